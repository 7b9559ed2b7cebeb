import Glibc
import Terminal
import Testing

/// Whether meanings can be told apart by their colours, whatever the eyes: ΔE of CIE 1976 between any two,
/// through the matrices of Machado, Oliveira and Fernandes (2009) for those who lack red or green.
struct ColourBlindTests {
  enum Eyes: CaseIterable {
    case all, withoutGreen, withoutRed

    var matrix: [[Double]] {
      switch self {
      case .all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .withoutGreen:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
          [-0.011820, 0.042940, 0.968881],
        ]
      case .withoutRed:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ]
      }
    }
  }

  private static let segments: [Ink] = [.strategic, .star, .status, .streamline]
  private static let healths: [Ink] = [.good, .warn, .bad, .unknown]

  @Test("segments among each other, and what is good, bad or unknown", arguments: Eyes.allCases)
  func toldApart(eyes: Eyes) throws {
    for theme in Theme.builtin where theme.name != "mono" {
      for family in [Self.segments, Self.healths] {
        for (place, one) in family.enumerated() {
          for other in family[(place + 1)...] {
            let distance = difference(
              try #require(theme.rgb(one)), try #require(theme.rgb(other)), eyes)
            #expect(distance >= 15, "\(theme.name): \(one) and \(other), \(eyes)")
          }
        }
      }
    }
  }

  @Test(
    "the measure is that of the textbooks: black and white are 100 apart, red and green are near")
  func measure() throws {
    let (black, white) = (RGB(red: 0, green: 0, blue: 0), RGB(red: 255, green: 255, blue: 255))
    #expect(abs(difference(black, white, .all) - 100) < 0.1)
    let (red, green) = (RGB(red: 200, green: 60, blue: 60), RGB(red: 110, green: 120, blue: 20))
    #expect(difference(red, green, .withoutGreen) < difference(red, green, .all) / 2)
  }

  private func difference(_ one: RGB, _ other: RGB, _ eyes: Eyes) -> Double {
    let parts = zip(lab(seen(one, eyes)), lab(seen(other, eyes))).map { ($0 - $1) * ($0 - $1) }
    return parts.reduce(0, +).squareRoot()
  }

  /// The light that is left of a colour, red, green and blue from 0 to 1.
  private func seen(_ colour: RGB, _ eyes: Eyes) -> [Double] {
    let light = [colour.red, colour.green, colour.blue].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return eyes.matrix.map { row in
      min(1, max(0, zip(row, light).map { $0 * $1 }.reduce(0, +)))
    }
  }

  private func lab(_ light: [Double]) -> [Double] {
    let x = 0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2]
    let y = 0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2]
    let z = 0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2]
    func root(_ part: Double) -> Double {
      part > 0.008856 ? cbrt(part) : 7.787 * part + 16.0 / 116
    }
    let (fx, fy, fz) = (root(x / 0.95047), root(y), root(z / 1.08883))
    return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
  }
}

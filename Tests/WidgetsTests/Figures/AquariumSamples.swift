import Figures
import Terminal

/// Aquariums like those that a portfolio makes.
enum AquariumSamples {
  typealias Figure = AquariumFigure<String>

  static let twelve = aquarium()

  static func aquarium(isProjected: Bool = false) -> Figure {
    Figure(
      [
        fish("Hydrane", 1, .good), fish("Norval", 0.69, .warn), fish("Batiom", 0.4, .warn),
        fish("Dorval", 0.36, .good), fish("Rhône", 0.3, .warn, isThin: true),
        fish("Ferox", 0.27, .bad, isThin: true), fish("Sévrac", 0.15, .good),
        fish("Ostrea", 0.12, .warn), fish("Lumen", nil, .unknown, sign: "?", isNew: true),
        fish("Auriol", 0.07, .bad), fish("Tillac", 0.05, .warn, isNew: true),
        fish("Cassagne", 0.04, .good, isNew: true),
      ],
      lost: [Mark("Textiles d’Orb", "Textiles d’Orb", size: nil, ink: .dim)],
      tap: "robinet +0,9 M€", tapNote: "3 nouveaux poissons", leak: "fuite −0,6 M€",
      ledger: [
        .init("début", "17,5 M€"), .init("perdu", "−0,6", ink: .bad),
        .init("gagné", "+0,9", ink: .good), .init("fin", "18,4 M€"), .init(""),
        .init("rétention nette", "100 %", ink: .good), .init("double en", "14 ans"),
      ],
      whatIf: [
        .init("Et si la fuite doublait ?", ink: .accent), .init("ne double jamais", ink: .bad),
      ], isProjected: isProjected)
  }

  static func fish(
    _ name: String, _ size: Double?, _ ink: Ink, sign: String = "", isNew: Bool = false,
    isThin: Bool = false
  ) -> Figure.Fish {
    .init(Mark(name, name, sign: sign, size: size, ink: ink), isNew: isNew, isThin: isThin)
  }

  /// So many fish with names of six to seventeen letters, none beginning another.
  static func crowd(_ count: Int, lost: Int = 2) -> Figure {
    let gone = (0..<lost).map { "Perdu \($0)" }
    return Figure(
      (0..<count).map(member), lost: gone.map { Mark($0, $0, size: nil) }, tap: twelve.tap,
      tapNote: twelve.tapNote, leak: lost > 0 ? twelve.leak : "", ledger: twelve.ledger,
      whatIf: twelve.whatIf)
  }

  private static func member(_ place: Int) -> Figure.Fish {
    let starts = ["Aqua", "Nor", "Batio", "Dor", "Rhô", "Fer", "Sévr", "Ostr", "Lum", "Aur"]
    let ends = ["val", "mer Énergies", "tec", "line et Fils", "port", "gaz du Rhône", "sel SA"]
    let inks: [Ink] = [.good, .warn, .good, .bad, .unknown]
    let end: Int = (place / 10 + place) % 7
    let size: Double = 1 / (1 + Double(place) * 0.35)
    return fish(
      starts[place % 10] + ends[end], size, inks[place % 5], isNew: place % 7 == 3,
      isThin: place % 6 == 4)
  }
}

import Terminal

/// How letters look: their size in points, their weight, their colour.
struct Face: Hashable, Sendable {
  var size: Double
  var isBold: Bool
  var tint: Tint

  init(_ size: Double, _ tint: Tint = Tint(.text), bold: Bool = false) {
    self.size = size
    self.tint = tint
    isBold = bold
  }

  /// From one line to the next.
  var lineHeight: Double { size * 1.2 }

  /// Smaller where the text would be wider, down to the least size.
  func fitted(_ text: String, to width: Double, least: Double) -> Face {
    let wanted = Lettering.width(text, self)
    guard wanted > width, wanted > 0 else { return self }
    var fitted = self
    fitted.size = max(min(least, size), size * width / wanted)
    return fitted
  }
}

/// How wide texts come out: the widths of Helvetica, which Arial and Liberation Sans share, and a
/// tenth more, since nobody knows with what they will be shown.
enum Lettering {
  static func width(_ text: String, _ face: Face) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += advance(of: scalar) }
    return Double(thousandths) * face.size * (face.isBold ? 1.15 : 1.09) / 1000
  }

  static func width(_ runs: [Sheet.Run]) -> Double {
    runs.reduce(0) { $0 + width($1.text, $1.face) }
  }

  /// The widest of them; 0 of none.
  static func widest(_ texts: [String], _ face: Face) -> Double {
    texts.map { width($0, face) }.max() ?? 0
  }

  /// The text, or its beginning with "…" where it is wider.
  static func cut(_ text: String, _ face: Face, to room: Double) -> String {
    guard width(text, face) > room else { return text }
    let characters = Array(text)
    var (low, high) = (0, characters.count)
    while low < high {
      let middle = (low + high + 1) / 2
      let kept = String(characters[..<middle]) + "…"
      if width(kept, face) <= room { low = middle } else { high = middle - 1 }
    }
    guard low > 0 else { return "" }
    let kept = characters[..<low]
    let blanks = kept.reversed().prefix { $0 == " " }.count
    return String(kept.dropLast(blanks)) + "…"
  }

  static func cut(_ runs: [Sheet.Run], to room: Double) -> [Sheet.Run] {
    var left = room
    var kept: [Sheet.Run] = []
    for run in runs {
      let text = cut(run.text, run.face, to: left)
      if !text.isEmpty { kept.append(Sheet.Run(text, run.face)) }
      guard text == run.text else { break }
      left -= width(text, run.face)
    }
    return kept
  }

  /// Lines at most that wide, parted at blanks.
  ///
  /// A word that is wider stands alone, and cut; beyond the most lines the last one ends in "…".
  static func wrap(_ runs: [Sheet.Run], to room: Double, most: Int = .max) -> [[Sheet.Run]] {
    var lines: [[Sheet.Run]] = [[]]
    var used = 0.0
    for run in runs {
      for (place, word) in run.text.split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        let blank = place > 0 ? " " : ""
        let wanted = width(blank + word, run.face)
        if used > 0, used + wanted > room, place > 0 {
          lines.append([])
          used = 0
        }
        let text = used > 0 ? blank + word : cut(String(word), run.face, to: room)
        append(Sheet.Run(text, run.face), to: &lines[lines.count - 1])
        used += width(text, run.face)
      }
    }
    guard lines.count > most, most > 0 else { return lines }
    return Array(lines[..<(most - 1)]) + [ended(lines[most - 1], to: room)]
  }

  /// Words of one face stay one run.
  private static func append(_ run: Sheet.Run, to line: inout [Sheet.Run]) {
    guard !run.text.isEmpty else { return }
    if let last = line.last, last.face == run.face {
      line[line.count - 1].text += run.text
    } else {
      line.append(run)
    }
  }

  /// With "…" behind it, for which a part of it makes room.
  private static func ended(_ line: [Sheet.Run], to room: Double) -> [Sheet.Run] {
    let end = Sheet.Run("…", line.last?.face ?? Face(10))
    let kept = cut(line, to: room - width(end.text, end.face))
    guard kept.last?.text.hasSuffix("…") != true else { return kept }
    return kept + [end]
  }
}

extension Lettering {
  /// In thousandths of the size.
  private static func advance(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return ascii[Int(scalar.value) - 0x20]
    case 0xA0, 0x2018, 0x2019, 0x2009, 0x202F: return 278
    case 0x2026, 0x2014: return 1000
    case 0xC0...0xDE: return 740
    case 0xDF...0xFF: return 556
    case 0x100...0x24F: return 640
    case 0x2007: return 556
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0..<0x1100: return 620
    case 0x2010...0x2013, 0x2020...0x206F: return 600
    case 0x2190...0x2BFF: return 1000
    default: return 1050
    }
  }

  /// From the blank to the tilde.
  private static let ascii = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}

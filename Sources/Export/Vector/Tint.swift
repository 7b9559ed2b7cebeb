import Terminal

/// A colour of a file, each part 0 to 255.
struct Tint: Hashable, Sendable {
  let red: Int
  let green: Int
  let blue: Int

  init(_ hex: Int) {
    red = hex >> 16 & 0xFF
    green = hex >> 8 & 0xFF
    blue = hex & 0xFF
  }

  /// "047382".
  var hex: String {
    [red, green, blue].map { part in
      let digits = String(part, radix: 16, uppercase: true)
      return part < 16 ? "0" + digits : digits
    }.joined()
  }

  /// That share of it over white, 0 to 1.
  func over(_ share: Double) -> Tint {
    let share = min(max(share, 0), 1)
    func mixed(_ part: Int) -> Int { 255 - Int((Double(255 - part) * share).rounded()) }
    return Tint(mixed(red) << 16 | mixed(green) << 8 | mixed(blue))
  }

  /// The one of black and white that reads better on it.
  var words: Tint {
    func light(_ part: Int) -> Double {
      let base = (Double(part) / 255 + 0.055) / 1.055
      return base * base * (0.6 + 0.4 * base)
    }
    // WCAG's luminance, with a polynomial for its power of 2.4; where black and white read alike.
    let luminance = 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue)
    return luminance > 0.179 ? Tint(0x000000) : .page
  }

  static let page = Tint(0xFFFFFF)
  static let bar = Tint(0xE9EDF1)
  static let field = Tint(0xEEF3F6)
  static let water = Tint(0xD7EEF0)
  /// Of lines that part things; too light for words.
  static let rule = Tint(0xC3C9D1)
}

extension Tint {
  /// The colours of themes/paper.theme, told apart by the colour-blind; on white every one of them
  /// reads at 4.5:1, so that `faint` is as `dim`.
  init(_ ink: Ink) {
    switch ink {
    case .text: self.init(0x0B0E12)
    case .dim, .faint: self.init(0x4A5260)
    case .accent, .strategic: self.init(0x047382)
    case .good: self.init(0x077639)
    case .warn, .star: self.init(0x9E5600)
    case .bad: self.init(0xA2171F)
    case .unknown, .streamline: self.init(0x414854)
    case .status: self.init(0x5B3DB0)
    case .inverse: self.init(0xFFFFFF)
    }
  }
}

/// A colour by its three parts, 0 to 255 each.
public struct RGB: Hashable, Sendable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads "#58c7c7".
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 7, text.utf8.first == UInt8(ascii: "#"),
      text.dropFirst().allSatisfy(\.isHexDigit), let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xff), blue: UInt8(value & 0xff))
  }

  /// How unlike two colours look; green counts most, blue least.
  func distance(to other: RGB) -> Int {
    let red = Int(red) - Int(other.red)
    let green = Int(green) - Int(other.green)
    let blue = Int(blue) - Int(other.blue)
    return 3 * red * red + 4 * green * green + 2 * blue * blue
  }

  /// The nearest of the 240 colours that every 256-colour terminal shows alike: the cube and the
  /// greys.
  ///
  /// The first 16 are left out, since each terminal has its own.
  func nearest(except taken: UInt8? = nil) -> UInt8 {
    var best: (number: UInt8, distance: Int) = (16, .max)
    for number in UInt8(16)...255 where number != taken {
      let distance = distance(to: RGB(number: number))
      if distance < best.distance { best = (number, distance) }
    }
    return best.number
  }

  /// What a number from 16 to 255 shows.
  init(number: UInt8) {
    if number >= 232 {
      let grey = 8 + 10 * (number - 232)
      self.init(red: grey, green: grey, blue: grey)
    } else {
      let cube = number &- 16
      func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
      self.init(red: level(cube / 36 % 6), green: level(cube / 6 % 6), blue: level(cube % 6))
    }
  }
}

/// How many colours a terminal shows.
public enum ColourDepth: UInt8, CaseIterable, Hashable, Sendable {
  case none, eight, sixteen
  /// 256 or more.
  case many
}

/// A colour as a terminal is told it.
public enum Paint: Hashable, Sendable {
  /// The terminal's own.
  case standard
  case number(UInt8)
}

/// A style as a terminal of some depth shows it.
public struct Look: Hashable, Sendable {
  public let ink: Paint
  public let ground: Paint
  public let attributes: Style.Attributes
}

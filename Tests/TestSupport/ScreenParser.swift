extension ScreenEmulator {
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  private mutating func feed(_ byte: UInt8) {
    switch state {
    case .ground: ground(byte)
    case .escape: escape(byte)
    case .charset:
      record("ESC " + text(pending + [byte]))
      begin(.ground)
    case .csi:
      pending.append(byte)
      if (0x40...0x7e).contains(byte) {
        let sequence = pending
        begin(.ground)
        csi(sequence)
      }
    case .message: message(byte)
    }
  }

  private mutating func begin(_ next: State) {
    state = next
    pending = []
  }

  private func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  private mutating func ground(_ byte: UInt8) {
    if byte == 0x1b {
      begin(.escape)
    } else if byte < 0x20 || byte == 0x7f {
      control(byte)
    } else if byte < 0x80 {
      pending = []
      print(Unicode.Scalar(byte))
    } else {
      pending.append(byte)
      guard let character = String(validating: pending, as: UTF8.self) else {
        if pending.count >= 4 { pending = [] }
        return
      }
      pending = []
      for scalar in character.unicodeScalars {
        if (0x80...0x9f).contains(scalar.value) { record("C1 " + String(scalar.value, radix: 16)) }
        print(scalar)
      }
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): begin(.csi)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      begin(.message)
      pending = [byte]
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"):
      begin(.charset)
      pending = [byte]
    default:
      record("ESC " + text([byte]))
      begin(.ground)
      switch byte {
      case UInt8(ascii: "7"): save()
      case UInt8(ascii: "8"): restore()
      case UInt8(ascii: "M"): reverseLineFeed()
      case UInt8(ascii: "D"): lineFeed()
      default: break
      }
    }
  }

  /// OSC and DCS: until BEL or Esc "\".
  private mutating func message(_ byte: UInt8) {
    let isEnd = byte == 0x5c && pending.last == 0x1b
    guard byte == 0x07 || isEnd else {
      pending.append(byte)
      return
    }
    // Inside a tmux wrapping every Esc comes twice, and its BEL isn't the end.
    if pending.starts(with: Array("Ptmux;".utf8)), byte == 0x07 {
      pending.append(byte)
      return
    }
    let whole = isEnd ? pending.dropLast() : pending[...]
    begin(.ground)
    guard let kind = whole.first else { return }
    if kind == UInt8(ascii: "]") {
      message(text(whole.dropFirst()))
    } else {
      record("DCS " + text(whole.dropFirst().prefix(5)))
    }
  }

  private mutating func csi(_ sequence: [UInt8]) {
    guard let final = sequence.last else { return }
    let body = sequence.dropLast()
    let prefix = body.first.map { (0x3c...0x3f).contains($0) } == true ? text(body.prefix(1)) : ""
    let parameters = text(body.dropFirst(prefix.utf8.count))
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0) ?? 0
    }
    let letter = text([final])
    if prefix == "?", letter == "h" || letter == "l" {
      for mode in numbers {
        record("CSI ?\(mode)\(letter)")
        set(mode: mode, on: letter == "h")
      }
      return
    }
    record("CSI " + prefix + letter)
    if prefix.isEmpty { edit(letter, parameters.isEmpty ? [] : numbers) }
  }

  private mutating func edit(_ letter: String, _ numbers: [Int]) {
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch letter {
    case "A": move(column: column, row: row - count)
    case "B": move(column: column, row: row + count)
    case "C": move(column: column + count, row: row)
    case "D": move(column: column - count, row: row)
    case "G": move(column: count - 1, row: row)
    case "d": move(column: column, row: count - 1)
    case "H", "f": move(column: max(1, numbers.count > 1 ? numbers[1] : 1) - 1, row: count - 1)
    case "J": eraseScreen(first)
    case "K":
      let range = first == 0 ? column..<columns : first == 1 ? 0..<column + 1 : 0..<columns
      erase(range, row: row)
    case "L": insertLines(count)
    case "M": deleteLines(count)
    case "@": insertCells(count)
    case "P": deleteCells(count)
    case "X": erase(column..<min(columns, column + count), row: row)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "b": repeatLast(count)
    case "r":
      let last = numbers.count > 1 && numbers[1] > 0 ? numbers[1] - 1 : rows - 1
      margins(count - 1, last)
    case "m": select(graphics: numbers)
    case "t": keepTitle(first)
    default: break
    }
  }

  mutating func select(graphics numbers: [Int]) {
    var rest = numbers.isEmpty ? [0] : numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: look = Look()
      case 1: look.bold = true
      case 2: look.dimmed = true
      case 4: look.underlined = true
      case 7: look.reversed = true
      case 22: (look.bold, look.dimmed) = (false, false)
      case 24: look.underlined = false
      case 27: look.reversed = false
      case 30...37: look.ink = number - 30
      case 39: look.ink = nil
      case 40...47: look.ground = number - 40
      case 49: look.ground = nil
      case 90...97: look.ink = number - 82
      case 100...107: look.ground = number - 92
      case 38, 48:
        guard rest.popFirst() == 5, let colour = rest.popFirst() else { return }
        if number == 38 { look.ink = colour } else { look.ground = colour }
      default: record("SGR \(number)")
      }
    }
  }
}

import Testing

@testable import Store

@Suite("What is checked before parsing")
struct ScreeningTests {
  private func screened(_ text: String) throws(SyntaxError) -> String {
    String(decoding: try Screening.screened(Array(text.utf8)), as: UTF8.self)
  }

  @Test("clean bytes pass as they are")
  func clean() throws {
    for text in ["", "a", "é\t日本 👍\n", "a\u{A0}b", "\u{202E}x", "a\u{E000}"] {
      #expect(try screened(text).utf8.elementsEqual(text.utf8))
    }
  }

  @Test("an editor's line ends and its mark are taken away")
  func lineEnds() throws {
    #expect(try screened("a\r\nb\r\n") == "a\nb\n")
    #expect(try screened("\u{FEFF}a\n") == "a\n")
    #expect(try screened("\u{FEFF}a\r\n") == "a\n")
    #expect(try screened("a\u{FEFF}").unicodeScalars.count == 2)
  }

  @Test("every control character but tab and newline is refused", arguments: 0...0x9F)
  func controls(value: Int) throws {
    guard let scalar = Unicode.Scalar(UInt32(value)), value < 0x20 || value >= 0x7F else { return }
    let text = "a\nb" + String(Character(scalar)) + "c"
    if value == 0x09 || value == 0x0A {
      #expect(try screened(text).utf8.elementsEqual(text.utf8))
    } else {
      #expect(throws: SyntaxError(fault: .control, line: 2)) { try screened(text) }
    }
  }

  @Test("separators that some readers take for line ends are refused")
  func separators() {
    #expect(throws: SyntaxError(fault: .control, line: 1)) { try screened("a\u{2028}b") }
    #expect(throws: SyntaxError(fault: .control, line: 3)) { try screened("\n\na\u{2029}") }
  }

  @Test(
    "bytes that aren't UTF-8 are refused with their line",
    arguments: [
      [0xFF], [0xC3], [0xC3, 0x28], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0x80], [0xC2],
    ] as [[UInt8]])
  func encoding(bytes: [UInt8]) {
    let text: [UInt8] = [0x61, 0x0A, 0x62] + bytes + [0x0A, 0x63]
    #expect(throws: SyntaxError(fault: .invalidUTF8, line: 2)) { try Screening.screened(text) }
  }

  @Test("a line of the longest length passes, and one byte more doesn't")
  func longestLine() throws {
    let longest = String(repeating: "x", count: Screening.longestLine - 1)
    _ = try screened(longest + "\n")
    #expect(throws: SyntaxError(fault: .lineTooLong, line: 1)) { try screened(longest + "yz\n") }
    #expect(throws: SyntaxError(fault: .lineTooLong, line: 2)) {
      try screened("\n" + longest + "yz")
    }
  }
}

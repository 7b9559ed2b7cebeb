import Testing

@testable import Store

@Suite("Escapes")
struct EscapesTests {
  private func quoted(_ text: String) -> String {
    var output: [UInt8] = []
    Escapes.quote(text, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(
    "what can't be seen, or drives a terminal, is written in letters",
    arguments: [
      ("\0", #""\0""#), ("\u{1}", #""\x01""#), ("\u{1B}[31m", #""\e[31m""#),
      ("\u{7F}", #""\x7f""#), ("\u{85}", #""\x85""#), ("\u{9B}", #""\x9b""#),
      ("\r\n", #""\r\n""#), ("\t", #""\t""#), ("\u{202E}", #""\u202e""#),
      ("\u{2066}", #""\u2066""#), ("\u{61C}", #""\u061c""#), ("\u{200E}", #""\u200e""#),
      ("\u{2028}", #""\u2028""#), ("\u{FEFF}", #""\ufeff""#), ("\u{FFFE}", #""\ufffe""#),
      ("\u{1FFFF}", #""\U0001ffff""#), ("\u{E0041}", #""\U000e0041""#), ("\"", #""\"""#),
      ("\\", #""\\""#), ("é👍", #""é👍""#), ("\u{FFF9}", #""\ufff9""#),
    ])
  func escaped(text: String, expected: String) throws {
    #expect(quoted(text).utf8.elementsEqual(expected.utf8))
    let content = try parse("a: \(expected)\nend: true\n")
    #expect(content.entries["a"]?.value == .text(text))
  }

  @Test("ordinary characters need no escape, in any script")
  func ordinary() {
    for text in [
      "é", "ß", "日本語", "👩‍👩‍👧", "e\u{301}", "\u{A0}", "عربي", "a\tb\nc", "\u{200D}", "\u{2026}", "ﬁ",
    ] {
      #expect(!Escapes.areNeeded(in: text))
    }
  }

  @Test("every scalar comes back from between quotes")
  func everyScalar() throws {
    var lines = ""
    var scalars: [Unicode.Scalar] = []
    for value in stride(from: UInt32(0), to: 0x11_0000, by: 37) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      scalars.append(scalar)
      lines += "k\(value): \(quoted(String(Character(scalar))))\n"
    }
    let content = try parse(lines + "end: true\n")
    for (entry, scalar) in zip(content.entries, scalars) {
      #expect(entry.value == .text(String(Character(scalar))))
    }
  }

  @Test("the escapes of other writers are understood")
  func otherWriters() throws {
    let source = #"a: "\a\b\v\f\/\_\N\L\P\ \x41\u0042\U00000043""# + "\nend: true\n"
    let text = "\u{7}\u{8}\u{B}\u{C}/\u{A0}\u{85}\u{2028}\u{2029} ABC"
    #expect(try parse(source).entries["a"]?.value == .text(text))
  }
}

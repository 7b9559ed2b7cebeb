import Testing
import Yams

@testable import Store

@Suite("Texts without quotes")
struct PlainTextTests {
  @Test(
    "words and sentences stand alone",
    arguments: [
      "Hydrane", "Hélène & Fils SA", "12 avenue Foch", "a-b", "a:b", "a#b", "c’est", "x", "3 km",
      "1er", "l’eau, le vin", "100 %", "€", "日本", "nobody", "only", "yesterday", "truely", "h-1",
      "2026-q4", "a\u{A0}b", "(a)", "/path", "$5", "^", ";", "\\d",
    ])
  func alone(text: String) throws {
    #expect(PlainText.canStandAlone(text))
    #expect(PlainText.readsAsText(text.utf8))
    let node = try #require(try Yams.compose(yaml: "a: \(text)\n"))
    #expect(node["a"]?.scalar?.string == text)
    #expect(node["a"]?.tag == Tag(.str))
  }

  @Test(
    "what a reader would take for something else needs quotes",
    arguments: [
      "", " a", "a ", "no", "NO", "nO", "y", "Y", "on", "Off", "null", "NULL", "~", "true", "1",
      "-1", "+1", "1.5", ".5", "1e3", "0x1F", "0b1", "0o7", "1_000", "12:30", "2026-11-23", ".inf",
      "-.inf", ".nan", "=", "<<", "a: b", "a:", "a #b", "#a", "- a", "-a", "? a", ": a", "[a", "{a",
      "]", "}", ",a", "&a", "*a", "!a", "|", ">", "'a", "\"a", "%a", "@a", "`a", "a\tb", "a\nb",
      "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "1 2",
    ])
  func quoted(text: String) {
    #expect(!PlainText.canStandAlone(text))
    let source = emitted(FileContent(entries: [FileEntry(key: "a", value: .text(text))]))
    #expect(source.hasPrefix("a: \"") || source.hasPrefix("a: |"))
  }

  @Test("numbers, days and truth values aren't taken for texts")
  func tokens() {
    for token in ["12", "-4.5", "2026-11-23", "true", "false", "0", "12.50"] {
      #expect(!PlainText.readsAsText(token.utf8))
    }
  }
}

import Testing

@testable import Store

@Suite("What is refused, and on which line")
struct RefusalTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let source: String
    let fault: SyntaxFault
    let line: Int
    var testDescription: String { "\(fault) in \(source.prefix(40).debugDescription)" }

    init(_ source: String, _ fault: SyntaxFault, _ line: Int) {
      self.source = source
      self.fault = fault
      self.line = line
    }
  }

  @Test(
    "a file is refused with its reason and its line",
    arguments: [
      Refusal("a: &x 1\nend: true\n", .anchor, 1),
      Refusal("a: 1\nb: *x\nend: true\n", .alias, 2),
      Refusal("a: !!str 1\nend: true\n", .tag, 1),
      Refusal("&x a: 1\nend: true\n", .anchor, 1),
      Refusal("- a\nend: true\n", .strayItem, 1),
      Refusal("a: 1\n<<: b\nend: true\n", .mergeKey, 2),
      Refusal("a: >\n  folded\nend: true\n", .folded, 1),
      Refusal("a: [1, 2]\nend: true\n", .flow, 1),
      Refusal("a: {b: 1}\nend: true\n", .flow, 1),
      Refusal("a: 1\nb: 2\na: 3\nend: true\n", .duplicateKey, 3),
      Refusal("a: caf\u{7}e\nend: true\n", .control, 1),
      Refusal("a: x\u{0}y\nend: true\n", .control, 1),
      Refusal("a: 1\nb: x\ry\nend: true\n", .control, 2),
      Refusal("a: x\u{9B}y\nend: true\n", .control, 1),
      Refusal("a: x\u{2028}y\nend: true\n", .control, 1),
      Refusal("a: 1\n<<<<<<< HEAD\nb: 1\nend: true\n", .conflictMarker, 2),
      Refusal("a: |\n  text\n=======\n  other\nend: true\n", .conflictMarker, 3),
      Refusal("a: 1\n>>>>>>> theirs\nend: true\n", .conflictMarker, 2),
      Refusal("a:\n\tb: 1\nend: true\n", .tab, 2),
      Refusal("a: |\n\ttext\nend: true\n", .tab, 2),
      Refusal("", .missingEnd, 1),
      Refusal("a: 1\n", .missingEnd, 2),
      Refusal("a: |\n  cut in the mid", .missingEnd, 3),
      Refusal("a: 1\nend: tru", .missingEnd, 2),
      Refusal("end: true\na: 1\n", .afterEnd, 2),
      Refusal("just words\nend: true\n", .notAKey, 1),
      Refusal("\"a\": 1\nend: true\n", .notAKey, 1),
      Refusal("? a\n: b\nend: true\n", .notAKey, 1),
      Refusal("---\na: 1\nend: true\n", .notAKey, 1),
      Refusal("a: 1\n  b: 2\nend: true\n", .indentation, 2),
      Refusal("a:\n    b: 1\n  c: 2\nend: true\n", .indentation, 3),
      Refusal("  a: 1\nend: true\n", .indentation, 1),
      Refusal("a: first\n  continued\nend: true\n", .indentation, 2),
      Refusal("a: b: c\nend: true\n", .needsQuotes, 1),
      Refusal("a: - b\nend: true\n", .needsQuotes, 1),
      Refusal("a: @b\nend: true\n", .needsQuotes, 1),
      Refusal("a: \"open\nend: true\n", .quote, 1),
      Refusal("a: \"x\" y\nend: true\n", .quote, 1),
      Refusal("a: 'open\nend: true\n", .quote, 1),
      Refusal("a: \"\\q\"\nend: true\n", .escape, 1),
      Refusal("a: \"\\ud800\"\nend: true\n", .escape, 1),
      Refusal("a: \"\\x1\"\nend: true\n", .escape, 1),
      Refusal("a: |x\n  b\nend: true\n", .blockHeader, 1),
    ])
  func refused(refusal: Refusal) {
    let expected = SyntaxError(fault: refusal.fault, line: refusal.line)
    #expect(throws: expected) { try parse(refusal.source) }
  }

  @Test("bytes that aren't UTF-8 are refused, never replaced")
  func invalidUTF8() {
    let bytes = Array("a: 1\nb: ".utf8) + [0xC3, 0x28] + Array("\nend: true\n".utf8)
    #expect(throws: SyntaxError(fault: .invalidUTF8, line: 2)) { try Parser.content(bytes) }
  }

  @Test("a file of every length but the whole is refused")
  func cutFiles() throws {
    let whole = emitted(content(holding: "l1\nl2\n"))
    _ = try parse(whole)
    for length in 0..<whole.utf8.count - 1 {
      #expect(throws: SyntaxError.self) {
        try Parser.content(Array(whole.utf8.prefix(length)))
      }
    }
  }

  @Test("a deep file is refused before it fills the stack")
  func deep() {
    let levels = (0..<100_00).map { String(repeating: " ", count: min($0, 60)) + "a:\n" }
    #expect(throws: SyntaxError.self) { try parse(levels.joined() + "end: true\n") }
    let nested = (0...33).map { String(repeating: "  ", count: $0) + "a:\n" }
    #expect(throws: SyntaxError(fault: .tooDeep, line: 34)) {
      try parse(nested.joined() + "end: true\n")
    }
    let dashes = String(repeating: "- ", count: 100_000)
    #expect(throws: SyntaxError(fault: .tooDeep, line: 2)) {
      try parse("a:\n  \(dashes)\nend: true\n")
    }
    #expect(throws: SyntaxError(fault: .flow, line: 1)) {
      try parse("a: " + String(repeating: "[", count: 100_000) + "\nend: true\n")
    }
  }

  @Test("a file or a line beyond the limits is refused")
  func large() {
    let line = String(repeating: "x", count: Screening.longestLine)
    #expect(throws: SyntaxError(fault: .lineTooLong, line: 2)) {
      try parse("b: 1\na: \(line)\nend: true\n")
    }
    let lines = String(repeating: "a: |\n", count: Screening.largestFile / 5 + 1)
    #expect(throws: SyntaxError(fault: .tooLarge, line: 1)) { try parse(lines) }
  }

  @Test("fifty thousand keys are read, and the same key twice is still found")
  func manyKeys() throws {
    let keys = (0..<50_000).map { "k\($0): 1\n" }.joined()
    #expect(try parse(keys + "end: true\n").entries.count == 50_000)
    #expect(throws: SyntaxError(fault: .duplicateKey, line: 50_001)) {
      try parse(keys + "k40000: 2\nend: true\n")
    }
  }

  @Test("damaged files never crash the reader", arguments: 0..<20)
  func damaged(seed: Int) {
    var dice = Dice(seed: UInt64(seed) + 7_000)
    let source = emitted(content(holding: dice.pick(oddStrings))) + emitted(content(holding: "a"))
    for _ in 0..<50 {
      var bytes = Array(source.utf8)
      for _ in 0...dice.below(4) {
        let place = dice.below(bytes.count)
        switch dice.below(3) {
        case 0: bytes[place] = UInt8(dice.below(256))
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(
            contentsOf: dice.pick(["\n", "-\n", ": ", "|2", "  ", "\""]).utf8, at: place)
        }
      }
      readsOrRefuses(bytes)
    }
    let alphabet = Array("-\n :a|\"'#[]{}2+ \t\\".utf8)
    for length in 0..<60 { readsOrRefuses((0..<length).map { _ in dice.pick(alphabet) }) }
  }

  /// Whatever is read must come back from its canonical form.
  private func readsOrRefuses(_ bytes: [UInt8]) {
    do throws(SyntaxError) {
      let content = try Parser.content(bytes)
      let canonical = Emitter.bytes(content)
      let again = try Parser.content(canonical)
      #expect(Emitter.bytes(again) == canonical)
    } catch {
      #expect(error.line > 0)
    }
  }
}

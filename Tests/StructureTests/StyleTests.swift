import Testing

struct StyleTests {
  @Test("no source is longer than 300 lines")
  func filesAreShort() {
    for file in swiftFiles(below: "Sources") {
      #expect(file.lines.count <= 301, "\(file) has \(file.lines.count - 1) lines")
    }
  }

  /// Phrases is let off: a switch with every sentence twice is a table, however long.
  @Test("no function is longer than 40 lines")
  func functionsAreShort() {
    for file in swiftFiles(below: "Sources") where file.target != "Phrases" {
      for (name, length) in functionLengths(file) where length > 40 {
        Issue.record("\(file): \(name) has \(length) lines")
      }
    }
  }

  @Test(
    "nothing is forced, unchecked or left for later",
    arguments: [
      "try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)", "fatalError()",
      "preconditionFailure()", "TODO", "FIXME", "MARK:", "swiftlint", "coming soon",
    ])
  func nothingIsForced(words: String) {
    for file in swiftFiles(below: "Sources") {
      for line in file.lines.enumerated() where leftForLater(line.element, words) {
        Issue.record("\(file):\(line.offset + 1) says \(words)")
      }
    }
  }

  @Test(
    "tests leave nothing for later either", arguments: [".disabled(", "FIX" + "ME", "TO" + "DO"])
  func testsAreComplete(words: String) {
    for file in swiftFiles(below: "Tests") where file.target != "StructureTests" {
      for line in file.code where leftForLater(line.text, words) {
        Issue.record("\(file):\(line.number) says \(words)")
      }
    }
  }

  /// A calendar's tasks bear a name that ends so, and are left for nobody.
  private func leftForLater(_ line: Substring, _ words: String) -> Bool {
    line.split(separator: "VTO" + "DO", omittingEmptySubsequences: false)
      .contains { $0.contains(words) }
  }

  @Test("no type is named after what holds it together rather than what it is")
  func namesAreOfTheDomain() {
    let vague = ["Manager", "Helper", "Util", "Utils", "Utilities"]
    for file in swiftFiles(below: "Sources") {
      let name = file.path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      #expect(!vague.contains { name.hasSuffix($0) }, "\(file) says nothing by its name")
    }
  }

  @Test("the length of a function is counted from its first line to its last")
  func countsFunctions() {
    let text = ["  func a() {", "    x()", "  }", "  func b(", "    c: Int", "  ) {", "  }", "}"]
    let file = SourceFile(path: "Sources/X/Y.swift", lines: text.map { $0[...] })
    let found = functionLengths(file)
    #expect(found.map(\.name) == ["a", "b"])
    #expect(found.map(\.length) == [3, 4])
  }
}

/// Functions with their lengths in lines, told by the indentation that the formatter guarantees.
private func functionLengths(_ file: SourceFile) -> [(name: Substring, length: Int)] {
  file.lines.indices.compactMap { start in
    let line = file.lines[start]
    let indent = line.prefix { $0 == " " }
    guard let word = line.firstRange(of: "func "),
      line[..<word.lowerBound].allSatisfy({ $0.isLetter || " @()".contains($0) }),
      hasBody(file.lines[start...], indent: indent),
      let end = file.lines[start...].firstIndex(where: { $0 == "\(indent)}" })
    else { return nil }
    let name = line[word.upperBound...].prefix { $0.isLetter || $0.isNumber }
    return (name, end - start + 1)
  }
}

/// Tells a function that goes on below its first line from a protocol's requirement and from one
/// that ends on its line.
private func hasBody(_ lines: ArraySlice<Substring>, indent: Substring) -> Bool {
  guard let first = lines.first, first.last != "{" else { return true }
  let after = lines.dropFirst().drop { $0.hasPrefix("\(indent) ") }.first
  return first.last != "}" && after?.hasPrefix("\(indent))") == true && after?.last == "{"
}

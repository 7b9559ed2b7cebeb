import Testing

/// What is described once stays so: nothing above it knows its names.
@Suite("The house")
struct HouseTests {
  private static let panes = "Sources/Workbench/Panes"

  @Test(
    "what all panes stand on names none of them",
    arguments: [
      "Sources/Widgets", "Sources/Figures", "Sources/Pictures", "Sources/Workbench/Editor",
      "Sources/Workbench/Desk", "Sources/Workbench/Commands", "Sources/Workbench/Edits",
      "Sources/Workbench/Overlays",
    ])
  func panesAreNotNamed(folder: String) {
    let names = Set(swiftFiles(below: HouseTests.panes).flatMap(\.typesDeclared))
    #expect(names.contains("AccountPane") && names.contains("PortfolioPane"))
    for file in swiftFiles(below: folder) {
      for line in file.code {
        let named = words(line.text).filter(names.contains)
        #expect(named.isEmpty, "\(file):\(line.number) names \(named)")
      }
    }
  }

  @Test("a drawing compares no word of a vocabulary: its ink and its sign stand in its row")
  func vocabularyIsNotCompared() {
    let words = Set(swiftFiles(below: "Sources/Method/Vocabulary").flatMap(\.casesDeclared))
    #expect(words.contains("strategic") && words.contains("forecast"))
    let drawing = ["Workbench", "Widgets", "Pictures", "Figures"].flatMap {
      swiftFiles(below: "Sources/\($0)")
    }
    // A word that the workbench has a case for too (a pane's action, a language), or the
    // terminal (the ground of what is selected), tells nothing.
    let own = Set(drawing.flatMap(\.casesDeclared)).union(["english", "french", "selection"])
    for file in drawing {
      for line in file.code {
        let compared = comparedCases(line.text).filter { words.contains($0) && !own.contains($0) }
        #expect(compared.isEmpty, "\(file):\(line.number) compares \(compared)")
        #expect(comparedKeys(line.text).isEmpty, "\(file):\(line.number) compares a key")
      }
    }
  }

  /// Beside the records themselves, which own it or link to it, the checks, formulas and reports
  /// made of it, and the pictures that draw it, the tables of pages and of the steps to a plan alone
  /// say a word of a kind of record: what lists, links, opens, shows and stores it is its rows'.
  @Test(
    "a kind of record is named by records, by what is worked out of it, drawn, and by its page",
    arguments: [
      ("Contact", ["AccountPages.swift", "Elaboration.swift"]),
      ("Need", ["AccountPages.swift", "Elaboration.swift"]),
    ])
  func recordsAreDescribedOnce(record: String, places: [String]) {
    let owning =
      ["Records", "Entry", "Findings", "Formulas", "Reports"].map { "Sources/Method/\($0)/" }
      + ["Sources/Pictures/"]
    let naming = swiftFiles(below: "Sources").filter { file in
      file.target != "Samples" && !owning.contains { file.path.hasPrefix($0) }
        && file.code.contains { words($0.text).contains(record) }
    }
    #expect(naming.map(\.name).sorted() == places)
  }

  private func words(_ line: Substring) -> [String] {
    code(line).split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }

  /// The line without its texts and what is said behind it.
  private func code(_ line: Substring) -> String {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    let outside = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    return (outside.joined(separator: " ").split(separator: "//").first).map(String.init) ?? ""
  }

  private func comparedCases(_ line: Substring) -> [String] {
    ["== .", "!= ."].flatMap { sign in
      line.split(separator: sign).dropFirst().map { part in
        String(part.prefix { $0.isLetter })
      }
    }
  }

  private func comparedKeys(_ line: Substring) -> [String] {
    ["== \"", "!= \""].flatMap { sign in
      line.split(separator: sign).dropFirst()
        .map { part in String(part.prefix { $0 != "\"" }) }
        .filter { $0.count > 1 && $0.allSatisfy { $0.isLowercase || $0 == "_" } }
    }
  }
}

extension SourceFile {
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  fileprivate var typesDeclared: [String] {
    code.compactMap { _, text in
      let words = text.split { !$0.isLetter && !$0.isNumber }
      guard let kind = words.firstIndex(where: { ["struct", "enum", "class"].contains($0) }),
        text.hasPrefix(words[0]), kind <= 1, kind + 1 < words.count
      else { return nil }
      return String(words[kind + 1])
    }
  }

  fileprivate var casesDeclared: [String] {
    code.flatMap { _, text -> [String] in
      let line = text.drop { $0 == " " }
      guard line.hasPrefix("case "), !line.hasPrefix("case ."), !line.contains(":") else {
        return []
      }
      return line.dropFirst(5).split(separator: ",").map { part in
        String(part.drop { $0 == " " }.prefix { $0.isLetter })
      }
    }
  }
}

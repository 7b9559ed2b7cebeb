import Method
import Phrases
import Terminal
import TestSupport
import Testing

@testable import Shell

struct ThemeShelfTests {
  private func dusk() throws -> String {
    guard let bytes = contents(of: packageRoot + "/themes/dusk.theme") else {
      throw TestFailure(description: "themes/dusk.theme is missing")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("the user's themes join the program's, or stand in for them")
  func own() throws {
    let folder = try TestFolder()
    try folder.write(try dusk(), to: "a.theme")
    try folder.write(
      try dusk().split(separator: "\n").map { $0.hasPrefix("name:") ? "name: reef" : String($0) }
        .joined(separator: "\n"), to: "b.theme")
    try folder.write("rubbish", to: "notes.txt")
    let shelf = ThemeShelf(folder: folder.path)
    #expect(shelf.names == ["dusk", "paper", "projector", "modus", "mono", "reef"])
    #expect(shelf.entries.filter(\.isOwn).map(\.theme.name) == ["dusk", "reef"])
    #expect(shelf.faults.isEmpty)
  }

  @Test("a file that can't be read is told with its line, and hides nothing")
  func fault() throws {
    let folder = try TestFolder()
    try folder.write("name: x\nnonsense\n", to: "bad.theme")
    folder.makeFolder("folder.theme")
    let shelf = ThemeShelf(folder: folder.path)
    #expect(shelf.names.count == 5)
    #expect(
      shelf.faults.map { $0.said(Wording(.english)) } == [
        "bad.theme, line 2: write “key: value”.", "folder.theme: cannot be read.",
      ])
  }

  @Test("without a folder there are the program's themes")
  func none() {
    #expect(ThemeShelf(folder: "/nowhere").names.count == 5)
  }

  @Test("themes installed beside the program are read, and the user's win")
  func shared() throws {
    let folder = try TestFolder()
    func named(_ name: String, _ kind: String) throws -> String {
      try dusk().split(separator: "\n").map { line in
        line.hasPrefix("name:") ? "name: \(name)" : line.hasPrefix("kind:") ? kind : String(line)
      }.joined(separator: "\n")
    }
    let files = [
      ("share/aquarium/themes/reef.theme", try named("reef", "kind: dark")),
      ("share/aquarium/themes/kelp.theme", try named("kelp", "kind: dark")),
      (".config/aquarium/themes/mine.theme", try named("reef", "kind: light")),
    ]
    for (path, text) in files {
      #expect(SmallFile.write(Array(text.utf8), to: folder.path(path)))
    }
    var around = try surroundings(folder)
    around.program = folder.path("bin/aquarium")
    let shelf = ThemeShelf(around)
    #expect(shelf.faults.isEmpty)
    #expect(shelf.names.suffix(2) == ["kelp", "reef"])
    #expect(shelf.entries.suffix(2).map(\.isOwn) == [false, true])
    #expect(shelf.theme(named: "reef")?.isDark == false)
  }
}

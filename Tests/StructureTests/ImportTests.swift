import Testing

/// The floors of docs/architecture.md, and what each may stand on.
private let allowed: [String: Set<String>] = [
  "CDisk": [],
  "CNcurses": [],
  "CProcess": [],
  "Terminal": [],
  "Method": [],
  "Phrases": ["Method"],
  "NcursesTerminal": ["CNcurses", "Terminal", "Glibc"],
  "Figures": ["Terminal"],
  // Of Terminal the roles alone: a picture doesn't know whether it becomes cells or a file.
  "Pictures": ["Method", "Phrases", "Figures", "Terminal"],
  "Widgets": ["Terminal", "Figures", "Synchronization"],
  "Store": ["CDisk", "Method", "Glibc", "Synchronization"],
  "Samples": ["Method"],
  "Workbench": [
    "Method", "Phrases", "Figures", "Pictures", "Terminal", "Widgets", "Synchronization",
  ],
  "Export": ["Figures", "Method", "Phrases", "Pictures", "Terminal"],
  "Shell": [
    "CProcess", "Export", "Figures", "Method", "NcursesTerminal", "Phrases", "Samples", "Store",
    "Terminal", "Workbench", "Glibc", "Synchronization",
  ],
  "aquarium": ["Shell", "ArgumentParser"],
]

/// What keeps results of pure functions to hand them out again, behind a lock.
private let remembering: Set = [
  "Sources/Widgets/Table/CellCache.swift", "Sources/Workbench/Desk/Memo.swift",
]

struct ImportTests {
  @Test("every folder of Sources is a floor that the table knows")
  func everyTargetIsKnown() {
    let targets = Set(swiftFiles(below: "Sources").map(\.target))
    #expect(targets.count >= 8)
    #expect(targets.subtracting(allowed.keys) == [])
  }

  @Test("an import only looks down")
  func importsLookDown() {
    for file in swiftFiles(below: "Sources") {
      let strangers = Set(file.imports).subtracting(allowed[file.target] ?? [])
      #expect(strangers == [], "\(file) may not import \(strangers.sorted())")
    }
  }

  @Test("what is below the shell has no disk, no clock and no terminal")
  func pureFloorsImportNoSystem() {
    let system: Set = [
      "Foundation", "FoundationEssentials", "Glibc", "Musl", "Dispatch", "CNcurses",
      "Synchronization",
    ]
    for pure in [
      "Terminal", "Method", "Phrases", "Samples", "Figures", "Pictures", "Widgets", "Workbench",
    ] {
      for file in swiftFiles(below: "Sources/\(pure)") where !remembering.contains(file.path) {
        #expect(system.isDisjoint(with: file.imports), "\(file) is to be pure")
      }
    }
  }

  @Test("Foundation, which costs start time and memory, is nowhere in the program")
  func noFoundation() {
    for file in swiftFiles(below: "Sources") {
      #expect(!file.imports.contains("Foundation"), "\(file) imports Foundation")
    }
  }

  @Test("the floors stand on one another without a circle")
  func noCircles() {
    func reaches(_ from: String, _ target: String, _ seen: Set<String> = []) -> Bool {
      (allowed[from] ?? []).contains { below in
        below == target
          || !seen.contains(below) && reaches(below, target, seen.union([below]))
      }
    }
    for target in allowed.keys { #expect(!reaches(target, target), "\(target) stands on itself") }
  }

  @Test("imports are read with whatever precedes them")
  func readsImports() {
    let text = [
      "public import Method", "import struct Terminal.Rect", "@testable import Store",
      "// import Nothing", "let line = \"import Nothing\"", "import Glibc  // for poll",
    ]
    let file = SourceFile(path: "Sources/X/Y.swift", lines: text.map { $0[...] })
    #expect(file.imports == ["Method", "Terminal", "Store", "Glibc"])
    #expect(file.target == "X")
  }
}

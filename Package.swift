// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func floor(_ name: String, _ below: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: below, swiftSettings: strict)
}

func tests(_ name: String, _ below: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: below, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "aquarium",
  products: [.executable(name: "aquarium", targets: ["aquarium"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "CDisk"),
    .target(name: "CNcurses"),
    .target(name: "CProcess"),
    floor("Terminal"),
    floor("Figures", ["Terminal"]),
    floor("Method"),
    floor("Phrases", ["Method"]),
    floor("Pictures", ["Figures", "Method", "Phrases", "Terminal"]),
    floor("Export", ["Figures", "Method", "Phrases", "Pictures", "Terminal"]),
    floor("Samples", ["Method"]),
    floor("NcursesTerminal", ["CNcurses", "Terminal"]),
    floor("Widgets", ["Figures", "Terminal"]),
    floor("Store", ["CDisk", "Method"]),
    floor("Workbench", ["Figures", "Method", "Phrases", "Pictures", "Terminal", "Widgets"]),
    floor(
      "Shell",
      [
        "CProcess", "Export", "Figures", "Method", "NcursesTerminal", "Phrases", "Samples",
        "Store", "Terminal", "Workbench",
      ]),
    .executableTarget(
      name: "aquarium",
      dependencies: [
        "Shell", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(name: "CPty", path: "Tests/CPty", linkerSettings: [.linkedLibrary("util")]),
    .target(
      name: "TestSupport", dependencies: ["CPty"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["NcursesTerminal", "Terminal"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    tests("NcursesTerminalTests", ["NcursesTerminal", "Terminal", "TerminalProbe", "TestSupport"]),
    tests("TerminalTests", ["Terminal", "TestSupport"]),
    tests("MethodTests", ["Method", "TestSupport"]),
    tests("PhrasesTests", ["Method", "Phrases", "TestSupport"]),
    tests("SamplesTests", ["Method", "Samples", "Store", "TestSupport"]),
    .executableTarget(
      name: "StoreProbe", dependencies: ["Method", "Store"], path: "Tests/StoreProbe",
      swiftSettings: strict),
    tests("StoreTests", ["Method", "Store", "StoreProbe", "TestSupport", "Yams"]),
    tests("FiguresTests", ["Figures", "Terminal", "TestSupport"]),
    tests("PicturesTests", ["Figures", "Method", "Phrases", "Pictures", "Terminal"]),
    tests(
      "ExportTests",
      ["Export", "Figures", "Method", "Phrases", "Pictures", "Terminal", "TestSupport"]),
    tests(
      "WidgetsTests", ["Figures", "Terminal", "TestSupport", "Widgets"],
      exclude: ["Figures/Goldens", "Lists/Goldens", "Table/Goldens", "Text/Goldens"]),
    tests(
      "ShellTests",
      ["Method", "Phrases", "Samples", "Shell", "Store", "Terminal", "TestSupport", "Workbench"]),
    tests("ProgramTests", ["aquarium", "TestSupport"]),
    tests("StructureTests", ["Method", "TestSupport", "Workbench"]),
    tests(
      "WorkbenchTests", ["Method", "Phrases", "Terminal", "TestSupport", "Widgets", "Workbench"],
      exclude: ["Goldens"]),
  ]
)

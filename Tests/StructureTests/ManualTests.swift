import Method
import TestSupport
import Testing
import Workbench

struct ManualTests {
  @Test("docs/keys.md is what the tables of commands say; `make keys` writes it")
  func keysAreUpToDate() {
    let page = contents(of: "\(packageRoot)/docs/keys.md") ?? []
    let head = "# Keys\n\nWritten by `make keys` from the tables of commands.\n"
    #expect(
      page.elementsEqual((head + KeyManual.markdown(in: .english)).utf8),
      "docs/keys.md is stale: make keys writes it")
  }

  @Test(
    "every page that a page of the documentation points to is there",
    arguments: [
      "README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/style.md", "docs/guide.md",
      "docs/decisions.md", "docs/store-format.md",
    ])
  func linksLead(page: String) throws {
    let text = String(
      decoding: try #require(contents(of: "\(packageRoot)/\(page)")), as: UTF8.self)
    let folder = page.split(separator: "/").dropLast().joined(separator: "/")
    for part in text.split(separator: "](").dropFirst() {
      let link = part.prefix { $0 != ")" && $0 != "#" }
      guard !link.hasPrefix("http") else { continue }
      #expect(contents(of: "\(packageRoot)/\(folder)/\(link)") != nil, "\(page) points to \(link)")
    }
  }

  @Test("what goes with the program is there")
  func surroundings() {
    for file in [
      "LICENSE", "CHANGELOG.md", "Makefile", ".ci/run", ".editorconfig", ".swift-format",
    ] {
      #expect(contents(of: "\(packageRoot)/\(file)") != nil, "\(file) is missing")
    }
  }
}

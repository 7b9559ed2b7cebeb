import Method
import Testing

@testable import Store

@Suite("Copies that a synchronisation leaves")
struct SynchronizedCopyTests {
  @Test(
    "a copy is told as such, with its original",
    arguments: [
      "acme 2.yaml", "acme (1).yaml", "acme (conflicted copy 2026-11-27).yaml",
      "acme.sync-conflict-20261127-101112-ABCDEF.yaml", "acme-DESKTOP-7F3.yaml",
      "acme - Copie.yaml", "acme~.yaml",
    ])
  func copies(name: String) {
    #expect(
      SynchronizedCopy.original(of: name, among: ["acme.yaml", "ac.yaml", name]) == "acme.yaml")
  }

  @Test(
    "another customer, and a name that no other begins, is none",
    arguments: ["acme-lyon.yaml", "acme2.yaml", "Acme 2.yaml", "acme.yaml", "Bad Name.yaml"])
  func others(name: String) {
    #expect(SynchronizedCopy.original(of: name, among: ["acme.yaml", name]) == nil)
  }

  @Test("none of them is counted, whatever its name and its id")
  func scanned() throws {
    let folder = TemporaryFolder()
    let path = folder.path("portfolio")
    let store = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("acme")])
    let text = try #require(folder.read("portfolio/accounts/acme.yaml"))
    for name in ["acme 2.yaml", "acme-copy.yaml", "other.yml", "Third.YAML"] {
      folder.write(text, to: "portfolio/accounts/\(name)")
    }
    let scan = try store.scan { _ in true }
    #expect(scan.accounts.map(\.id.text) == ["acme"])
    let original = "accounts/acme.yaml"
    #expect(
      Set(scan.unreadable.map(\.error)) == [
        .copy(file: "accounts/acme 2.yaml", of: original),
        .copy(file: "accounts/acme-copy.yaml", of: original),
        .badEnding(file: "accounts/other.yml"), .badEnding(file: "accounts/Third.YAML"),
      ])
  }

  @Test(
    "a schema that is none is refused when it is read, and not only when it is saved",
    arguments: ["0", "-1", "one", "1.5", "\"1\""])
  func badSchema(schema: String) throws {
    let folder = TemporaryFolder()
    let path = folder.path("portfolio")
    let store = try WorkspaceStore.create(
      path, settings: makeSettings(), accounts: [makeAccount("acme")])
    let text = try #require(folder.read("portfolio/accounts/acme.yaml"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    folder.write(
      (["schema: \(schema)"] + lines).joined(separator: "\n"), to: "portfolio/accounts/acme.yaml")
    #expect(throws: StoreError.self) { try store.load(.account(ID("acme"))) }
    #expect(try store.scan { _ in true }.unreadable.count == 1)
  }

  @Test("a schema too large to be held is that of a later version")
  func hugeSchema() throws {
    let bytes = Array("schema: 100000000000000000000\nid: acme\nname: A\nend: true\n".utf8)
    #expect(RecordFile.newerSchema(of: bytes) == .max)
  }
}

import Glibc
import Method
import TestSupport
import Testing

@testable import Store

struct CreatingTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path("portfolio") }

  private func create(
    in folder: TemporaryFolder? = nil, on disk: any Disk = RealDisk()
  ) throws {
    _ = try WorkspaceStore.create(
      (folder ?? self.folder).path("portfolio"), settings: makeSettings(),
      accounts: [makeAccount("hydrane"), makeAccount("norval")], on: disk)
  }

  @Test("a folder behind a link to nowhere can't be made, and is told so")
  func linkToNowhere() throws {
    symlink("/no/such/folder", folder.path("link"))
    let path = folder.path("link/portfolio")
    #expect(throws: StoreError.notMade(folder: path)) {
      try WorkspaceStore.create(path, settings: makeSettings())
    }
    let link = folder.path("link")
    #expect(throws: StoreError.notMade(folder: link)) {
      try WorkspaceStore.create(link, settings: makeSettings())
    }
  }

  @Test("a creation that fails at any call can be done again")
  func failsAndIsDoneAgain() throws {
    var number = 1
    while true {
      let folder = TemporaryFolder()
      let disk = FaultyDisk(failing: number, code: ENOSPC)
      do {
        try create(in: folder, on: disk)
        guard disk.hasFailed else { break }
      } catch {
        if !folder.names(in: "portfolio").contains("workspace.yaml") { try create(in: folder) }
      }
      #expect(try WorkspaceStore.open(folder.path("portfolio")).scan().accounts.count == 2)
      number += 1
    }
    #expect(number > 20)
  }

  @Test("what a creation that was killed left is finished by the same one, and by no other")
  func finishes() throws {
    try create()
    unlink(path + "/workspace.yaml")
    unlink(path + "/accounts/norval.yaml")
    folder.write("half", to: "portfolio/accounts/.aquarium-123-0.tmp")
    #expect(throws: StoreError.alreadyExists(file: "accounts")) {
      try WorkspaceStore.create(path, settings: makeSettings(), accounts: [makeAccount("lumen")])
    }
    try create()
    folder.write("theirs", to: "portfolio/accounts/hydrane.yaml")
    unlink(path + "/workspace.yaml")
    #expect(throws: StoreError.alreadyExists(file: "accounts")) { try create() }
    #expect(folder.read("portfolio/accounts/hydrane.yaml") == "theirs")
  }
}

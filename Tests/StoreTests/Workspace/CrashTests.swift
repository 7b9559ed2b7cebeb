import Glibc
import Method
import Testing

@testable import Store

@Suite("Programs that are killed")
struct CrashTests {
  let folder = TemporaryFolder()
  var path: String { folder.path("portfolio") }

  private func create() throws {
    var account = try makeAccount("hydrane")
    account.identity.mission = String(repeating: "Une ligne de prose.\n", count: 400)
    _ = try WorkspaceStore.create(path, settings: makeSettings(), accounts: [account])
  }

  private func tags() throws -> [String] {
    try WorkspaceStore.open(path).load(.account(ID("hydrane"))).account.tags
  }

  @Test("what was told as saved is there after a kill, whole, at any moment")
  func killedAtAnyMoment() throws {
    try create()
    var dice = Dice(seed: 11)
    var acknowledged = 0
    for round in 0..<20 {
      let probe = try Probe(folder: path, account: "hydrane", writer: "w", count: 100_000)
      let wanted = dice.below(12)
      var told = probe.lines(wanted)
      // Some more work, of a length that no call of the disk decides.
      var spent = 0
      for step in 0..<dice.below(400_000) { spent &+= step }
      told += probe.killed()
      #expect(told.count >= wanted, "round \(round): \(told)")
      let tags = try tags()
      acknowledged += told.count
      #expect(tags.count >= acknowledged && tags.count <= acknowledged + 1)
      #expect(tags == tags.indices.map { "w-\($0)" })
      acknowledged = tags.count
    }
    _ = try WorkspaceStore.open(path).scan()
    // What the killed program was writing is swept when it is an hour old.
    let names = folder.names(in: "portfolio/accounts")
    #expect(names.filter { AtomicFile.Maker(ofTemporary: $0) == nil } == ["hydrane.yaml"])
  }

  @Test("two programs at once lose none of each other's edits")
  func twoPrograms() throws {
    try create()
    let probes = try ["a", "b"].map {
      try Probe(folder: path, account: "hydrane", writer: $0, count: 150)
    }
    for probe in probes {
      let (lines, status) = probe.ended()
      #expect(lines.count == 150)
      #expect(status == 0)
    }
    let tags = try tags()
    #expect(tags.count == 300)
    #expect(tags.count { $0.hasPrefix("a-") } == 150)
    #expect(tags.count { $0.hasPrefix("b-") } == 150)
  }

  @Test("the lock of a killed program holds nobody up")
  func lockIsReleased() throws {
    try create()
    let probe = try Probe(folder: path, account: "hydrane", writer: "w", count: 100_000)
    _ = probe.lines(3)
    _ = probe.killed()
    let store = try WorkspaceStore.open(path)
    let loaded = try store.load(.account(ID("hydrane")))
    var account = try loaded.account
    account.name = "After"
    guard case .saved = try store.save(.account(account), over: loaded.version) else {
      Issue.record("not saved")
      return
    }
  }
}

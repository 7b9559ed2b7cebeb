import Testing

@testable import Store

@Suite("What a save does with what it finds")
struct ReconciliationTests {
  private let base = Version(Array("base".utf8))
  private let theirs = Version(Array("theirs".utf8))
  private let ours = Array("ours".utf8)

  @Test("a file as it was loaded is written")
  func write() {
    #expect(Reconciliation(base: base, ours: ours, theirs: base) == .write)
  }

  @Test("a file that somebody changed is asked about")
  func ask() {
    #expect(Reconciliation(base: base, ours: ours, theirs: theirs) == .ask)
  }

  @Test("a file that already says the same needs no writing")
  func same() {
    #expect(Reconciliation(base: base, ours: ours, theirs: Version(ours)) == .same)
    #expect(Reconciliation(base: base, ours: base.bytes, theirs: base) == .same)
  }

  @Test("a file that is gone is told, and a new one takes nobody's place")
  func presence() {
    #expect(Reconciliation(base: base, ours: ours, theirs: nil) == .removed)
    #expect(Reconciliation(base: nil, ours: ours, theirs: nil) == .write)
    #expect(Reconciliation(base: nil, ours: ours, theirs: theirs) == .taken)
  }
}

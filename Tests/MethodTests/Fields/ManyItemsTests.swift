import Method
import Synchronization
import Testing

/// Tells how often an id was read.
private struct Grain: Item {
  static let idPrefix = "g"
  static let term = Term("Grain", "Grain")
  static let plural = Term("Grains", "Grains")
  static let home = Kind.Home.nested
  static let idsRead = Atomic(0)

  private let own: ID<Grain>
  var weight: Int?

  var id: ID<Grain> {
    Grain.idsRead.add(1, ordering: .relaxed)
    return own
  }

  init(id: ID<Grain>) { own = id }

  static let fields: Fields<Grain> = [.count("weight", \.weight, Term("Weight", "Poids"))]
}

private struct Heap: Part {
  static let term = Term("Heap", "Tas")
  var grains: [Grain] = []
  static let fields: Fields<Heap> = [.records("grains", \.grains, Term("Grains", "Grains"))]
}

@Suite("Long lists cost as much as they are long")
struct ManyItemsTests {
  private func items(_ ids: Range<Int>, weight: Int = 1) -> [ItemTree] {
    ids.map { ItemTree(id: "g-\($0)", [Entry("weight", .value(.number(weight)))]) }
  }

  @Test("a list as long as one may be is filled without comparing each with each")
  func filling() throws {
    var heap = Heap()
    try heap.fill([Entry("grains", .items(items(0..<2_500)))])
    try heap.fill([Entry("grains", .items(items(2_500..<4_999)))])
    #expect(Grain.idsRead.load(ordering: .relaxed) <= 5_000, "each id is looked at once")
    #expect(heap.grains.count == 4_999)
    #expect(throws: Rejection.duplicateItem("g-4998")) {
      try heap.fill([Entry("grains", .items(items(4_998..<4_999)))])
    }
  }

  @Test("a list of 60,000 is refused with its figure, at once and in two parts")
  func tooMany() {
    var heap = Heap()
    #expect(throws: Rejection.tooMany(60_000, limit: 5_000)) {
      try heap.fill([Entry("grains", .items(items(0..<60_000)))])
    }
    #expect(throws: Never.self) { try heap.fill([Entry("grains", .items(items(0..<3_000)))]) }
    #expect(throws: Rejection.tooMany(6_000, limit: 5_000)) {
      try heap.fill([Entry("grains", .items(items(3_000..<6_000)))])
    }
  }

  @Test("two versions of a list of 20,000 are made one, whatever either moved and added")
  func merging() throws {
    let base = items(0..<20_000)
    let ours = Array(base.reversed()) + items(20_000..<21_000)
    let theirs = items(0..<10_000, weight: 2) + base[10_000...] + items(30_000..<31_000)
    func entries(_ items: [ItemTree]) -> [Entry] { [Entry("grains", .items(items))] }
    let merge = Merge(base: entries(base), ours: entries(ours), theirs: entries(theirs))
    #expect(merge.conflicts.isEmpty)
    guard case .items(let merged) = merge.entries.first?.tree else {
      Issue.record("no list")
      return
    }
    #expect(merged.count == 22_000)
    #expect(merged.first?.id == "g-19999")
    #expect(merged.first { $0.id == "g-5" } == items(5..<6, weight: 2).first)
  }
}

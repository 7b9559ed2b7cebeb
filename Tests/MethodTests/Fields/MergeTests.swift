import Method
import Testing

@Suite("Two versions of a record that come from a third are made one")
struct MergeTests {
  private func base() throws -> Account {
    var account = try account()
    account.identity.sector = "Drinks"
    account.tags = ["old"]
    account.years = [
      try exercise(2023, revenue: 10), try exercise(2024, revenue: 20),
      try exercise(2025, revenue: 30),
    ]
    return account
  }

  private func merge(_ ours: Account, _ theirs: Account) throws -> (Account, [String]) {
    let merge = Merge(base: try base().entries, ours: ours.entries, theirs: theirs.entries)
    var account = Account(id: ours.id)
    try account.fill(merge.entries)
    return (account, merge.conflicts.map(\.text))
  }

  @Test("a side that changed nothing takes the other as it is")
  func oneSide() throws {
    var edited = try base()
    edited.identity.sector = ""
    edited.tags = []
    edited.years = [try exercise(2026), edited.years[2], edited.years[0]]
    #expect(try merge(edited, try base()) == (edited, []))
    #expect(try merge(try base(), edited) == (edited, []))
    #expect(try merge(edited, edited) == (edited, []))
  }

  @Test("what each side changed stands: fields, parts, and fields of one item")
  func bothSides() throws {
    var ours = try base()
    var theirs = ours
    ours.name = "Ours"
    ours.identity.sector = ""
    ours.years[1].note = "Ours"
    theirs.identity.country = "Theirs"
    theirs.years[1].revenue = nil
    let (merged, conflicts) = try merge(ours, theirs)
    #expect(conflicts.isEmpty)
    #expect(merged.name == "Ours")
    #expect(merged.identity.sector.isEmpty)
    #expect(merged.identity.country == "Theirs")
    #expect(merged.years[1].note == "Ours")
    #expect(merged.years[1].revenue == nil)
  }

  @Test("items added and removed on either side, each at its place")
  func items() throws {
    var ours = try base()
    var theirs = ours
    ours.years.insert(try exercise(2022), at: 0)
    ours.years.remove(at: 2)
    theirs.years.append(try exercise(2026))
    theirs.years.remove(at: 0)
    let (merged, conflicts) = try merge(ours, theirs)
    #expect(conflicts.isEmpty)
    #expect(merged.years.compactMap(\.year?.value) == [2022, 2025, 2026])
  }

  @Test("items that one side moved stay moved, with those that the other added")
  func moves() throws {
    var ours = try base()
    var theirs = ours
    ours.years.reverse()
    theirs.years.append(try exercise(2026))
    let (merged, conflicts) = try merge(ours, theirs)
    #expect(conflicts.isEmpty)
    #expect(merged.years.compactMap(\.year?.value) == [2025, 2026, 2024, 2023])
    let (other, none) = try merge(theirs, ours)
    #expect(none.isEmpty)
    #expect(other == merged)
  }

  @Test("all items removed on one side leave an empty list")
  func emptied() throws {
    var ours = try base()
    var theirs = ours
    ours.years = []
    theirs.name = "Theirs"
    let (merged, conflicts) = try merge(ours, theirs)
    #expect(conflicts.isEmpty)
    #expect(merged.years.isEmpty)
    #expect(merged.name == "Theirs")
  }

  @Test("what both changed in their own way is told, and ours stands")
  func conflicts() throws {
    var ours = try base()
    var theirs = ours
    ours.identity.sector = "Ours"
    theirs.identity.sector = "Theirs"
    ours.tags = []
    theirs.tags = ["new"]
    ours.years[0].note = "Ours"
    theirs.years.remove(at: 0)
    ours.years.remove(at: 1)
    theirs.years[0].note = "Theirs"
    let (merged, conflicts) = try merge(ours, theirs)
    #expect(
      Set(conflicts) == [
        "identity.sector", "tags", "years[y-2023actual]", "years[y-2024actual]",
      ])
    #expect(merged == ours)
  }

  @Test("two orders of the same items can't both stand")
  func twoOrders() throws {
    var ours = try base()
    var theirs = ours
    ours.years.swapAt(0, 1)
    theirs.years.swapAt(1, 2)
    let (merged, conflicts) = try merge(ours, theirs)
    #expect(conflicts == ["years"])
    #expect(merged == ours)
  }

  @Test("without a common origin, whatever differs is told")
  func noBase() throws {
    var ours = try account()
    var theirs = ours
    ours.identity.sector = "Ours"
    theirs.identity.sector = "Theirs"
    theirs.identity.country = "Theirs"
    let merge = Merge(base: [], ours: ours.entries, theirs: theirs.entries)
    #expect(merge.conflicts.map(\.text) == ["identity.sector"])
  }
}

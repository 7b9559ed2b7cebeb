import Method
import Testing

struct ChangeTests {
  private func stocked(_ ids: [String] = ["p-1", "p-2", "p-3"]) throws -> Specimen {
    var specimen = Specimen()
    specimen.items = try ids.map {
      var piece = Piece(id: try ID($0))
      piece.title = "piece \($0)"
      return piece
    }
    return specimen
  }

  private func ids(_ specimen: Specimen) -> [String] { specimen.items.map(\.id.text) }

  @Test("a change to itself twice inverted is the same")
  func inverse() throws {
    let list = try path("items")
    let item = ItemTree(id: "p-9", [Entry("title", .value(.text("nine")))])
    let changes: [Change] = [
      .set(try path("line"), from: .text("a"), to: nil),
      .insert(list, item, at: 2), .remove(list, item, at: 0),
      .move(list, id: "p-1", from: 0, to: 2),
    ]
    for change in changes {
      #expect(change.inverse.inverse == change)
      #expect(change.inverse != change)
      #expect(change.inverse.path == change.path)
    }
  }

  @Test("a change names what stood before")
  func before() throws {
    var specimen = Specimen()
    specimen.count = 4050
    #expect(
      try specimen.setting(path("count"), to: .number(4200))
        == .set(path("count"), from: .number(4050), to: .number(4200)))
  }

  @Test("an item is inserted at the end unless told, and undone")
  func insert() throws {
    var specimen = try stocked()
    let before = specimen.entries
    let list = try path("items")
    let item = ItemTree(id: "p-4", [Entry("weight", .value(.number(4)))])
    for (place, order) in [
      (nil, ["p-1", "p-2", "p-3", "p-4"]), (0, ["p-4", "p-1", "p-2", "p-3"]),
      (1, ["p-1", "p-4", "p-2", "p-3"]), (99, ["p-1", "p-2", "p-3", "p-4"]),
      (-5, ["p-4", "p-1", "p-2", "p-3"]),
    ] as [(Int?, [String])] {
      let change = try specimen.inserting(item, into: list, at: place)
      try specimen.apply(change)
      #expect(ids(specimen) == order)
      #expect(specimen.value(at: try path("items[p-4].weight")) == .number(4))
      try specimen.apply(change.inverse)
      #expect(specimen.entries == before)
    }
  }

  @Test("an id can't stand twice in a list, nor be malformed")
  func insertRefused() throws {
    let specimen = try stocked()
    let list = try path("items")
    #expect(throws: Rejection.duplicateItem("p-1")) {
      try specimen.inserting(ItemTree(id: "p-1"), into: list)
    }
    #expect(throws: Rejection.malformedID("P 1")) {
      try specimen.inserting(ItemTree(id: "P 1"), into: list)
    }
    #expect(throws: Rejection.unknownField("colour")) {
      let item = ItemTree(id: "p-7", [Entry("colour", .value(.text("red")))])
      _ = try specimen.inserting(item, into: list)
    }
    #expect(throws: Rejection.outOfRange(0...1_000_000_000)) {
      let item = ItemTree(id: "p-7", [Entry("weight", .value(.number(-1)))])
      _ = try specimen.inserting(item, into: list)
    }
  }

  @Test("an item is removed whole, and undo brings it back where it was", arguments: 0..<3)
  func remove(place: Int) throws {
    var specimen = try stocked()
    let before = specimen
    let id = "p-\(place + 1)"
    let change = try specimen.removing(id, from: path("items"))
    try specimen.apply(change)
    #expect(!ids(specimen).contains(id))
    #expect(specimen.items.count == 2)
    try specimen.apply(change.inverse)
    #expect(specimen == before)
    #expect(specimen.entries == before.entries)
  }

  @Test(
    "an item moves within its list, and back",
    arguments: [
      ("p-1", 1, ["p-2", "p-1", "p-3"]), ("p-1", 2, ["p-2", "p-3", "p-1"]),
      ("p-3", -1, ["p-1", "p-3", "p-2"]), ("p-3", -2, ["p-3", "p-1", "p-2"]),
      ("p-2", 1, ["p-1", "p-3", "p-2"]), ("p-2", 0, ["p-1", "p-2", "p-3"]),
      ("p-1", -9, ["p-1", "p-2", "p-3"]), ("p-1", 9, ["p-2", "p-3", "p-1"]),
    ])
  func move(id: String, steps: Int, order: [String]) throws {
    var specimen = try stocked()
    let change = try specimen.moving(id, in: path("items"), by: steps)
    try specimen.apply(change)
    #expect(ids(specimen) == order)
    try specimen.apply(change.inverse)
    #expect(ids(specimen) == ["p-1", "p-2", "p-3"])
  }

  @Test("what isn't in the list can't be removed, moved or set")
  func unknownItems() throws {
    let specimen = try stocked()
    let list = try path("items")
    let unknown = Rejection.unknownItem("p-9")
    #expect(throws: unknown) { try specimen.removing("p-9", from: list) }
    #expect(throws: unknown) { try specimen.moving("p-9", in: list, by: 1) }
    #expect(throws: unknown) { try specimen.setting(path("items[p-9].weight"), to: .number(1)) }
    var copy = specimen
    #expect(throws: unknown) { try copy.apply(.remove(list, ItemTree(id: "p-9"), at: 0)) }
    #expect(throws: unknown) { try copy.apply(.move(list, id: "p-9", from: 0, to: 1)) }
    #expect(copy == specimen)
  }

  @Test("records inside lists inside groups are reached by their path")
  func nested() throws {
    var specimen = Specimen()
    let list = try path("part.pieces")
    let insert = try specimen.inserting(ItemTree(id: "p-1"), into: list)
    try specimen.apply(insert)
    let set = try specimen.setting(path("part.pieces[p-1].title"), to: .text("one"))
    try specimen.apply(set)
    #expect(specimen.part.pieces.first?.title == "one")
    #expect(specimen.items(at: list).map(\.id) == ["p-1"])
    try specimen.apply(set.inverse)
    try specimen.apply(insert.inverse)
    #expect(specimen == Specimen())
  }

  @Test("a change that doesn't fit its place is refused and changes nothing")
  func refusedChanges() throws {
    let before = try stocked()
    let item = ItemTree(id: "p-9")
    let changes: [(Change, Rejection)] = [
      (.set(try path("nowhere"), from: nil, to: .text("x")), .unknownField("nowhere")),
      (.set(try path("part"), from: nil, to: .text("x")), .wrongShape("")),
      (.set(try path("items"), from: nil, to: .text("x")), .wrongShape("")),
      (.set(try path("line.deeper"), from: nil, to: .text("x")), .wrongShape("line")),
      (.set(try path("line[p-1].title"), from: nil, to: .text("x")), .wrongShape("line")),
      (.set(try path("items.title"), from: nil, to: .text("x")), .wrongShape("items")),
      (.set(try path("items[p-1]"), from: nil, to: .text("x")), .wrongShape("")),
      (.set(try path("part.nowhere"), from: nil, to: .text("x")), .unknownField("nowhere")),
      (.set(try path("line"), from: nil, to: .number(1)), .wrongShape("")),
      (.set(try path("level"), from: nil, to: .number(9)), .outOfRange(0...4)),
      (.insert(try path("line"), item, at: 0), .wrongShape("line")),
      (.insert(try path("part"), item, at: 0), .wrongShape("")),
      (.remove(try path("line"), item, at: 0), .wrongShape("line")),
      (.move(try path("level"), id: "p-9", from: 0, to: 1), .wrongShape("level")),
      (.set(FieldPath([]), from: nil, to: nil), .wrongShape("")),
    ]
    for (change, reason) in changes {
      var specimen = before
      #expect(throws: reason, "\(change)") { try specimen.apply(change) }
      #expect(specimen == before)
    }
  }

  @Test("half an item is never inserted")
  func halfAnItem() throws {
    var specimen = Specimen()
    let entries = [
      Entry("title", .value(.text("good"))), Entry("weight", .value(.text("not a number"))),
    ]
    let change = Change.insert(try path("items"), ItemTree(id: "p-1", entries), at: 0)
    #expect(throws: Rejection.wrongShape("")) { try specimen.apply(change) }
    #expect(specimen.items.isEmpty)
  }

  @Test("an edit from one form of é to the other is an edit")
  func normalisation() throws {
    var specimen = Specimen()
    specimen.line = "é"
    let change = try specimen.setting(path("line"), to: .text("e\u{301}"))
    guard case .set(_, let from, let to) = change else {
      Issue.record("not a set")
      return
    }
    #expect(from != to)
    try specimen.apply(change)
    #expect(Array(specimen.line.utf8) == [0x65, 0xCC, 0x81])
    try specimen.apply(change.inverse)
    #expect(Array(specimen.line.utf8) == [0xC3, 0xA9])
  }

  @Test("a long chain of edits is undone to the first byte and redone to the last")
  func chain() throws {
    var specimen = Specimen()
    specimen.name = "start"
    let start = specimen.entries
    var done: [Change] = []
    func run(_ change: Change) throws {
      try specimen.apply(change)
      done.append(change)
    }
    for number in 0..<60 {
      let id = "p-\(number)"
      try run(specimen.inserting(ItemTree(id: id), into: path("items"), at: number / 2))
      try run(specimen.setting(path("items[\(id)].title"), to: .text("t\(number)")))
      try run(specimen.setting(path("count"), to: .number(number)))
      try run(specimen.moving(id, in: path("items"), by: number % 7 - 3))
      if number % 5 == 4 { try run(specimen.removing("p-\(number - 2)", from: path("items"))) }
    }
    let end = specimen.entries
    for change in done.reversed() { try specimen.apply(change.inverse) }
    #expect(specimen.entries == start)
    for change in done { try specimen.apply(change) }
    #expect(specimen.entries == end)
  }
}

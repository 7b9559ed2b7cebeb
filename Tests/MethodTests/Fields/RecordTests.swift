import Method
import Testing

struct RecordTests {
  private func full() throws -> Specimen {
    var specimen = Specimen()
    for leaf in leaves(of: Specimen.shape) {
      guard let value = samples(of: leaf.info.kind).last else { continue }
      for list in lists(of: Specimen.shape)
      where leaf.path.text.hasPrefix(list.text + "[") && specimen.items(at: list).isEmpty {
        try specimen.apply(specimen.inserting(ItemTree(id: "x-1"), into: list))
      }
      try specimen.apply(specimen.setting(leaf.path, to: value))
    }
    return specimen
  }

  @Test("a record taken apart and filled again is the same")
  func takenApart() throws {
    let specimen = try full()
    var again = Specimen()
    try again.fill(specimen.entries)
    #expect(again == specimen)
    #expect(again.entries == specimen.entries)
  }

  @Test("records of the same look and other bytes are other records")
  func equality() throws {
    var one = try account("a")
    var other = one
    one.name = "é"
    other.name = "e\u{301}"
    #expect(one.name == other.name, "what Swift thinks of strings")
    #expect(one != other)
    #expect([one] != [other])
    #expect(Optional(one) != Optional(other))
    other.name = "é"
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    var twin = try account("b")
    twin.name = one.name
    #expect(one != twin, "the id counts")
    var specimen = Specimen()
    specimen.part.word = "é"
    var again = specimen
    again.part.word = "e\u{301}"
    #expect(specimen != again)
  }

  @Test("filled fields have an entry in the order of the table, empty ones none")
  func order() throws {
    #expect(try full().entries.map(\.key) == Specimen.shape.fields.map(\.key))
    #expect(Specimen().entries.map(\.key) == ["settled"])
    var specimen = Specimen()
    specimen.part.word = "x"
    #expect(specimen.entries.map(\.key) == ["settled", "part"])
  }

  @Test("what a record cannot hold is refused with its reason")
  func refusedFilling() throws {
    let cases: [([Entry], Rejection)] = [
      ([Entry("colour", .value(.text("red")))], .unknownField("colour")),
      ([Entry("line", .value(.text("a\nb")))], .severalLines),
      ([Entry("line", .group([]))], .wrongShape("line")),
      ([Entry("part", .value(.text("x")))], .wrongShape("part")),
      ([Entry("part", .items([]))], .wrongShape("part")),
      ([Entry("items", .group([]))], .wrongShape("items")),
      ([Entry("part", .group([Entry("hue", .value(.text("x")))]))], .unknownField("hue")),
      ([Entry("items", .items([ItemTree(id: "a"), ItemTree(id: "a")]))], .duplicateItem("a")),
      ([Entry("items", .items([ItemTree(id: "../a")]))], .malformedID("../a")),
      ([Entry("level", .value(.number(5)))], .outOfRange(0...4)),
      (
        [Entry("choice", .value(.text("moon")))],
        .unknownChoice("moon", allowed: Segment.allCases.map(\.rawValue))
      ),
    ]
    for (entries, reason) in cases {
      var specimen = Specimen()
      #expect(throws: reason) { try specimen.fill(entries) }
    }
  }

  @Test("what stands at a path is found, and nothing elsewhere")
  func trees() throws {
    var specimen = Specimen()
    specimen.line = "x"
    specimen.part.word = "w"
    specimen.items = [Piece(id: try ID("p-1"))]
    specimen.items[0].weight = 3
    #expect(specimen.tree(at: try path("line")) == .value(.text("x")))
    #expect(specimen.tree(at: try path("part")) == .group([Entry("word", .value(.text("w")))]))
    #expect(specimen.value(at: try path("items[p-1].weight")) == .number(3))
    #expect(
      specimen.tree(at: try path("items[p-1]")) == .group([Entry("weight", .value(.number(3)))]))
    #expect(specimen.tree(at: FieldPath([])) == .group(specimen.entries))
    for text in [
      "nowhere", "level", "line.deeper", "part.nowhere", "items[p-2]", "items[p-2].weight",
      "items.weight", "line[p-1]", "part[p-1]",
    ] {
      #expect(specimen.tree(at: try path(text)) == nil, "\(text)")
    }
    #expect(specimen.value(at: try path("part")) == nil)
    #expect(specimen.value(at: try path("items")) == nil)
  }

  @Test("the items of a list are given apart; of anything else, none")
  func items() throws {
    var specimen = Specimen()
    specimen.items = [Piece(id: try ID("p-1")), Piece(id: try ID("p-2"))]
    #expect(specimen.items(at: try path("items")).map(\.id) == ["p-1", "p-2"])
    #expect(specimen.items(at: try path("line")).isEmpty)
    #expect(specimen.items(at: try path("nowhere")).isEmpty)
  }

  @Test(
    "the row of a field is found whether it is filled or not",
    arguments: [
      ("line", "line"), ("part.word", "word"), ("part", "part"), ("items", "items"),
      ("items[p-1].title", "title"), ("items[p-1]", "items"), ("part.pieces[p-7].weight", "weight"),
    ])
  func rows(text: String, key: String) throws {
    #expect(try Specimen.info(at: path(text)).key == key)
  }

  @Test(
    "a path to nowhere names itself",
    arguments: ["nowhere", "line.deeper", "line[p-1]", "part.nowhere", "items[p-1].nowhere"])
  func noRow(text: String) throws {
    let path = try path(text)
    #expect(throws: Rejection.unknownField(text)) { try Specimen.info(at: path) }
    #expect(throws: Rejection.unknownField(text)) {
      try Specimen().setting(path, to: .text("x"))
    }
    #expect(throws: Rejection.unknownField("")) { try Specimen.info(at: FieldPath([])) }
  }
}

import Method
import Synchronization
import Testing

/// Tells how often its table was made.
private struct Sleeper: Item {
  static let idPrefix = "s"
  static let term = Term("Sleeper", "Dormeur")
  static let plural = Term("Sleepers", "Dormeurs")
  static let home = Kind.Home.nested
  static let made = Atomic(0)

  let id: ID<Sleeper>
  var dream = ""

  init(id: ID<Sleeper>) { self.id = id }

  static let fields: Fields<Sleeper> = {
    made.add(1, ordering: .relaxed)
    return [.line("dream", \.dream, Term("Dream", "Rêve"))]
  }()
}

private struct Bedroom: Part {
  static let term = Term("Bedroom", "Chambre")
  var number = ""
  var sleepers: [Sleeper] = []

  static let fields: Fields<Bedroom> = [
    .line("number", \.number, Term("Number", "Numéro")),
    .records("sleepers", \.sleepers, Term("Sleepers", "Dormeurs")),
  ]
}

struct ShapeTests {
  @Test("the table of a nested record is made when it is first asked for, and once")
  func lazy() throws {
    var room = Bedroom()
    #expect(Bedroom.shape.fields.map(\.key) == ["number", "sleepers"])
    try room.apply(room.setting(path("number"), to: .text("12")))
    try room.fill([Entry("number", .value(.text("14")))])
    #expect(room.entries.count == 1)
    let kind = try #require(Bedroom.shape["sleepers"]?.kind)
    #expect(Sleeper.made.load(ordering: .relaxed) == 0, "nobody asked what sleepers dream")
    #expect(kind.shape?.fields.map(\.key) == ["dream"])
    #expect(Bedroom.shape["sleepers"]?.children.count == 1)
    #expect(Sleeper.made.load(ordering: .relaxed) == 1)
  }

  @Test("a row is found by its key; where there is none, nothing")
  func rows() {
    for info in Account.shape.fields { #expect(Account.shape[info.key]?.label == info.label) }
    #expect(Account.shape["nowhere"] == nil)
    #expect(Account.shape["identity"]?.kind.shape?["sector"]?.key == "sector")
    #expect(Account.shape["name"]?.kind.shape == nil)
  }

  @Test("a record is called by the rows marked so, or else by its first")
  func naming() {
    #expect(AccountYear.shape.naming.map(\.key) == ["year"])
    #expect(Contact.shape.naming.map(\.key) == ["name"])
    #expect(Need.shape.naming.map(\.key) == ["statement"])
  }

  @Test("kinds are told apart by how their ids begin")
  func kinds() {
    #expect(Contact.kind == Contact.kind)
    #expect(Set([Contact.kind, Need.kind, Contact.kind]).count == 2)
  }
}

import Method
import TestSupport
import Testing

@Suite("Documents, whatever they hold")
struct DocumentTests {
  private static let names: [DocumentName] = {
    do { return [.settings, .account(try ID("hydrane"))] } catch { return [] }
  }()

  private let name = FieldPath([.key("name")])

  @Test("an empty one is called as it was asked for, and knows its fields", arguments: names)
  func empty(called: DocumentName) throws {
    let document = called.empty.document
    #expect(document.name == called)
    #expect(called.shape.fields.map(\.key).contains("name"))
    #expect(called.info(at: name)?.isRequired == true)
    #expect(called.info(at: try FieldPath("nothing")) == nil)
    #expect(called.id == called.account?.text)
  }

  @Test("a field is set, and set back by the inverse", arguments: names)
  func edited(called: DocumentName) throws {
    var document = called.empty.document
    let before = document
    let change = try document.setting(name, to: .text("South"))
    try document.apply(change)
    #expect(document.value(at: name) == .text("South"))
    #expect(document.tree(at: name) == .value(.text("South")))
    try document.apply(change.inverse)
    #expect(document == before)
  }

  @Test("what can't be changed leaves it as it was", arguments: names)
  func refused(called: DocumentName) throws {
    var document = called.empty.document
    let before = document
    #expect(throws: Rejection.self) { try document.setting(name, to: .text("")) }
    let unknown = Change.set(try FieldPath("nothing"), from: nil, to: .text("x"))
    #expect(throws: Rejection.self) { try document.apply(unknown) }
    #expect(document == before)
  }

  @Test("items are added, moved and taken out")
  func items() throws {
    let team = try FieldPath("team")
    var document = DocumentName.settings.empty.document
    for id in ["m-1", "m-2"] {
      try document.apply(try document.inserting(ItemTree(id: id, []), into: team))
    }
    try document.apply(try document.moving("m-2", in: team, by: -1))
    #expect(document.items(at: team).map(\.id) == ["m-2", "m-1"])
    try document.apply(try document.removing("m-2", from: team))
    #expect(document.settings?.team.map(\.id.text) == ["m-1"])
    #expect(document.account == nil)
  }

  @Test("one filled with the entries of another equals it", arguments: names)
  func filled(called: DocumentName) throws {
    var document = called.empty.document
    try document.apply(try document.setting(name, to: .text("South")))
    #expect(try Document(called, filledWith: document.entries) == document)
    #expect(throws: Rejection.self) {
      try Document(called, filledWith: [Entry("nothing", .value(.text("x")))])
    }
  }
}

import Method
import Testing

struct FieldRowsTests {
  private static let keys = Specimen.shape.fields.filter(\.children.isEmpty).map(\.key)

  @Test("every kind of field is set, read back and undone, byte for byte", arguments: keys)
  func roundTrip(key: String) throws {
    var specimen = Specimen()
    specimen.name = "Norval"
    let row = try Specimen.row(key)
    let path = try path(key)
    for value in samples(of: row.kind) {
      let before = specimen.entries
      let change = try specimen.setting(path, to: value)
      try specimen.apply(change)
      #expect(specimen.value(at: path) == value)
      try specimen.apply(change.inverse)
      #expect(specimen.entries == before)
      try specimen.apply(change)
      #expect(specimen.value(at: path) == value, "redo")
    }
  }

  @Test("every field that isn't required can be emptied and filled again", arguments: keys)
  func emptied(key: String) throws {
    let row = try Specimen.row(key)
    let path = try path(key)
    var specimen = Specimen()
    let value = try #require(samples(of: row.kind).first)
    try specimen.apply(try specimen.setting(path, to: value))
    guard !row.isRequired else {
      #expect(throws: Rejection.required) { try specimen.setting(path, to: nil) }
      return
    }
    let change = try specimen.setting(path, to: nil)
    #expect(change == .set(path, from: value, to: nil))
    try specimen.apply(change)
    #expect(specimen.value(at: path) == nil)
    #expect(!specimen.entries.contains { $0.key == key })
    try specimen.apply(change.inverse)
    #expect(specimen.value(at: path) == value)
  }

  @Test("empty texts and lists are as good as none")
  func emptyValues() throws {
    var specimen = Specimen()
    specimen.line = "x"
    specimen.lines = ["x"]
    try specimen.apply(try specimen.setting(path("line"), to: .text("")))
    try specimen.apply(try specimen.setting(path("lines"), to: .list([])))
    #expect(specimen.value(at: try path("line")) == nil)
    #expect(specimen.value(at: try path("lines")) == nil)
  }

  @Test("a required text refuses to be blank", arguments: ["", " ", "\t\u{A0}"])
  func required(text: String) throws {
    let specimen = Specimen()
    #expect(throws: Rejection.required) { try specimen.setting(path("name"), to: .text(text)) }
  }

  @Test("the first name of a fresh record can be undone")
  func undoneToEmpty() throws {
    var specimen = Specimen()
    let change = try specimen.setting(path("name"), to: .text("Norval"))
    try specimen.apply(change)
    try specimen.apply(change.inverse)
    #expect(specimen.name.isEmpty)
  }

  @Test("a choice that is never empty keeps its word")
  func settled() throws {
    var specimen = Specimen()
    let path = try path("settled")
    #expect(specimen.value(at: path) == .text("star"))
    #expect(throws: Rejection.required) { try specimen.setting(path, to: nil) }
    #expect(throws: Rejection.required) { try specimen.apply(.set(path, from: nil, to: nil)) }
    #expect(specimen.settled == .star)
  }

  @Test("rows carry what they were given")
  func rows() throws {
    let count = try Specimen.row("count")
    #expect(count.unit == Term("fish", "p."))
    #expect(count.label[.french] == "Compte")
    #expect(count.ask == nil)
    #expect(!count.isRequired)
    #expect(try Specimen.row("name").isRequired)
    #expect(try Specimen.row("settled").isRequired)
  }

  @Test("a choice offers every word with what it means")
  func choices() throws {
    guard case .choice(let choices) = try Specimen.row("choice").kind else {
      Issue.record("not a choice")
      return
    }
    #expect(choices.map(\.key) == Segment.allCases.map(\.rawValue))
    #expect(choices.map(\.term) == Segment.allCases.map(\.term))
    #expect(choices.map(\.meaning) == Segment.allCases.map(\.meaning))
  }
}

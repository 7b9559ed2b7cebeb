import Method
import Testing

struct FieldKindTests {
  @Test("every kind takes its samples")
  func samplesAreTaken() throws {
    for row in Specimen.shape.fields {
      for value in samples(of: row.kind) { try row.kind.check(value) }
    }
  }

  @Test("every kind refuses the values of the others")
  func otherShapes() throws {
    let text = Value.text("x")
    let values: [String: [Value]] = [
      "line": [.number(1), .list(["x"]), .flag(true)],
      "text": [.number(1), .list(["x"])],
      "lines": [text, .number(1)],
      "choice": [.number(1), .list(["star"])],
      "choices": [.text("star"), .number(1)],
      "level": [text, .flag(true)], "score": [text], "percent": [text], "amount": [text],
      "count": [text, .list([])], "year": [text, .day(try day("2026-01-01"))],
      "day": [.text("2026-01-01"), .number(1)],
      "flag": [.text("yes"), .number(1)],
      "link": [.list(["a"]), .number(1)],
      "links": [.text("a")],
      "either": [.list(["a"]), .flag(true)],
      "part": [text, .list([])], "items": [text, .number(1)],
    ]
    for (key, wrong) in values {
      let kind = try Specimen.row(key).kind
      for value in wrong {
        #expect(throws: Rejection.wrongShape(""), "\(key) took \(value)") { try kind.check(value) }
      }
    }
  }

  @Test(
    "numbers out of bounds are refused with the bounds as the user types them",
    arguments: [
      ("level", 5, 0...4), ("level", -1, 0...4), ("score", 101, 0...10), ("score", -1, 0...10),
      ("percent", 10_001, -100...100), ("percent", -10_001, -100...100),
      ("count", 1_000_001, 0...1_000_000), ("count", -1, 0...1_000_000),
      ("year", 999, 1000...2999), ("year", 3000, 1000...2999), ("year", Int.max, 1000...2999),
      ("amount", Amount.largest + 1, -10_000_000_000_000...10_000_000_000_000),
      ("amount", Int.min, -10_000_000_000_000...10_000_000_000_000),
    ])
  func outOfRange(key: String, number: Int, bounds: ClosedRange<Int>) throws {
    let kind = try Specimen.row(key).kind
    #expect(throws: Rejection.outOfRange(bounds)) { try kind.check(.number(number)) }
  }

  @Test("a line has no line break, of any sort that a file would keep")
  func oneLine() throws {
    for key in ["line", "name"] {
      let kind = try Specimen.row(key).kind
      for text in ["a\nb", "a\r\nb", "a\rb", "\n"] {
        #expect(throws: Rejection.severalLines) { try kind.check(.text(text)) }
      }
    }
    let lines = try Specimen.row("lines").kind
    #expect(throws: Rejection.severalLines) { try lines.check(.list(["a", "b\nc"])) }
  }

  @Test("what is too long is refused by bytes")
  func tooLong() throws {
    let line = String(repeating: "é", count: FieldKind.longestLine / 2)
    try FieldKind.line.check(.text(line))
    #expect(throws: Rejection.tooLong(limit: FieldKind.longestLine)) {
      try FieldKind.line.check(.text(line + "e"))
    }
    #expect(throws: Rejection.tooLong(limit: FieldKind.longestLine)) {
      try FieldKind.lines.check(.list([line + "e"]))
    }
    let text = String(repeating: "e", count: FieldKind.longestText)
    try FieldKind.text.check(.text(text))
    #expect(throws: Rejection.tooLong(limit: FieldKind.longestText)) {
      try FieldKind.text.check(.text(text + "e"))
    }
  }

  @Test("choices are told when one isn't offered")
  func choices() throws {
    let allowed = ["strategic", "star", "status", "streamline"]
    for key in ["choice", "settled"] {
      let kind = try Specimen.row(key).kind
      #expect(throws: Rejection.unknownChoice("Star", allowed: allowed)) {
        try kind.check(.text("Star"))
      }
    }
    let several = try Specimen.row("choices").kind
    #expect(throws: Rejection.unknownChoice("moon", allowed: allowed)) {
      try several.check(.list(["star", "moon"]))
    }
  }

  @Test("links are checked for their form alone")
  func links() throws {
    for key in ["link", "either"] {
      let link = try Specimen.row(key).kind
      try link.check(.text("nobody-knows-me"))
      #expect(throws: Rejection.malformedID("No One")) { try link.check(.text("No One")) }
    }
    let links = try Specimen.row("links").kind
    try links.check(.list(["a", "b"]))
    #expect(throws: Rejection.malformedID("")) { try links.check(.list(["a", ""])) }
  }

  @Test("only numbers have bounds and decimals")
  func numberForms() throws {
    let decimals = Specimen.shape.fields.map { $0.kind.numberForm?.decimals }
    #expect(
      decimals == [
        nil, nil, nil, nil, nil, nil, nil, 0, 1, 2, 2, 0, nil, 0, nil, nil, nil, nil, nil, nil,
      ])
  }

  @Test("only links name the kinds that they may point at")
  func linkedKinds() throws {
    #expect(try Specimen.row("link").kind.linkedKinds == [Account.kind])
    #expect(try Specimen.row("links").kind.linkedKinds == [Account.kind])
    #expect(try Specimen.row("either").kind.linkedKinds == [Account.kind, Member.kind])
    for row in Specimen.shape.fields where !["link", "links", "either"].contains(row.key) {
      #expect(row.kind.linkedKinds == nil, "\(row.key)")
    }
  }

  @Test("a group and a list give the rows inside them")
  func children() throws {
    #expect(try Specimen.row("part").children.map(\.key) == ["word", "pieces"])
    #expect(try Specimen.row("items").children.map(\.key) == ["title", "weight"])
    #expect(try Specimen.row("line").children.isEmpty)
  }
}

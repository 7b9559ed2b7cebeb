import Method
import Phrases
import Testing

struct WordingValuesTests {
  private func row(_ text: String) throws -> FieldInfo {
    try Account.info(at: FieldPath(text))
  }

  private func shown(_ value: Value, _ path: String, _ wording: Wording) throws -> String {
    marked(
      wording.value(value, of: try row(path)) { id, target in
        id == "m-1" && target == .members ? "Anne Roux" : nil
      })
  }

  @Test("values are shown in words and units")
  func shownValues() throws {
    #expect(try shown(.text("Norval"), "name", french) == "Norval")
    #expect(try shown(.text("key"), "status", french) == "Compte clé")
    #expect(try shown(.text("key"), "status", english) == "Key account")
    #expect(try shown(.number(4200), "identity.employees", french) == "4_200 personnes")
    #expect(try shown(.number(4200), "identity.employees", english) == "4,200 people")
    #expect(try shown(.number(125_050), "identity.revenue", french) == "1_250,50~€")
    #expect(try shown(.number(1250), "identity.growth", french) == "12,5~%")
    #expect(try shown(.number(2024), "identity.customer_since", french) == "2024")
    #expect(try shown(.number(75), "years[y-1].satisfaction", french) == "7,5")
    #expect(try shown(.number(1200), "years[y-1].claims", english) == "1,200")
    #expect(try shown(.day(day("2026-12-12")), "reviewed", french) == "12 déc. 2026")
    #expect(try shown(.list(["Lyon", "Brest"]), "identity.sites", french) == "Lyon · Brest")
    #expect(try shown(.text("une\ndeux"), "identity.mission", french) == "une\ndeux")
  }

  @Test("links are shown by name, in words when nobody has it")
  func links() throws {
    #expect(try shown(.text("m-1"), "team.kam", english) == "Anne Roux")
    #expect(try shown(.text("m-9"), "team.kam", english) == "someone no longer in the team")
    #expect(
      try shown(.text("m-9"), "team.kam", french) == "quelqu'un qui n'est plus dans l'équipe")
    #expect(
      try shown(.list(["m-1", "m-9"]), "team.members", english)
        == "Anne Roux · someone no longer in the team")
    #expect(try shown(.text("m-1"), "parent", english) == "an account that is gone")
  }

  @Test("roles are shown by their terms")
  func choices() throws {
    let roles = try Workspace.info(at: FieldPath("team[m-1].roles"))
    let value = Value.list(["kam", "sponsor"])
    #expect(french.value(value, of: roles) { _, _ in nil } == "Responsable Compte Clé · Parrain")
    #expect(french.typed(value, of: roles) == "Responsable Compte Clé; Parrain")
  }

  @Test("values are edited bare")
  func typedForms() throws {
    #expect(try french.typed(.number(125_050), of: row("identity.revenue")) == "1250,50")
    #expect(try english.typed(.number(125_050), of: row("identity.revenue")) == "1250.50")
    #expect(try french.typed(.number(-125_000), of: row("identity.revenue")) == "-1250")
    #expect(try french.typed(.number(5), of: row("identity.revenue")) == "0,05")
    #expect(try french.typed(.number(4200), of: row("identity.employees")) == "4200")
    #expect(try french.typed(.day(day("2026-02-09")), of: row("reviewed")) == "09/02/2026")
    #expect(try english.typed(.day(day("2026-02-09")), of: row("reviewed")) == "9 Feb 2026")
    #expect(try french.typed(.day(day("0045-02-09")), of: row("reviewed")) == "0045-02-09")
    #expect(try french.typed(.text("key"), of: row("status")) == "Compte clé")
    #expect(try english.typed(.list(["a", "b"]), of: row("tags")) == "a\nb")
    #expect(try english.typed(.list(["a; b"]), of: row("tags")) == "a; b\n")
  }

  /// The fields of a table that hold values, inner ones too.
  private func rows(_ shape: [FieldInfo]) -> [FieldInfo] {
    shape.flatMap { $0.children.isEmpty ? [$0] : rows($0.children) }
  }

  private func samples(of kind: FieldKind) throws -> [Value] {
    switch kind {
    case .line: return [.text("Norval"), .text("e\u{301}"), .text("a; b, c")]
    case .text: return [.text("  un\n\n deux\r\n"), .text("é")]
    case .lines: return [.list(["a"]), .list(["a; b"]), .list(["b", "a; c", "a, d"])]
    case .choice(let choices): return choices.map { .text($0.key) }
    case .choices(let choices):
      return [.list(choices.map(\.key)), .list(choices.suffix(1).map(\.key))]
    case .link: return [.text("m-1")]
    case .links: return [.list(["m-1"]), .list(["m-2", "m-1"])]
    case .day:
      return try ["2024-02-29", "2026-01-01", "0001-01-01", "9999-12-31"].map { .day(try day($0)) }
    case .flag: return [.flag(true), .flag(false)]
    case .level, .score, .percent, .amount, .count, .year:
      guard let (bounds, decimals) = kind.numberForm else { return [] }
      let unit = [1, 10, 100][decimals]
      let low = bounds.lowerBound * unit
      let high = bounds.upperBound * unit
      return [low, low + 1, low + (high - low) / 3, high - 1, high].map(Value.number)
    case .group, .items: return []
    }
  }

  @Test("what is edited and left as it was reads back the same, for every field there is")
  func roundTrip() throws {
    for row in rows(Account.shape) + rows(Workspace.shape) {
      for value in try samples(of: row.kind) {
        for wording in [english, french] {
          let text = wording.typed(value, of: row)
          let again = try row.kind.value(typed: text, in: wording.language)
          #expect(again == value, "\(row.key): \(text)")
        }
      }
    }
  }

  @Test("and for the kinds that no field has yet")
  func otherKinds() throws {
    for row in Trial.shape {
      for value in try samples(of: row.kind) {
        for wording in [english, french] {
          let text = wording.typed(value, of: row)
          #expect(try row.kind.value(typed: text, in: wording.language) == value, "\(text)")
        }
      }
    }
  }
}

/// The kinds that no record of the method uses yet.
private struct Trial: Part {
  static let term = Term("Trial", "Essai")
  var level: Level?
  var score: Score?
  var flag: Bool?
  var segments: [Segment] = []

  static let fields: Fields<Trial> = [
    .level("level", \.level, 0...4, Term("Level", "Niveau")),
    .score("score", \.score, -5...5, Term("Score", "Note")),
    .flag("flag", \.flag, Term("Flag", "Oui ou non")),
    .choices("segments", \.segments, Term("Segments", "Segments")),
  ]
}

import Method
import Phrases
import Testing

struct WordingValuesTests {
  private func row(_ text: String) throws -> FieldInfo {
    try Account.info(at: FieldPath(text))
  }

  private func shown(_ value: Value, _ path: String, _ wording: Wording) throws -> String {
    marked(wording.value(value, of: try row(path), in: try directory()))
  }

  /// A team of one, an account with a person of no name, and a renamed segment.
  private func directory() throws -> Directory {
    var settings = Workspace()
    settings.segments.star = "Pépite"
    var anne = Member(id: try ID("m-1"))
    anne.name = "Anne Roux"
    anne.function = "Sales"
    anne.roles = [.manager, .sponsor]
    settings.team = [anne]
    var norval = Account(id: try ID("norval"))
    norval.name = "Norval"
    norval.contacts = [Contact(id: try ID("c-1"))]
    var year = AccountYear(id: try ID("y-1"))
    year.year = try Year(2025)
    norval.years = [year]
    return Directory(settings, accounts: AccountList([Digest(norval)]), account: norval)
  }

  @Test("values are shown in words and units")
  func shownValues() throws {
    #expect(try shown(.text("Norval"), "name", french) == "Norval")
    #expect(try shown(.text("key"), "status", french) == "Compte clé")
    #expect(try shown(.text("key"), "status", english) == "Key account")
    #expect(try shown(.number(4200), "identity.employees", french) == "4_200 personnes")
    #expect(try shown(.number(4200), "identity.employees", english) == "4,200 people")
    #expect(try shown(.number(1), "identity.employees", english) == "1 person")
    #expect(try shown(.number(1), "contacts[c-1].rhythm", french) == "1 jour")
    #expect(try shown(.number(4), "needs[n-1].importance", french) == "4")
    #expect(try shown(.text("csr"), "needs[n-1].nature", french) == "RSE")
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
    #expect(try shown(.text("m-9"), "team.kam", english) == "Team member no longer there")
    #expect(try shown(.text("m-9"), "team.kam", french) == "Équipier qui n’existe plus")
    #expect(
      try shown(.list(["m-1", "m-9"]), "team.members", english)
        == "Anne Roux · Team member no longer there")
    #expect(try shown(.text("norval"), "parent", english) == "Norval")
    #expect(try shown(.text("m-1"), "parent", english) == "Account no longer there")
    let either = [Member.kind, Account.kind]
    #expect(english.gone(either) == "Record no longer there")
    #expect(french.gone(either) == "Élément qui n’existe plus")
  }

  @Test("where the settings can’t be read, a link is shown by its id")
  func standIn() throws {
    var settings = Workspace()
    settings.isStandIn = true
    let kam = try row("team.kam")
    #expect(english.value(.text("m-9"), of: kam, in: Directory(settings)) == "m-9")
  }

  @Test("a record is called by its name, or by its kind where it has none")
  func names() throws {
    let directory = try directory()
    let anne = try #require(directory.named("m-1", among: [Member.kind]))
    #expect(english.name(anne, in: directory) == "Anne Roux")
    #expect(
      english.beside(anne, in: directory) == "Sales · Key account manager · Executive sponsor")
    #expect(french.beside(anne, in: directory) == "Sales · Responsable Compte Clé · Parrain")
    let nobody = try #require(directory.named("c-1", among: [Contact.kind]))
    #expect(english.name(nobody, in: directory) == "Person")
    #expect(french.linkName("c-1", among: [Contact.kind], in: directory) == "Interlocuteur")
    let year = try #require(directory.named("y-1", among: [AccountYear.kind]))
    #expect(french.name(year, in: directory) == "2025")
  }

  @Test("a segment is shown as the workspace calls it")
  func renamed() throws {
    #expect(try shown(.text("star"), "segment", english) == "Pépite")
    #expect(try shown(.text("status"), "segment", french) == "Statut")
  }

  @Test("roles are shown by their terms")
  func choices() throws {
    let roles = try Workspace.info(at: FieldPath("team[m-1].roles"))
    let value = Value.list(["kam", "sponsor"])
    let directory = try directory()
    #expect(french.value(value, of: roles, in: directory) == "Responsable Compte Clé · Parrain")
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
  private func rows(_ shape: Shape) -> [FieldInfo] {
    shape.fields.flatMap { info in info.kind.shape.map { rows($0) } ?? [info] }
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
    for row in Trial.shape.fields {
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

import Method
import Phrases
import Testing

struct ChangePhraseTests {
  private func hydrane() throws -> Account {
    var account = Account(id: try ID("hydrane"))
    account.name = "Hydrane"
    account.identity.employees = 4050
    account.identity.mission = "Une eau\nsans perte"
    account.years = try [2023, 2024].map {
      var year = AccountYear(id: try ID("y-\($0)"))
      year.year = try Year($0)
      return year
    }
    var anne = Contact(id: try ID("c-1"))
    anne.name = "Anne Castelin"
    account.contacts = [anne]
    var need = Need(id: try ID("n-1"))
    need.statement = "Lose less water"
    need.evidence = [Evidence(id: try ID("e-1"))]
    account.needs = [need]
    return account
  }

  private func directory(_ account: Account) throws -> Directory {
    var settings = Workspace()
    var anne = Member(id: try ID("m-1"))
    anne.name = "Anne Roux"
    settings.team = [anne]
    return Directory(settings, account: account)
  }

  /// What is said of the change, in both languages.
  private func told(_ change: (Account) throws -> Change) throws -> [String] {
    let account = try hydrane()
    let change = try change(account)
    let phrase = ChangePhrase(change, in: .account(account), directory: try directory(account))
    return [english, french].map { marked(phrase.said($0)) }
  }

  private func setting(_ path: String, _ value: Value?) throws -> [String] {
    try told { try $0.setting(FieldPath(path), to: value) }
  }

  @Test("a field that changes is told with both of its values")
  func both() throws {
    #expect(
      try setting("identity.employees", .number(4200)) == [
        "Headcount: 4,050 people → 4,200 people", "Effectif~: 4_050 personnes → 4_200 personnes",
      ])
    #expect(
      try setting("status", .text("key")) == [
        "Membership: Candidate → Key account", "Appartenance~: Candidat → Compte clé",
      ])
  }

  @Test("a field that is filled or emptied says so")
  func filled() throws {
    #expect(
      try setting("identity.employees", nil) == [
        "Headcount: 4,050 people → empty", "Effectif~: 4_050 personnes → vide",
      ])
    #expect(
      try setting("team.kam", .text("m-1")) == [
        "Key account manager: Anne Roux", "Responsable Compte Clé~: Anne Roux",
      ])
    #expect(try setting("team.kam", nil).first == "Key account manager: empty")
  }

  @Test("a field of a record in a list is told with the record")
  func inList() throws {
    #expect(
      try setting("years[y-2024].revenue", .number(420_000_000)) == [
        "Year 2024 · Revenue: €4,200,000",
        "Exercice 2024 · Chiffre d’affaires~: 4_200_000~€",
      ])
  }

  @Test("a nested record is told with those that hold it, and links by their names")
  func nested() throws {
    #expect(
      try setting("needs[n-1].evidence[e-1].source", .text("meeting")) == [
        "Need Lose less water · Evidence · Source: Meeting",
        "Besoin Lose less water · Preuve · Source~: Réunion",
      ])
    #expect(
      try setting("needs[n-1].holders", .list(["c-1", "c-9"])).first
        == "Need Lose less water · Holders: Anne Castelin · Person no longer there")
    #expect(
      try told { try $0.removing("c-1", from: FieldPath("contacts")) } == [
        "Person Anne Castelin removed", "Supprimé : Interlocuteur Anne Castelin",
      ])
  }

  @Test("texts are not repeated whole")
  func texts() throws {
    #expect(
      try setting("identity.mission", .text("Autre chose")) == [
        "Mission: text edited", "Mission~: texte modifié",
      ])
    let long = try setting("identity.strategy", .text(String(repeating: "mot ", count: 50)))
    #expect(long.allSatisfy { $0.count < 100 && $0.hasSuffix("…") })
    let history = try setting("identity.history", .text("Un\ndeux"))
    #expect(history.first == "Our story: Un deux")
  }

  @Test("records come, go and move by their first field")
  func records() throws {
    let list = try FieldPath("years")
    #expect(
      try told { try $0.removing("y-2024", from: list) } == [
        "Year 2024 removed", "Supprimé : Exercice 2024",
      ])
    #expect(
      try told { try $0.moving("y-2024", in: list, by: -1) } == [
        "Year 2024 moved up", "Remonté : Exercice 2024",
      ])
    #expect(
      try told { try $0.moving("y-2023", in: list, by: 1) }.first == "Year 2023 moved down")
    let item = ItemTree(id: "y-9", [Entry("year", .value(.number(2025)))])
    #expect(try told { try $0.inserting(item, into: list) }.last == "Ajouté : Exercice 2025")
    let blank = ItemTree(id: "y-9")
    #expect(try told { try $0.inserting(blank, into: list) }.first == "Year added")
    let dates = try FieldPath("identity.key_dates")
    #expect(
      try told { try $0.inserting(ItemTree(id: "d-1"), into: dates) }.first == "Key date added")
  }

  @Test("an undone change is told the other way round")
  func inverse() throws {
    #expect(
      try told { try $0.setting(FieldPath("identity.employees"), to: .number(1)).inverse }.first
        == "Headcount: 1 person → 4,050 people")
    #expect(
      try told { try $0.removing("y-2023", from: FieldPath("years")).inverse }.first
        == "Year 2023 added")
  }

  @Test("a change of what the program doesn't know is still told")
  func unknown() throws {
    let change = Change.set(try FieldPath("colour"), from: nil, to: .text("red"))
    #expect(try told { _ in change }.first == "colour")
    let inside = Change.set(try FieldPath("years[y-9].colour"), from: nil, to: .text("red"))
    #expect(try told { _ in inside }.first?.contains("colour") == true)
  }
}

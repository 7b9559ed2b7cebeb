import Method
import Testing

@testable import Shell

struct FieldAddressTests {
  private func account() throws -> Account {
    var account = Account(id: try ID("hydrane"))
    account.contacts = try [
      ("c-1", "Luc Perrin"), ("c-2", "Anne Roux [Lyon]. Buyer"), ("c-3", "Léa Roux"),
    ]
    .map { id, name in
      var contact = Contact(id: try ID(id))
      contact.name = name
      return contact
    }
    account.years = try [("y-1", FigureKind.actual), ("y-2", .budget), ("y-3", nil)].map {
      id, kind in
      var year = AccountYear(id: try ID(id))
      year.year = try Year(id == "y-3" ? 2024 : 2025)
      year.kind = kind
      return year
    }
    var need = Need(id: try ID("n-1"))
    need.statement = "Lose less water"
    var answer = NeedAnswer(id: try ID("r-1"))
    answer.offer = try ID("o-1")
    need.answers = [answer]
    account.needs = [need]
    return account
  }

  private func path(_ text: String) throws(Rejection) -> String {
    var settings = Workspace()
    guard let account = try? account(), let id = try? ID<Offer>("o-1") else {
      throw .unknownField("")
    }
    var offer = Offer(id: id)
    offer.name = "Rinse 200"
    settings.offers = [offer]
    return try FieldAddress.path(text, in: account, Directory(settings, account: account)).text
  }

  @Test(
    "an item is named by its id, its whole name, or a part that one alone has",
    arguments: [
      ("identity.employees", "identity.employees"), ("contacts[c-3].title", "contacts[c-3].title"),
      ("contacts[Perrin].title", "contacts[c-1].title"),
      ("contacts[léa ROUX].title", "contacts[c-3].title"),
      ("contacts[Anne Roux [Lyon]. Buyer].title", "contacts[c-2].title"),
      ("contacts[[Lyon]. b]", "contacts[c-2]"),
      ("needs[water].answers[Rinse 200].fit", "needs[n-1].answers[r-1].fit"),
      ("needs[lose].answers[rinse]", "needs[n-1].answers[r-1]"),
    ])
  func names(text: String, path: String) throws { #expect(try self.path(text) == path) }

  @Test(
    "a year is that of its actual figures, unless their kind stands behind it",
    arguments: [
      ("years[2025].revenue", "years[y-1].revenue"), ("years[2025-actual]", "years[y-1]"),
      ("years[2025-budget].revenue", "years[y-2].revenue"), ("years[2024]", "years[y-3]"),
    ])
  func years(text: String, path: String) throws { #expect(try self.path(text) == path) }

  @Test("a name that several bear is answered with their ids")
  func ambiguous() {
    #expect(throws: Rejection.ambiguousLink("Roux", ids: ["c-2", "c-3"])) {
      try path("contacts[Roux].title")
    }
  }

  @Test(
    "what nobody bears is told as it was typed",
    arguments: [
      "contacts[Nobody]", "contacts[]", "contacts[c-9].title", "years[2019]", "years[20]",
    ])
  func unknownItems(text: String) {
    let name = text.split(separator: "[", omittingEmptySubsequences: false)[1].prefix { $0 != "]" }
    #expect(throws: Rejection.unknownItem(String(name))) { try path(text) }
  }

  @Test(
    "so is a field that there isn't",
    arguments: [
      "", "nonsense", "identity..employees", "contacts[Perrin].nonsense", "contacts[Perrin",
      "contacts[Perrin]x", "identity[x]", "name[x].y", "name.x", ".", "contacts.name",
    ])
  func unknownFields(text: String) {
    #expect(throws: Rejection.unknownField(text)) { try path(text) }
  }
}

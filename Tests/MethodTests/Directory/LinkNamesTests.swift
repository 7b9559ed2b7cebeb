import Method
import Testing

@Suite("A link is typed by an id or a name")
struct LinkNamesTests {
  private let link = FieldKind.link([Member.kind])
  private let links = FieldKind.links([Member.kind])

  private func settings(_ names: [String]) throws -> Workspace {
    var settings = Workspace()
    for (place, name) in names.enumerated() {
      var member = Member(id: try ID("m-\(place + 1)"))
      member.name = name
      settings.team.append(member)
    }
    return settings
  }

  private func directory(_ names: String...) throws -> Directory { Directory(try settings(names)) }

  @Test("by id, or by the whole name in any case and without accents")
  func found() throws {
    let directory = try directory("Íñigo Roy", "Anne Castelin")
    for text in ["m-1", "Íñigo Roy", "inigo roy", "INIGO ROY", "I\u{301}n\u{303}igo Roy"] {
      #expect(try directory.resolve(.text(text), of: link) == .text("m-1"), "\(text)")
    }
    #expect(
      try directory.resolve(.list(["anne castelin", "m-1", "Íñigo Roy"]), of: links)
        == .list(["m-2", "m-1"]), "each once")
  }

  @Test(
    "what names nothing, or only a part, is refused with what was typed",
    arguments: [
      "Anne", "Castelin", "m-9", "",
    ])
  func unknown(text: String) throws {
    let directory = try directory("Anne Castelin")
    #expect(throws: Rejection.unknownLink(text)) { try directory.resolve(.text(text), of: link) }
    #expect(throws: Rejection.unknownLink(text)) {
      try directory.resolve(.list(["m-1", text]), of: links)
    }
  }

  @Test("a name that several bear is refused with their ids; an id tells which")
  func ambiguous() throws {
    let directory = try directory("Anne", "anne", "Paul")
    #expect(throws: Rejection.ambiguousLink("Anne", ids: ["m-1", "m-2"])) {
      try directory.resolve(.text("Anne"), of: link)
    }
    #expect(try directory.resolve(.text("m-2"), of: link) == .text("m-2"))
  }

  @Test("a record doesn’t link to itself, by id or by name")
  func itself() throws {
    let directory = try directory("Anne", "Paul")
    for text in ["m-1", "Anne"] {
      #expect(throws: Rejection.linkToItself) {
        try directory.resolve(.text(text), of: link, owner: "m-1")
      }
    }
    #expect(try directory.resolve(.text("Paul"), of: link, owner: "m-1") == .text("m-2"))
  }

  @Test("a record of another kind is as good as none")
  func otherKind() throws {
    var settings = try settings(["Anne"])
    var offer = Offer(id: try ID("o-1"))
    offer.name = "Rinse"
    settings.offers = [offer]
    let directory = Directory(settings)
    for text in ["o-1", "Rinse"] {
      #expect(throws: Rejection.unknownLink(text)) { try directory.resolve(.text(text), of: link) }
      let either = FieldKind.link([Member.kind, Offer.kind])
      #expect(try directory.resolve(.text(text), of: either) == .text("o-1"))
    }
  }

  @Test("accounts are named by their ids and their names; people by the open account")
  func accounts() throws {
    var account = try account("hydrane")
    account.name = "Hydrane Boissons"
    var anne = Contact(id: try ID("c-1"))
    anne.name = "Anne"
    account.contacts = [anne]
    let list = AccountList([Digest(account)])
    let directory = Directory(try settings([]), accounts: list, account: account)
    let toAccount = FieldKind.link([Account.kind])
    #expect(try directory.resolve(.text("hydrane boissons"), of: toAccount) == .text("hydrane"))
    #expect(throws: Rejection.linkToItself) {
      try directory.resolve(.text("hydrane"), of: toAccount, owner: "hydrane")
    }
    let toContact = FieldKind.link([Contact.kind])
    #expect(try directory.resolve(.text("anne"), of: toContact) == .text("c-1"))
  }

  @Test("where the settings can’t be read, an id is taken at its word and a name isn’t")
  func standIn() throws {
    var settings = Workspace()
    settings.isStandIn = true
    let directory = Directory(settings)
    #expect(try directory.resolve(.text("m-9"), of: link) == .text("m-9"))
    #expect(throws: Rejection.unknownLink("Anne Castelin")) {
      try directory.resolve(.text("Anne Castelin"), of: link)
    }
  }

  @Test("values that are no links pass as they are")
  func others() throws {
    let directory = try directory()
    #expect(try directory.resolve(.text("Anne"), of: .line) == .text("Anne"))
    #expect(try directory.resolve(.number(3), of: .year) == .number(3))
  }

  @Test("a word of a choice is the workspace’s own where it has one")
  func words() throws {
    var settings = Workspace()
    settings.segments.star = "Pépite"
    let segment = try Account.info(at: path("segment"))
    let directory = Directory(settings)
    #expect(directory.word("star", of: segment, in: .english) == "Pépite")
    #expect(directory.word("status", of: segment, in: .french) == "Statut")
    #expect(directory.word("moon", of: segment, in: .french) == "moon")
    let status = try Account.info(at: path("status"))
    #expect(directory.word("key", of: status, in: .english) == "Key account")
  }
}

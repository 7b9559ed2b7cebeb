import Method
import Testing

struct ListViewTests {
  private func account() throws -> Account {
    var account = try MethodTests.account()
    var anne = Contact(id: try ID("c-1"))
    anne.name = "Anne Castelin"
    anne.title = "Head of purchasing"
    anne.seniority = try Level(4, in: 1...5)
    account.contacts = [anne, Contact(id: try ID("c-2"))]
    var need = Need(id: try ID("n-1"))
    var evidence = Evidence(id: try ID("e-1"))
    evidence.text = "The minutes of March"
    evidence.source = .meeting
    need.evidence = [evidence]
    account.needs = [need]
    account.identity.keyDates = [KeyDate(id: try ID("d-1"))]
    return account
  }

  @Test("a list is read item by item: ids, single values, an item taken apart")
  func reading() throws {
    let account = try account()
    let view = try #require(account.list(at: path("contacts")))
    #expect(view.kind == Contact.kind && view.count == 2)
    #expect(view.ids == ["c-1", "c-2"])
    #expect(view.value(0, "name") == .text("Anne Castelin"))
    #expect(view.value(0, "seniority") == .number(4))
    #expect(view.value(1, "name") == nil && view.value(0, "nowhere") == nil)
    #expect(view.item(0) == account.items(at: try path("contacts"))[0])
    #expect(view.place(of: "c-2") == 1 && view.place(of: "c-9") == nil)
  }

  @Test("a field that holds records has no single value")
  func noSingleValue() throws {
    let view = try #require(account().list(at: path("needs")))
    #expect(view.value(0, "evidence") == nil)
  }

  @Test("lists in groups and in items are reached by their path; what is none gives none")
  func paths() throws {
    let account = try account()
    #expect(account.list(at: try path("identity.key_dates"))?.ids == ["d-1"])
    #expect(account.list(at: try path("needs[n-1].evidence"))?.ids == ["e-1"])
    #expect(account.list(at: try path("years"))?.count == 0, "an empty list is a list")
    for text in [
      "name", "identity", "nowhere", "contacts[c-1]", "contacts[c-1].name", "needs[n-9].evidence",
      "needs.evidence", "name[c-1].evidence",
    ] {
      #expect(account.list(at: try path(text)) == nil, "\(text)")
    }
    #expect(account.list(at: FieldPath([])) == nil)
  }

  @Test("a record is called by what names it, and known by what stands beside")
  func titles() throws {
    let account = try account()
    let anne = try #require(account.list(at: path("contacts"))).title(0)
    #expect(anne.name.map(\.value) == [.text("Anne Castelin")])
    #expect(anne.beside.map(\.info.key) == ["title"], "what is empty doesn’t stand there")
    #expect(anne.plain == "Anne Castelin")
    let nobody = try #require(account.list(at: path("contacts"))).title(1)
    #expect(nobody.name.isEmpty && nobody.plain.isEmpty)
    let evidence = try #require(account.list(at: path("needs[n-1].evidence"))).title(0)
    #expect(evidence.beside.map(\.value) == [.text("meeting")])
    #expect(evidence != anne && anne == anne)
  }

  @Test("a view shows the version of its owner that it was made from")
  func version() throws {
    var account = try account()
    let view = try #require(account.list(at: path("contacts")))
    account.contacts[0].name = "Odile Sarrazin"
    account.contacts.removeLast()
    #expect(view.count == 2 && view.value(0, "name") == .text("Anne Castelin"))
  }
}

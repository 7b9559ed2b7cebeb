import Method
import Testing

struct LinksTests {
  private func links(_ record: some Record) -> [String] {
    record.linkFields.map { "\($0.path.text): \($0.ids.joined(separator: " "))" }
  }

  @Test("every filled link is told, those of nested items too, in the order of the table")
  func account() throws {
    var account = try MethodTests.account()
    #expect(account.linkFields.isEmpty)
    account.team.manager = try ID("m-1")
    account.team.members = [try ID("m-2"), try ID("m-1")]
    var anne = Contact(id: try ID("c-1"))
    anne.reportsTo = try ID("c-2")
    var need = Need(id: try ID("n-1"))
    need.holders = [try ID("c-1")]
    need.evidence = [Evidence(id: try ID("e-1")), Evidence(id: try ID("e-2"))]
    need.evidence[1].author = try ID("m-1")
    need.answers = [NeedAnswer(id: try ID("r-1"))]
    need.answers[0].offer = try ID("o-1")
    account.contacts = [anne]
    account.needs = [need]
    #expect(
      links(account) == [
        "team.kam: m-1", "team.members: m-2 m-1", "contacts[c-1].reports_to: c-2",
        "needs[n-1].holders: c-1", "needs[n-1].evidence[e-2].author: m-1",
        "needs[n-1].answers[r-1].offer: o-1",
      ])
    for link in account.linkFields {
      #expect(try Account.info(at: link.path).kind.linkedKinds == link.kinds)
    }
  }

  @Test("a link to one of several kinds holds whatever id it was given")
  func severalKinds() throws {
    var specimen = Specimen()
    #expect(links(specimen).isEmpty)
    for id in ["m-1", "hydrane"] {
      try specimen.apply(specimen.setting(path("either"), to: .text(id)))
      #expect(links(specimen) == ["either: \(id)"])
    }
    #expect(specimen.linkFields[0].kinds == [Account.kind, Member.kind])
    #expect(Reference(try ID<Member>("m-1")).text == "m-1")
    #expect(throws: Rejection.malformedID("M 1")) { try Reference("M 1") }
  }
}

import Method
import Testing

@Suite("L01: links that lead nowhere are errors at their fields")
struct LinkChecksTests {
  private func workspace() throws -> Workspace {
    var workspace = Workspace()
    workspace.team = [Member(id: try ID("m-1"))]
    workspace.offers = [Offer(id: try ID("o-1"))]
    return workspace
  }

  private func account() throws -> Account {
    var account = try MethodTests.account()
    account.contacts = try ["c-1", "c-2"].map { Contact(id: try ID($0)) }
    var need = Need(id: try ID("n-1"))
    need.holders = [try ID("c-1")]
    need.evidence = [Evidence(id: try ID("e-1"))]
    account.needs = [need]
    return account
  }

  private func broken(
    _ account: Account, in workspace: Workspace? = nil, beside others: [Account] = []
  ) throws -> [String] {
    let digests = ([account] + others).map { Digest($0) }
    let context = try context(workspace ?? self.workspace(), digests)
    let findings = digests[0].findings(in: context).filter { $0.code == "L01" }
    #expect(findings.allSatisfy { $0.severity == .error && $0.account == account.id })
    return findings.compactMap(\.path?.text)
  }

  @Test("links to what is there have no finding")
  func whole() throws {
    var account = try account()
    account.contacts[0].reportsTo = try ID("c-2")
    account.contacts[0].knownBy = [try ID("m-1")]
    account.needs[0].evidence[0].author = try ID("m-1")
    account.needs[0].answers = [NeedAnswer(id: try ID("r-1"))]
    account.needs[0].answers[0].offer = try ID("o-1")
    account.parent = try ID("group")
    #expect(try broken(account, beside: [MethodTests.account("group")]).isEmpty)
  }

  @Test("to people of the account who are gone, in any record and any list of one")
  func gone() throws {
    var account = try account()
    account.contacts[0].reportsTo = try ID("c-9")
    account.needs[0].holders = [try ID("c-1"), try ID("c-9")]
    account.needs[0].confirmedBy = try ID("c-9")
    #expect(
      try broken(account) == [
        "contacts[c-1].reports_to", "needs[n-1].holders", "needs[n-1].confirmed_by",
      ])
  }

  @Test("to a record of the account that is of another kind")
  func otherKind() throws {
    var account = try account()
    account.contacts[0].reportsTo = try ID("n-1")
    account.needs[0].holders = [try ID("y-2025actual")]
    account.years = [try exercise(2025)]
    #expect(try broken(account) == ["contacts[c-1].reports_to", "needs[n-1].holders"])
  }

  @Test("to the record itself, and to the account itself")
  func itself() throws {
    var account = try account()
    account.contacts[1].reportsTo = try ID("c-2")
    account.parent = account.id
    #expect(try broken(account) == ["contacts[c-2].reports_to", "parent"])
  }

  @Test("to our people, our offers and other accounts, each field once")
  func outgoing() throws {
    var account = try account()
    account.parent = try ID("nobody")
    account.team.manager = try ID("m-9")
    account.team.members = [try ID("m-8"), try ID("m-1"), try ID("m-9")]
    account.contacts[0].knownBy = [try ID("o-1")]
    account.needs[0].evidence[0].author = try ID("m-9")
    account.needs[0].answers = [NeedAnswer(id: try ID("r-1"))]
    account.needs[0].answers[0].offer = try ID("m-1")
    #expect(
      try broken(account) == [
        "parent", "team.kam", "team.members", "needs[n-1].evidence[e-1].author",
        "contacts[c-1].known_by", "needs[n-1].answers[r-1].offer",
      ])
  }

  @Test("where the settings can't be read, nobody knows who is in the team")
  func standIn() throws {
    var settings = Workspace()
    settings.isStandIn = true
    var account = try account()
    account.team.manager = try ID("m-9")
    #expect(try broken(account, in: settings).isEmpty)
    account.needs[0].holders = [try ID("c-9")]
    #expect(
      try broken(account, in: settings) == ["needs[n-1].holders"], "the account knows its own")
  }
}

import Method
import Testing

struct DirectoryTests {
  private func settings() throws -> Workspace {
    var settings = Workspace()
    var anne = Member(id: try ID("m-1"))
    anne.name = "Marianne Leroux"
    anne.function = "Sales"
    settings.team = [anne, Member(id: try ID("m-2"))]
    var offer = Offer(id: try ID("o-1"))
    offer.name = "Rinse"
    settings.offers = [offer]
    return settings
  }

  private func hydrane() throws -> Account {
    var account = try account("hydrane")
    account.name = "Hydrane"
    account.parent = try ID("group")
    account.team.manager = try ID("m-1")
    var anne = Contact(id: try ID("c-1"))
    anne.name = "Anne Castelin"
    anne.knownBy = [try ID("m-1")]
    var paul = Contact(id: try ID("c-2"))
    paul.reportsTo = try ID("c-1")
    account.contacts = [anne, paul]
    var need = Need(id: try ID("n-1"))
    need.statement = "Lose less water"
    need.holders = [try ID("c-1")]
    need.evidence = [Evidence(id: try ID("e-1"))]
    need.evidence[0].author = try ID("m-1")
    account.needs = [need]
    return account
  }

  private func directory(open account: Account?) throws -> Directory {
    var other = try MethodTests.account("norval")
    other.team.sponsor = try ID("m-1")
    other.team.members = [try ID("m-2"), try ID("m-1")]
    var contact = Contact(id: try ID("c-1"))
    contact.reportsTo = try ID("c-1")
    other.contacts = [contact]
    let digests = try [hydrane(), other, MethodTests.account("group")].map { Digest($0) }
    return Directory(try settings(), accounts: AccountList(digests), account: account)
  }

  private func referrers(of id: String, in directory: Directory) -> [String] {
    directory.referrers(of: id).map { "\($0.account?.text ?? "-"): \($0.path.text)" }
  }

  @Test("a record of any kind is found by its id: where it stands and what it is called")
  func named() throws {
    let directory = try directory(open: hydrane())
    let found: [(String, Kind, String, String)] = [
      ("m-1", Member.kind, "team[m-1]", "Marianne Leroux"),
      ("o-1", Offer.kind, "offers[o-1]", "Rinse"),
      ("c-1", Contact.kind, "contacts[c-1]", "Anne Castelin"),
      ("n-1", Need.kind, "needs[n-1]", "Lose less water"),
      ("hydrane", Account.kind, "", "Hydrane"),
    ]
    for (id, kind, path, name) in found {
      let named = try #require(directory.named(id, among: [kind]), "\(id)")
      #expect(named.id == id && named.kind == kind)
      #expect(named.path.text == path && named.title.plain == name)
      #expect(directory.named(id, among: [Evidence.kind]) == nil)
    }
    let either = [Account.kind, Member.kind]
    #expect(directory.named("m-1", among: either)?.kind == Member.kind)
    #expect(directory.named("hydrane", among: either)?.kind == Account.kind)
    #expect(directory.named("c-1", among: either) == nil)
    #expect(directory.named("nobody", among: either) == nil)
  }

  @Test("people and needs are those of the account that is open")
  func open() throws {
    let closed = try directory(open: nil)
    #expect(closed.named("c-1", among: [Contact.kind]) == nil)
    #expect(closed.candidates(among: [Contact.kind]).isEmpty)
    let open = Directory(closed, account: try hydrane())
    #expect(open.named("c-1", among: [Contact.kind])?.title.plain == "Anne Castelin")
    #expect(Directory(open, account: nil).named("c-1", among: [Contact.kind]) == nil)
    #expect(open.named("m-1", among: [Member.kind]) != nil)
  }

  @Test("candidates are all records of the kinds, in the order of their lists; nested ones none")
  func candidates() throws {
    let directory = try directory(open: hydrane())
    #expect(directory.candidates(among: [Contact.kind]).map(\.id) == ["c-1", "c-2"])
    #expect(
      directory.candidates(among: [Offer.kind, Member.kind]).map(\.id) == ["o-1", "m-1", "m-2"])
    #expect(
      directory.candidates(among: [Account.kind]).map(\.id) == ["hydrane", "norval", "group"])
    #expect(directory.candidates(among: [Evidence.kind, KeyDate.kind]).isEmpty)
    #expect(directory.named("e-1", among: [Evidence.kind]) == nil)
  }

  @Test("who is of our people is linked to from every account, the open one as it stands now")
  func referrersOfMember() throws {
    let account = try hydrane()
    let fromIndex = [
      "hydrane: team.kam", "hydrane: contacts[c-1].known_by",
      "hydrane: needs[n-1].evidence[e-1].author", "norval: team.sponsor", "norval: team.members",
    ]
    #expect(try referrers(of: "m-1", in: directory(open: nil)) == fromIndex)
    #expect(try referrers(of: "m-1", in: directory(open: account)) == fromIndex)
    var edited = account
    edited.team.manager = nil
    edited.needs = []
    #expect(
      try referrers(of: "m-1", in: directory(open: edited)) == [
        "hydrane: contacts[c-1].known_by", "norval: team.sponsor", "norval: team.members",
      ])
  }

  @Test("who is at the customer’s is linked to within the account alone")
  func referrersOfContact() throws {
    #expect(
      try referrers(of: "c-1", in: directory(open: hydrane())) == [
        "hydrane: contacts[c-2].reports_to", "hydrane: needs[n-1].holders",
      ], "another account’s c-1 is somebody else")
    #expect(try referrers(of: "nobody", in: directory(open: hydrane())).isEmpty)
    #expect(try referrers(of: "group", in: directory(open: nil)) == ["hydrane: parent"])
  }

  @Test("a referrer knows the row of its field")
  func referrerInfo() throws {
    let found = try directory(open: hydrane()).referrers(of: "m-1")
    #expect(
      found.map { $0.info?.key } == ["kam", "known_by", "author", "sponsor", "members"])
  }

  private func round() throws -> Round {
    var round = Round(id: try ID("rd-1"))
    var anne = Participant(id: try ID("pt-1"))
    anne.name = "Anne"
    anne.member = try ID("m-1")
    round.participants = [anne, Participant(id: try ID("pt-2"))]
    var vote = Vote(id: try ID("vt-1"))
    vote.participant = try ID("pt-1")
    round.votes = [vote]
    return round
  }

  @Test("the lists of a round are those of the round that is open, beside the account’s")
  func openRound() throws {
    let closed = try directory(open: hydrane())
    #expect(closed.named("pt-1", among: [Participant.kind]) == nil)
    #expect(closed.candidates(among: [Participant.kind]).isEmpty)
    let open = Directory(closed, round: try round())
    let named = try #require(open.named("pt-1", among: [Participant.kind]))
    #expect(named.path.text == "participants[pt-1]" && named.title.plain == "Anne")
    #expect(open.candidates(among: [Participant.kind]).map(\.id) == ["pt-1", "pt-2"])
    #expect(open.named("c-1", among: [Contact.kind]) != nil, "the account stays open")
    #expect(Directory(open, account: nil).named("pt-1", among: [Participant.kind]) != nil)
    #expect(Directory(open, round: nil).named("pt-1", among: [Participant.kind]) == nil)
    #expect(open.named("rd-1", among: [Round.kind]) == nil, "nothing links to a round")
    #expect(open.candidates(among: [Round.kind]).isEmpty)
  }

  @Test("what the open round links to is told with the round and the row of its field")
  func referrersInRound() throws {
    let open = Directory(try directory(open: nil), round: try round())
    let voter = open.referrers(of: "pt-1")
    #expect(voter.map(\.path.text) == ["votes[vt-1].participant"])
    #expect(voter.map { $0.round?.text } == ["rd-1"])
    #expect(voter.map { $0.info?.key } == ["participant"])
    let member = open.referrers(of: "m-1")
    #expect(member.first?.path.text == "participants[pt-1].member")
    #expect(member.dropFirst().allSatisfy { $0.round == nil && $0.account != nil })
    #expect(member.count == 6)
  }

  @Test("settings that stand in for unreadable ones say so")
  func standIn() throws {
    var settings = try settings()
    #expect(!Directory(settings).isStandIn)
    settings.isStandIn = true
    #expect(Directory(settings).isStandIn)
  }

  @Test("an account taken again keeps its place in the list")
  func accountList() throws {
    var list = AccountList(try ["a", "b"].map { Digest(try MethodTests.account($0)) })
    var changed = try MethodTests.account("a")
    changed.name = "Another"
    list.take(Digest(changed))
    list.take(Digest(try MethodTests.account("c")))
    #expect(list.all.map(\.name) == ["Another", "b", "c"])
    #expect(list["a"]?.name == "Another")
    #expect(try list[ID("c")]?.name == "c")
    #expect(list["z"] == nil && list["No id"] == nil)
  }
}

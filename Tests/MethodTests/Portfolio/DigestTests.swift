import Method
import Testing

struct DigestTests {
  private func digest(_ field: KeptField, _ value: Value?) throws -> Digest {
    var account = try account()
    try account.apply(.set(field.path, from: account.value(at: field.path), to: value))
    return Digest(account)
  }

  @Test("every kept field comes back from the bytes, empty or filled")
  func keptFields() throws {
    #expect(Digest.keptFields.count > 10)
    for field in Digest.keptFields {
      for value in samples(of: field.info.kind) {
        let digest = try digest(field, value)
        #expect(digest.value(of: field) == value, "\(field.path.text)")
        #expect(Digest(digest.bytes)?.value(of: field) == value, "\(field.path.text)")
      }
      guard !field.info.isRequired else { continue }
      #expect(try digest(field, nil).value(of: field) == nil, "\(field.path.text)")
    }
  }

  @Test("a field is kept where its row says so, by a key of its own")
  func rows() {
    let kept = leaves(of: Account.shape).filter(\.info.isKept).map(\.path)
    #expect(Digest.keptFields.map(\.path) == kept)
    #expect(Set(Digest.keptFields.map(\.key)).count == Digest.keptFields.count)
    let indicators = Set(Indicator.all.map(\.key))
    #expect(indicators.isDisjoint(with: Digest.keptFields.map(\.key)), "one column, one key")
  }

  @Test("the digest holds what the portfolio shows")
  func whole() throws {
    var account = try account("norval")
    account.name = "Norval Laiteries"
    account.status = .watch
    account.segment = .status
    account.team.manager = try ID("m-1")
    account.team.sponsor = try ID("m-2")
    account.reviewed = try day("2026-01-05")
    account.years = [
      try exercise(2025, revenue: 10), AccountYear(id: try ID("y-0")),
      try exercise(2026, revenue: 12, kind: .budget),
    ]
    account.years[0].margin = try amount(4)
    account.years[0].costToServe = try amount(1)
    account.years[0].overhead = try amount(2)
    for digest in [Digest(account), try #require(Digest(Digest(account).bytes))] {
      #expect(digest.id.text == "norval" && digest.name == "Norval Laiteries")
      #expect(digest.status == .watch && digest.segment == .status)
      #expect(digest.manager?.text == "m-1" && digest.sponsor?.text == "m-2")
      #expect(digest.reviewed == account.reviewed)
      #expect(digest.latestActual == [YearFigures](account.years.compactMap(YearFigures.init))[0])
      #expect(digest.latestActual?.year.value == 2025, "a year without a number can’t be placed")
      #expect(digest.ownFindings.map(\.code) == ["V08", "L02"])
    }
  }

  @Test("a fresh account knows nothing: no figure, no person, no link")
  func fresh() throws {
    let digest = Digest(Account(id: try ID("new")))
    #expect(digest.name.isEmpty && digest.status == .candidate && digest.segment == nil)
    #expect(digest.manager == nil && digest.sponsor == nil && digest.reviewed == nil)
    #expect(digest.revenue == nil && digest.growth == nil && digest.latestActual == nil)
    #expect(digest.revenues.isEmpty && digest.ownFindings.isEmpty)
    for field in Digest.keptFields where field.key != "status" {
      #expect(digest.value(of: field) == nil, "\(field.key)")
    }
  }

  @Test("revenue is kept of twelve years that happened, oldest first, gaps as gaps")
  func revenues() throws {
    var account = try account()
    account.years = try (2010...2024).reversed().map {
      try exercise($0, revenue: $0 == 2020 ? nil : $0)
    }
    account.years.append(try exercise(2025, revenue: 1, kind: .forecast))
    let kept = Digest(account).revenues
    #expect(kept.count == 12)
    #expect(kept.first == 201_300 && kept.last == 202_400)
    #expect(kept[7] == .some(nil), "2020 isn’t known")
  }

  @Test("growth is that of the last year that happened")
  func growth() throws {
    var account = try account()
    account.years = [try exercise(2024, revenue: 100), try exercise(2025, revenue: 90)]
    #expect(Digest(account).growth == (try percent(-10)))
    account.years.removeFirst()
    #expect(Digest(account).growth == nil)
  }

  @Test("links that leave the account are kept, those within it aren’t")
  func links() throws {
    var account = try account()
    account.parent = try ID("group")
    account.team.members = [try ID("m-1"), try ID("m-2")]
    var contact = Contact(id: try ID("c-1"))
    contact.reportsTo = try ID("c-2")
    contact.knownBy = [try ID("m-1")]
    account.contacts = [contact]
    let directory = Directory(Workspace(), accounts: AccountList([Digest(account)]))
    func fields(_ id: String) -> [String] { directory.referrers(of: id).map(\.path.text) }
    #expect(fields("group") == ["parent"])
    #expect(fields("m-1") == ["team.members", "contacts[c-1].known_by"])
    #expect(fields("m-2") == ["team.members"])
    #expect(fields("c-2").isEmpty)
  }
}

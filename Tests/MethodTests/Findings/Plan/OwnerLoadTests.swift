import Method
import Testing

@Suite("What one person has to do is counted over all accounts")
struct OwnerLoadTests {
  /// An account for each list of days, whose actions are all of one person.
  private func accounts(
    _ days: [[String]], effort: Int? = nil, owner: String? = "m-1"
  ) throws -> [Digest] {
    try days.enumerated().map { place, days in
      var account = Account(id: try ID("account-\(place)"))
      account.status = .key
      account.actions = try days.enumerated().map { number, due in
        try planned("ac-\(place)\(number)", due: due, owner: owner, effort: effort)
      }
      return try #require(Digest(Digest(account).bytes))
    }
  }

  private func found(_ code: String, _ accounts: [Digest], free: Int? = nil) throws -> [String] {
    var settings = Workspace()
    settings.team = [try made("m-1") { $0.availability = try free.map { try percent($0) } }]
    return try Check.findings(in: accounts, context(settings, accounts))
      .filter { $0.code == code }.map { "\($0.account?.text ?? "") \($0.path?.text ?? "")" }
  }

  @Test func `six actions of one person in one week over two accounts are told once`() throws {
    let days = ["2026-12-01", "2026-12-02", "2026-12-03"]
    let crowd = try accounts([days, days])
    #expect(try found("V49b", crowd) == ["account-0 actions[ac-02].due"], "the fifth by day")
    #expect(try found("V49b", accounts([days, ["2026-12-01", "2026-12-08"]])).isEmpty)
    #expect(try found("V49b", accounts([days, days], owner: nil)).isEmpty)
  }

  @Test func `a crowd that one account tells by itself isn’t told again`() throws {
    let five = Array(repeating: "2026-12-01", count: 5)
    let told = try found("V49b", accounts([five, ["2026-12-02"]]))
    #expect(told == ["account-0 actions[ac-04].due"])
  }

  @Test func `who has too much in two accounts is told at what is due last`() throws {
    let load = try accounts([["2026-12-10"], ["2026-12-04"]], effort: 6)
    #expect(try found("V49c", load, free: 50) == ["account-0 actions[ac-00].effort"])
    #expect(try found("V49c", load, free: 60).isEmpty, "twelve days of twelve")
    #expect(try found("V49c", load).isEmpty, "nobody has told how much time there is")
  }

  @Test func `what is late in another account counts in the load`() throws {
    let load = try accounts([["2026-12-10"], ["2026-05-04"]], effort: 6)
    #expect(try found("V49c", load, free: 50) == ["account-0 actions[ac-00].effort"])
    let later = try accounts([["2026-12-10"], ["2026-12-20"]], effort: 6)
    #expect(try found("V49c", later, free: 50).isEmpty, "after four weeks")
  }

  @Test func `who has too much in one account alone is told once`() throws {
    let load = try accounts([["2026-12-10", "2026-12-11"], ["2026-12-04"]], effort: 6)
    #expect(try found("V49c", load, free: 50) == ["account-0 actions[ac-01].effort"])
  }
}

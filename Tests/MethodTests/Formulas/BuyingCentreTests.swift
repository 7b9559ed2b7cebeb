import Method
import Testing

struct BuyingCentreTests {
  /// The method's example: influence, role, attitude, coverage and the coverage wanted, each person
  /// covered by one of ours of the same number.
  private func example() throws -> Account {
    let rows: [(Int, BuyingCentreRole, Int, Int, Int)] = [
      (9, .decider, 1, 3, 4), (7, .influencer, -1, 1, 3), (5, .buyer, 2, 4, 3),
      (4, .user, 0, 2, 2),
    ]
    var account = try account()
    for (place, row) in rows.enumerated() {
      let number = place + 1
      account.contacts.append(try made("c-\(number)"))
      account.contacts[place].name = "Person \(number)"
      account.roles.append(try role(number, row.0, [row.1], row.2))
      account.coverage.append(try cover(number, by: number, row.3, of: row.4))
    }
    return account
  }

  private func role(
    _ number: Int, _ influence: Int?, _ roles: [BuyingCentreRole], _ attitude: Int? = nil,
    in purchase: String? = nil
  ) throws -> BuyingRole {
    try made("ro-\(number)\(purchase ?? "")") { role in
      role.contact = try ID("c-\(number)")
      role.purchase = try purchase.map { try ID($0) }
      role.roles = roles
      role.influence = try influence.map { try Level($0, in: 0...10) }
      role.attitude = try attitude.map { try Level($0, in: -2...2) }
    }
  }

  private func cover(
    _ number: Int, by member: Int?, _ level: Int?, of required: Int? = nil
  ) throws -> Coverage {
    try made("co-\(number)\(member ?? 0)") { cover in
      cover.contact = try ID("c-\(number)")
      cover.member = try member.map { try ID("m-\($0)") }
      cover.level = try level.map { try Level($0, in: 0...4) }
      cover.required = try required.map { try Level($0, in: 0...4) }
    }
  }

  /// People who all weigh the same, each covered to the full by those of ours with these numbers.
  private func evenly(_ members: [[Int?]]) throws -> Account {
    var account = try account()
    for (place, own) in members.enumerated() {
      account.contacts.append(try made("c-\(place)"))
      account.roles.append(try role(place, 5, [.decider]))
      account.coverage += try own.map { try cover(place, by: $0, 4) }
    }
    return account
  }

  private func rounded(_ value: Double?) -> Double? { value.map { ($0 * 100).rounded() / 100 } }

  @Test("the method's example: C-9")
  func vector() throws {
    let centre = BuyingCentre(try example())
    #expect(rounded(centre.support?.value) == 30.34)
    #expect(rounded(centre.coverage?.value) == 71.63)
    #expect(centre.support?.known == 1 && centre.coverage?.known == 1)
    #expect(centre.threads == 2 && centre.threading == .thin)
    #expect(centre.rolesFound == [.decider, .buyer, .influencer, .user])
    #expect(centre.rolesMissing == [.approver])
    #expect(centre.roleCompleteness == 0.8)
    #expect(centre.busFactor == 1, "the decider's alone is more than half of it")
  }

  @Test("the reasons add up to the index, the largest effect first")
  func parts() throws {
    let centre = BuyingCentre(try example())
    let support = try #require(centre.support)
    #expect(support.parts.map(\.contact.text) == ["c-1", "c-3", "c-2", "c-4"])
    #expect(support.parts.map { rounded($0.value) } == [25.28, 16.85, -11.8, 0])
    #expect(support.parts.first?.name == "Person 1")
    let coverage = try #require(centre.coverage)
    #expect(coverage.parts.map { rounded($0.value) } == [37.92, 16.85, 8.99, 7.87])
    for index in [support, coverage] {
      #expect(abs(index.parts.reduce(0) { $0 + $1.value } - index.value) < 1e-9)
    }
  }

  @Test("an attitude that isn't known counts nothing, and it is told how much is known")
  func unknownAttitude() throws {
    var account = try example()
    account.roles[1].attitude = nil
    let support = try #require(BuyingCentre(account).support)
    #expect(rounded(support.value) == 42.13)
    #expect(rounded(support.known) == 0.76)
    #expect(support.parts.count == 3)
    for place in account.roles.indices { account.roles[place].attitude = nil }
    #expect(BuyingCentre(account).support == nil, "unknown is not zero")
  }

  @Test("whom nobody covers isn't covered; 3 is wanted where nothing is said, and 0 is always met")
  func partialCoverage() throws {
    var account = try example()
    account.coverage = [try cover(1, by: 1, 3), try cover(2, by: 1, nil, of: 4)]
    let coverage = try #require(BuyingCentre(account).coverage)
    #expect(rounded(coverage.value) == 50.56)
    #expect(rounded(coverage.known) == 0.51)
    account.coverage = [try cover(1, by: 1, 0, of: 0)]
    #expect(rounded(BuyingCentre(account).coverage?.value) == 50.56)
    account.coverage = []
    #expect(BuyingCentre(account).coverage == nil && BuyingCentre(account).busFactor == nil)
    #expect(BuyingCentre(account).network == nil)
  }

  @Test("the heaviest role counts, and without a role or an influence nothing does")
  func weights() throws {
    var account = try example()
    account.roles[0].roles = [.coach, .approver, .user]
    account.roles[1].roles = []
    account.roles[2].influence = nil
    let people = BuyingCentre(account).people
    #expect(people.map(\.weight) == [0.9, nil, 0.6, 0.4])
    #expect(people.map(\.pull) == [9 * 0.9, nil, nil, 4 * 0.4])
    #expect(BuyingCentre(account).support?.parts.map(\.contact.text) == ["c-1", "c-4"])
    #expect(
      BuyingCentreRole.allCases.map(\.weight).allSatisfy { (0.3...1).contains($0) })
  }

  @Test("the best of ours counts, and the most that is wanted of any")
  func bestCover() throws {
    var account = try example()
    account.coverage += [try cover(1, by: 7, 4, of: 2), try cover(1, by: 8, 1)]
    let person = BuyingCentre(account).people[0]
    #expect(person.coverage == 4 && person.required == 4)
  }

  @Test("who left is out, and who isn't there any more doesn't matter")
  func departed() throws {
    var account = try example()
    account.contacts[0].departed = try day("2026-01-05")
    account.contacts.remove(at: 3)
    let centre = BuyingCentre(account)
    #expect(centre.people.map(\.contact.id.text) == ["c-2", "c-3"])
    #expect(centre.rolesFound == [.buyer, .influencer])
  }

  @Test("a part in a purchase goes before the one in the whole account, and the other way round")
  func purchases() throws {
    var account = try example()
    account.roles.append(try role(1, 2, [.user], -2, in: "pu-1"))
    account.roles.append(try role(2, 10, [.decider], in: "pu-2"))
    func influences(_ purchase: String?) throws -> [Int?] {
      let id: ID<Purchase>? = try purchase.map { try ID($0) }
      return BuyingCentre(account, purchase: id).people.map(\.influence)
    }
    #expect(try influences(nil) == [9, 7, 5, 4])
    #expect(try influences("pu-1") == [2, 7, 5, 4])
    #expect(try influences("pu-2") == [9, 10, 5, 4])
    account.roles.removeFirst(2)
    #expect(try influences(nil) == [2, 10, 5, 4], "any purchase, where the whole says nothing")
    account.roles.append(try role(1, 6, [.buyer], in: "pu-2"))
    #expect(try influences(nil) == [6, 10, 5, 4], "the most influence speaks")
    #expect(try influences("pu-1") == [2, 5, 4], "who has no part in it isn't in it")
  }

  @Test("whom we only cover is listed in the whole account, and in no purchase")
  func coveredOnly() throws {
    var account = try example()
    account.roles.removeFirst()
    let whole = BuyingCentre(account)
    #expect(whole.people.count == 4)
    #expect(whole.people[0].roles.isEmpty && whole.people[0].influence == nil)
    #expect(whole.threads == 2)
    #expect(BuyingCentre(account, purchase: try ID("pu-1")).people.count == 3)
    #expect(BuyingCentre(try MethodTests.account()).people.isEmpty)
  }

  @Test(
    "one thread is single, two or three are thin",
    arguments: [
      (0, BuyingCentre.Threading.single), (1, .single), (2, .thin), (3, .thin), (4, .multiple),
    ])
  func threading(threads: Int, verdict: BuyingCentre.Threading) {
    #expect(BuyingCentre.Threading(threads) == verdict)
  }

  private static let teams: [([[Int?]], Int?)] = [
    ([[1], [1], [1]], 1), ([[1], [2]], 2), ([[1, 2], [1, 2]], 2), ([[1, 2, 3]], 3),
    ([[1], [2], [3], [4], [5], [6]], 4), ([[1], [1], [1], [2, 3]], 1),
    ([[1], [2], [3], [nil], [nil], [nil]], nil), ([[nil]], nil), ([[], []], nil),
  ]

  @Test(
    "so many of ours have to leave for less than half of the coverage to be left",
    arguments: teams)
  func busFactor(members: [[Int?]], expected: Int?) throws {
    #expect(BuyingCentre(try evenly(members)).busFactor == expected)
  }

  @Test(
    "of a large team those who would be missed most leave first", arguments: [(12, 7), (30, 16)])
  func largeTeam(count: Int, expected: Int) throws {
    let members: [[Int?]] = (1...count).map { [$0] }
    #expect(BuyingCentre(try evenly(members)).busFactor == expected)
  }

  @Test("who meets whom is told of those of ours who are on record with them")
  func network() throws {
    var account = try example()
    account.coverage = try (1...4).map { try cover($0, by: 1, 2) }
    account.coverage += [try cover(1, by: 2, 3), try cover(1, by: 3, 1), try cover(9, by: 4, 4)]
    let network = try #require(BuyingCentre(account).network)
    #expect(network.ours == 3 && network.theirs == 4)
    #expect(abs(network.density - 5.0 / 12) < 1e-12)
    #expect(network.centralisation == 0.875)
  }
}

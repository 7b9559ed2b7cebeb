import Method
import Testing

@Suite("What the selection of an account leaves undone is told at its field")
struct SelectionChecksTests {
  private func paths(
    _ code: String, _ account: Account, _ settings: Workspace? = nil,
    on today: String = "2026-11-22"
  ) throws -> [String] {
    let digest = try #require(Digest(Digest(account).bytes))
    let settings = try settings ?? selectionSettings()
    return try digest.findings(in: context(settings, [digest], today: today))
      .filter { $0.code == code }.map { $0.path?.text ?? "" }
  }

  @Test(
    "V04: less than 60 % of the criteria marked is too little, and nothing at all isn't blamed",
    arguments: [
      ([50], ["ratings"]), ([50, 50], []), ([nil, 50], ["ratings"]), ([], []),
    ] as [([Int?], [String])])
  func coverage(marks: [Int?], found: [String]) throws {
    #expect(try paths("V04", keyAccount { try $0.rate(marks) }) == found)
  }

  @Test("V04: the workspace says how much is enough, and only managed accounts are asked")
  func ownCoverage() throws {
    var account = try keyAccount { try $0.rate([50]) }
    var settings = try selectionSettings()
    settings.selection.leastCoverage = try percent(50)
    #expect(try paths("V04", account, settings).isEmpty)
    settings.selection.leastCoverage = try percent(51)
    #expect(try paths("V04", account, settings) == ["ratings"])
    account.status = .candidate
    #expect(try paths("V04", account, settings).isEmpty)
    account.status = .key
    #expect(try paths("V04", account, Workspace()).isEmpty, "there is nothing to be marked by")
  }

  @Test("V06: a key account says somewhere who decided, or why")
  func decision() throws {
    var account = try keyAccount { $0.segmentReason = "" }
    #expect(try paths("V06", account) == ["positions"])
    try account.place(50, 50, on: "2026-03-01")
    try account.place(40, 50, on: "2025-03-01")
    #expect(try paths("V06", account) == ["positions[sp-1].decided_by"], "the latest")
    account.positions[1].decidedBy = "committee"
    #expect(try paths("V06", account).isEmpty)
    account.positions[1].decidedBy = ""
    account.positions[1].reason = "its plants are ours"
    #expect(try paths("V06", account).isEmpty)
    account.positions = []
    account.segmentReason = "because"
    #expect(try paths("V06", account).isEmpty)
  }

  @Test("V06: only what is a key account was decided on", arguments: AccountStatus.allCases)
  func decidedOn(status: AccountStatus) throws {
    let account = try keyAccount { account in
      account.segmentReason = ""
      account.status = status
    }
    #expect(try paths("V06", account) == (status == .key ? ["positions"] : []))
  }

  /// It leaves us 1000, and is given one service at that cost.
  private func served(_ cost: Int?, _ status: AccountStatus = .key) throws -> Account {
    try keyAccount { account in
      account.status = status
      account.years = [try exercise(2025, revenue: 9000)]
      account.years[0].margin = try amount(1500)
      account.years[0].costToServe = try amount(500)
      account.services = [
        try made("sv-1") { service in
          service.dimension = try ID("sd-1")
          service.level = try Level(2, in: ServiceLevels.scale)
          service.annualCost = try cost.map(amount)
        }
      ]
    }
  }

  @Test("V10: what is given beyond the base costs 15 % of the contribution at most")
  func costly() throws {
    #expect(try paths("V10", served(150)).isEmpty)
    #expect(try paths("V10", served(151)) == ["services"])
    #expect(try paths("V10", served(nil)).isEmpty, "what isn't known isn't too much")
    #expect(try paths("V10", served(151, .exited)).isEmpty)
    var account = try served(151)
    account.years[0].costToServe = nil
    #expect(try paths("V10", account).isEmpty, "nobody knows what it leaves us")
    account.services = []
    #expect(try paths("V10", account).isEmpty)
  }

  @Test("V10: without a cost of its own a service costs what its levels do")
  func costByLevel() throws {
    var settings = try selectionSettings()
    settings.services[0].unitCost = try amount(76)
    #expect(try paths("V10", served(nil), settings) == ["services"])
    settings.services[0].unitCost = try amount(75)
    #expect(try paths("V10", served(nil), settings).isEmpty)
  }

  @Test("V11: a promise above the base has a cost, its own or that of its levels")
  func promise() throws {
    var account = try wrongInSelection()
    var settings = try selectionSettings()
    #expect(try paths("V11", account) == ["services[sv-1].annual_cost"])
    settings.services[0].unitCost = try amount(10)
    #expect(try paths("V11", account, settings).isEmpty)
    settings = try selectionSettings()
    settings.services[0].base = try Level(2, in: ServiceLevels.scale)
    #expect(try paths("V11", account, settings).isEmpty, "every customer gets that")
    settings.services[0].base = nil
    #expect(try paths("V11", account, settings).isEmpty, "nobody says what every customer gets")
    account.services[0].annualCost = .zero
    #expect(try paths("V11", account).isEmpty)
    account.services[0].annualCost = nil
    account.services[0].promisedOn = nil
    #expect(try paths("V11", account).isEmpty)
  }

  @Test("V11: of a service that is gone, or of an account that is, nothing is told")
  func promiseGone() throws {
    var account = try wrongInSelection()
    #expect(try paths("V11", account, Workspace()).isEmpty)
    account.status = .exited
    #expect(try paths("V11", account).isEmpty)
  }

  @Test(
    "V12: twice in a row in the last segment, and not on its way out",
    arguments: [
      ([.streamline, .streamline], true), ([.star, .streamline, .streamline], true),
      ([.streamline, .star], false), ([.streamline, .star, .streamline], false),
      ([.streamline], false), ([.streamline, nil], false), ([], false),
    ] as [([Segment?], Bool)])
  func streamlined(segments: [Segment?], isFound: Bool) throws {
    let account = try keyAccount { account in
      // Written down in any order: their days count.
      for (place, segment) in segments.enumerated().reversed() {
        try account.place(10, 10, on: "202\(place)-05-01") { $0.segment = segment }
      }
    }
    #expect(try paths("V12", account) == (isFound ? ["status"] : []))
  }

  @Test(
    "V12: one that leaves, or isn't in the programme, needs no way out",
    arguments: AccountStatus.allCases)
  func wayOut(status: AccountStatus) throws {
    var account = try wrongInSelection()
    account.status = status
    let isFound = status == .key || status == .watch
    #expect(try paths("V12", account) == (isFound ? ["status"] : []))
  }

  @Test("L16: an exception is told from the day after its last")
  func exception() throws {
    var account = try wrongInSelection()
    let found = ["services[sv-2].exception_until"]
    #expect(try paths("L16", account, on: "2026-06-30").isEmpty)
    #expect(try paths("L16", account, on: "2026-07-01") == found)
    account.status = .exited
    #expect(try paths("L16", account).isEmpty)
  }

  @Test("L17: a mark beyond a limit rules out what is managed, and is told where it stands")
  func knockout() throws {
    #expect(try paths("L17", keyAccount { try $0.rate([29, 90]) }) == ["ratings[rt-1].value"])
    #expect(try paths("L17", keyAccount { try $0.rate([30, 90]) }).isEmpty)
    #expect(try paths("L17", keyAccount { try $0.rate([nil, 10]) }).isEmpty)
    var settings = try selectionSettings()
    settings.criteria[1].knockoutMax = try Score(tenths: 80, in: 0...10)
    let both = try keyAccount { try $0.rate([29, 81]) }
    #expect(
      try Set(paths("L17", both, settings)) == ["ratings[rt-1].value", "ratings[rt-2].value"])
  }

  @Test("L17: the newest mark counts")
  func newestMark() throws {
    var account = try keyAccount { try $0.rate([20, 90]) }
    account.ratings[0].day = try day("2025-01-01")
    account.ratings.append(
      try made("rt-new") { rating in
        rating.criterion = try ID("cr-1")
        rating.value = try Score(tenths: 60, in: 0...10)
        rating.day = try day("2026-01-01")
      })
    #expect(try paths("L17", account).isEmpty)
    account.ratings[2].value = try Score(tenths: 10, in: 0...10)
    #expect(try paths("L17", account) == ["ratings[rt-new].value"])
  }

  @Test(
    "L17: who is studied, leaves or has left isn't blamed for it", arguments: AccountStatus.allCases
  )
  func ruledOut(status: AccountStatus) throws {
    var account = try keyAccount { try $0.rate([20, 90]) }
    account.status = status
    let isFound = status == .key || status == .watch
    #expect(try paths("L17", account) == (isFound ? ["ratings[rt-1].value"] : []))
  }
}

import Method
import Testing

struct SectionConfidenceTests {
  private let today = "2026-11-22"

  private func ago(_ days: Int) throws -> Day {
    try #require(Day(daysSince1970: try day(today).daysSince1970 - days))
  }

  private func evidence(
    _ reliability: Int?, _ days: Int?, _ source: EvidenceSource? = nil
  ) throws -> Evidence {
    try made("e-\(days ?? 0)") { evidence in
      evidence.reliability = try reliability.map { try Level($0, in: 0...3) }
      evidence.day = try days.map { try ago($0) }
      evidence.source = source
    }
  }

  private func need(_ evidence: [Evidence], confirmed days: Int? = nil) throws -> Need {
    try made("n-1") { need in
      need.evidence = evidence
      need.confirmedOn = try days.map { try ago($0) }
    }
  }

  private func section(
    _ section: AnalysisSection, _ edit: (inout Account) throws -> Void
  ) throws -> AnalysisState.Section {
    var account = try account()
    try edit(&account)
    let state = AnalysisState(account, today: try day(today))
    let others = state.sections.filter { $0.section != section }
    #expect(others.allSatisfy { $0.statements == 0 && $0.confidence == nil })
    return try #require(state[section])
  }

  private func confidence(
    _ section: AnalysisSection, _ edit: (inout Account) throws -> Void
  ) throws -> Double? {
    try self.section(section, edit).confidence.map { ($0 * 100).rounded() / 100 }
  }

  @Test(
    "what is proved today is trusted whole, and half as much after its half-life",
    arguments: [(0, 100), (1, 50), (2, 25)] as [(Int, Double)])
  func halfLives(age: Int, expected: Double) throws {
    func proved(_ halfLife: Int) throws -> [Evidence] { [try evidence(3, age * halfLife)] }
    let needs = try confidence(.needs) { $0.needs = [try need(proved(180))] }
    let buying = try confidence(.buyingCentre) { account in
      account.roles = [try made("ro-1") { $0.evidence = try proved(120) }]
    }
    let competition = try confidence(.competition) { account in
      account.rivals = [try made("rv-1") { $0.evidence = try proved(180) }]
    }
    let synthesis = try confidence(.synthesis) { account in
      account.threats = [try made("to-1") { $0.evidence = try proved(180) }]
    }
    let strategy = try confidence(.strategy) { account in
      account.objectives = [try made("ob-1") { $0.evidence = try proved(180) }]
    }
    for value in [needs, buying, competition, synthesis, strategy] { #expect(value == expected) }
  }

  @Test("the page's review vouches for the identity, two of three, and fades in a year")
  func identity() throws {
    func reviewed(_ days: Int?) throws -> Double? {
      try confidence(.identity) { account in
        account.identity.sector = "Paper"
        account.reviewed = try days.map { try ago($0) }
      }
    }
    #expect(try reviewed(0) == 66.67)
    #expect(try reviewed(365) == 33.33)
    #expect(try reviewed(nil) == nil, "never reviewed is unknown")
    #expect(try reviewed(-10) == nil, "and so is a day to come")
    #expect(try confidence(.identity) { $0.reviewed = try ago(0) } == nil, "there is nothing yet")
  }

  @Test("of the years the last actual one speaks, from its end, with a half-life of 90 days")
  func years() throws {
    var account = try account()
    account.years = [
      try exercise(2024, revenue: 10), try exercise(2025, revenue: 10),
      try exercise(2027, revenue: 10, kind: .budget),
    ]
    func state(on iso: String) throws -> AnalysisState.Section {
      try #require(AnalysisState(account, today: try day(iso))[.years])
    }
    #expect(try state(on: "2026-03-31").confidence == 50)
    #expect(try state(on: "2025-12-31").confidence == 100)
    #expect(try state(on: "2025-06-30").confidence == 100, "a year that isn’t over is fresh")
    let section = try state(on: "2026-03-31")
    #expect(section.statements == 2 && section.evidenced == 2)
    #expect(section.freshest == (try day("2025-12-31")))
  }

  @Test(
    "reliability counts in thirds; the usual one of the source where none is given, else hearsay’s",
    arguments: [
      (3, nil, 100), (2, EvidenceSource.guess, 66.67), (0, nil, 0), (nil, .guess, 0),
      (nil, .hearsay, 33.33), (nil, .meeting, 66.67), (nil, .survey, 100), (nil, nil, 33.33),
    ] as [(Int?, EvidenceSource?, Double)])
  func reliability(given: Int?, source: EvidenceSource?, expected: Double) throws {
    let one = try evidence(given, 0, source)
    #expect(try confidence(.needs) { $0.needs = [try need([one])] } == expected)
  }

  @Test("the best evidence and the freshest day count")
  func best() throws {
    let many = [try evidence(1, 0), try evidence(3, 180), try evidence(2, nil)]
    let section = try section(.needs) { $0.needs = [try need(many)] }
    #expect(section.confidence == 100)
    #expect(section.freshest == (try ago(0)))
    #expect(
      try confidence(.needs) { $0.needs = [try need([evidence(3, 360)], confirmed: 180)] } == 50)
  }

  @Test("a day without evidence counts like hearsay, neither is worth nothing")
  func unevidenced() throws {
    #expect(try confidence(.needs) { $0.needs = [try need([], confirmed: 0)] } == 33.33)
    #expect(try confidence(.needs) { $0.needs = [try need([])] } == 0)
    #expect(try confidence(.needs) { $0.needs = [try need([evidence(3, nil)])] } == nil)
    #expect(try confidence(.needs) { $0.needs = [try need([], confirmed: -5)] } == 0)
    let section = try section(.needs) { account in
      account.needs = [try need([]), try need([evidence(3, 0)]), try need([evidence(3, nil)])]
    }
    #expect(section.statements == 3 && section.evidenced == 2)
    #expect(section.confidence == 50, "the mean, without what has no day")
  }

  @Test("the last interaction speaks for all, those to come for none")
  func interactions() throws {
    func confidence(_ days: [Int?]) throws -> Double? {
      try self.confidence(.history) { account in
        account.interactions = try days.enumerated().map { place, days in
          try made("it-\(place)") { $0.day = try days.map { try ago($0) } }
        }
      }
    }
    #expect(try confidence([600, 0, 300, nil]) == 66.67)
    #expect(try confidence([60, 600]) == 33.33)
    #expect(try confidence([-14, 60]) == 33.33)
    #expect(try confidence([-14]) == nil)
    #expect(try confidence([nil]) == nil)
  }

  @Test("marks fade in 180 days, by their source and each voice for itself; drivers are dated")
  func history() throws {
    func marks(_ id: String, _ voice: Voice, _ days: Int, _ source: EvidenceSource?) throws
      -> RelationScore
    {
      try made(id) { score in
        score.voice = voice
        score.day = try ago(days)
        score.source = source
        score.trust = try Level(3, in: 1...5)
      }
    }
    #expect(
      try confidence(.history) { account in
        account.relationScores = [
          try marks("rs-1", .us, 900, .survey), try marks("rs-2", .us, 180, .survey),
          try marks("rs-3", .customer, 0, .survey),
        ]
      } == 75)
    #expect(
      try confidence(.history) { account in
        account.drivers = [
          try made("dr-1") { $0.day = try ago(0) }, try made("dr-2") { $0.status = .closed },
        ]
        account.signals = [try made("sg-1")]
      } == 16.67)
  }

  @Test("who left is told nothing of")
  func departed() throws {
    var account = try account()
    account.contacts = [try made("c-1") { $0.departed = try ago(3) }]
    account.roles = [try made("ro-1") { $0.contact = try ID("c-1") }]
    #expect(AnalysisState(account, today: try day(today))[.buyingCentre]?.statements == 0)
  }

  @Test("the whole is the mean of the sections that are known, and it is told how many are")
  func whole() throws {
    var account = try account()
    let nothing = AnalysisState(account, today: try day(today))
    #expect(nothing.confidence == nil && nothing.known == 0)
    #expect(nothing.sections.map(\.section) == AnalysisSection.allCases)
    account.needs = [try need([evidence(3, 0)])]
    account.rivals = [try made("rv-1")]
    let state = AnalysisState(account, today: try day(today))
    #expect(state.confidence == 50 && state.known == 0.25)
  }

  @Test("the index gives the same back")
  func digest() throws {
    var account = try account()
    account.years = [try exercise(2025, revenue: 10)]
    account.needs = [try need([evidence(2, 40)]), try need([])]
    account.identity.sector = "Paper"
    account.reviewed = try ago(100)
    account.interactions = [try made("it-1") { $0.day = try ago(7) }]
    let today = try day(today)
    let digest = try #require(Digest(Digest(account).bytes))
    #expect(digest.analysisState(on: today).confidence != nil)
    for section in AnalysisSection.allCases {
      #expect(
        digest.analysisState(on: today)[section] == AnalysisState(account, today: today)[section])
    }
  }

  @Test("each section has its words in both languages")
  func words() {
    for language in Language.allCases {
      let terms = AnalysisSection.allCases.map { $0.term[language] }
      #expect(Set(terms).count == 8)
      #expect(AnalysisSection.allCases.allSatisfy { !$0.meaning[language].isEmpty })
    }
    #expect(AnalysisSection(rawValue: "buying_centre") == .buyingCentre)
  }
}

import Method
import Testing

struct HomeReportTests: HomeTrial {
  private static let keys = [
    "revenue", "retention_net", "retention_gross", "concentration", "cold_test", "whitespace",
    "segment_strategic", "segment_star", "segment_status", "segment_streamline", "segment_none",
    "stale", "single_threaded", "blind_spot", "broken_assumptions", "not_rated",
    "fragile_selection", "unplaced", "overridden_segments", "moves",
  ]

  @Test("each line has a key of its own and a title in both languages")
  func words() throws {
    let lines = try report([]).lines
    #expect(lines.map(\.key) == HomeReportTests.keys)
    for language in Language.allCases {
      #expect(Set(lines.map { $0.title[language] }).count == lines.count)
    }
  }

  @Test("of an empty portfolio nothing is known")
  func empty() throws {
    for line in try report([]).lines {
      #expect(line.value == nil && line.tone == .plain, "\(line.key)")
      #expect(line.accounts.isEmpty && line.known == 0 && line.among == 0, "\(line.key)")
    }
  }

  @Test("of an account of which nothing is told, only what is missing is known")
  func nothing() throws {
    let report = try report([account("a")])
    let told = report.lines.filter { $0.value != nil }
    #expect(
      told.map(\.key) == [
        "segment_strategic", "segment_star", "segment_status", "segment_streamline",
        "segment_none", "stale", "broken_assumptions",
      ])
    #expect(told.map(\.value) == [0, 0, 0, 0, 1, 1, 0].map { .count($0) })
    #expect(told.map(\.tone) == [.plain, .plain, .plain, .plain, .warn, .warn, .plain])
  }

  @Test("managed accounts are counted by the segment that was decided, by its own name")
  func segments() throws {
    var settings = Workspace()
    settings.segments.star = "Comète"
    let accounts = try [
      account("b") { $0.segment = .star }, account("a", .watch) { $0.segment = .star },
      account("c"), account("d", .candidate) { $0.segment = .star },
    ]
    let star = try line("segment_star", accounts, settings)
    #expect(star.title == Term("Comète", "Comète") && star.value == .count(2))
    #expect(star.accounts.map(\.text) == ["a", "b"])
    #expect(try line("segment_status", accounts).title == Segment.status.term)
    #expect(try line("segment_none", accounts).accounts.map(\.text) == ["c"])
  }

  @Test("a review is overdue when it is old, or was never made")
  func stale() throws {
    let accounts = try [
      account("never"), account("old") { $0.reviewed = try day("2020-01-01") },
      account("new") { $0.reviewed = try day("2026-11-01") },
      account("ahead") { $0.reviewed = try day("2027-01-01") }, account("prospect", .prospect),
    ]
    let line = try line("stale", accounts)
    #expect(line.accounts.map(\.text) == ["never", "old"] && line.value == .count(2))
    #expect(line.known == 3 && line.among == 4)
  }

  @Test("an account hangs on one person where at most one is close to us")
  func singleThreaded() throws {
    func close(_ id: String, _ levels: [Int]) throws -> Digest {
      try account(id) { account in
        try withPeople(levels.count, &account)
        account.coverage = try levels.enumerated().map { place, level in
          try made("co-\(place + 1)") { cover in
            cover.contact = try ID("c-\(place + 1)")
            cover.level = try Level(level, in: 0...4)
          }
        }
      }
    }
    let line = try line(
      "single_threaded",
      [close("two", [3, 4]), close("one", [4, 1]), close("none", [2]), account("unknown")])
    #expect(line.accounts.map(\.text) == ["none", "one"] && line.tone == .bad)
    #expect(line.known == 3)
  }

  @Test("a blind spot is where we see the relation far better than the customer")
  func blindSpot() throws {
    func seen(_ id: String, us: Int, customer: Int?) throws -> Digest {
      try account(id) { account in
        for (voice, level) in [(Voice.us, us), (.customer, customer)] {
          guard let level else { continue }
          account.relationScores.append(
            try made("rs-\(voice.rawValue)") { score in
              score.voice = voice
              score.trust = try Level(level, in: 1...5)
            })
        }
      }
    }
    let line = try line(
      "blind_spot",
      [
        seen("blind", us: 5, customer: 4), seen("same", us: 3, customer: 3),
        seen("silent", us: 5, customer: nil),
      ])
    #expect(line.accounts.map(\.text) == ["blind"] && line.known == 2)
  }

  @Test("a broken assumption is told where others rest on it")
  func broken() throws {
    func broken(_ id: String, _ status: AssumptionStatus) throws -> Digest {
      try account(id) { account in
        account.needs = [try made("n-1")]
        account.assumptions = [
          try made("as-1") { assumption in
            assumption.status = status
            assumption.dependants = [try Reference("n-1")]
          }
        ]
      }
    }
    let accounts = try AssumptionStatus.allCases.map { try broken("\($0)", $0) }
    let line = try line("broken_assumptions", accounts)
    #expect(line.accounts.map(\.text) == ["broken"] && line.value == .count(1))
    #expect(line.tone == .bad && line.known == accounts.count)
  }

  @Test("who has no mark is told, once there are criteria to mark by")
  func notRated() throws {
    let accounts = try [
      account("rated") { try $0.rate([70]) }, account("not"), account("studied", .candidate),
      account("prospect", .prospect), account("gone", .exited),
    ]
    let settings = try PortfolioSample.settings([(.direct, 100)])
    let line = try line("not_rated", accounts, settings)
    #expect(line.accounts.map(\.text) == ["not", "studied"] && line.among == 3)
    #expect(try self.line("not_rated", accounts).value == nil)
  }

  @Test("a selection is fragile where a little more weight here or there would change it")
  func fragile() throws {
    let settings = try PortfolioSample.settings([(.direct, 50), (.direct, 50)], places: 1)
    let accounts = try [
      account("in") { try $0.rate([80, 60]) }, account("under") { try $0.rate([60, 79]) },
      account("far") { try $0.rate([10, 10]) }, account("unrated"),
    ]
    let line = try line("fragile_selection", accounts, settings)
    #expect(line.accounts.map(\.text) == ["in", "under"] && line.value == .count(2))
    #expect(line.known == 3 && line.among == 4)
  }

  @Test("a segment without a place, one against the figures, and one that changed are told")
  func places() throws {
    let accounts = try [
      account("agrees") { account in
        account.segment = .strategic
        try account.place(80, 80, on: "2026-01-01")
      },
      account("against") { account in
        account.segment = .star
        try account.place(80, 80, on: "2026-01-01")
      },
      account("moved") { account in
        try account.place(80, 80, on: "2025-01-01")
        try account.place(20, 80, on: "2026-01-01")
      },
      account("nowhere") { $0.segment = .status }, account("nothing"),
    ]
    let report = try report(accounts)
    func ids(_ key: String) -> [String] { report[key]?.accounts.map(\.text) ?? [] }
    #expect(ids("unplaced") == ["nowhere"] && report["unplaced"]?.known == 3)
    #expect(ids("overridden_segments") == ["against"])
    #expect(report["overridden_segments"]?.known == 2)
    #expect(ids("moves") == ["moved"] && report["moves"]?.known == 1)
  }

  @Test("it is the same whatever order the accounts come in")
  func order() throws {
    let settings = try PortfolioSample.settings([(.direct, 60), (.direct, 40), (.image, 100)])
    let accounts = try (10..<50).map { number in
      try account("a-\(number)", number % 7 == 0 ? .exited : .key, revenues: [number % 5, 3]) {
        try $0.rate([number % 4 * 20, number % 3 * 30, number % 2 * 70])
        try $0.place(number * 2, 100 - number, on: "2026-01-01")
      }
    }
    let straight = try report(accounts, settings).lines
    let mixed = try report(PortfolioSample.mixed(accounts), settings).lines
    #expect(mixed.map(\.value) == straight.map(\.value))
    #expect(mixed.map(\.accounts) == straight.map(\.accounts))
    #expect(straight.contains { $0.key == "retention_net" && $0.accounts.count > 5 })
  }
}

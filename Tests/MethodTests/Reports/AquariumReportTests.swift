import Method
import Testing

struct AquariumReportTests {
  /// An account with revenues of the years from 2023 on; nil leaves a year out.
  private func fish(
    _ id: String, _ revenues: [Int?], _ status: AccountStatus = .key,
    _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> Digest {
    try PortfolioSample.digest(id, status) { account in
      for (place, revenue) in revenues.enumerated() {
        guard let revenue else { continue }
        account.years.append(try exercise(2023 + place, revenue: revenue))
      }
      try edit(&account)
    }
  }

  private func report(_ accounts: [Digest]) throws -> AquariumReport {
    AquariumReport(accounts, context: try PortfolioSample.context(accounts))
  }

  /// The method's example of C-6: start 100, lost 6, won 9, upsell 8, downsell 3.
  private func example() throws -> [Digest] {
    try [
      fish("grown", [nil, 50, 58]), fish("thinner", [nil, 44, 41]), fish("new", [nil, nil, 9]),
      fish("gone", [nil, 6, nil], .exited),
    ]
  }

  @Test("the figures are those of the method’s example")
  func figures() throws {
    let report = try report(example())
    let figures = try #require(report.figures)
    #expect(report.year == 2025)
    #expect(try figures.start == amount(100) && figures.end == amount(108))
    #expect(try figures.lost == amount(6) && figures.won == amount(9))
    #expect(try figures.upsell == amount(8) && figures.downsell == amount(3))
    #expect(try abs(#require(figures.gross) - 0.91) < 1e-12)
    #expect(try abs(#require(figures.net) - 0.99) < 1e-12)
  }

  @Test("fish swim the largest first, each as large as its revenue; the lost are told apart")
  func swimming() throws {
    let report = try report(example())
    #expect(report.fish.map(\.account.id.text) == ["grown", "thinner", "new"])
    #expect(report.fish.map(\.size) == [1, 41.0 / 58, 9.0 / 58])
    #expect(report.fish.map(\.isNew) == [false, false, true])
    #expect(try report.fish.map(\.before) == [amount(50), amount(44), .zero])
    #expect(report.lost.map(\.account.id.text) == ["gone"])
    #expect(try report.lost.map(\.revenue) == [amount(6)])
    #expect(report.unknown.isEmpty)
  }

  @Test("what swims at the end is what the figures end with, where all of it is known")
  func end() throws {
    let report = try report(example())
    #expect(report.fish.map(\.revenue).reduce(.zero, +) == report.figures?.end)
  }

  @Test("a managed account that buys nothing any more is lost; one of which nothing is told isn’t")
  func lost() throws {
    let report = try report([
      fish("none", [5, 5, 0]), fish("debt", [5, 7, -2]), fish("late", [5, 5, nil]),
      fish("other", [5, 5, 5]), fish("another", [5, 5, 5]),
      fish("long-gone", [5, nil, nil], .exited),
      fish("still-buys", [5, 6, 7], .exited),
    ])
    #expect(report.lost.map(\.account.id.text) == ["debt", "still-buys", "none"])
    #expect(report.unknown.ids == ["late"])
    #expect(try report.figures?.start == amount(28))
    #expect(try report.figures?.end == amount(10))
  }

  @Test("candidates and prospects swim elsewhere")
  func statuses() throws {
    let accounts = try AccountStatus.allCases.map { try fish($0.rawValue, [1, 2, 3], $0) }
    let report = try report(accounts)
    #expect(report.fish.map(\.account.id.text) == ["key", "leaving", "watch"])
    #expect(report.lost.map(\.account.id.text) == ["exited"])
  }

  @Test("the year is the last that most have; who hasn’t reported yet is unknown, not lost")
  func year() throws {
    let early = try [
      fish("a", [1, 2, 3]), fish("b", [1, 2]), fish("c", [1, 2]), fish("none", [], .key),
    ]
    #expect(try report(early).year == 2024)
    let most = try [fish("a", [1, 2, 3]), fish("b", [1, 2, 3]), fish("c", [1, 2])]
    #expect(try report(most).year == 2025)
    #expect(try report(most).unknown.ids == ["c"])
    #expect(try report(most).fish.map(\.account.id.text) == ["a", "b"])
  }

  @Test("where no year is known of most, it is the one of most accounts, and of those the last")
  func scattered() throws {
    let scattered = try [fish("a", [1]), fish("b", [nil, 1]), fish("c", [nil, nil, 1])]
    #expect(try report(scattered).year == 2025)
    let two = try [fish("a", [1]), fish("b", [1]), fish("c", [nil, 1]), fish("d", [nil, nil, 1])]
    #expect(try report(two).year == 2023)
  }

  @Test("a year that isn’t known before the first one leaves a fish new or unknown by its entry")
  func entered() throws {
    let old = try fish("old", [8, 9, 9])
    let report = try report([
      old, fish("fresh", [nil, nil, 4]) { $0.entered = try day("2025-03-01") },
      fish("slow", [nil, nil, 3]) { $0.entered = try day("2024-03-01") },
      fish("known-long", [nil, nil, 2]) { $0.entered = try day("2023-12-31") },
      fish("gap", [1, nil, 1]),
      fish("blank", [nil, nil, 1]) { $0.years.append(try exercise(2024)) },
    ])
    #expect(report.fish.filter(\.isNew).map(\.account.id.text) == ["fresh", "slow"])
    #expect(report.unknown.ids == ["blank", "gap", "known-long"])
    #expect(try report.figures?.won == amount(7))
    #expect(try report.figures?.start == amount(9))
    #expect(report.fish.filter { $0.before == nil }.count == 3)
  }

  @Test("one that bought nothing the year before is won, and takes nothing from what was kept")
  func wonBack() throws {
    let report = try report([fish("back", [7, 0, 4]), fish("old", [8, 8, 8])])
    #expect(report.fish.map(\.isNew) == [false, true])
    #expect(try report.figures?.won == amount(4))
    #expect(report.figures?.gross == 1)
  }

  @Test("without a year before there are fish and no figures")
  func firstYear() throws {
    let report = try report([fish("a", [3]), fish("b", [4])])
    #expect(report.year == 2023 && report.figures == nil)
    #expect(report.fish.map(\.account.id.text) == ["b", "a"])
  }

  @Test("only what happened counts; of a year that stands twice, the first")
  func kinds() throws {
    let account = try fish("a", [5, 6]) { account in
      account.years.append(try exercise(2025, revenue: 9, kind: .budget))
      account.years.append(
        try made("y-again") { year in
          year.year = try Year(2024)
          year.revenue = try amount(99)
        })
    }
    let report = try report([account])
    #expect(report.year == 2024)
    #expect(try report.fish.map(\.revenue) == [amount(6)])
  }

  @Test("a fish has the health of its relation, none while it isn’t known")
  func health() throws {
    func marked(_ id: String, _ trust: Int) throws -> Digest {
      try fish(id, [2, 2]) { try $0.trust(trust, on: "2026-11-22") }
    }
    let report = try report([marked("a", 5), marked("b", 1), fish("c", [2, 2])])
    #expect(report.fish.map(\.health?.tone) == [.good, .bad, nil])
    #expect(report.fish.map(\.health?.value) == [.index(100), .index(0), nil])
  }

  @Test("what if the leak were as large as what is won: it never doubles")
  func whatIf() throws {
    let report = try report(example())
    let years = try #require(report.whatIf(leak: 0.05, acquisition: 0.1))
    #expect(abs(years - 14.2) < 0.05)
    #expect(report.whatIf(leak: 0.1, acquisition: 0.1) == nil)
  }

  @Test("it is the same whatever order the accounts come in")
  func order() throws {
    let accounts = try (10..<40).map { number in
      try fish("a-\(number)", [number % 3, number % 4], number % 5 == 0 ? .exited : .key)
    }
    let straight = try report(accounts)
    let mixed = try report(PortfolioSample.mixed(accounts))
    #expect(mixed.fish.map(\.account.id) == straight.fish.map(\.account.id))
    #expect(mixed.lost.map(\.account.id) == straight.lost.map(\.account.id))
    #expect(mixed.figures == straight.figures && mixed.unknown.ids == straight.unknown.ids)
    #expect(straight.fish.count > 10 && straight.lost.count > 5)
  }

  @Test("without revenue there is neither fish nor year")
  func empty() throws {
    let report = try report([fish("a", []), fish("gone", [], .exited)])
    #expect(report.year == nil && report.figures == nil)
    #expect(report.fish.isEmpty && report.lost.isEmpty && report.unknown.ids == ["a"])
    #expect(try self.report([]).unknown.isEmpty)
  }
}

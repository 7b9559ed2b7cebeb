import Method
import Testing

@Suite("Rules of selection and differentiation that defeat themselves are told of the portfolio")
struct SelectionRulesChecksTests {
  private func severity(
    _ code: String, _ settings: Workspace, _ accounts: [Digest] = []
  ) throws -> Finding.Severity? {
    let found = try Check.findings(in: accounts, context(settings, accounts))
      .filter { $0.code == code }
    #expect(found.count < 2)
    #expect(found.allSatisfy { $0.account == nil && $0.path == nil })
    return found.first?.severity
  }

  @Test("a portfolio without criteria and services has nothing wrong in them")
  func nothing() throws {
    for code in ["V01", "V03", "V05", "V10b"] {
      #expect(try severity(code, Workspace()) == nil, "\(code)")
    }
  }

  @Test(
    "V01: the weights of a family make a hundred, as soon as one is given",
    arguments: [
      ([6000, 4000], false), ([6000, 3000], true), ([6000, nil], true), ([nil, nil], false),
      ([3330, 3330, 3330], false), ([5000, 5100], true), ([10_000], false), ([0], true),
    ] as [([Int?], Bool)])
  func weights(hundredths: [Int?], isFound: Bool) throws {
    var settings = Workspace()
    settings.criteria = try hundredths.enumerated().map { place, weight in
      try made("cr-\(place)") { criterion in
        criterion.family = .image
        criterion.weight = try weight.map { try Percent(hundredths: $0) }
      }
    }
    #expect(try severity("V01", settings) == (isFound ? .error : nil))
  }

  @Test(
    "V01: each family is for itself; what is for the matrix alone, or of no family, isn't in it")
  func families() throws {
    var settings = try PortfolioSample.settings([(.direct, 100), (.relational, 100), (.image, 40)])
    #expect(try severity("V01", settings) == .error)
    settings.criteria[2].uses = [.position]
    #expect(try severity("V01", settings) == nil)
    settings.criteria[2].uses = [.position, .selection]
    #expect(try severity("V01", settings) == .error)
    settings.criteria[2].family = nil
    #expect(try severity("V01", settings) == nil)
  }

  @Test(
    "V03: direct business has four fifths of the weight at most",
    arguments: [(50, 30, 20, false), (80, 10, 10, false), (81, 10, 9, true), (0, 0, 0, false)])
  func business(direct: Int, relational: Int, image: Int, isFound: Bool) throws {
    var settings = try PortfolioSample.settings([(.direct, 100), (.relational, 100), (.image, 100)])
    settings.selection.directWeight = try percent(direct)
    settings.selection.relationalWeight = try percent(relational)
    settings.selection.imageWeight = try percent(image)
    #expect(try severity("V03", settings) == (isFound ? .warning : nil))
  }

  @Test("V03: a family whose criteria weigh nothing has no say")
  func familiesWithoutCriteria() throws {
    #expect(try severity("V03", PortfolioSample.settings([(.direct, 100)])) == .warning)
    #expect(try severity("V03", PortfolioSample.settings([(.image, 100)])) == nil)
    var settings = try PortfolioSample.settings([(.direct, 100), (.relational, 100)])
    #expect(try severity("V03", settings) == nil)
    settings.criteria[1].weight = try percent(0)
    #expect(try severity("V03", settings) == .warning)
    settings.criteria[1].weight = nil
    #expect(try severity("V03", settings) == .warning)
    settings.criteria[1].weight = try percent(1)
    #expect(try severity("V03", settings) == nil)
    settings.criteria[1].uses = [.attractiveness]
    #expect(try severity("V03", settings) == .warning)
  }

  @Test("V05: two that change places with the weights make the selection fragile")
  func fragile() throws {
    let settings = try PortfolioSample.settings([(.direct, 50), (.direct, 50)], places: 1)
    func found(_ marks: [[Int?]]) throws -> Finding.Severity? {
      let accounts = try marks.enumerated().map { place, row in
        try PortfolioSample.digest("a-\(place)") { try $0.rate(row) }
      }
      return try severity("V05", settings, accounts)
    }
    #expect(try found([[80, 40], [40, 81]]) == .note)
    #expect(try found([[90, 90], [20, 20]]) == nil)
    #expect(try found([[80, 40], []]) == nil, "one alone is no choice")
  }

  @Test(
    "V10b: the best segment gets more than the last one, of something",
    arguments: [
      ([(1, 1)], true), ([(1, 2), (0, 0)], true), ([(1, 2), (2, 1)], false), ([(3, 0)], false),
      ([(nil, 1)], false), ([(nil, 1), (1, 1)], true),
    ] as [([(Int?, Int?)], Bool)])
  func alike(levels: [(Int?, Int?)], isFound: Bool) throws {
    var settings = Workspace()
    settings.services = try levels.enumerated().map { place, row in
      try made("sd-\(place)") { dimension in
        dimension.strategic = try row.0.map { try Level($0, in: ServiceLevels.scale) }
        dimension.streamline = try row.1.map { try Level($0, in: ServiceLevels.scale) }
      }
    }
    #expect(try severity("V10b", settings) == (isFound ? .warning : nil))
  }

  @Test("V10b: a segment without a level of its own gets the base")
  func base() throws {
    var settings = Workspace()
    settings.services = [try made("sd-1") { $0.base = try Level(1, in: ServiceLevels.scale) }]
    #expect(try severity("V10b", settings) == .warning)
    settings.services[0].strategic = try Level(2, in: ServiceLevels.scale)
    #expect(try severity("V10b", settings) == nil)
  }
}

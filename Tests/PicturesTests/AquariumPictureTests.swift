import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The picture of the aquarium")
struct AquariumPictureTests {
  /// In thousands: 1,000 at the start; 60 lost, 90 won, 80 grown, 30 shrunk: 1,080 at the end.
  private func accounts() throws -> [Digest] {
    func fish(
      _ name: String, _ thousands: [Int], _ status: AccountStatus = .key, trust: Int? = nil
    ) throws -> Digest {
      try Portfolio.digest(name, status) { account in
        try account.earn(thousands.map { $0 * 1000 })
        if let trust { try account.trust(trust) }
      }
    }
    return try [
      fish("Hydrane", [600, 680], trust: 5), fish("Norval", [340, 310], trust: 1),
      fish("Lumen", [0, 90]), fish("Orb", [60, 0], .exited),
    ]
  }

  private func figure(
    _ language: Language = .english, of accounts: [Digest]? = nil,
    whatIf: (leak: Double, acquisition: Double)? = nil, isProjected: Bool = false
  ) throws -> AquariumFigure<PortfolioSubject> {
    let accounts = try accounts ?? self.accounts()
    let context = try Portfolio.context(accounts, Workspace())
    return .aquarium(
      AquariumReport(accounts, context: context), whatIf: whatIf, Wording(language),
      isProjected: isProjected)
  }

  private func line(
    _ title: String, _ figure: AquariumFigure<PortfolioSubject>
  ) throws -> AquariumFigure<PortfolioSubject>.Line {
    try #require(figure.ledger.first { $0.title == title }, "no line says \(title)")
  }

  @Test("a fish is as large as its revenue, and says how healthy its relation is")
  func fish() throws {
    let fish = try figure().fish
    #expect(fish.map(\.mark.text) == ["Hydrane", "Norval", "Lumen"])
    #expect(fish.map(\.mark.subject.account?.text) == ["hydrane", "norval", "lumen"])
    #expect(fish.map(\.mark.sign) == ["●", "▲", "○"])
    #expect(fish.map(\.mark.ink) == [.good, .bad, .unknown])
    #expect(fish[0].mark.size == 1 && (fish[1].mark.size ?? 1) < 0.5)
  }

  @Test("new ones and those that shrank are told apart")
  func changes() throws {
    let fish = try figure().fish
    #expect(fish.map(\.isNew) == [false, false, true])
    #expect(fish.map(\.isThin) == [false, true, false])
  }

  @Test("what came by the tap and went by the leak has its sign, and those that were lost a name")
  func tapAndLeak() throws {
    let english = try figure()
    #expect(english.tap == "tap +€0.09M" && english.leak == "leak −€0.06M")
    #expect(english.tapNote == "1 new fish")
    let french = try figure(.french)
    #expect(french.tap == "robinet +0,09\u{A0}M€" && french.leak == "fuite −0,06\u{A0}M€")
    #expect(french.tapNote == "1 nouveau poisson")
    #expect(french.lost.map(\.text) == ["Orb"] && french.lost.map(\.size) == [60_000])
  }

  @Test("the ledger goes from the start to the end, each change with its sign and in one unit")
  func ledger() throws {
    let ledger = try figure().ledger
    #expect(
      ledger.prefix(6).map(\.title) == ["start", "lost", "won", "grown", "shrunk", "end"])
    #expect(
      ledger.prefix(6).map(\.value)
        == ["€1.00M", "−€0.06M", "+€0.09M", "+€0.08M", "−€0.03M", "€1.08M"])
    #expect(try line("lost", figure()).ink == .bad && line("won", figure()).ink == .good)
  }

  @Test("retention and the years in which it doubles follow")
  func rates() throws {
    let figure = try figure(.french)
    #expect(try line("rétention brute", figure).value == "91\u{A0}%")
    #expect(try line("rétention nette", figure).value == "99\u{A0}%")
    #expect(try line("double en", figure).value == "23 ans")
    #expect(figure.whatIf.isEmpty)
  }

  @Test("a what-if says its leak, its tap and what follows")
  func whatIf() throws {
    let grows = try figure(whatIf: (0.05, 0.1)).whatIf
    #expect(grows.map(\.title) == ["What if", "leak", "tap", "doubles in"])
    #expect(grows[1].value.hasSuffix("  5%") && grows[2].value.hasSuffix(" 10%"))
    #expect(grows[3].value == "14 years")
    // The larger one has its knob farther to the right, on a scale that both share.
    let knobs = try grows[1...2].map { line in
      try #require(Array(line.value).firstIndex(of: "●"))
    }
    #expect(knobs[0] < knobs[1] && grows[1].value.count == grows[2].value.count)
    let never = try figure(.french, whatIf: (0.1, 0.1)).whatIf.last
    #expect(never?.title == "ne double jamais" && never?.value == "" && never?.ink == .bad)
    #expect(try figure(whatIf: (0, 1)).whatIf.last?.value == "1 year")
    #expect(try figure(whatIf: (0, 9)).whatIf.last?.value == "under a year")
  }

  @Test("rates beyond all measure draw no knob outside of its way")
  func extremes() throws {
    for rates in [(5.0, 0.0), (0, 0), (-1, 2)] as [(Double, Double)] {
      let told = try figure(whatIf: (rates.0, rates.1)).whatIf
      for line in told[1...2] {
        #expect(line.value.filter { "━●─".contains($0) }.count == 10, "\(line.value)")
      }
    }
  }

  @Test("of whom a year isn't known is in no sum, and is told")
  func unknown() throws {
    let accounts = try accounts() + [Portfolio.digest("Ferox")]
    let told = try line("not known", figure(of: accounts))
    #expect(told.value == "1 account" && told.ink == .unknown)
    #expect(try !figure().ledger.contains { $0.title == "not known" })
  }

  @Test("without the year before there are fish, and no figures are made up")
  func firstYear() throws {
    let figure = try figure(of: [Portfolio.digest("Hydrane") { try $0.earn([500]) }])
    #expect(figure.fish.count == 1 && figure.tap == "tap ?" && figure.leak == "leak ?")
    #expect(figure.ledger.first?.title == "nothing to compare with")
    #expect(figure.ledger.first?.ink == .unknown)
  }

  @Test("without any year the tank is empty, and nothing is told")
  func empty() throws {
    let figure = try figure(of: [Portfolio.digest("Hydrane")])
    #expect(figure.first == nil && figure.ledger.isEmpty)
    #expect(figure.tap.isEmpty && figure.leak.isEmpty)
  }

  @Test("it is projected where that is asked for, and every mark is reached")
  func projected() throws {
    let figure = try figure(isProjected: true)
    #expect(figure.isProjected && figure.walked == Set(figure.subjects))
    #expect(figure.subjects.count == 4)
  }
}

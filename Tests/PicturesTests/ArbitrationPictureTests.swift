import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The picture of what accounts ask")
struct ArbitrationPictureTests {
  private func report(
    _ trial: ArbitrationReport.Trial = .init(), _ resource: ArbitrationReport.Resource = .money
  ) throws -> ArbitrationReport {
    var rules = ResourceRules()
    rules.budget = try Portfolio.amount(100)
    func ask(_ name: String, _ cost: Int?, _ gain: Int) throws -> Digest {
      try Portfolio.digest(name) { account in
        account.requests = [
          try made("rq-1") { request in
            request.text = "Help"
            request.cost = try cost.map(Portfolio.amount)
            request.days = try Score(tenths: 50, in: 0...10_000)
            request.gain = try Portfolio.amount(gain)
            request.probability = try Portfolio.percent(100)
          }
        ]
      }
    }
    return ArbitrationReport(
      [try ask("Norval", 80, 400), try ask("Lumen", 80, 200), try ask("Ferox", nil, 50)], rules,
      resource, trial: trial, today: try #require(Day(iso: Portfolio.today)))
  }

  @Test func `bars stand in order, and the budget line below those that are chosen`() throws {
    let figure = BarFigure.arbitration(try report(), Wording(.english))
    #expect(figure.bars.map(\.label) == ["Norval: Help", "Lumen: Help", "Ferox: Help"])
    #expect(figure.cut?.after == 1 && figure.cut?.label.hasSuffix("left to give") == true)
    #expect(figure.bars.map { $0.parts.first?.size } == [320, 120, nil])
    #expect(figure.bars.map { $0.parts.first?.ink } == [.accent, .dim, .unknown])
    #expect(figure.bars[2].total == "?" && figure.bars[2].note.contains("?"))
    #expect(figure.walked == Set(figure.subjects) && figure.subjects.count == 3)
  }

  @Test func `a mark leads to its account and to its request`() throws {
    let subject = try #require(BarFigure.arbitration(try report(), Wording(.english)).first)
    #expect(subject.account?.text == "norval")
    #expect(subject.request == RequestKey(account: try ID("norval"), request: try ID("rq-1")))
    #expect(PortfolioSubject.line("x").request == nil)
  }

  @Test func `what is put in or out has a sign`() throws {
    let key = RequestKey(account: try ID("norval"), request: try ID("rq-1"))
    let figure = BarFigure.arbitration(try report(.init(forced: [key: false])), Wording(.french))
    let norval = try #require(figure.bars.first { $0.label.hasPrefix("Norval") })
    #expect(norval.note.hasPrefix("✕") && norval.noteInk == .dim)
    #expect(figure.bars[0].label.hasPrefix("Lumen"))
  }

  @Test func `without a budget of days there is no line`() throws {
    let figure = BarFigure.arbitration(try report(.init(), .days), Wording(.english))
    #expect(figure.cut == nil && figure.bars[0].note.contains("5 d"))
  }
}

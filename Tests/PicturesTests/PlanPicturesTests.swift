import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

struct PlanPicturesTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  /// An objective that rests on a need, with a figure, an action that is late and one that is done.
  private func example(_ edit: (inout Account) throws -> Void = { _ in }) throws -> Account {
    try account { account in
      account.needs = [try made("n-1") { $0.statement = "Lose less water" }]
      account.strategicObjectives = [
        try made("so-1") { goal in
          goal.text = "Be the reference"
          goal.rationale = [try Reference("n-1")]
        }
      ]
      account.operationalObjectives = [
        try made("oo-1") { goal in
          goal.indicator = "Share of wallet"
          goal.objective = try ID("so-1")
          goal.unit = "%"
          goal.baseline = try Score(tenths: 400, in: 0...100)
          goal.target = try Score(tenths: 550, in: 0...100)
        }
      ]
      account.actions = [
        try made("ac-1") { action in
          action.text = "Call Perrin"
          action.objective = try Reference("oo-1")
          action.owner = try ID("m-1")
          action.due = try day("2026-11-19")
        },
        try made("ac-2") { action in
          action.text = "Rinse audit"
          action.objective = try Reference("oo-1")
          action.status = .done
          action.start = try day("2026-10-01")
          action.due = try day("2026-11-03")
        },
      ]
      try edit(&account)
    }
  }

  private func directory(_ account: Account) throws -> Directory {
    Directory(try settings(team: ["Marianne"]), account: account)
  }

  private func tree(
    _ account: Account, folded: Set<String> = [], _ language: Language = .english
  ) throws -> OutlineFigure<FieldPath> {
    let today = try day("2026-11-22")
    return .planTree(
      PlanTree(account, today: today), folded: folded, Wording(language),
      in: try directory(account), today: today)
  }

  @Test("objectives, figures and actions stand below each other, each told by its sign")
  func rows() throws {
    let figure = try tree(try example())
    #expect(figure.rows.map(\.depth) == [0, 1, 2, 2])
    #expect(figure.rows.map(\.mark.sign) == ["■", "□", "✗", "✓"])
    #expect(figure.rows[2].mark.ink == .bad && figure.rows[3].mark.ink == .good)
    #expect(figure.astray.isEmpty && figure.reached == Set(figure.subjects))
    #expect(figure.rows.allSatisfy { $0.cells.count == figure.columns.count })
  }

  @Test("a row tells its day, who does it, how far it has come and whereto")
  func cells() throws {
    let rows = try tree(try example()).rows
    #expect(rows[2].cells.map(\.words) == ["19 Nov", "Marianne", "3 days late", ""])
    #expect(rows[1].cells.map(\.words) == ["", "", "1/2 done", "40 → 55 %"])
    #expect(rows[1].mark.size == nil, "unknown isn't nothing")
    #expect(rows[0].aside == "← Lose less water")
    let french = try tree(try example(), folded: [], .french).rows
    #expect(french[2].cells[2].words == "3 jours de retard")
  }

  @Test("a folded objective tells how much is below it; what serves none has a head")
  func folding() throws {
    let account = try example { account in
      account.actions.append(try made("ac-3") { $0.text = "Lunch" })
    }
    let figure = try tree(account, folded: ["so-1"])
    #expect(figure.rows.map(\.folded) == [3, 0, 0])
    #expect(
      figure.rows.map(\.mark.text) == ["Be the reference", "Without an objective", "Lunch"])
  }

  private func thread(
    _ account: Account, _ way: GoldenThread.Way, folded: Set<String> = []
  ) throws -> OutlineFigure<FieldPath> {
    .goldenThread(
      GoldenThread(account, way: way, today: try day("2026-11-22")), folded: folded,
      Wording(.english), in: try directory(account))
  }

  @Test("broken links are told in words and ink, facts that nothing uses are grey")
  func brokenLinks() throws {
    let account = try example { account in
      account.signals = [try made("sg-1") { $0.text = "A new plant" }]
    }
    let rows = try thread(account, .fromEvidence).rows
    #expect(
      rows.map(\.mark.text) == [
        "A new plant", "Lose less water", "Be the reference", "Share of wallet", "Call Perrin",
        "Rinse audit",
      ])
    #expect(rows[0].mark.ink == .dim && rows[0].aside == "not used yet")
    #expect(rows[0].cells.allSatisfy { $0.words.isEmpty }, "it isn’t a break")
    #expect(rows[1].cells[0].words == "✗ no evidence" && rows[1].mark.ink == .bad)
    #expect(rows[5].cells[0].words == "✗ done, without a result")
    #expect(rows[4].cells[0].words.isEmpty)
  }

  @Test("the thread tells how far an action has come, and counts evidence apart from breaks")
  func threadSigns() throws {
    let account = try example { account in
      account.needs[0].evidence = [
        try made("e-1") { $0.text = "Meter readings" }, try made("e-2") { $0.text = "A letter" },
      ]
    }
    let figure = try thread(account, .fromEvidence)
    #expect(figure.columns.map(\.title) == ["Broken link", "Evidence"])
    #expect(figure.rows[0].cells.map(\.words) == ["", "2"])
    #expect(figure.rows.map(\.mark.sign) == ["●", "■", "□", "✗", "✓"])
    #expect(figure.rows[3].mark.ink == .bad && figure.rows[3].cells[0].words.isEmpty)
  }

  @Test("each row of the thread leads to a field, whichever way it is read, and folds")
  func threadFields() throws {
    let account = try example { account in
      account.actions[1].result = "12 % less"
      account.needs[0].evidence = [try made("e-1") { $0.text = "Meter readings" }]
    }
    for way in GoldenThread.Way.allCases {
      let figure = try thread(account, way)
      #expect(figure.astray.isEmpty && figure.reached == Set(figure.subjects))
    }
    let back = try thread(account, .fromResult)
    #expect(back.rows.map(\.mark.sign).prefix(2) == ["◆", "✓"])
    #expect(try thread(account, .fromResult, folded: ["ac-2+"]).rows[0].folded == 5)
  }

  @Test("actions in time have their state as ink and pattern, and the month over them")
  func timeline() throws {
    let account = try example()
    let today = try day("2026-11-22")
    let figure = GanttFigure.actionTimeline(
      ActionTimeline(account, today: today), Wording(.english), in: try directory(account),
      today: today)
    #expect(figure.lines == [.head("Be the reference"), .row(0), .row(1)])
    #expect(figure.rows.map(\.mark.text) == ["Rinse audit", "Call Perrin"])
    #expect(figure.rows[0].days.count == 34 && figure.rows[1].start == nil)
    #expect(figure.rows.map(\.mark.pattern) == [.solid, .hatched])
    #expect(figure.rows[1].note == "3 days late, Marianne")
    #expect(figure.ticks.map(\.label) == ["Oct", "Nov", "Dec"])
    #expect(figure.astray.isEmpty && figure.today == today.daysSince1970)
  }

  @Test("without a plan there is nothing to draw")
  func empty() throws {
    let account = try account()
    #expect(try tree(account).first == nil)
    #expect(try thread(account, .fromResult).first == nil)
  }
}

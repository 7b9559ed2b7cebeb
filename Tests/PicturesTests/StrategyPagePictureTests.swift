import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The strategy on a page")
struct StrategyPagePictureTests {
  private func figure(
    _ language: Language = .english, _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> OutlineFigure<FieldPath> {
    let account = try account(edit)
    return OutlineFigure.strategyPage(
      of: account, Directory(Workspace(), account: account), Wording(language),
      today: try #require(Day(iso: "2026-11-22")))
  }

  private func rows(
    _ figure: OutlineFigure<FieldPath>, _ path: String
  ) -> [OutlineFigure<FieldPath>.Row] {
    figure.rows.filter { $0.mark.subject.text.hasPrefix(path) }
  }

  @Test func `an empty plan asks its questions in grey, in three blocks`() throws {
    let figure = try figure()
    #expect(figure.rows.filter { $0.depth == 0 }.count == 3)
    let below = figure.rows.filter { $0.depth == 1 }
    #expect(below.allSatisfy { $0.mark.sign == "○" && $0.cells.first?.ink == .dim })
    #expect(
      below.allSatisfy { $0.cells.first?.words.hasSuffix("?") == true || $0.mark.size == nil })
    let given = try #require(rows(figure, "plan.renunciations").first)
    #expect(given.cells.first?.words == "What do we choose not to do for this customer?")
  }

  @Test func `a text reads on in lines below its first, which lead to it`() throws {
    let long = Array(repeating: "We become the partner of its sites.", count: 5)
      .joined(separator: " ")
    let figure = try figure { $0.plan.vision = long }
    let first = try #require(rows(figure, "plan.vision").first)
    let more = figure.rows.filter { $0.mark.subject.planFieldGoingOn?.text == "plan.vision" }
    #expect(first.mark.sign == "●" && !more.isEmpty)
    let words = ([first] + more).compactMap { $0.cells.first?.words }.joined(separator: " ")
    #expect(words == long)
    #expect(Set(figure.subjects).count == figure.rows.count)
  }

  @Test func `objectives and the next open actions are told, those due first`() throws {
    let figure = try figure { account in
      account.strategicObjectives = [
        try made("so-1") { $0.text = "Later" },
        try made("so-2") {
          $0.text = "First"
          $0.priority = try Level(1, in: 1...3)
        },
      ]
      account.actions = [
        try made("ac-1") { $0.text = "Without a day" },
        try made("ac-2") {
          $0.text = "Soon"
          $0.due = Day(iso: "2026-12-01")
        },
        try made("ac-3") {
          $0.text = "Late"
          $0.due = Day(iso: "2026-11-01")
        },
        try made("ac-4") {
          $0.text = "Done"
          $0.status = .done
        },
      ]
    }
    #expect(rows(figure, "strategic").compactMap { $0.cells.first?.words } == ["First", "Later"])
    let actions = rows(figure, "actions")
    #expect(
      actions.map(\.mark.subject.text) == [
        "actions[ac-3].text", "actions[ac-2].text", "actions[ac-1].text",
      ])
    #expect(actions.map { $0.cells.first?.ink } == [.bad, .text, .text])
  }

  @Test func `an action of another year is told with it`() throws {
    let figure = try figure { account in
      account.actions = [
        try made("ac-1") {
          $0.text = "Soon"
          $0.due = Day(iso: "2026-12-01")
        },
        try made("ac-2") {
          $0.text = "Far"
          $0.due = Day(iso: "2027-12-01")
        },
      ]
    }
    #expect(
      rows(figure, "actions").compactMap { $0.cells.first?.words } == [
        "1 Dec: Soon", "1 Dec 2027: Far",
      ])
  }

  @Test func `the years and the measures read as sentences, in the reader’s language`() throws {
    let figure = try figure(.french) { account in
      account.plan.from = try Year(2026)
      account.operationalObjectives = [
        try made("oo-1") {
          $0.indicator = "Part"
          $0.unit = "%"
          $0.target = try Score(tenths: 450, in: 0...1_000)
        }
      ]
    }
    #expect(rows(figure, "plan.to").first?.cells.first?.words == "2026 → ?")
    let measure = try #require(rows(figure, "operational").first)
    #expect(measure.cells.first?.words == "Part\u{A0}: ? → 45 %")
    #expect(figure.reached == Set(figure.subjects))
  }
}

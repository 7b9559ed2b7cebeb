import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

@Suite("The picture of the whole portfolio")
struct HomePictureTests {
  private let settings = Workspace()

  private func accounts() throws -> [Digest] {
    try [
      Portfolio.digest("Hydrane") { account in
        account.segment = .strategic
        account.reviewed = Day(iso: "2026-11-20")
        try account.earn([400_000, 500_000])
      },
      Portfolio.digest("Norval") { account in
        account.segment = .star
        try account.earn([300_000, 200_000])
      },
      Portfolio.digest("Lumen") { $0.segment = .star },
    ]
  }

  private func figure(
    _ language: Language = .english, folded: Set<String> = []
  ) throws -> OutlineFigure<PortfolioSubject> {
    let accounts = try accounts()
    return .home(
      HomeReport(accounts, try Portfolio.context(accounts, settings)), folded: folded,
      Directory(settings, accounts: AccountList(accounts)), Wording(language))
  }

  private func row(
    _ key: String, _ figure: OutlineFigure<PortfolioSubject>
  ) throws -> OutlineFigure<PortfolioSubject>.Row {
    figure.rows[try #require(figure.row(of: .line(key)))]
  }

  @Test("below each line stand the accounts that it comes from, by name")
  func accountsBelow() throws {
    let figure = try figure()
    let place = try #require(figure.row(of: .line("segment_star")))
    #expect(figure.rows[place].mark.text == "Star" && figure.rows[place].depth == 0)
    #expect(figure.rows[place].cells.first?.words == "2")
    let below = figure.rows[(place + 1)...].prefix { $0.depth > 0 }
    #expect(below.map(\.mark.text) == ["Lumen", "Norval"])
    #expect(
      below.map(\.mark.subject)
        == [
          .lineAccount("segment_star", try ID("lumen")),
          .lineAccount("segment_star", try ID("norval")),
        ])
  }

  @Test("every line of the report has its row, and one account stands below several")
  func lines() throws {
    let accounts = try accounts()
    let report = HomeReport(accounts, try Portfolio.context(accounts, settings))
    let figure = try figure()
    #expect(
      figure.rows.filter { $0.depth == 0 }.map(\.mark.subject)
        == report.lines.map { .line($0.key) })
    #expect(Set(figure.subjects).count == figure.rows.count)
    #expect(figure.walked == Set(figure.subjects))
  }

  @Test("a folded line tells how many accounts it hides, and the others stay")
  func folding() throws {
    let whole = try figure()
    let figure = try figure(folded: ["segment_star"])
    #expect(try row("segment_star", figure).folded == 2)
    #expect(figure.rows.count == whole.rows.count - 2)
    #expect(figure.rows.count { $0.folded > 0 } == 1)
  }

  @Test("what is known of some says of how many; what is known of nobody is a question")
  func unknown() throws {
    let revenue = try row("revenue", figure(.french))
    #expect(revenue.cells.map(\.words) == ["700\u{A0}k€", "connu de 2 sur 3"])
    let cold = try row("cold_test", figure())
    #expect(cold.cells.first?.words == "?" && cold.cells.first?.ink == .unknown)
    #expect(cold.mark.sign == "○" && cold.mark.size == nil && cold.mark.ink == .unknown)
  }

  @Test("how a line is to be taken is told by a sign and an ink")
  func tones() throws {
    let stale = try row("stale", figure())
    #expect(stale.mark.sign == "△" && stale.mark.ink == .warn)
    let kept = try row("retention_gross", figure())
    #expect(kept.mark.sign == "▲" && kept.mark.ink == .bad && kept.cells.first?.words == "86%")
    let segment = try row("segment_star", figure())
    #expect(segment.mark.sign == "·" && segment.mark.ink == .text)
  }
}

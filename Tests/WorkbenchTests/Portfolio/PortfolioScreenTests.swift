import Method
import Terminal
import TestSupport
import Testing
import Widgets

@testable import Workbench

struct PortfolioScreenTests {
  @Test("the portfolio reads at every size", arguments: ["80x24", "60x16", "100x30"])
  func portfolioReads(size: String) throws {
    let sitting = Sitting(size, .french)
    try expectGolden(sitting.screen.golden, "portfolio-\(size)", folder: "../Goldens")
  }
}

/// Rows out of sight are told, and the heat map is another view of the same rows.
extension PortfolioScreenTests {
  @Test("rows that lie above and below are counted")
  func long() throws {
    let accounts = (1...40).map {
      Fixture.account("a\($0)", "Compte \($0)", .star, [100 - $0], reviewed: 1)
    }
    var sitting = Sitting("80x24", .french, accounts: accounts)
    try expectGolden(sitting.screen.golden, "portfolio-long-80x24", folder: "../Goldens")
    sitting.press("pgdn")
    #expect(sitting.text.contains("▴ encore"))
  }

  @Test("a click on the head of a column sorts by it, a second one the other way round")
  func headClicks() throws {
    var sitting = Sitting("100x30")
    let head = try #require((0..<8).first { sitting.screen.rowText($0).contains("Contrib.") })
    let line = Array(sitting.screen.rowText(head))
    let column = try #require(line.indices.first { line[$0...].starts(with: "Contrib.") })
    sitting.click(column, head)
    #expect(sitting.state.portfolio.sort.column.key == "contribution")
    #expect(!sitting.state.portfolio.sort.isAscending)
    sitting.click(column, head)
    #expect(sitting.state.portfolio.sort.isAscending)
  }

  @Test("the heat map reads at every size", arguments: ["80x24", "60x16", "100x30", "160x40"])
  func heatMap(size: String) throws {
    var sitting = Sitting(size, .french)
    sitting.press("v down right right right")
    try expectGolden(sitting.screen.golden, "portfolio-heat-\(size)", folder: "../Goldens")
  }
}

/// Half a number would be another number.
@Suite("Numbers of the portfolio")
struct PortfolioNumberTests {
  private func row(
    _ language: Language, _ currency: Currency, _ revenue: [Int], rows: String = "80x24",
    columns: [String]
  ) throws -> String {
    let account = Fixture.account("calda", "Calda Thermique", nil, revenue, reviewed: 30)
    var sitting = Sitting(rows, language, accounts: [account])
    sitting.state.desk.workspace?.settings.currency = currency
    sitting.state.portfolio.columns = PortfolioColumn.chosen(columns)
    let line = sitting.text.split(separator: "\n").first { $0.contains("Calda Thermique  ") }
    return String(try #require(line)).replacing(/[\u{A0}\u{202F}]/, with: " ") + " "
  }

  @Test(
    "an amount is whole in every currency and language",
    arguments: [
      (Language.english, Currency.swissFranc, "CHF 12.40M"),
      (.english, .canadianDollar, "CA$12.40M"), (.french, .swissFranc, "12,40 M CHF"),
      (.french, .euro, "12,40 M€"), (.french, .canadianDollar, "12,40 M CA$"),
    ])
  func amounts(language: Language, currency: Currency, text: String) throws {
    let row = try row(language, currency, [12_400], columns: ["revenue"])
    #expect(row.contains(" " + text + " "))
  }

  @Test(
    "thousands too",
    arguments: [
      (Language.english, Currency.canadianDollar, "CA$640.00k"), (.french, .euro, "640,00 k€"),
      (.french, .swissFranc, "640,00 k CHF"),
    ])
  func thousands(language: Language, currency: Currency, text: String) throws {
    let row = try row(language, currency, [640], columns: ["revenue"])
    #expect(row.contains(" " + text + " "))
  }

  @Test("a great growth is whole, and one beyond all columns says that it isn't")
  func growth() throws {
    #expect(try row(.french, .euro, [10, 135], columns: ["growth"]).contains(" +1250 % "))
    let beyond = try row(.french, .euro, [1, 900], columns: ["growth"])
    #expect(beyond.contains(" … ") && !beyond.contains("+89"))
  }

  @Test("the names of segments are whole in French")
  func segments() {
    var sitting = Sitting("80x24", .french)
    sitting.state.portfolio.columns = PortfolioColumn.chosen(["segment"])
    sitting.press("g \"aucun\" enter")
    #expect(sitting.text.contains("● Stratégique"))
    let widest = Segment.allCases.map { Fixture.settings.name(of: $0, in: .french).count }.max()
    let layout = sitting.state.portfolio.layout(sitting.state.desk, in: sitting.state.paneArea)
    #expect(layout.columns[1].width == (widest ?? 0) + 2)
  }
}

@Suite("What the portfolio refuses and counts")
struct PortfolioRefusalTests {
  @Test("a name that another account has is asked about, its own is not")
  func takenName() {
    var sitting = Sitting()
    sitting.press("r ctrl-u \"LUMEN energies\" enter")
    #expect(sitting.text.contains("An account has this name already."))
    sitting.press("esc r ctrl-u \"HYDRANE Boissons\" enter")
    #expect(sitting.account("hydrane")?.name == "HYDRANE Boissons")
    sitting.press("r ctrl-u \"LUMEN energies\" enter down enter")
    #expect(sitting.account("hydrane")?.name == "LUMEN energies")
  }

  @Test("an archived account is not archived again, and counts as no candidate")
  func archived() {
    var sitting = Sitting()
    sitting.press("A / \"calda\" enter D")
    #expect(sitting.account("calda")?.status == .exited)
    #expect(!sitting.text.contains("candidate"))
    sitting.press("D")
    #expect(sitting.state.desk.overlays.isEmpty)
    #expect(sitting.toast == "It is archived already.")
  }

  @Test("candidates and prospects are counted apart")
  func prospects() {
    var sitting = Sitting()
    sitting.press("/ \"calda\" enter t \"prospect\" enter esc")
    #expect(sitting.text.contains("4 key accounts · 1 prospect"))
  }

  @Test("on a file that can't be read, the space bar folds no group")
  func foldsNothing() {
    let file = UnreadableFile(file: "accounts/x.yaml", reason: "It is cut in half.")
    var sitting = Sitting(unreadable: [file])
    sitting.press("end space")
    #expect(sitting.state.portfolio.folded.isEmpty)
    #expect(sitting.state.portfolio.selected == .unreadable("accounts/x.yaml"))
  }
}

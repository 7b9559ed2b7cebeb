public import Figures
public import Method
public import Phrases
import Terminal

extension AquariumFigure<PortfolioSubject> {
  /// P1: a fish for each account, as large as its revenue, in the ink of its health; what came in, what
  /// leaked away, and what becomes of us at that rate, or at the shares of a what-if, 0 to 1.
  public static func aquarium(
    _ report: AquariumReport, whatIf: (leak: Double, acquisition: Double)?, _ wording: Wording,
    isProjected: Bool
  ) -> Self {
    let ledger = AquariumLedger(report, wording)
    return AquariumFigure(
      report.fish.map(\.drawn),
      lost: report.lost.map { lost in
        Mark(
          .account(lost.account.id), lost.account.name, size: lost.revenue.major, ink: .bad)
      },
      tap: ledger.tap, tapNote: ledger.tapNote, leak: ledger.leak, ledger: ledger.lines,
      whatIf: whatIf.map(ledger.trial) ?? [], isProjected: isProjected)
  }
}

extension AquariumReport.Fish {
  fileprivate var drawn: AquariumFigure<PortfolioSubject>.Fish {
    AquariumFigure.Fish(
      Mark(
        .account(account.id), account.name, sign: HealthMark.sign(health?.tone), size: size,
        ink: HealthMark.ink(health?.tone)),
      isNew: isNew, isThin: before.map { revenue < $0 } ?? false)
  }
}

/// What is told beside the tank, from the start of the year to what follows from it.
private struct AquariumLedger {
  typealias Line = AquariumFigure<PortfolioSubject>.Line

  let report: AquariumReport
  let wording: Wording

  init(_ report: AquariumReport, _ wording: Wording) {
    self.report = report
    self.wording = wording
  }

  func say(_ english: String, _ french: String) -> String { wording.say(english, french) }

  /// Nothing while there is no year to speak of.
  private func told(_ title: String, _ amount: (AquariumFigures) -> String) -> String {
    guard report.year != nil else { return "" }
    return title + " " + (report.figures.map(amount) ?? "?")
  }

  var tap: String { told(say("tap", "robinet")) { signed($0.won, $0) } }
  var leak: String { told(say("leak", "fuite")) { signed(.zero - $0.lost, $0) } }

  var tapNote: String {
    let count = report.fish.count(where: \.isNew)
    guard count > 0 else { return "" }
    return wording.count(
      count, Term("new fish", "nouveau poisson"), Term("new fish", "nouveaux poissons"))
  }

  var lines: [Line] {
    guard report.year != nil else { return [] }
    let unknown = report.unknown.count
    let others =
      unknown == 0
      ? []
      : [
        Line(
          say("not known", "inconnu"),
          wording.count(unknown, Term("account", "compte"), Term("accounts", "comptes")),
          ink: .unknown)
      ]
    guard let figures = report.figures else {
      return [Line(say("nothing to compare with", "rien à quoi comparer"), ink: .unknown)] + others
    }
    return course(figures) + others + [Line("")] + rates(figures)
  }

  /// From what there was to what there is.
  private func course(_ figures: AquariumFigures) -> [Line] {
    func change(_ title: String, _ amount: Amount, _ ink: Ink) -> Line {
      Line(title, signed(amount, figures), ink: amount == .zero ? .dim : ink)
    }
    return [
      Line(say("start", "début"), amount(figures.start, figures)),
      change(say("lost", "perdu"), .zero - figures.lost, .bad),
      change(say("won", "gagné"), figures.won, .good),
      change(say("grown", "grossi"), figures.upsell, .good),
      change(say("shrunk", "maigri"), .zero - figures.downsell, .warn),
      Line(say("end", "fin"), amount(figures.end, figures)),
    ]
  }

  private func rates(_ figures: AquariumFigures) -> [Line] {
    [
      Line(say("gross retention", "rétention brute"), share(figures.gross)),
      Line(say("net retention", "rétention nette"), share(figures.net)),
      doubling(figures.doublingYears),
    ]
  }

  /// What would follow from another leak and another tap, shares of the revenue of a year.
  func trial(_ rates: (leak: Double, acquisition: Double)) -> [Line] {
    let most = max(0.2, rates.leak, rates.acquisition)
    let widest = max(share(rates.leak).count, share(rates.acquisition).count)
    func slider(_ rate: Double) -> String {
      let words = share(rate)
      return Self.slider(rate / most) + String(repeating: " ", count: 1 + widest - words.count)
        + words
    }
    return [
      Line(say("What if", "Et si"), ink: .accent),
      Line(say("leak", "fuite"), slider(rates.leak), ink: .bad),
      Line(say("tap", "robinet"), slider(rates.acquisition), ink: .good),
      doubling(report.whatIf(leak: rates.leak, acquisition: rates.acquisition)),
    ]
  }

  /// A knob that far along its way, 0 to 1.
  private static func slider(_ part: Double) -> String {
    let last = 9
    let place = min(max(Int(exactly: (part * Double(last)).rounded()) ?? 0, 0), last)
    return String(repeating: "━", count: place) + "●" + String(repeating: "─", count: last - place)
  }

  private func doubling(_ years: Double?) -> Line {
    guard let years, let whole = Int(exactly: years.rounded()) else {
      return Line(say("never doubles", "ne double jamais"), ink: .bad)
    }
    let time =
      whole < 1
      ? say("under a year", "moins d’un an")
      : wording.count(whole, Term("year", "an"), Term("years", "ans"))
    return Line(say("doubles in", "double en"), time, ink: .good)
  }

  private func share(_ rate: Double?) -> String {
    rate.map { wording.percent($0 * 100, decimals: 0) } ?? "?"
  }

  /// All in the unit of the largest, so that decimals stand under each other.
  private func amount(_ amount: Amount, _ figures: AquariumFigures) -> String {
    wording.columnAmount(amount, largest: max(figures.start, figures.end))
  }

  private func signed(_ amount: Amount, _ figures: AquariumFigures) -> String {
    (amount > .zero ? "+" : "") + self.amount(amount, figures)
  }
}

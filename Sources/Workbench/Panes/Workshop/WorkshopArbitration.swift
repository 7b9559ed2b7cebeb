import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// The requests of all accounts beside what there is to give: what is tried, and what explains it.
extension WorkshopPane {
  /// By how many percent one key changes the budget.
  private static let budgetStep = 10

  /// Space puts a chosen request out, another one in, and lets one go that was put.
  mutating func force(_ sight: WorkshopSight) {
    guard let key = sight.focusedRequest, let row = sight.arbitration[key] else { return }
    // The requests change places: the focus goes with the one that was moved.
    focus[view.key] = .request(key)
    if trial.resources.forced.removeValue(forKey: key) == nil {
      trial.resources.forced[key] = !row.outcome.isChosen
    }
  }

  mutating func tryBudget(_ sign: Int) {
    trial.resources.percent = min(max(trial.resources.percent + sign * Self.budgetStep, 0), 1000)
  }

  /// What was tried as the budget is the budget from now on; who was put in or out stays a trial.
  mutating func keepBudget(at desk: inout Desk) -> [Effect] {
    let report = WorkshopSight(pane: self, desk: desk).arbitration
    guard let budget = report.budget else { return [] }
    let (key, scale): (String, Double) =
      switch report.resource {
      case .money: ("budget", 100)
      case .days: ("days", 10)
      }
    guard let value = Int(exactly: (budget * scale).rounded()) else { return [] }
    let path = FieldPath([.key("resources"), .key(key)])
    do throws(Rejection) {
      let effects = try desk.set(path, of: .settings, to: .number(value))
      trial.resources.percent = 100
      if !effects.isEmpty { desk.tellLastEdit() }
      return effects
    } catch {
      desk.tell(RejectionPhrase(error), isError: true)
      return []
    }
  }
}

extension WorkshopSight {
  var isOfRequests: Bool { resource != nil }

  /// What the view shares out; nil for one that shares out nothing.
  var resource: ArbitrationReport.Resource? {
    switch pane.view.key {
    case WorkshopView.arbitration: .money
    case WorkshopView.arbitrationOfDays: .days
    default: nil
    }
  }

  var focusedRequest: RequestKey? { isOfRequests ? focus?.request : nil }

  var triesBudget: Bool { isOfRequests && pane.trial.resources.percent != 100 }

  var arbitrationCaption: [[Inked]] {
    let report = arbitration
    guard !report.rows.isEmpty else { return [] }
    var pieces = budgetPieces(report)
    pieces += [
      piece(
        "chosen", "retenues",
        wording.count(report.chosen) + " / " + wording.count(report.rows.count)),
      piece("bring", "rapportent", wording.money(report.arbitration.value), .good),
      piece(
        "still free", "encore libre", need(report.left, report),
        (report.left ?? 0) < 0 ? .bad : .text),
      piece("asked", "demandé", need(report.asked, report), .dim),
    ]
    let unjudged = report.arbitration.unjudged.count
    if unjudged > 0 {
      pieces.append(piece("can’t be judged", "non jugeables", wording.count(unjudged), .warn))
    }
    if !report.arbitration.isBest {
      pieces.append([Inked(say("probably the best choice", "sans doute le meilleur choix"), .dim)])
    }
    if !pane.trial.resources.forced.isEmpty || triesBudget {
      pieces.insert([Inked(say("what if", "et si"), .accent)], at: 0)
    }
    return pieces
  }

  /// What there is, what of it was granted already, and what is left for those that ask.
  private func budgetPieces(_ report: ArbitrationReport) -> [[Inked]] {
    var pieces = [
      piece(
        "budget", "budget", need(report.budget, report),
        triesBudget ? .accent : report.budget == nil ? .warn : .text)
    ]
    let unknown = report.grantedWithoutFigure
    guard report.granted > 0 || unknown > 0 else { return pieces }
    var granted = piece("granted", "accordé", need(report.granted, report))
    if unknown > 0 {
      granted.append(
        Inked(
          ", " + wording.count(unknown) + say(" without a figure", " sans chiffre"), .warn))
    }
    pieces.append(granted)
    pieces.append(
      piece(
        "left", "reste", need(report.leftToGive, report),
        (report.leftToGive ?? 0) < 0 ? .bad : .text))
    return pieces
  }

  private func need(_ value: Double?, _ report: ArbitrationReport) -> String {
    value.map { wording.need($0, report.resource) } ?? "?"
  }

  private func piece(
    _ english: String, _ french: String, _ value: String, _ ink: Ink = .text
  ) -> [Inked] {
    [Inked(say(english, french) + " ", .dim), Inked(value, Style(ink).bold)]
  }

  /// Why a request gets what it asks for, and whether its account has its share of our days.
  func explained(request key: RequestKey) -> [DetailLine] {
    let report = arbitration
    guard let row = report[key] else { return [] }
    let request = row.outcome.request
    func told(_ value: Double?) -> String { value.map { wording.money($0) } ?? "?" }
    var lines: [DetailLine] = [
      .title(row.account.name), .words(request.label, .accent),
      .pair(
        say("Takes", "Prend"),
        row.outcome.need.map { wording.need($0, report.resource) } ?? "?", .text),
      .pair(
        say("Would bring", "Rapporterait"), request.gain.map { wording.shortAmount($0) } ?? "?",
        .text),
      .pair(
        say("Chance", "Chance"), request.probability.map { wording.percent($0) } ?? "?", .text),
      .pair(
        say("Brings beyond its cost", "Rapporte au-delà du coût"), told(row.outcome.value), .text),
      .words(verdict(row.outcome), row.outcome.isChosen ? .good : .warn), .gap,
    ]
    lines += effortLines(of: key.account)
    return lines
  }

  private func verdict(_ outcome: Arbitration.Row) -> String {
    if outcome.isForced {
      return outcome.isChosen
        ? say("Put in. Space lets it go.", "Mise dedans. Espace la relâche.")
        : say("Put out. Space lets it go.", "Mise dehors. Espace la relâche.")
    }
    if outcome.need == nil || outcome.value == nil {
      return say(
        "It can’t be judged: what it takes, brings or how likely that is isn’t known.",
        "On ne peut la juger : son coût, son gain ou sa probabilité manque.")
    }
    if outcome.isChosen {
      return say("It gets what it asks for.", "Elle obtient ce qu’elle demande.")
    }
    if let value = outcome.value, value <= 0 {
      return value < 0
        ? say("It brings less than it takes.", "Elle rapporte moins qu’elle ne coûte.")
        : say("It brings just what it takes.", "Elle rapporte tout juste ce qu’elle coûte.")
    }
    return say(
      "Others bring more for what there is.", "D’autres rapportent plus pour ce qu’il y a.")
  }

  /// The share of our days beside the share of what it brings, and who else is far off.
  private func effortLines(of account: ID<Account>) -> [DetailLine] {
    let report = arbitration
    let own = report.effort[account]
    var lines: [DetailLine] = [
      .pair(
        say("Effort for what it brings", "Effort rapporté à sa valeur"),
        own.map(told) ?? "?",
        ink(own?.verdict))
    ]
    let others = report.uneven.filter { $0.account != account }.prefix(6)
    guard !others.isEmpty else { return lines }
    lines.append(.gap)
    lines.append(
      .words(wording.labelled(say("Value", "Valeur"), report.effort.basis.term[language]), .dim))
    for other in others {
      lines.append(
        .pair(
          self.account(other.account)?.name ?? other.account.text,
          told(other), ink(other.verdict)))
    }
    return lines
  }

  private func told(_ effort: EffortRatios.Ratio) -> String {
    let verdict = effort.verdict.term[language]
    switch effort.proportion {
    case .times(let ratio): return wording.mark(ratio) + " " + verdict
    case .withoutReturn: return verdict + say(", brings nothing", ", ne rapporte rien")
    }
  }

  private func ink(_ verdict: EffortRatios.Verdict?) -> Ink {
    switch verdict {
    case .over: .warn
    case .under: .bad
    case .even: .text
    case nil: .unknown
    }
  }
}

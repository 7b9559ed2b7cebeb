public import Figures
public import Method
public import Phrases
import Terminal

/// P22: what each request brings by its chance, those that get what there is above the line.
extension BarFigure<PortfolioSubject> {
  public static func arbitration(_ report: ArbitrationReport, _ wording: Wording) -> Self {
    let bars = report.rows.map { row in
      Bar(
        row.label(wording), [row.mark], total: row.total(wording),
        note: row.note(report.resource, wording), noteInk: row.outcome.isChosen ? .text : .dim)
    }
    return BarFigure(
      bars,
      cut: report.leftToGive.map { left in
        Cut(
          after: report.chosen,
          label: wording.need(report.arbitration.spent, report.resource)
            + wording.say(" of ", " sur ") + wording.need(left, report.resource)
            + wording.say(" left to give", " restant à donner"))
      })
  }
}

extension PortfolioSubject {
  /// The request for resources that a mark stands for.
  public static func request(_ key: RequestKey) -> PortfolioSubject {
    .lineAccount(key.request.text, key.account)
  }

  /// The request that it is where the picture is of requests.
  public var request: RequestKey? {
    guard case .lineAccount(let request, let account) = self,
      let id = try? ID<ResourceRequest>(request)
    else { return nil }
    return RequestKey(account: account, request: id)
  }
}

extension Wording {
  /// What a request takes: money or days.
  public func need(_ value: Double, _ resource: ArbitrationReport.Resource) -> String {
    switch resource {
    case .money: money(value)
    case .days: mark(value) + say(" d", " j")
    }
  }

  /// An amount that was worked out, however large.
  public func money(_ major: Double) -> String {
    let cents = Int(exactly: (major * 100).rounded())
    return cents.flatMap { try? Amount(minor: $0) }.map { shortAmount($0) } ?? "?"
  }
}

extension ArbitrationReport.Row {
  fileprivate func label(_ wording: Wording) -> String {
    wording.labelled(account.name, outcome.request.label)
  }

  fileprivate var mark: Mark<PortfolioSubject> {
    Mark(.request(outcome.request.key), size: outcome.value, ink: ink)
  }

  private var ink: Ink {
    guard let value = outcome.value, outcome.need != nil else { return .unknown }
    if value < 0 { return .bad }
    return outcome.isChosen ? .accent : .dim
  }

  fileprivate func total(_ wording: Wording) -> String {
    outcome.value.map { wording.money($0) } ?? "?"
  }

  /// What it takes, what it brings for each unit of that, and whether it was put in or out.
  fileprivate func note(_ resource: ArbitrationReport.Resource, _ wording: Wording) -> String {
    var pieces: [String] = []
    if outcome.isForced { pieces.append(outcome.isChosen ? "✓" : "✕") }
    pieces.append(
      outcome.need.map { "← " + wording.need($0, resource) }
        ?? wording.say("takes ?", "prend ?"))
    if let score = outcome.score {
      switch resource {
      case .money: pieces.append("× " + wording.mark(score))
      case .days: pieces.append(wording.money(score) + wording.say("/d", "/j"))
      }
    }
    return pieces.joined(separator: " ")
  }
}

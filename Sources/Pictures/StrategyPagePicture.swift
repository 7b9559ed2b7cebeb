public import Figures
public import Method
public import Phrases
import Terminal

/// P17, the strategy on a page: what we know, what we choose, and what we do, in reading order.
extension OutlineFigure<FieldPath> {
  /// What is still empty asks its question; a long text goes on below its first line.
  public static func strategyPage(
    of account: Account, _ directory: Directory, _ wording: Wording, today: Day
  ) -> OutlineFigure<FieldPath> {
    let writer = StrategyWriter(
      account: account, directory: directory, wording: wording, today: today)
    let blocks = [
      writer.head("context", Term("Where we stand", "Où nous en sommes")),
      writer.fields(["contextual_focus", "stake"]), [writer.period],
      writer.head("formulation", Term("What we choose", "Ce que nous choisissons")),
      writer.fields([
        "vision", "field_of_play", "value_we_bring", "their_gain", "our_gain", "orientation",
        "renunciations", "targets", "rivals", "value_proposition", "reasons_to_believe",
      ]), writer.directions,
      writer.head("preparation", Term("Ready to act", "Prêts à agir")),
      writer.measures, writer.actions, writer.fields(["decisions_asked", "risk_note"]),
    ]
    return OutlineFigure(columns: [Column("")], rows: blocks.flatMap(\.self))
  }
}

extension FieldPath {
  /// A block of the strategy on a page, or a line that goes on: no field, so that nothing is typed.
  fileprivate static func ofStrategyPage(_ keys: [String]) -> FieldPath {
    FieldPath(([pageKey] + keys).map { .key($0) })
  }

  /// The field of the plan whose text goes on in this line of the page; nil elsewhere.
  public var planFieldGoingOn: FieldPath? {
    guard steps.count == 3, steps[0].key == FieldPath.pageKey else { return nil }
    return FieldPath([.key("plan"), .key(steps[1].key)])
  }

  private static let pageKey = "strategy_page"
}

/// Writes the lines of one account's strategy.
private struct StrategyWriter {
  typealias Row = OutlineFigure<FieldPath>.Row
  typealias Text = OutlineFigure<FieldPath>.Text

  let account: Account
  let directory: Directory
  let wording: Wording
  let today: Day

  /// A line's words, in cells of the screen: as long as one reads with ease.
  private static let reading = 64
  /// Of one text; who wants more opens it.
  private static let mostLines = 5
  private static let mostActions = 5

  func head(_ key: String, _ term: Term) -> [Row] {
    [
      Row(
        depth: 0,
        Mark(.ofStrategyPage([key]), term[wording.language], sign: "■", size: nil, ink: .accent))
    ]
  }

  func fields(_ keys: [String]) -> [Row] {
    keys.flatMap { key -> [Row] in
      let path = FieldPath([.key("plan"), .key(key)])
      guard let info = try? Account.info(at: path) else { return [] }
      let words = account.value(at: path).map { wording.value($0, of: info, in: directory) }
      return rows(path, key, info.label[wording.language], words, ask: info.ask)
    }
  }

  /// The question in grey where there are no words yet.
  private func rows(
    _ path: FieldPath, _ key: String, _ label: String, _ words: String?, ask: Term?
  ) -> [Row] {
    guard let words, !words.isEmpty else {
      return [row(path, label, Text(ask?[wording.language] ?? "?", .dim), isKnown: false)]
    }
    var lines = Glyphs.wrap(words, width: Self.reading).map { String($0.text) }
    if lines.count > Self.mostLines {
      lines = Array(lines.prefix(Self.mostLines))
      lines[Self.mostLines - 1] += " …"
    }
    return lines.enumerated().map { place, line in
      guard place > 0 else { return row(path, label, Text(line), isKnown: true) }
      return Row(
        depth: 1, Mark(.ofStrategyPage([key, "line\(place)"]), size: nil), cells: [Text(line)])
    }
  }

  private func row(_ path: FieldPath, _ label: String, _ text: Text, isKnown: Bool) -> Row {
    Row(
      depth: 1,
      Mark(
        path, label, sign: isKnown ? "●" : "○", size: nil, ink: isKnown ? .accent : .unknown),
      cells: [text])
  }

  /// From one year to another.
  var period: Row {
    let plan = account.plan
    let path = FieldPath([.key("plan"), .key(plan.from == nil ? "from" : "to")])
    let label = wording.say("Years of the plan", "Années du plan")
    guard plan.from != nil || plan.to != nil else {
      return row(
        path, label,
        Text(wording.say("Which years does it cover?", "Quelles années couvre-t-il ?"), .dim),
        isKnown: false)
    }
    let ends = [plan.from, plan.to].map { $0.map { wording.year($0) } ?? "?" }
    return row(path, label, Text(ends.joined(separator: " → ")), isKnown: true)
  }

  /// The strategic objectives, those to be reached first before the others.
  var directions: [Row] {
    let label = wording.say("We go for", "Nous visons")
    let ordered = account.strategicObjectives.enumerated().sorted { left, right in
      let order = (left.element.priority?.value ?? 9, right.element.priority?.value ?? 9)
      return order.0 == order.1 ? left.offset < right.offset : order.0 < order.1
    }.map(\.element)
    guard !ordered.isEmpty else {
      return [missing("strategic_objectives", label, StrategicObjective.shape["text"]?.ask)]
    }
    return ordered.map { objective in
      row(
        .field("text", of: objective.id.text, in: "strategic_objectives"), label,
        Text(objective.text), isKnown: true)
    }
  }

  /// What will be counted, from where to where and by when.
  var measures: [Row] {
    let label = wording.say("We measure", "Nous mesurons")
    guard !account.operationalObjectives.isEmpty else {
      return [
        missing("operational_objectives", label, OperationalObjective.shape["indicator"]?.ask)
      ]
    }
    return account.operationalObjectives.map { objective in
      row(
        .field("indicator", of: objective.id.text, in: "operational_objectives"), label,
        Text(words(objective)), isKnown: true)
    }
  }

  private func words(_ objective: OperationalObjective) -> String {
    let unit = objective.unit.isEmpty ? "" : " " + objective.unit
    let ends = [objective.baseline, objective.target].map { score in
      score.map { wording.mark($0.value) } ?? "?"
    }
    let way = ends.joined(separator: " → ") + unit
    let day = objective.deadline.map { wording.day($0) }
    return wording.labelled(
      objective.indicator,
      ([way] + [day].compactMap(\.self)).joined(
        separator: ", "))
  }

  /// The open actions that are due first; those without a day come last.
  var actions: [Row] {
    let label = wording.say("We do next", "Nous faisons ensuite")
    let open = account.actions.filter(\.isOpen).enumerated().sorted { left, right in
      let days = (left.element.due, right.element.due)
      guard let one = days.0, let other = days.1, one != other else {
        return days.0 != nil && days.1 == nil
          || (days.0 == nil) == (days.1 == nil) && left.offset < right.offset
      }
      return one < other
    }
    guard !open.isEmpty else {
      return [missing("actions", label, PlanAction.shape["text"]?.ask)]
    }
    return open.prefix(Self.mostActions).map { action in
      let due = action.element.due
      let isLate = due.map { $0 < today } ?? false
      let day = due.map { wording.nearDay($0, today: today) + (isLate ? " !" : "") } ?? "?"
      return row(
        .field("text", of: action.element.id.text, in: "actions"), label,
        Text(wording.labelled(day, action.element.text), isLate ? .bad : .text), isKnown: true)
    }
  }

  private func missing(_ list: String, _ label: String, _ ask: Term?) -> Row {
    row(
      FieldPath([.key(list)]), label, Text(ask?[wording.language] ?? "?", .dim), isKnown: false)
  }
}

import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// What is tried on a picture, and what becomes of it.
extension WorkshopPane {
  /// By how many points one key moves a disc or a weight.
  private static let step = 5.0

  mutating func `try`(_ action: WorkshopAction, _ desk: Desk) {
    let sight = WorkshopSight(pane: self, desk: desk)
    switch action {
    case .push(let direction): move(direction, sight)
    case .more: tryMore(1, sight)
    case .less: tryMore(-1, sight)
    default: break
    }
  }

  private mutating func move(_ direction: Direction, _ sight: WorkshopSight) {
    guard let id = sight.focus?.account,
      let disc = sight.matrix.discs.first(where: { $0.account.id == id }),
      var x = disc.standing.x, var y = disc.standing.y
    else { return }
    switch direction {
    case .left: x -= Self.step
    case .right: x += Self.step
    case .up: y += Self.step
    case .down: y -= Self.step
    }
    trial.moved[id] = PlotPlace(x: min(max(x, 0), 100), y: min(max(y, 0), 100))
  }

  private mutating func tryMore(_ sign: Int, _ sight: WorkshopSight) {
    if sight.isOfRequests {
      tryBudget(sign)
    } else if view.key == WorkshopView.aquarium {
      let now = trial.leak ?? sight.aquarium.figures?.leak.map { ($0 * 100).rounded() } ?? 0
      trial.leak = min(max(now + Double(sign), 0), 100)
    } else if let family = sight.focusedFamily {
      let now = trial.weights[family] ?? Int(sight.settings.selection.weight(of: family))
      trial.weights[family] = min(max(now + sign * Int(Self.step), 0), 100)
    }
  }

  /// Keeps the weights at once; a place on the matrix asks for its reason first.
  mutating func accept(at desk: inout Desk) -> [Effect] {
    let sight = WorkshopSight(pane: self, desk: desk)
    if let outcome = sight.shownOutcome, let round = sight.round, trial.isEmpty {
      return accept(outcome, of: round, sight, at: &desk)
    }
    if sight.triesBudget { return keepBudget(at: &desk) }
    if !trial.weights.isEmpty { return keepWeights(at: &desk) }
    guard let (id, _) = sight.movedAccount else { return [] }
    desk.ask(.placeReason(id))
    return []
  }

  private mutating func keepWeights(at desk: inout Desk) -> [Effect] {
    let keys: [CriterionFamily: String] = [
      .direct: "direct_weight", .relational: "relational_weight", .image: "image_weight",
    ]
    var changes: [Change] = []
    do throws(Rejection) {
      guard let settings = desk.document(.settings) else { return [] }
      for (family, weight) in trial.weights.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        guard let key = keys[family] else { continue }
        changes.append(
          try settings.setting(
            FieldPath([.key("selection"), .key(key)]), to: .number(weight * 100)))
      }
      var effects: [Effect] = []
      if let round = WorkshopSight(pane: self, desk: desk).round {
        let told = trial.weights.sorted { $0.key.rawValue < $1.key.rawValue }
          .map { "\($0.key.term[desk.language]) \($0.value) %" }.joined(separator: ", ")
        effects = desk.add(
          [
            Entry("text", .value(.text(desk.say(WorkshopPhrase.weights(told))))),
            Entry("at", .value(.text(desk.moment.time))),
          ], of: SittingDecision.kind, to: "decisions", of: round.id)
      }
      effects += try desk.commit(changes, to: .settings)
      trial.weights = [:]
      if !effects.isEmpty { desk.tellLastEdit() }
      return effects
    } catch {
      desk.tell(RejectionPhrase(error), isError: true)
      return []
    }
  }

  /// The place that was tried is where the account stands from today on.
  mutating func keepPlace(
    of id: ID<Account>, because reason: String, at desk: inout Desk
  ) -> [Effect] {
    guard let place = trial.moved.removeValue(forKey: id) else { return [] }
    let sight = WorkshopSight(pane: self, desk: desk)
    // The account's edit is the last one that undo finds, and what is told.
    var effects: [Effect] = []
    if let round = sight.round, let account = sight.account(id) {
      let segment =
        account.segment
        ?? SegmentRule.segment(
          x: place.x, y: place.y, sight.settings.matrix, former: account.segment)
      effects = desk.record(
        account,
        [
          ("attractiveness", .number(Int((place.x * 100).rounded()))),
          ("position", .number(Int((place.y * 100).rounded()))),
          ("segment", .text(segment.rawValue)), ("reason", .text(reason)),
        ], in: round)
    }
    return effects
      + desk.place(id, x: place.x, y: place.y, because: reason, decidedBy: sight.deciding)
  }

  /// A digit into the focused cell; a 0 after a 1 makes a ten.
  mutating func rate(_ digit: Int, at desk: inout Desk) -> [Effect] {
    let sight = WorkshopSight(pane: self, desk: desk)
    guard let subject = sight.focus else { return [] }
    let isTen = digit == 0 && typed == subject && view.key == WorkshopView.ratings
    typed = digit == 1 ? subject : nil
    return fill(isTen ? 10 : digit, at: &desk)
  }

  mutating func fill(_ value: Int?, at desk: inout Desk) -> [Effect] {
    switch WorkshopSight(pane: self, desk: desk).focus {
    case .rating(let account, let criterion):
      return desk.intend(
        .record(
          RecordEdit(
            list: "ratings", key: "criterion", subject: .text(criterion.text),
            values: [
              "value": value.map { .number($0 * 10) }, "day": .day(desk.moment.today),
            ])), on: account)
    case .service(let account, let dimension):
      guard value.map(ServiceLevels.scale.contains) ?? true else { return outOfScale(&desk) }
      return desk.intend(
        .record(
          RecordEdit(
            list: "services", key: "dimension", subject: .text(dimension.text),
            values: ["level": value.map { .number($0) }])), on: account)
    case .dimension(let id, let segment):
      guard value.map(ServiceLevels.scale.contains) ?? true else { return outOfScale(&desk) }
      let path = FieldPath([.item(list: "services", id: id.text), .key(segment.rawValue)])
      return desk.set(
        path, of: .settings, from: desk.value(of: .settings, at: path),
        orCopy: value.map { .number($0) })
    default: return []
    }
  }

  private func outOfScale(_ desk: inout Desk) -> [Effect] {
    desk.notice(
      Term(
        "Levels go from 0, the base, to 3, co-built.",
        "Les niveaux vont de 0, la base, à 3, co-construit."))
    return []
  }

  func askForComment(at desk: inout Desk) {
    guard case .rating(let account, let criterion)? = WorkshopSight(pane: self, desk: desk).focus
    else { return }
    desk.ask(.ratingComment(account, criterion))
  }

  func chooseSegment(at desk: inout Desk) {
    let sight = WorkshopSight(pane: self, desk: desk)
    guard let account = sight.account(sight.focus?.account) else { return }
    let options = Segment.allCases.map { segment in
      ChoiceList.Option(
        segment.rawValue, sight.settings.name(of: segment, in: desk.language),
        meaning: segment.meaning[desk.language])
    }
    desk.choose(
      sight.say("Segment of \(account.name)", "Segment de \(account.name)"), options,
      chosen: account.segment.map { [$0.rawValue] } ?? [], for: .segment(account.id))
  }
}

extension Desk {
  /// Where an account stands on the matrix from today on: the position of the day is filled, or made.
  mutating func place(
    _ id: ID<Account>, x: Double?, y: Double?, because reason: String, decidedBy: String
  ) -> [Effect] {
    func percent(_ value: Double?) -> Value? { value.map { .number(Int(($0 * 100).rounded())) } }
    var values: [String: Value?] = [
      "reason": reason.isEmpty ? nil : .text(reason),
      "decided_by": decidedBy.isEmpty ? nil : .text(decidedBy),
    ]
    if x != nil { values["attractiveness"] = percent(x) }
    if y != nil { values["position"] = percent(y) }
    return intend(
      .record(
        RecordEdit(
          list: "positions", key: "day", subject: .day(moment.today), values: values)), on: id)
  }
}

extension WorkshopSight {
  /// What `accept` would keep.
  var acceptable: Bool {
    triesBudget || !pane.trial.weights.isEmpty || movedAccount != nil || shownOutcome != nil
  }

  /// The account that is tried elsewhere: the focused one where several are.
  var movedAccount: (ID<Account>, PlotPlace)? {
    if let id = focus?.account, let place = pane.trial.moved[id] { return (id, place) }
    return pane.trial.moved.min { $0.key.text < $1.key.text }.map { ($0.key, $0.value) }
  }

  /// The matrix as it is looked at; while a vote is shown, its spread lies under the disc.
  var matrixFigure: PlotFigure<PortfolioSubject> {
    let look = pane.look
    var shown = MatrixLook(
      isProjected: pane.isPresented, hidesNames: look.hidesNames, showsSectors: look.showsSectors,
      showsForecast: look.showsForecast, showsMoves: look.showsMoves, zoom: look.zoom,
      revealed: look.revealed)
    shown.tried = Set(pane.trial.moved.keys)
    if let round, let account = round.now.account, let axis = round.now.axis, shownOutcome != nil {
      shown.spread = (account, axis, ballots.compactMap { $0.value?.value })
    }
    return PlotFigure.matrix(matrix, settings, wording, shown)
  }

  /// Nothing is revealed yet: the empty matrix is what the room is to see.
  var hidesAll: Bool { pane.look.revealed != nil && !matrix.discs.isEmpty }

  /// Who decides now, as it is written down.
  var deciding: String { round?.title ?? "" }

  /// The family of criteria whose part of a bar has the focus.
  var focusedFamily: CriterionFamily? {
    if case .family(_, let family)? = focus { family } else { nil }
  }

  var whatIf: (leak: Double, acquisition: Double)? {
    guard let leak = pane.trial.leak, let figures = aquarium.figures else { return nil }
    return (leak / 100, figures.acquisition ?? 0)
  }
}

import Method
import Phrases
import Terminal
import Widgets

/// An action told in one line, and a day said anew.
extension Desk {
  /// Asks for an action in one line, understood while it is typed.
  mutating func askForAction(
    of id: ID<Account>, under goal: Reference?, _ text: String = ""
  ) {
    guard let workspace, let account = workspace.opened[id] else { return }
    ask(.newAction(id), text)
    guard case .prompt(var prompt)? = overlays.popLast() else { return }
    prompt.entry = EntryReading(account, workspace.settings, goal: goal, today: moment.today)
    overlays.append(.prompt(prompt))
  }

  /// The line of an action that is being typed: kept as a draft of the list that it is to stand in.
  var openLines: [OpenField] {
    overlays.compactMap { overlay in
      guard case .prompt(let prompt) = overlay, case .newAction(let id) = prompt.purpose,
        !prompt.field.isEmpty
      else { return nil }
      return OpenField(
        draft: Draft(
          document: .account(id), path: AccountPane.actions, text: prompt.field.text),
        isChanged: true)
    }
  }

  /// The day that is said, told from today or from the day that the action has; nil where no day is
  /// understood.
  mutating func move(
    _ action: ID<PlanAction>, of account: ID<Account>, to text: String
  ) -> [Effect]? {
    guard let workspace,
      let now = workspace.opened[account]?.actions.first(where: { $0.id == action })
    else { return [] }
    let read = DayShift.read(
      text, from: now.due.map { max($0, moment.today) }, today: moment.today,
      fiscalYearStart: workspace.settings.fiscalYearStart?.number ?? 1)
    guard let day = read else { return nil }
    let item = AccountPane.actions.entering(action.text)
    return carryOut(.moved(to: day), at: item, of: .account(account))
  }
}

extension EntryReading {
  init(_ account: Account, _ settings: Workspace, goal: Reference?, today: Day) {
    let goals =
      account.strategicObjectives.map { (Reference($0.id), $0.text) }
      + account.operationalObjectives.map { (Reference($0.id), $0.indicator) }
      + account.initiatives.map { (Reference($0.id), $0.text) }
    let members = settings.team.map { ($0.id, $0.name) }
    let contacts = account.contacts.filter { $0.departed == nil }.map { ($0.id, $0.name) }
    let names =
      members.map { ($0.0.text, $0.1) } + contacts.map { ($0.0.text, $0.1) }
      + goals.map { ($0.0.text, $0.1) }
    self.init(
      EntryContext(
        today: today, fiscalYearStart: settings.fiscalYearStart?.number ?? 1, members: members,
        contacts: contacts, goals: goals),
      goal: goal, owner: account.team.manager,
      names: Dictionary(names, uniquingKeysWith: { first, _ in first }))
  }
}

extension EntryLine {
  /// The fields of the action that it tells, just as they are shown.
  func entries(under goal: Reference?, by owner: ID<Member>?) -> [Entry] {
    let due: Value? = due.map(Value.day)
    let values: [(String, Value?)] = [
      ("text", .text(statement.isEmpty ? text : statement)),
      ("objective", (self.goal ?? goal).map { .text($0.text) }),
      ("owner", (self.owner ?? owner).map { .text($0.text) }), ("due", due),
      ("status", .text(ActionStatus.todo.rawValue)),
      ("priority", priority.map { .number($0.value) }),
      ("counterparts", counterparts.isEmpty ? nil : .list(counterparts.map(\.text))),
      ("start", start.map(Value.day)), ("effort", effort.map { .number($0.tenths) }),
    ]
    return values.compactMap { key, value in value.map { Entry(key, .value($0)) } }
  }
}

extension AccountPane {
  /// Adds the action that a line tells; the focus stays where one works.
  mutating func addAction(
    _ prompt: Prompt, to id: ID<Account>, at desk: inout Desk
  ) -> [Effect] {
    guard let entry = prompt.entry else { return [] }
    let line = entry.line(prompt.field.text)
    let item = BoardItem(
      list: AccountPane.actions, entries: line.entries(under: entry.goal, by: entry.owner))
    let document = DocumentName.account(id)
    let tree = ItemTree(id: desk.ids.id(PlanAction.idPrefix), item.entries)
    let told = desk.change(document) { record throws(Rejection) in
      try record.inserting(tree, into: item.list)
    }
    guard let effects = told else { return [] }
    desk.tell(PlanPhrase.added(line.statement.isEmpty ? line.text : line.statement))
    return effects
  }
}

/// Reviews.
extension AccountPane {
  /// Begins a review of today with what is computed today, and opens it.
  mutating func beginReview(at desk: inout Desk) -> [Effect] {
    guard let id, let workspace = desk.workspace, let account = workspace.opened[id],
      let digest = workspace.summary(id)
    else { return [] }
    let today = desk.moment.today
    if let held = account.reviews.last(where: { $0.day == today }) {
      openReview(held.id.text)
      return []
    }
    let readings = desk.readings(of: digest)
    let rhythm = ReviewRhythm(digest.segment)
    let values: [(String, Value?)] = [
      ("day", .day(today)), ("kind", .text(rhythm.kind.rawValue)),
      ("members", members(of: account)),
      ("next_on", .day(rhythm.next(after: today))),
      ("health", readings["health"]), ("confidence", readings["confidence"]),
      ("plan_quality", readings["plan_quality"]), ("version", .text(today.iso)),
    ]
    let tree = ItemTree(
      id: desk.ids.id(Review.idPrefix),
      values.compactMap { key, value in value.map { Entry(key, .value($0)) } })
    let list = FieldPath([.key("reviews")])
    let document = DocumentName.account(id)
    guard let record = desk.document(document) else { return [] }
    do throws(Rejection) {
      let effects = try desk.commit(
        [
          try record.inserting(tree, into: list),
          try record.setting(FieldPath([.key("reviewed")]), to: .day(today)),
        ], to: document)
      openReview(tree.id)
      desk.tell(PlanPhrase.reviewBegun(desk.wording.day(today)))
      return effects
    } catch {
      desk.tell(error, isError: true)
      return []
    }
  }

  private mutating func openReview(_ id: String) {
    let record = FieldPath([.key("reviews")]).entering(id)
    editor.go(toPageNamed: "reviews")
    while editor.isBelowPage { editor.pop() }
    editor.push(.record(record))
    editor.level.place = .field(record.appending("learnt"))
  }

  private func members(of account: Account) -> Value? {
    let ids = [account.team.manager].compactMap(\.self) + account.team.members
    return ids.isEmpty ? nil : .list(ids.map(\.text))
  }
}

extension Account {
  /// The day of the review in focus; without one, of the last before today, or of today’s.
  ///
  /// Only of such as a version is kept of.
  func keptReview(focused id: String?, on today: Day) -> Day? {
    if let focused = reviews.first(where: { $0.id.text == id }) { return Day(iso: focused.version) }
    let days = reviews.compactMap { Day(iso: $0.version) }
    return days.filter { $0 < today }.max() ?? days.max()
  }
}

extension Desk {
  /// The indices of an account today, in tenths as a review keeps them, by their keys.
  fileprivate func readings(of digest: Digest) -> [String: Value] {
    let context = IndicatorContext(checkContext, managedRevenue: Amount.zero)
    var values: [String: Value] = [:]
    for indicator in Indicator.all {
      guard case .index(let value)? = indicator.reading(of: digest, in: context)?.value,
        let tenths = Int(exactly: (value * 10).rounded()), (0...1_000).contains(tenths)
      else { continue }
      values[indicator.key] = .number(tenths)
    }
    return values
  }
}

/// What is to be done in all accounts, by day: actions, reviews, notices of contracts, people to be
/// seen, and assumptions to be looked at again.
///
/// It is told from the index alone: no account is opened for it. Source: method A11.
public struct Agenda: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case action, review, notice, touch, assumption

    public var term: Term {
      switch self {
      case .action: Term("Action", "Action")
      case .review: Term("Review", "Revue")
      case .notice: Term("Notice of a contract", "Préavis d’un contrat")
      case .touch: Term("To be seen", "À voir")
      case .assumption: Term("Assumption to review", "Hypothèse à revoir")
      }
    }
  }

  /// When something is to be done, seen from today; a week ends on Sunday.
  public enum Group: String, CaseIterable, Sendable {
    case overdue, today
    case thisWeek = "this_week"
    case nextWeek = "next_week"
    case later, undated, blocked

    public var term: Term {
      switch self {
      case .overdue: Term("Overdue", "En retard")
      case .today: Term("Today", "Aujourd’hui")
      case .thisWeek: Term("This week", "Cette semaine")
      case .nextWeek: Term("Next week", "La semaine prochaine")
      case .later: Term("Later", "Plus tard")
      case .undated: Term("Without a day", "Sans date")
      case .blocked: Term("Blocked", "Bloquées")
      }
    }
  }

  /// Which record of which account, whatever its day.
  public struct Name: Hashable, Sendable {
    public let account: ID<Account>
    public let record: FieldPath

    public init(account: ID<Account>, record: FieldPath) {
      self.account = account
      self.record = record
    }
  }

  public struct Item: Hashable, Sendable {
    public let name: Name
    public let accountName: String
    public let kind: Kind
    public let group: Group
    /// The action, the contract, the person or the assumption; empty for a review.
    public let text: String
    public let day: Day?
    /// Days since its day; 0 while that hasn't passed, nil where there is none.
    public let late: Int?
    public let owner: ID<Member>?
    /// Empty where nobody is named, or nobody whom the team knows.
    public let ownerName: String
    public let objective: String
    public let comment: String
    /// When an action begins, or a contract ends.
    public let otherDay: Day?
    public let status: ActionStatus?
    public let priority: Int?
    /// Days of work that an action takes.
    public let effort: Score?
    /// Which review is due; nil for anything else.
    public let review: ReviewKind?

    public var isAction: Bool { kind == .action }
    /// Somebody to be seen.
    public var isTouch: Bool { kind == .touch }
    public var isOverdue: Bool { group == .overdue }
  }

  /// By group, then by day; of one day the first priority first.
  public let items: [Item]
  /// Those of `keeping` that have nothing left to do.
  public let settled: Set<Name>

  /// Of managed accounts all that has a day, of the others the open actions.
  ///
  /// `owner` leaves what one of ours has to do. What is in `keeping` stays in its place though it is
  /// settled by now: one sees what one has done.
  public init(
    _ accounts: [Digest], _ settings: Workspace, today: Day, owner: ID<Member>? = nil,
    keeping: [Item] = []
  ) {
    let calendar = AgendaCalendar(settings, today)
    var found: [Item] = []
    for account in accounts {
      let facts = account.agendaFacts
      guard !facts.isEmpty else { continue }
      let isManaged = account.status.isManaged
      let name = account.name
      for fact in facts where isManaged || fact.kind == .action {
        guard owner.map({ fact.owner == $0.text }) ?? true,
          let item = calendar.item(fact, of: account.id, name)
        else { continue }
        found.append(item)
      }
    }
    let open = Set(found.map(\.name))
    let kept = keeping.filter { !open.contains($0.name) }
    settled = Set(kept.map(\.name))
    let ordered = (found + kept).map { (order: AgendaOrder($0), item: $0) }
    items = ordered.sorted { $0.order < $1.order }.map(\.item)
  }

  /// How many are still to be done.
  public func count(_ group: Group) -> Int {
    items.count { $0.group == group && !settled.contains($0.name) }
  }
}

/// Places things in the weeks around today.
private struct AgendaCalendar {
  let today: Day
  let sunday: Int
  let members: [String: Member]

  init(_ settings: Workspace, _ today: Day) {
    self.today = today
    sunday = today.daysSince1970 + 6 - today.weekday.place
    members = Dictionary(
      settings.team.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil for a notice of a contract that has ended: there is nothing left to say.
  ///
  /// A plan that was never reviewed is due today.
  func item(_ fact: AgendaFact, of account: ID<Account>, _ name: String) -> Agenda.Item? {
    let told = fact.told
    if fact.kind == .notice, let end = told.otherDay, end < today { return nil }
    guard let path = fact.path else { return nil }
    let day = fact.kind == .review ? told.day ?? today : told.day
    return Agenda.Item(
      name: Agenda.Name(account: account, record: path), accountName: name,
      kind: fact.kind, group: told.status == .blocked ? .blocked : group(of: day), text: fact.text,
      day: day, late: day.map { max(0, today.days(since: $0)) },
      owner: try? ID<Member>(fact.owner), ownerName: members[fact.owner]?.name ?? "",
      objective: fact.objective, comment: fact.comment, otherDay: told.otherDay,
      status: told.status, priority: told.priority, effort: told.effort, review: told.review)
  }

  private func group(of day: Day?) -> Agenda.Group {
    guard let day else { return .undated }
    if day < today { return .overdue }
    if day == today { return .today }
    if day.daysSince1970 <= sunday { return .thisWeek }
    return day.daysSince1970 <= sunday + 7 ? .nextWeek : .later
  }
}

/// What things are put in order by: the same accounts make the same agenda.
private struct AgendaOrder: Comparable {
  let group: Int
  let day: Int
  let priority: Int
  let account: String
  let record: String

  init(_ item: Agenda.Item) {
    group = Agenda.Group.allCases.firstIndex(of: item.group) ?? 0
    day = item.day?.daysSince1970 ?? .max
    priority = item.priority ?? .max
    account = item.accountName.folded
    record = item.name.account.text + " " + item.name.record.text
  }

  static func < (left: AgendaOrder, right: AgendaOrder) -> Bool {
    (left.group, left.day, left.priority, left.account, left.record)
      < (right.group, right.day, right.priority, right.account, right.record)
  }
}

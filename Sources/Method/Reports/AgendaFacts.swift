extension Fact {
  /// What of an account has a day: the index tells the agenda of ten thousand accounts.
  static let agenda: [Fact] = [
    Fact("agenda") { source in .texts(source.account.agendaFacts.flatMap(\.texts)) }
  ]
}

extension Digest {
  private static let agendaPlace = place(of: "agenda")

  /// What of the account has a day, or waits for one.
  var agendaFacts: [AgendaFact] {
    let texts = texts(at: Digest.agendaPlace)
    return stride(from: 0, to: texts.count, by: AgendaFact.size).compactMap { start in
      AgendaFact(texts[start..<min(start + AgendaFact.size, texts.count)])
    }
  }
}

/// One thing of an account that has a day, as the index keeps it: several texts, one after the other.
struct AgendaFact {
  static let size = 7

  let kind: Agenda.Kind
  /// The record, in its account.
  let path: FieldPath
  let text: String
  /// Links to the member of ours who does it; empty where nobody is named.
  let owner: String
  let objective: String
  let comment: String
  private let numbers: [Int?]

  init(
    _ kind: Agenda.Kind, _ path: FieldPath, _ text: String, owner: ID<Member>?,
    objective: String = "", comment: String = "", _ numbers: [Int?]
  ) {
    self.kind = kind
    self.path = path
    self.text = text
    self.owner = owner?.text ?? ""
    self.objective = objective
    self.comment = comment
    self.numbers = numbers
  }

  init?(_ texts: ArraySlice<String>) {
    let texts = Array(texts)
    guard texts.count == AgendaFact.size, let kind = Agenda.Kind(rawValue: texts[0]),
      let path = try? FieldPath(texts[1])
    else { return nil }
    self.kind = kind
    self.path = path
    text = texts[2]
    owner = texts[3]
    objective = texts[4]
    comment = texts[5]
    numbers = texts[6].split(separator: " ").map { Int($0) }
  }

  var texts: [String] {
    let known = numbers.map { number in number.map { String($0) } ?? "-" }
    return [
      kind.rawValue, path.text, text, owner, objective, comment, known.joined(separator: " "),
    ]
  }

  var day: Day? { number(0).flatMap { Day(daysSince1970: $0) } }
  /// Of an action, when it begins; of a contract, when it ends.
  var otherDay: Day? { number(1).flatMap { Day(daysSince1970: $0) } }
  var status: ActionStatus? { word(2) }
  var priority: Int? { number(3) }
  /// In days of work.
  var effort: Score? { number(4).flatMap { try? Score(tenths: $0, in: 0...1_000) } }
  /// Of a review.
  var review: ReviewKind? { word(2) }

  private func number(_ place: Int) -> Int? {
    numbers.indices.contains(place) ? numbers[place] : nil
  }

  private func word<Word: CaseIterable>(_ place: Int) -> Word? {
    let words = Array(Word.allCases)
    return number(place).flatMap { words.indices.contains($0) ? words[$0] : nil }
  }
}

extension Account {
  /// Whatever has a day, or is an action that waits for one.
  var agendaFacts: [AgendaFact] {
    openActionFacts + touchesOwed + nextReviews + noticesToGive + assumptionsToReview
  }

  private var openActionFacts: [AgendaFact] {
    let open = actions.filter(\.isStillToDo)
    guard !open.isEmpty else { return [] }
    let objectives = objectiveTexts
    return open.map { action in
      AgendaFact(
        .action, FieldPath([.item(list: "actions", id: action.id.text)]), action.text,
        owner: action.owner, objective: action.objective.flatMap { objectives[$0.text] } ?? "",
        comment: action.comment,
        [
          action.due?.daysSince1970, action.start?.daysSince1970,
          action.status.flatMap { ActionStatus.allCases.firstIndex(of: $0) },
          action.priority?.value, action.effort?.tenths,
        ])
    }
  }

  /// What an action may serve, by the ids of the records.
  private var objectiveTexts: [String: String] {
    let texts =
      strategicObjectives.map { ($0.id.text, $0.text) }
      + operationalObjectives.map { ($0.id.text, $0.indicator) }
      + initiatives.map { ($0.id.text, $0.text) }
    return Dictionary(texts, uniquingKeysWith: { first, _ in first })
  }

  private var touchesOwed: [AgendaFact] {
    let owed = coverage.filter { $0.nextTouch != nil && $0.contact != nil }
    guard !owed.isEmpty else { return [] }
    let people = Dictionary(
      contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return owed.compactMap { record in
      guard let day = record.nextTouch, let person = record.contact.flatMap({ people[$0] }),
        person.departed == nil
      else { return nil }
      return AgendaFact(
        .touch, FieldPath([.item(list: "coverage", id: record.id.text)]), person.name,
        owner: record.member, [day.daysSince1970])
    }
  }

  /// Of each kind the one that follows the last: on the day that was agreed, else after its usual time.
  private var nextReviews: [AgendaFact] {
    ReviewKind.allCases.enumerated().compactMap { place, kind in
      let held = reviews.filter { $0.kind == kind }
      let last = held.max { ($0.day?.daysSince1970 ?? .min) < ($1.day?.daysSince1970 ?? .min) }
      guard let last, let next = last.nextOn ?? last.usualNext else { return nil }
      return AgendaFact(
        .review, FieldPath([.item(list: "reviews", id: last.id.text)]), "", owner: team.manager,
        [next.daysSince1970, nil, place])
    }
  }

  private var noticesToGive: [AgendaFact] {
    let titles = Dictionary(
      contracts.map { ($0.id.text, $0.title) }, uniquingKeysWith: { first, _ in first })
    return notices.compactMap { field in
      guard let id = field.path.enclosingItem?.id, let day = field.number(0) else { return nil }
      return AgendaFact(
        .notice, FieldPath([.item(list: "contracts", id: id)]), titles[id] ?? "",
        owner: team.manager, [day, field.number(1)])
    }
  }

  private var assumptionsToReview: [AgendaFact] {
    let stated = Dictionary(
      assumptions.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    return reviewsDue.compactMap { field in
      guard let id = field.path.enclosingItem?.id, let assumption = stated[id],
        let day = field.number(0)
      else { return nil }
      return AgendaFact(
        .assumption, FieldPath([.item(list: "assumptions", id: id)]), assumption.text,
        owner: assumption.owner ?? team.manager, [day])
    }
  }
}

extension PlanAction {
  /// Neither done nor dropped.
  var isStillToDo: Bool {
    switch status {
    case .todo, .doing, .blocked, nil: true
    case .done, .dropped: false
    }
  }
}

extension Review {
  /// When its kind usually comes again.
  fileprivate var usualNext: Day? {
    guard let day, let kind else { return nil }
    return Day(daysSince1970: day.daysSince1970 + kind.usualDays)
  }
}

extension ReviewKind {
  /// After how many days it comes again.
  fileprivate var usualDays: Int {
    switch self {
    case .weekly: 7
    case .monthly: 30
    case .quarterly: 91
    case .annual: 365
    }
  }
}

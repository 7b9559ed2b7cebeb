import Method
import Terminal
import Testing
import Widgets

@testable import Workbench

/// Six accounts with forty actions to do, twenty of them overdue, and what else has a day.
///
/// Today is a Sunday: the week that begins tomorrow is the next one.
enum AgendaFixture {
  private typealias Told = (text: String, due: Int?)

  private static let customers = [
    ("alba", "Alba Foods"), ("borea", "Borea Steel"), ("cirrus", "Cirrus Energy"),
    ("delmar", "Delmar Water"), ("estran", "Estran Paper"), ("fulmar", "Fulmar Glass"),
  ]

  static let late = (1...20).map { "Late " + ($0 < 10 ? "0" : "") + String($0) }

  /// In front of the agenda.
  static func sitting(
    _ size: String = "120x40", _ language: Language = .english, readOnly: String? = nil
  ) throws -> Sitting {
    var sitting = Sitting(size, language, accounts: try accounts, readOnly: readOnly)
    sitting.press("alt-4")
    return sitting
  }

  /// Gives a sitting these accounts in place of its own.
  static func fill(_ sitting: inout Sitting) throws {
    for account in try accounts { sitting.disk[account.id] = account }
    sitting.answer(
      .refreshed(
        settings: sitting.settings, accounts: try accounts.map(Digest.init),
        unreadable: sitting.unreadable))
  }

  static var accounts: [Account] {
    get throws {
      var accounts = try customers.map { id, name in
        var account = Account(id: try ID(id))
        account.name = name
        account.status = .key
        account.team.manager = try ID("m-leroux")
        return account
      }
      for (place, action) in try actions.enumerated() {
        accounts[place % accounts.count].actions.append(action)
      }
      try addObjective(to: &accounts[0])
      accounts[0].reviews = [try review("re-alba")]
      try addTouch(to: &accounts[1])
      try addNotice(to: &accounts[2])
      try addAssumption(to: &accounts[3])
      // Of a candidate only the actions are told.
      accounts[5].status = .candidate
      accounts[5].reviews = [try review("re-fulmar")]
      return accounts
    }
  }

  /// So many days from today.
  static func day(_ days: Int) -> Day { Sitting.moment.today.later(days: days) }

  /// One for each account in turn, beginning with the first.
  private static var actions: [PlanAction] {
    get throws {
      let overdue: [Told] = late.enumerated().map { (text: $1, due: $0 - 20) }
      let next: [Told] = (1...6).map { (n: Int) -> Told in ("Next \(n)", n) }
      let later: [Told] = (1...8).map { (n: Int) -> Told in ("Later \(n)", n + 9) }
      let today: [Told] = [("Today 1", 0), ("Today 2", 0)]
      let others: [Told] = [
        ("Undated 1", nil), ("Undated 2", nil), ("Blocked 1", -5), ("Blocked 2", -4),
        ("Over 1", -3), ("Gone 1", -3),
      ]
      let told = overdue + today + next + later + others
      return try told.enumerated().map { place, action in
        try self.action(action.text, action.due, place)
      }
    }
  }

  private static func action(_ text: String, _ due: Int?, _ place: Int) throws -> PlanAction {
    var action = PlanAction(id: try ID(key(of: text)))
    action.text = text
    action.due = due.map(day)
    action.owner = text == "Undated 2" ? nil : try ID(place % 2 == 0 ? "m-leroux" : "m-morel")
    switch text.prefix { $0 != " " } {
    case "Blocked": action.status = .blocked
    case "Over": action.status = .done
    case "Gone": action.status = .dropped
    default: break
    }
    if text == "Today 1" { action.priority = try Level(2, in: 1...3) }
    if text == "Today 2" { action.priority = try Level(1, in: 1...3) }
    return action
  }

  /// The id of an action with such a text.
  static func key(of text: String) -> String {
    "ac-" + text.lowercased().filter { $0 != " " }
  }

  private static func addObjective(to account: inout Account) throws {
    var goal = OperationalObjective(id: try ID("oo-share"))
    goal.indicator = "Share of wallet"
    account.operationalObjectives = [goal]
    account.actions[0].objective = try Reference("oo-share")
  }

  private static func review(_ id: String) throws -> Review {
    var review = Review(id: try ID(id))
    review.kind = .monthly
    review.day = day(-20)
    review.nextOn = day(7)
    return review
  }

  private static func addTouch(to account: inout Account) throws {
    var person = Contact(id: try ID("c-luc"))
    person.name = "Luc Perrin"
    account.contacts = [person]
    var coverage = Coverage(id: try ID("co-luc"))
    coverage.contact = person.id
    coverage.member = try ID("m-leroux")
    coverage.nextTouch = day(0)
    account.coverage = [coverage]
  }

  private static func addNotice(to account: inout Account) throws {
    var contract = Contract(id: try ID("ct-frame"))
    contract.title = "Frame contract"
    contract.end = day(40)
    contract.notice = 31
    account.contracts = [contract]
  }

  private static func addAssumption(to account: inout Account) throws {
    var assumption = Assumption(id: try ID("as-price"))
    assumption.text = "Prices hold"
    assumption.reviewBy = day(30)
    account.assumptions = [assumption]
  }
}

extension Sitting {
  var agenda: AgendaSight { AgendaSight(pane: state.agenda, desk: state.desk) }

  /// What is listed, by its words; a review has none.
  var agendaTexts: [String] { agenda.list.items.map { $0.text.isEmpty ? "review" : $0.text } }

  /// As its heading tells it: without what is settled and still in sight.
  func count(_ group: Agenda.Group) -> Int {
    for case .group(group, let count) in agenda.list.rows { return count }
    return 0
  }

  func agendaTexts(under group: Agenda.Group) -> [String] {
    agenda.list.items.filter { $0.group == group }.map { $0.text.isEmpty ? "review" : $0.text }
  }

  /// Puts the focus of the agenda on what reads so.
  mutating func focus(on text: String) throws {
    let sight = agenda
    let item = try #require(sight.list.items.first { $0.text == text })
    state.agenda.table.reveal(.item(item.name), in: sight.source)
  }

  /// The action as it is on "the disk".
  func deed(_ text: String) -> PlanAction? {
    let id = AgendaFixture.key(of: text)
    return disk.values.lazy.flatMap(\.actions).first { $0.id.text == id }
  }

  /// How often something was saved.
  var saves: Int { effects.count { if case .save = $0 { true } else { false } } }
}

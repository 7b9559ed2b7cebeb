import Method
import Phrases
import Terminal
import Widgets

extension AgendaPane {
  /// Sets fields of the records: one edit, and one undo, an account.
  func write(
    _ items: [Agenda.Item], at desk: inout Desk, _ values: (Agenda.Item) -> [(String, Value?)]
  ) -> [Effect] {
    var edits: [ID<Account>: [FieldPath: Value?]] = [:]
    var accounts: [ID<Account>] = []
    for item in items {
      let account = item.name.account
      var edit = edits[account] ?? [:]
      if edits[account] == nil { accounts.append(account) }
      for (key, value) in values(item) {
        edit.updateValue(value, forKey: item.name.record.appending(key))
      }
      edits[account] = edit
    }
    var effects: [Effect] = []
    for account in accounts {
      effects += desk.intend(.fields(FieldsEdit(edits[account] ?? [:])), on: account)
    }
    return effects
  }

  /// Done today, or seen; where all of it is done already it is to be done again.
  mutating func tick(_ items: [Agenda.Item], _ sight: AgendaSight, at desk: inout Desk) -> [Effect]
  {
    let open = items.filter { !sight.isSettled($0) }
    guard !open.isEmpty else { return reopen(items, at: &desk) }
    let today = desk.moment.today
    let actions = open.filter(\.isAction)
    let people = open.filter(\.isTouch)
    for item in actions { settled[item.name] = item }
    if !actions.isEmpty {
      desk.tell(AgendaPhrase.done(actions.count))
    } else if let person = people.first {
      desk.tell(AgendaPhrase.seen(person.text))
    }
    return write(actions + people, at: &desk) { item in
      guard item.isAction else { return [("last_touch", .day(today)), ("next_touch", nil)] }
      return [("status", .text(ActionStatus.done.rawValue)), ("done_on", .day(today))]
    }
  }

  private mutating func reopen(_ items: [Agenda.Item], at desk: inout Desk) -> [Effect] {
    let actions = items.filter(\.isAction)
    for item in actions { settled[item.name] = nil }
    desk.tell(AgendaPhrase.reopened(actions.count))
    return write(actions, at: &desk) { item in
      [("status", .text((item.status ?? .todo).rawValue)), ("done_on", nil)]
    }
  }

  mutating func drop(_ items: [Agenda.Item], at desk: inout Desk) -> [Effect] {
    let actions = items.filter(\.isAction)
    for item in actions { settled[item.name] = item }
    desk.tell(AgendaPhrase.dropped(actions.count))
    return write(actions, at: &desk) { _ in
      [("status", .text(ActionStatus.dropped.rawValue)), ("done_on", nil)]
    }
  }

  /// Another day for each; nil leaves one where it is.
  func move(
    _ items: [Agenda.Item], at desk: inout Desk, to day: (Agenda.Item) -> Day?
  ) -> [Effect] {
    var days: [Agenda.Name: Day] = [:]
    for item in items where item.isAction { days[item.name] = day(item) }
    let moved = items.filter { days[$0.name] != nil }
    guard let first = moved.first.flatMap({ days[$0.name] }) else { return [] }
    let isOneDay = days.values.allSatisfy { $0 == first }
    desk.tell(
      isOneDay
        ? AgendaPhrase.moved(moved.count, to: first) : .rescheduled(moved.count))
    return write(moved, at: &desk) { item in
      guard let day = days[item.name] else { return [] }
      return [("due", .day(day))] + reopening(item)
    }
  }

  func delegate(
    _ items: [Agenda.Item], to member: Member, at desk: inout Desk
  ) -> [Effect] {
    let actions = items.filter(\.isAction)
    desk.tell(AgendaPhrase.delegated(actions.count, to: member.name))
    return write(actions, at: &desk) { [("owner", .text(member.id.text))] + reopening($0) }
  }

  func comment(
    _ items: [Agenda.Item], _ text: String, at desk: inout Desk
  ) -> [Effect] {
    let actions = items.filter(\.isAction)
    desk.tell(AgendaPhrase.commented(actions.count))
    return write(actions, at: &desk) { _ in [("comment", .text(text))] }
  }
}

extension AgendaPane {
  /// What takes back the answer that an item of the sweep had before: it is done or dropped no more.
  fileprivate func reopening(_ item: Agenda.Item) -> [(String, Value?)] {
    guard let verdict = sweep?.verdict(on: item) else { return [] }
    return switch verdict {
    case .done, .dropped:
      [("status", .text((item.status ?? .todo).rawValue)), ("done_on", nil)]
    case .moved, .delegated: []
    }
  }
}

extension Agenda.Item {
  /// So many days after its day, or after today where that has passed; before it when negative.
  func moved(_ days: Int, from today: Day) -> Day {
    let start = day ?? today
    return (days > 0 ? max(start, today) : start).later(days: days)
  }
}

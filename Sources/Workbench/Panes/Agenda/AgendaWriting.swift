import Method
import Phrases
import Terminal
import Widgets

extension AgendaPane {
  /// Sets fields of the records: one edit an account, all of which one undo takes back.
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
    let batch = accounts.count > 1 ? desk.history.nextBatch() : nil
    var effects: [Effect] = []
    for account in accounts {
      let edit = FieldsEdit(edits[account] ?? [:], batch: batch)
      effects += desk.intend(.fields(edit), on: account)
    }
    return effects
  }

  /// Does to each action what is said of it.
  func carryOut(
    _ items: [Agenda.Item], at desk: inout Desk, _ deeds: (Agenda.Item) -> [ActionDeed]
  ) -> [Effect] {
    write(items, at: &desk) { deeds($0).flatMap(\.fields) }
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
      item.isAction
        ? ActionDeed.done(on: today).fields
        : [("last_touch", .day(today)), ("next_touch", nil)]
    }
  }

  private mutating func reopen(_ items: [Agenda.Item], at desk: inout Desk) -> [Effect] {
    let actions = items.filter(\.isAction)
    for item in actions { settled[item.name] = nil }
    desk.tell(AgendaPhrase.reopened(actions.count))
    return carryOut(actions, at: &desk) { [.reopened(as: $0.status)] }
  }

  mutating func drop(_ items: [Agenda.Item], at desk: inout Desk) -> [Effect] {
    let actions = items.filter(\.isAction)
    for item in actions { settled[item.name] = item }
    desk.tell(AgendaPhrase.dropped(actions.count))
    return carryOut(actions, at: &desk) { _ in [.dropped] }
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
    return carryOut(moved, at: &desk) { item in
      guard let day = days[item.name] else { return [] }
      return [.moved(to: day)] + reopening(item)
    }
  }

  func delegate(
    _ items: [Agenda.Item], to member: Member, at desk: inout Desk
  ) -> [Effect] {
    let actions = items.filter(\.isAction)
    desk.tell(AgendaPhrase.delegated(actions.count, to: member.name))
    return carryOut(actions, at: &desk) { [.delegated(to: member.id)] + reopening($0) }
  }

  /// On one what was typed, which began with its comment; on several behind what each has.
  func comment(
    _ items: [Agenda.Item], _ text: String, at desk: inout Desk
  ) -> [Effect] {
    let actions = items.filter(\.isAction)
    desk.tell(AgendaPhrase.commented(actions.count))
    return write(actions, at: &desk) { item in
      let isAdded = actions.count > 1 && !item.comment.isEmpty
      return [("comment", .text(isAdded ? item.comment + " · " + text : text))]
    }
  }
}

extension AgendaPane {
  /// What takes back the answer that an item of the sweep had before: it is done or dropped no more.
  fileprivate func reopening(_ item: Agenda.Item) -> [ActionDeed] {
    switch sweep?.verdict(on: item) {
    case .done, .dropped: [.reopened(as: item.status)]
    case .moved, .delegated, nil: []
    }
  }
}

extension Agenda.Item {
  /// So many days after its day, or after today where that has passed; before it when negative.
  func moved(_ days: Int, from today: Day) -> Day {
    (days > 0 ? start(from: today) : day ?? today).later(days: days)
  }

  /// Its day, or today where that has passed or isn't known: what is put off is put off from there.
  func start(from today: Day) -> Day { max(day ?? today, today) }
}

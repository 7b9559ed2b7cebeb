internal import Export
internal import Method
internal import Phrases
internal import Store

/// `aquarium agenda FOLDER`: what is to be done in all accounts, by day.
public enum AgendaVerb {
  public enum Form: Sendable {
    case lines, json
    /// Written to this file.
    case calendar(String)
  }

  public static func outcome(
    _ folder: String, owner: String?, as form: Form, language: String?,
    in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store = try voice.openToRead(folder)
      let scan = try voice.scan(store)
      let agenda = Agenda(
        scan.accounts, scan.settings, today: surroundings.today,
        owner: try voice.member(owner, in: scan.settings))
      let telling = AgendaTelling(agenda, voice.wording, today: surroundings.today)
      let remarks =
        scan.unreadable.isEmpty
        ? [] : [voice.say(CommandLinePhrase.unreadable(files: scan.unreadable.count))]
      switch form {
      case .lines: return Outcome(telling.lines, remarks: remarks)
      case .json: return Outcome(telling.json.written, remarks: remarks, isData: true)
      case .calendar(let file):
        let bytes = AgendaICS.bytes(
          telling.entries, name: scan.settings.name, madeOn: surroundings.today)
        return Outcome(
          try voice.write(bytes, to: file, ending: ".ics"), remarks: remarks, isSaved: true)
      }
    }
  }
}

extension Voice {
  /// The one of ours who is meant: by id, by name, or by a part of it that only one has.
  fileprivate func member(
    _ text: String?, in settings: Workspace
  ) throws(Refusal) -> ID<Member>? {
    guard let text else { return nil }
    if let found = settings.team.first(where: { $0.id.text == text }) { return found.id }
    let wanted = wording.fold(text)
    let same = settings.team.filter { wording.fold($0.name) == wanted }
    let alike = settings.team.filter { wording.fold($0.name).contains(wanted) }
    let meant = same.isEmpty ? alike : same
    guard meant.count == 1, let found = meant.first else {
      throw refusal(AgendaPhrase.noMember(text, alike: alike.prefix(3).map(\.name)))
    }
    return found.id
  }
}

/// An agenda as lines, as JSON, and as the entries of a calendar.
private struct AgendaTelling {
  let agenda: Agenda
  let wording: Wording
  let today: Day

  init(_ agenda: Agenda, _ wording: Wording, today: Day) {
    self.agenda = agenda
    self.wording = wording
    self.today = today
  }

  /// The columns line up through all groups.
  var lines: String {
    guard !agenda.items.isEmpty else { return AgendaPhrase.nothingToDo.said(wording) + "\n" }
    var table = TextTable([.left, .left, .left, .left, .left, .left])
    for item in agenda.items {
      table.append([
        "  " + (item.day.map { wording.agendaDay($0, today: today) } ?? "-"), late(item),
        item.accountName, wording.deed(item), item.ownerName.isEmpty ? "-" : item.ownerName,
        item.objective,
      ])
    }
    var text = ""
    var group: Agenda.Group?
    let rows = table.written.split(separator: "\n", omittingEmptySubsequences: false)
    for (item, row) in zip(agenda.items, rows) {
      if item.group != group {
        group = item.group
        let count = agenda.count(item.group)
        text += AgendaPhrase.group(item.group, count: count).said(wording) + "\n"
      }
      text += row + "\n"
    }
    return text
  }

  private func late(_ item: Agenda.Item) -> String {
    guard let late = item.late, late > 0 else { return "" }
    return wording.late(days: late)
  }

  var json: JSON {
    .object([
      .init("today", .text(today.iso)), .init("items", .list(agenda.items.map(json))),
    ])
  }

  private func json(_ item: Agenda.Item) -> JSON {
    let owner = item.owner.map { owner in
      JSON.object([
        .init("id", .text(owner.text)),
        .init("name", item.ownerName.isEmpty ? .null : .text(item.ownerName)),
      ])
    }
    return .object([
      .init("account", .text(item.name.account.text)),
      .init("account_name", .text(item.accountName)),
      .init("record", .text(item.name.record.text)),
      .init("kind", .text(item.kind.rawValue)), .init("group", .text(item.group.rawValue)),
      .init("text", .text(wording.deed(item))), .init("day", .text(item.day?.iso)),
      .init("late", item.late.map { JSON.number($0) } ?? .null), .init("owner", owner ?? .null),
      .init("objective", item.objective.isEmpty ? .null : .text(item.objective)),
      .init("status", .text(item.status?.rawValue)),
      .init("priority", item.priority.map { JSON.number($0) } ?? .null),
    ])
  }

  var entries: [AgendaICS.Entry] {
    agenda.items.map { item in
      var id = item.name.record.text
      if case .item(_, let record)? = item.name.record.steps.last { id = record }
      let notes = [item.objective, item.ownerName, item.comment].filter { !$0.isEmpty }
      return AgendaICS.Entry(
        // Two accounts may hold a record of one name.
        id: item.name.account.text + "." + id,
        title: wording.labelled(item.accountName, wording.deed(item)), day: item.day,
        note: notes.joined(separator: "\n"), isTask: item.kind == .action,
        isUnderWay: item.status == .doing, priority: item.priority)
    }
  }
}

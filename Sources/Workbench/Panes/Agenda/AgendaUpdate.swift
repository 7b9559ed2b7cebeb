import Method
import Phrases
import Terminal
import Widgets

extension AgendaPane {
  mutating func update(
    _ action: AgendaAction, at desk: inout Desk, in area: Rect
  ) -> [Effect] {
    let sight = AgendaSight(pane: self, desk: desk)
    table = sight.table
    switch action {
    case .move(let rows): table.move(by: rows, in: sight.source)
    case .page(let pages): table.page(by: pages, of: sight.layout(in: area), in: sight.source)
    case .first: table.moveToFirst(in: sight.source)
    case .last: table.moveToLast(in: sight.source)
    case .open: open(sight, at: &desk)
    case .back: back(at: &desk)
    case .mark: mark(sight)
    case .chooseOwner: chooseOwner(at: &desk)
    case .filter: filter = TextField(query)
    case .keepFilter: filter = nil
    case .dropFilter:
      filter = nil
      query = ""
    case .sweep: beginSweep(sight, at: &desk)
    case .endSweep: endSweep(at: &desk)
    case .swept(let verdict): return judge(verdict, sight, at: &desk)
    case .done, .later, .day, .comment, .delegate, .drop:
      return deal(with: sight.chosen, action, sight, at: &desk)
    }
    return []
  }

  /// What is done to all that is marked, or to the focused one.
  private mutating func deal(
    with items: [Agenda.Item], _ action: AgendaAction, _ sight: AgendaSight,
    at desk: inout Desk
  ) -> [Effect] {
    let actions = items.filter(\.isAction)
    let today = desk.moment.today
    switch action {
    case .done: return finish(tick(items, sight, at: &desk))
    case .drop: return finish(drop(items, at: &desk))
    case .later(let days):
      // The marks stay: a second week is a second press.
      return move(actions, at: &desk) { $0.moved(days, from: today) }
    case .day: desk.ask(.agendaDay(count: actions.count))
    case .comment:
      guard let first = actions.first else { return [] }
      desk.ask(
        .agendaComment(first.text), actions.count == 1 ? first.comment : "")
    case .delegate: chooseMember(sight, at: &desk)
    default: break
    }
    return []
  }

  /// What was marked is dealt with.
  private mutating func finish(_ effects: [Effect]) -> [Effect] {
    marked = []
    return effects
  }

  private mutating func open(_ sight: AgendaSight, at desk: inout Desk) {
    switch table.focus {
    case .item(let name):
      desk.wishes.append(.show(.account(name.account), name.record))
    case .group(let group):
      if folded.remove(group) == nil { folded.insert(group) }
    case nil: break
    }
  }

  private mutating func back(at desk: inout Desk) {
    if !marked.isEmpty {
      marked = []
    } else if !query.isEmpty {
      query = ""
    } else {
      desk.wishes.append(.portfolio)
    }
  }

  /// On the head of a group all of it, or none where all is marked already.
  private mutating func mark(_ sight: AgendaSight) {
    switch table.focus {
    case .item(let name):
      if marked.remove(name) == nil { marked.insert(name) }
      table.move(by: 1, in: sight.source)
    case .group(let group):
      let names = sight.list.items.filter { $0.group == group }.map(\.name)
      if names.allSatisfy({ marked.contains($0) }) {
        marked.subtract(names)
      } else {
        marked.formUnion(names)
      }
    case nil: break
    }
  }
}

/// What is asked, and what follows from the answers.
extension AgendaPane {
  private func chooseOwner(at desk: inout Desk) {
    let team = desk.workspace?.settings.team ?? []
    let everybody = ChoiceList.Option("", desk.say(AgendaPhrase.everybody))
    desk.choose(
      desk.say(AgendaPhrase.chooseOwner), [everybody] + team.map(\.option),
      chosen: [owner?.text ?? ""], for: .agendaOwner)
  }

  /// The one to whom something was just given stands first.
  func chooseMember(_ sight: AgendaSight, at desk: inout Desk) {
    let team = desk.workspace?.settings.team ?? []
    let last = sweep?.lastMember
    let first = team.filter { $0.id == last }
    desk.choose(
      desk.say(AgendaPhrase.delegateTitle),
      (first + team.filter { $0.id != last }).map(\.option), chosen: [], for: .agendaMember)
  }

  /// What follows from a choice that the agenda asked for.
  mutating func chose(
    _ keys: [String], for purpose: Choosing, at desk: inout Desk
  ) -> [Effect] {
    let key = keys.first ?? ""
    switch purpose {
    case .agendaOwner:
      owner = try? ID<Member>(key)
      return []
    case .agendaMember:
      let team = desk.workspace?.settings.team ?? []
      guard let member = team.first(where: { $0.id.text == key }) else { return [] }
      let sight = AgendaSight(pane: self, desk: desk)
      let effects = delegate(sight.chosen, to: member, at: &desk)
      guard let item = sweep?.item else { return finish(effects) }
      settled[item.name] = nil
      sweep?.lastMember = member.id
      sweep?.judge(.delegated)
      endSweepIfOver(at: &desk)
      return effects
    default: return []
    }
  }

  /// A line that was asked for.
  ///
  /// - Throws: what is wrong with it; it stays open to be mended.
  mutating func take(
    _ text: String, for purpose: Prompting, at desk: inout Desk
  ) throws(Rejection) -> [Effect] {
    let items = AgendaSight(pane: self, desk: desk).chosen
    switch purpose {
    case .agendaDay:
      let today = desk.moment.today
      let year = desk.workspace?.settings.fiscalYearStart?.number ?? 1
      var days: [Agenda.Name: Day] = [:]
      for item in items where item.isAction {
        days[item.name] = DayShift.read(
          text, from: item.day.map { max($0, desk.moment.today) }, today: today,
          fiscalYearStart: year)
      }
      guard !days.isEmpty else { throw .notADay }
      return finish(move(items, at: &desk) { days[$0.name] })
    case .agendaComment: return finish(comment(items, text, at: &desk))
    default: return []
    }
  }
}

extension Member {
  fileprivate var option: ChoiceList.Option {
    ChoiceList.Option(id.text, name, meaning: function)
  }
}

/// Where one types and clicks.
extension AgendaPane {
  /// A key that no command takes, while the filter is typed.
  mutating func type(_ key: Key) -> Reply {
    guard var field = filter else { return .ignored }
    let reply = field.press(key)
    filter = field
    query = field.text
    return reply
  }

  mutating func paste(_ text: String) {
    guard var field = filter else { return }
    field.paste(text)
    filter = field
    query = field.text
  }

  mutating func click(_ mouse: Mouse, at desk: inout Desk, in area: Rect) -> [Effect] {
    guard sweep == nil else { return [] }
    let sight = AgendaSight(pane: self, desk: desk)
    table = sight.table
    switch mouse.action {
    case .wheelUp: table.move(by: -3, in: sight.source)
    case .wheelDown: table.move(by: 3, in: sight.source)
    case .press(.left):
      let layout = sight.layout(in: area)
      guard let hit = layout.hit(at: mouse.at) else { return [] }
      if table.click(hit, of: layout, in: sight.source) { open(sight, at: &desk) }
    case .press, .release, .drag: break
    }
    return []
  }
}

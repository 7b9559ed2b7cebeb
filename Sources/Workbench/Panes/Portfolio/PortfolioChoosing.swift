import Method
import Phrases
import Terminal
import Widgets

extension PortfolioPane {
  /// What follows from a choice that the portfolio asked for; any other is someone else's.
  mutating func chose(
    _ keys: [String], for purpose: Choosing, at desk: inout Desk, in area: Rect
  ) -> [Effect] {
    let key = keys.first ?? ""
    switch purpose {
    case .sortColumn:
      guard let column = PortfolioColumn(key) else { return [] }
      let chosen = TableSort(column, isAscending: column.beginsAscending)
      return sort(by: chosen, at: &desk, in: area)
    case .grouping: return Grouping(rawValue: key).map { group(by: $0, at: &desk, in: area) } ?? []
    case .columns:
      columns = PortfolioColumn.chosen(keys)
      desk.preferences.columns = columns.map(\.key)
      return [.remember(desk.preferences)]
    case .status(let id, let former):
      guard let status = AccountStatus(rawValue: key) else { return [] }
      return desk.intend(.status(from: former, to: status), on: id)
    case .theme, .language, .field, .theirs, .removed, .overtaken, .draft, .copy, .sameName,
      .tableSort, .page, .view, .conclusion, .picture, .segment, .ballot, .agendaOwner,
      .agendaMember, .report, .addition:
      return []
    }
  }

  private mutating func group(
    by grouping: Grouping, at desk: inout Desk, in area: Rect
  ) -> [Effect] {
    self.grouping = grouping
    folded = []
    desk.preferences.group = grouping.rawValue
    arrange(desk, in: area)
    return [.remember(desk.preferences)]
  }

  func chooseSort(at desk: inout Desk) {
    let options = PortfolioColumn.all.map { option($0, desk) }
    desk.choose(
      desk.say(OverlayPhrase.sortBy), options, chosen: [sort.column.key], for: .sortColumn)
  }

  func chooseColumns(at desk: inout Desk) {
    let options = PortfolioColumn.all.filter { $0 != .name }.map { option($0, desk) }
    desk.choose(
      desk.say(OverlayPhrase.chooseColumns), options, chosen: columns.map(\.key), several: true,
      for: .columns)
  }

  func chooseGrouping(at desk: inout Desk) {
    let options = zip(Grouping.allCases, GroupingTitle.allCases).map {
      ChoiceList.Option($0.rawValue, desk.say($1))
    }
    desk.choose(
      desk.say(OverlayPhrase.groupBy), options, chosen: [grouping.rawValue], for: .grouping)
  }

  func chooseStatus(at desk: inout Desk) {
    guard let account = account(desk) else { return }
    let options = AccountStatus.allCases.map {
      ChoiceList.Option($0.rawValue, $0.term[desk.language], meaning: $0.meaning[desk.language])
    }
    desk.choose(
      desk.say(OverlayPhrase.statusOf(account.name)), options, chosen: [account.status.rawValue],
      for: .status(account.id, from: account.status))
  }

  /// Undo brings it back whole, so that nothing is asked.
  func archive(at desk: inout Desk) -> [Effect] {
    guard let account = account(desk) else { return [] }
    return desk.intend(.status(from: account.status, to: .exited), on: account.id)
  }

  private func option(_ column: PortfolioColumn, _ desk: Desk) -> ChoiceList.Option {
    ChoiceList.Option(
      column.key, column.title[desk.language], meaning: column.meaning?[desk.language] ?? "")
  }
}

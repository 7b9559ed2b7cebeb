import Method
import Phrases
import Terminal
import Widgets

extension State {
  mutating func choose(
    _ title: String, _ options: [ChoiceList.Option], chosen: [String], several: Bool = false,
    for purpose: Choosing
  ) {
    let list = ChoiceList(options, chosen: chosen, isMultiple: several)
    overlays.append(.choose(Chooser(title: title, purpose: purpose, list: list)))
  }

  /// What follows from a choice.
  mutating func chose(_ keys: [String], for purpose: Choosing) -> [Effect] {
    switch purpose {
    case .theme:
      guard let name = keys.first else { return [] }
      theme = name
      preferences.theme = name
      return [.show(theme: name), .remember(preferences)]
    case .language:
      guard let chosen = keys.first.flatMap(Language.init) else { return [] }
      forcedLanguage = chosen
      preferences.language = chosen
      arrangePortfolio()
      return [.remember(preferences)]
    case .sortColumn:
      guard let column = keys.first.flatMap({ PortfolioColumn($0) }) else { return [] }
      return sort(by: PortfolioSort(column: column, ascending: column.beginsAscending))
    case .grouping:
      return keys.first.flatMap(Grouping.init).map { group(by: $0) } ?? []
    case .columns:
      portfolio.columns = PortfolioColumn.chosen(keys)
      preferences.columns = portfolio.columns.map(\.key)
      return [.remember(preferences)]
    case .status(let id, let former):
      guard let status = keys.first.flatMap(AccountStatus.init) else { return [] }
      return intend(.status(from: former, to: status), on: id)
    case .field(let target, let path, let former):
      return chose(keys, for: path, of: target, from: former)
    case .theirs(let target, let differences):
      return answer(keys).map { settleTheirs(target, $0, differences) } ?? []
    case .removed(let target):
      return answer(keys).map { settleRemoval(of: target, $0) } ?? []
    case .overtaken(let conflict):
      return answer(keys).map { settle(conflict, $0) } ?? []
    case .draft(let draft):
      return keys.first.flatMap(DraftAnswer.init).map { settle(draft, $0) } ?? []
    }
  }

  private func answer(_ keys: [String]) -> ConflictAnswer? {
    keys.first.flatMap(ConflictAnswer.init)
  }

  /// Esc in a choice: a contested text goes back to its field, a question about a whole record is
  /// put off.
  mutating func dismissed(_ chooser: Chooser) -> [Effect] {
    switch chooser.purpose {
    case .theirs, .removed:
      postponed.append(chooser)
      tell(SavingPhrase.postponed(again: Everywhere.commands.glyph(of: .refresh)), isError: true)
      return []
    case .overtaken(let conflict):
      return draft(conflict.target, conflict.path, conflict.mine).map { takeUp($0) } ?? []
    case .draft, .theme, .language, .sortColumn, .grouping, .columns, .status, .field:
      return []
    }
  }

  mutating func chooseTheme() {
    let options = themes.map { ChoiceList.Option($0, $0) }
    choose(say(OverlayPhrase.chooseTheme), options, chosen: [theme], for: .theme)
  }

  mutating func chooseLanguage() {
    let options = Language.allCases.map {
      ChoiceList.Option($0.rawValue, $0.meaning[$0], meaning: $0.term[language])
    }
    choose(
      say(OverlayPhrase.chooseLanguage), options, chosen: [language.rawValue], for: .language)
  }

  mutating func chooseSort() {
    let options = PortfolioColumn.all.map { columnOption($0) }
    choose(
      say(OverlayPhrase.sortBy), options, chosen: [portfolio.sort.column.key],
      for: .sortColumn)
  }

  mutating func chooseColumns() {
    let options = PortfolioColumn.all.filter { $0 != .name }.map { columnOption($0) }
    choose(
      say(OverlayPhrase.chooseColumns), options, chosen: portfolio.columns.map(\.key),
      several: true, for: .columns)
  }

  mutating func chooseGrouping() {
    let options = zip(Grouping.allCases, GroupingTitle.allCases).map {
      ChoiceList.Option($0.rawValue, say($1))
    }
    choose(
      say(OverlayPhrase.groupBy), options, chosen: [portfolio.grouping.rawValue], for: .grouping)
  }

  mutating func chooseStatus() {
    guard let account = selectedAccount else { return }
    let options = AccountStatus.allCases.map {
      ChoiceList.Option($0.rawValue, $0.term[language], meaning: $0.meaning[language])
    }
    choose(
      say(OverlayPhrase.statusOf(account.name)), options, chosen: [account.status.rawValue],
      for: .status(account.id, from: account.status))
  }

  mutating func confirmArchive() {
    guard let account = selectedAccount else { return }
    overlays.append(
      .confirm(
        Confirm(
          title: say(OverlayPhrase.archiveTitle(account.name)),
          body: say(OverlayPhrase.archiveBody(undo: Everywhere.commands.glyph(of: .undo))),
          yes: say(OverlayPhrase.archive),
          action: .archive(account.id))))
  }

  mutating func showUnreadable() {
    let files = workspace?.unreadable ?? []
    let body = files.map { $0.file + "\n" + $0.reason }.joined(separator: "\n\n")
    overlays.append(.message(Message(title: say(OverlayPhrase.unreadable), body: body)))
  }

  private func columnOption(_ column: PortfolioColumn) -> ChoiceList.Option {
    ChoiceList.Option(
      column.key, column.title[language], meaning: column.meaning?[language] ?? "")
  }
}

import Method
import Phrases
import Widgets

/// What the palette finds besides commands: accounts by their names, pages, and fields.
extension State {
  /// The most accounts that are offered for a text.
  private static let mostAccounts = 20

  /// Rows to go somewhere, for a text of two letters or more: fewer find everything.
  func placeRows(for text: String) -> [ProgramCommand] {
    guard text.count > 1, desk.workspace != nil else { return [] }
    return pageRows + fieldRows + accountRows(for: text)
  }

  private func row(_ action: AppAction, _ name: Term, _ help: Term) -> ProgramCommand {
    Command<State, AppAction>("", action, name, help: help).lifted(Action.app, \.state)
  }

  private var pageRows: [ProgramCommand] {
    var rows = SettingsPane.pages.map {
      row(
        .goToPage(.settings, $0.key), $0.title,
        Term("a page of the settings", "une page des réglages"))
    }
    rows += WorkshopView.all.map {
      row(
        .goToPage(.workshop, $0.key), $0.title,
        Term("a picture of the portfolio", "une image du portefeuille"))
    }
    guard account.id != nil else { return rows }
    return rows
      + rowsOf(.account, AccountPages.all, Term("a page of the account", "une page du compte"))
      + rowsOf(.plan, PlanPages.all, Term("a page of its plan", "une page de son plan"))
  }

  private func rowsOf(_ pane: PaneName, _ pages: [Page], _ help: Term) -> [ProgramCommand] {
    pages.flatMap { page in
      [row(.goToPage(pane, page.key), page.title, help)]
        + page.views.filter { $0.key != page.key && page.views.count > 1 }.map {
          row(.goToPage(pane, $0.key), $0.title, page.title)
        }
    }
  }

  /// The fields of the account that is open, but for those of its lists' records.
  private var fieldRows: [ProgramCommand] {
    guard let document = account.editor.document, desk.isLoaded(document) else { return [] }
    return fields(document.shape, FieldPath([])).map { path, info in
      row(
        .goToField(document, path), info.label,
        Term("a field of the account", "un champ du compte"))
    }
  }

  private func fields(_ shape: Shape, _ base: FieldPath) -> [(FieldPath, FieldInfo)] {
    shape.fields.flatMap { info -> [(FieldPath, FieldInfo)] in
      let path = base.appending(info.key)
      return switch info.kind {
      case .group(let inner): fields(inner, path)
      case .items: base.steps.isEmpty ? [] : [(path, info)]
      default: [(path, info)]
      }
    }
  }

  private func accountRows(for text: String) -> [ProgramCommand] {
    guard let accounts = desk.workspace?.accounts else { return [] }
    let names = desk.worked.names {
      var names = FoldedTexts()
      for account in accounts { names.append(account.name) }
      return names
    }
    let query = Fuzzy.Query(text)
    return accounts.indices.lazy.filter { query.isPart(of: names, at: $0) }
      .prefix(Self.mostAccounts).map { place in
        let account = accounts[place]
        return row(
          .openAccount(account.id), Term(account.name, account.name), account.status.term)
      }
  }

  mutating func go(toPage key: String, of pane: PaneName) -> [Effect] {
    let effects = pane == self.pane ? [] : go(to: pane)
    guard self.pane == pane else { return effects }
    guard pane != .workshop else {
      workshop.go(toViewNamed: key)
      return effects
    }
    withEditor { editor, _, _ in editor.go(toPageNamed: key) }
    return effects
  }
}

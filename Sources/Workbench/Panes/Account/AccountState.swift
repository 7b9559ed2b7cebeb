import Method
import Phrases
import Terminal

/// One account, on tabs: who it is, its figures, its team, its place in the programme.
struct AccountState: Sendable {
  /// Keys that wait for the account to be read.
  var typedAhead: [InputEvent] = []
  var id: ID<Account>?
  /// The account asked for on the command line, until the workspace is open.
  var wanted: String?
  /// Why accounts could not be read, as sentences.
  var failures: [ID<Account>: String] = [:]
  var tab = AccountTab.identity
  /// The form of the tab; in the grid, what is typed in its cell.
  var form = FormState()
  var grid = GridState()
  /// Where the focus was on each tab.
  var lastFocus: [AccountTab: FormPlace] = [:]
  /// The field whose text is in the user's editor now, of an account or of the settings.
  var inEditor: SentText?
}

/// A text in the user's editor, and what stood in its field when the edit began.
struct SentText: Sendable {
  let draft: Draft
  let former: Value?
}

enum AccountTab: Int, CaseIterable, Hashable, Sendable {
  case identity, exercises, team, programme

  /// The tab on which a field stands.
  init(of path: FieldPath) {
    let key =
      switch path.steps.first {
      case .key(let key), .item(let key, _): key
      case nil: ""
      }
    switch key {
    case "identity": self = .identity
    case "years": self = .exercises
    case "team": self = .team
    default: self = .programme
    }
  }

  var title: AccountTabTitle {
    switch self {
    case .identity: .identity
    case .exercises: .exercises
    case .team: .team
    case .programme: .programme
    }
  }
}

enum AccountAction: Hashable, Sendable {
  case tab(AccountTab), nextTab, previousTab
  case back
  case neighbour(Int)
}

extension AccountState {
  static let commands: [Command] = [
    Command(.backToPortfolio, "esc", .account(.back), footer: true),
    Command(.nextTab, "]", .account(.nextTab), footer: true),
    Command(.previousTab, "[", .account(.previousTab)),
    Command(.tab1, "1", .account(.tab(.identity))),
    Command(.tab2, "2", .account(.tab(.exercises))),
    Command(.tab3, "3", .account(.tab(.team))),
    Command(.tab4, "4", .account(.tab(.programme))),
    Command(.nextAccount, ">", .account(.neighbour(1)), off: noAccount),
    Command(.previousAccount, "<", .account(.neighbour(-1)), off: noAccount),
  ]

  private static let noAccount: @Sendable (State) -> OffReason? = { state in
    state.account.id == nil ? .noAccount : nil
  }
}

extension State {
  var accountContext: Context {
    account.form.typingContext ?? (account.tab == .exercises ? .grid : .form)
  }

  var isInGrid: Bool { pane == .account && account.tab == .exercises }

  var accountSubject: FormSubject? {
    guard let id = account.id else { return nil }
    let target = DocumentName.account(id)
    let root = FieldPath([])
    switch account.tab {
    case .identity:
      return FormSubject(target: target, base: root.appending("identity"), fields: Identity.shape)
    case .team:
      return FormSubject(target: target, base: root.appending("team"), fields: AccountTeam.shape)
    case .programme:
      let own = Account.shape.filter { $0.children.isEmpty }
      return FormSubject(target: target, base: root, fields: own)
    case .exercises: return nil
    }
  }

  /// What is wrong or missing in the account shown.
  var accountFindings: [Finding] {
    guard let id = account.id, let workspace, let summary = workspace.summary(id) else { return [] }
    guard let account = workspace.opened[id] else {
      return workspace.settings.findings(of: summary, today: moment.today)
    }
    return workspace.settings.findings(of: summary, in: account, today: moment.today)
  }
}

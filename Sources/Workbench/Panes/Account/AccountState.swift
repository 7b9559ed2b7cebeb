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
  static let commands: [Command<State, AccountAction>] = [
    .backToPortfolio("esc", .back),
    Command(
      "]", .nextTab, Term("next tab", "onglet suivant"),
      help: Term("goes to the next tab", "va à l'onglet suivant"), footer: true),
    Command(
      "[", .previousTab, Term("previous tab", "onglet précédent"),
      help: Term("goes to the tab before", "va à l'onglet précédent")),
    Command(
      "1", .tab(.identity), Term("identity", "identité"),
      help: Term("who the customer is", "qui est le client"),
      words: Term("company firm headcount", "société entreprise effectif")),
    Command(
      "2", .tab(.exercises), Term("years", "exercices"),
      help: Term("its figures, year by year", "ses chiffres, année par année"),
      words: Term("figures numbers revenue margin budget", "chiffres revenu marge budget")),
    Command(
      "3", .tab(.team), Term("team", "équipe"),
      help: Term("who answers for it", "qui en répond"),
      words: Term(
        "members people manager sponsor KAM", "membres personnes responsable parrain RCC")),
    Command(
      "4", .tab(.programme), Term("programme", "programme"),
      help: Term("its place in the programme", "sa place dans le programme"),
      words: Term("segment status tags review", "segment statut étiquettes revue")),
    Command(
      ">", .neighbour(1), Term("next account", "compte suivant"),
      help: Term("opens the account below it", "ouvre le compte suivant"), off: withoutAccount),
    Command(
      "<", .neighbour(-1), Term("previous account", "compte précédent"),
      help: Term("opens the account above it", "ouvre le compte précédent"), off: withoutAccount),
  ]

  private static let withoutAccount: @Sendable (State) -> Term? = { state in
    state.account.id == nil ? .noAccount : nil
  }
}

extension State {
  var isInGrid: Bool { pane == .account && account.tab == .exercises }

  var accountSubject: FormSubject? {
    guard let id = account.id else { return nil }
    let target = DocumentName.account(id)
    let root = FieldPath([])
    switch account.tab {
    case .identity:
      return FormSubject(target: target, base: root.appending("identity"), fields: Identity.shape.fields)
    case .team:
      return FormSubject(target: target, base: root.appending("team"), fields: AccountTeam.shape.fields)
    case .programme:
      let own = Account.shape.fields.filter { $0.children.isEmpty }
      return FormSubject(target: target, base: root, fields: own)
    case .exercises: return nil
    }
  }

  /// What is wrong or missing in the account shown.
  var accountFindings: [Finding] {
    guard let id = account.id, let summary = workspace?.summary(id) else { return [] }
    return findings(of: summary)
  }
}

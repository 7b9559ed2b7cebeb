import Method
import Phrases
import Terminal

/// What the parts of the program share: the documents and their edits, what is asked and what was told.
///
/// A part changes its own state and this desk, and reaches into no other part.
struct Desk: Sendable {
  var size: Size
  var moment: Moment
  /// The language that the user has chosen; nil leaves it to the workspace.
  var forcedLanguage: Language?
  var fallbackLanguage: Language
  var theme: String
  /// The names of the themes that can be chosen.
  var themes: [String]
  /// The theme that is on the screen: the chosen one, or the one that is looked at in the list.
  var shownTheme: String
  var preferences: Preferences
  var ids: IDSource

  /// The workspace that is open, or why there is none.
  var workspace: OpenWorkspace?
  var opening: Opening
  /// The last one is on top and hears keys first.
  var overlays: [Overlay] = []
  /// Questions that wait until nothing else is asked or typed.
  var questions: [Overlay] = []
  /// Those that were put off: reading anew asks them again.
  var postponed: [Chooser] = []
  var toast: Toast?
  var history = History()
  var saving = Saving()
  /// What to do with accounts once they are read.
  var intentions: [ID<Account>: [Intention]] = [:]
  /// Why accounts could not be read, as sentences.
  var failures: [ID<Account>: String] = [:]
  /// The fields that are open to be typed in.
  var openFields: [OpenField] = []
  /// The field whose text is in the user's editor now.
  var inEditor: SentText?
  /// A text that came back from the editor and was refused: its field opens with the reason.
  var refused: RefusedText?
  /// What is being typed as it was last handed over to be kept.
  var keptDrafts: [Draft] = []
  /// Drafts of earlier sittings whose text has been taken up again and isn't on disk yet.
  var resumed: [Draft] = []
  /// What was last copied or cut, from any field.
  var clipboard = ""
  /// What the account shown is told by, as long as neither it nor the day changes.
  var dossier: Dossier?
  /// What the dossier holds for.
  var dossierKey: DossierKey?
  let memo = Memo()
  /// What others write is told at once.
  var isWatching = false
  /// What the panes are to do of what was asked here, in order.
  var wishes: [Wish] = []

  /// The language now: chosen, else the workspace's, else the machine's.
  var language: Language {
    forcedLanguage ?? workspace?.settings.language ?? fallbackLanguage
  }

  var wording: Wording {
    Wording(language, currency: workspace?.settings.currency ?? .euro)
  }

  func say(_ phrase: some Phrase) -> String { phrase.said(wording) }

  mutating func tell(_ phrase: some Phrase, isError: Bool = false) {
    toast = Toast(text: say(phrase), isError: isError)
  }

  /// Tells why nothing was done.
  mutating func notice(_ reason: Term) {
    toast = Toast(text: say(reason), isError: false, isRefusal: true)
  }

  /// A workspace has been asked for and hasn't come yet.
  var isWaiting: Bool { if case .waiting = opening { true } else { false } }

  /// The names of everything but what stands in one account.
  var directory: Directory { workspace?.directory ?? Directory(Workspace()) }

  var checkContext: CheckContext {
    CheckContext(workspace?.settings ?? Workspace(), directory, today: moment.today)
  }
}

/// What a dossier was made from.
struct DossierKey: Hashable, Sendable {
  let account: ID<Account>
  let revision: Revision
  let today: Day
}

/// What only the panes can do.
enum Wish: Sendable {
  /// Back to the portfolio.
  case portfolio
  case open(ID<Account>)
  /// Goes to a field or a record, wherever it stands.
  case show(DocumentName, FieldPath)
  /// Shows a picture of the portfolio, by its key.
  case picture(String)
  case resume(Draft)
  /// An account has changed, or has come.
  case changed(ID<Account>, before: Digest?)
  /// The portfolio as a whole has changed.
  case rearrange
}

/// A field that is open to be typed in, and what stands in it.
struct OpenField: Hashable, Sendable {
  let draft: Draft
  let isChanged: Bool
}

/// A text in the user's editor, and what stood in its field when the edit began.
struct SentText: Sendable {
  let draft: Draft
  let former: Value?
}

/// A text that its field doesn't take, and what stood in the field when the edit began.
struct RefusedText: Sendable {
  let draft: Draft
  let former: Value?
  let problem: Rejection
}

/// How far the opening of a workspace has come.
enum Opening: Hashable, Sendable {
  case none
  /// A workspace has been asked for; nil is the demonstration.
  case waiting(folder: String?)
  case reading(done: Int, of: Int)
  case failed(folder: String, reason: String)
  case done
}

/// A short message that goes at the next key.
struct Toast: Hashable, Sendable {
  let text: String
  let isError: Bool
  /// Why nothing was done: neither a success nor something to worry about.
  var isRefusal = false
}

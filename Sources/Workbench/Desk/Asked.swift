import Method
import Phrases
import Terminal
import Widgets

/// What lies over the pane: the last of the stack is on top and hears keys first.
enum Overlay: Sendable {
  case palette(PaletteState)
  case choose(Chooser)
  case prompt(Prompt)
  case confirm(Confirm)
  case message(Message)
}

/// The commands that apply, by name, with their keys: the palette, and the help.
struct PaletteState: Sendable {
  enum Purpose: Hashable, Sendable {
    case commands, help
  }

  let purpose: Purpose
  var field = TextField()
  var table = TableState<Int, String>()

  init(_ purpose: Purpose) { self.purpose = purpose }
}

/// A list to choose from.
struct Chooser: Sendable {
  let title: String
  let purpose: Choosing
  var list: ChoiceList
}

extension Desk {
  /// `creating` says what is offered for a text that no option has.
  mutating func choose(
    _ title: String, _ options: [ChoiceList.Option], chosen: [String], several: Bool = false,
    for purpose: Choosing, creating: (@Sendable (String) -> String)? = nil
  ) {
    let list = ChoiceList(options, chosen: chosen, isMultiple: several, creating: creating)
    overlays.append(.choose(Chooser(title: title, purpose: purpose, list: list)))
  }
}

/// What a choice is for.
enum Choosing: Hashable, Sendable {
  case theme
  case language
  case sortColumn
  case grouping
  case columns
  case status(ID<Account>, from: AccountStatus)
  case field(DocumentName, FieldPath, from: Value?)
  /// Someone else changed the same fields: keep mine, take theirs, or show both.
  case theirs(Contest)
  /// Someone else removed the record: show mine, keep it, or let it go.
  case removed(DocumentName)
  /// Someone else set the field while it was being edited: the same, for this field alone.
  case overtaken(FieldConflict)
  case draft(Draft)
  /// A copy of an account beside it: which of the two is right.
  case copy(file: String, Document)
  /// An account has the name already that a new one, or the one of that id, is to have.
  case sameName(String, other: ID<Account>, renaming: ID<Account>?)
  /// The column that the table of a page is sorted by.
  case tableSort
  /// The page of the document that is shown.
  case page
  /// The view of the page that is shown.
  case view
  /// What is concluded from a record: the list that it is added to.
  case conclusion(from: FieldPath)
  /// The picture of the portfolio that is shown.
  case picture
  /// Another segment than the matrix gives.
  case segment(ID<Account>)
  /// Which of these records is added.
  case addition([BoardItem])
  /// The report that is made of an account.
  case report(ID<Account>)
  /// Whose deeds the agenda shows, and who is to do what is marked there.
  case agendaOwner, agendaMember
  /// The axis that the committee votes on, of an account.
  case ballot(ID<Account>)

  /// Whether one question makes another superfluous.
  func isAbout(theSameAs other: Choosing) -> Bool {
    switch (self, other) {
    case (.theirs(let contest), .theirs(let same)): contest.theirs.name == same.theirs.name
    case (.theirs(let contest), .removed(let same)), (.removed(let same), .theirs(let contest)):
      contest.theirs.name == same
    case (.removed(let target), .removed(let same)): target == same
    case (.overtaken(let field), .overtaken(let same)):
      field.target == same.target && field.path == same.path
    default: false
    }
  }
}

/// One line asked for.
struct Prompt: Sendable {
  let title: String
  let hint: String
  let purpose: Prompting
  /// What stood there when it was asked.
  let before: String
  var field: TextField
  var problem: String?
  /// What is typed is shown by signs alone: a ballot is nobody else's business yet.
  var isHidden = false
  /// How the line is understood while it is typed; nil where it is a text like any other.
  var entry: EntryReading?
}

enum Prompting: Hashable, Sendable {
  case newAccount
  case rename(ID<Account>)
  case openFolder
  case newWorkspace
  /// Why an account is placed where it was tried.
  case placeReason(ID<Account>)
  case segmentReason(ID<Account>, Segment)
  case ratingComment(ID<Account>, ID<Criterion>)
  case ballotOf(ID<Round>, ID<Participant>)
  case decision(ID<Round>)
  case parkedPoint(ID<Round>)
  /// An action of an account, told in one line.
  case newAction(ID<Account>)
  /// Another day for what is marked in the agenda, and a comment on it.
  case agendaDay(count: Int), agendaComment(String)
  /// Another day for an action.
  case actionDay(ID<Account>, ID<PlanAction>)
}

/// A question before something that is hard to take back.
struct Confirm: Sendable {
  let title: String
  let body: String
  let yes: String
  let action: Confirmed
}

enum Confirmed: Hashable, Sendable {
  case leave
  case removeItem(DocumentName, list: FieldPath, id: String)
  /// Votes are shown although some are missing.
  case showVotes(ID<Round>)
  case closeSitting(ID<Round>)
}

/// A text to read.
struct Message: Sendable {
  let title: String
  let body: String
  /// The first line in sight.
  var top = 0
}

/// A field that someone else has set between the beginning of an edit and its acceptance.
struct FieldConflict: Hashable, Sendable {
  let target: DocumentName
  let path: FieldPath
  let mine: Value?
  let theirs: Value?
}

import Method
import Terminal
import TestSupport
import Testing

@testable import Workbench

/// A sitting in front of the workbench, with a rim that answers at once from memory.
struct Sitting {
  var state: State
  /// Every effect asked for so far.
  var effects: [Effect] = []
  /// What "the disk" holds.
  var disk: [ID<Account>: Account]
  var rounds: [ID<Round>: Round] = [:]
  /// What somebody else wrote of them meanwhile.
  private var theirRounds: [ID<Round>: Round] = [:]
  var settings: Workspace
  /// The reason with which every save fails; nil when saving works.
  var failure: String?
  /// Saves stay unanswered while this is set.
  var isSlow = false
  /// What someone else has written meanwhile.
  var theirs: [ID<Account>: Account] = [:]
  /// The settings that someone else has written meanwhile.
  var theirSettings: Workspace?
  /// Files of "the disk" that can't be read.
  var unreadable: [UnreadableFile]

  static let moment = Moment(
    today: Day(year: 2026, month: 11, day: 22) ?? Fixture.day, time: "14:02")

  init(
    _ size: String = "80x24", _ language: Language = .english,
    accounts: [Account] = Fixture.accounts,
    opened: Bool = true, readOnly: String? = nil, unreadable: [UnreadableFile] = [],
    drafts: [Draft] = []
  ) {
    disk = Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0) })
    settings = Fixture.settings
    self.unreadable = unreadable
    state = State(
      Launch(
        size: Size(size) ?? Size(columns: 80, rows: 24), moment: Sitting.moment,
        language: language, themes: ["dusk", "paper"], seed: 7))
    guard opened else { return }
    answer(
      .opened(
        OpenedWorkspace(
          folder: "/portfolio", settings: settings, accounts: accounts.map(Digest.init),
          unreadable: unreadable, readOnly: readOnly, drafts: drafts)))
  }

  mutating func press(_ keys: String) {
    do {
      for key in try Key.sequence(keys) { hear(.input(.key(key))) }
    } catch {
      Issue.record("The keys \(keys) cannot be read: \(error)")
    }
  }

  /// With the key that undo has where the focus is.
  mutating func undo() { press(state.lettersBegin ? "ctrl-z" : "u") }

  mutating func paste(_ text: String) { hear(.input(.paste(text))) }
  mutating func click(_ x: Int, _ y: Int) {
    hear(.input(.mouse(Mouse(.press(.left), at: Point(x, y)))))
  }
  mutating func wheel(down: Bool) {
    hear(.input(.mouse(Mouse(down ? .wheelDown : .wheelUp, at: Point(40, 12)))))
  }
  mutating func answer(_ answer: Answer) { hear(.answer(answer)) }

  mutating func hear(_ event: Event) {
    let asked = update(&state, event, at: Sitting.moment)
    effects += asked
    for effect in asked { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .load(let name), .takeTheirs(let name):
      if let theirs = takeTheirs(of: name) { write(theirs) }
      if let document = document(name) { answer(.loaded(document)) }
    case .save(let document, let edit, let decided):
      guard !isSlow else { return }
      let name = document.name
      if let failure { return answer(.notSaved(name, edit: edit, reason: failure)) }
      if let theirs = takeTheirs(of: name), decided != .changed(theirs) {
        // What one has decided on is what one's document comes from.
        var base = self.document(name)
        if case .changed(let seen) = decided { base = seen }
        return save(document, edit, besides: theirs, base)
      }
      write(document)
      answer(.saved(name, edit: edit))
    case .refresh: lookAgain()
    default: break
    }
  }

  /// As the keeper of the workspace does it: what isn't contested is merged.
  private mutating func save(
    _ document: Document, _ edit: Int, besides theirs: Document, _ base: Document?
  ) {
    let merge = Merge(
      base: base?.entries ?? [], ours: document.entries, theirs: theirs.entries)
    guard merge.conflicts.isEmpty,
      let merged = try? Document(document.name, filledWith: merge.entries)
    else {
      putBack(theirs)
      return answer(.changedOnDisk(Contest(base: base, theirs: theirs), edit: edit))
    }
    write(merged)
    answer(.merged(document, into: merged, edit: edit))
  }

  private mutating func putBack(_ document: Document) {
    switch document {
    case .settings(let settings): theirSettings = settings
    case .account(let account): theirs[account.id] = account
    case .round(let round): theirRounds[round.id] = round
    }
  }

  private func document(_ name: DocumentName) -> Document? {
    switch name {
    case .settings: .settings(settings)
    case .account(let id): disk[id].map(Document.account)
    case .round(let id): rounds[id].map(Document.round)
    }
  }

  private func theirDocument(_ name: DocumentName) -> Document? {
    switch name {
    case .settings: theirSettings.map(Document.settings)
    case .account(let id): theirs[id].map(Document.account)
    case .round(let id): theirRounds[id].map(Document.round)
    }
  }

  private mutating func takeTheirs(of name: DocumentName) -> Document? {
    defer {
      switch name {
      case .settings: theirSettings = nil
      case .account(let id): theirs[id] = nil
      case .round(let id): theirRounds[id] = nil
      }
    }
    return theirDocument(name)
  }

  private mutating func write(_ document: Document) {
    switch document {
    case .settings(let settings): self.settings = settings
    case .account(let account): disk[account.id] = account
    case .round(let round): rounds[round.id] = round
    }
  }

  /// Tells all that is on "the disk", with what someone else has written meanwhile.
  private mutating func lookAgain() {
    if let theirSettings { settings = theirSettings }
    theirSettings = nil
    disk.merge(theirs) { $1 }
    theirs = [:]
    let found = disk.values.sorted { $0.id.text < $1.id.text }.map(Digest.init)
    answer(.refreshed(settings: settings, accounts: found, unreadable: unreadable))
  }

  var screen: Surface { view(state) }
  var text: String { screen.text }

  /// The rows that a page draws by itself: what another page or command changes isn't among them.
  var body: String {
    guard let rows = bodyRows else { return "" }
    return screen.golden(rows: rows)
  }

  /// The rows above a page: the bar, the title and the strip.
  var bars: String { screen.golden(rows: 0..<(bodyRows?.lowerBound ?? screen.size.rows)) }

  /// The last row: what the keys do here.
  var hints: String { screen.golden(rows: screen.size.rows - 1..<screen.size.rows) }

  private var bodyRows: Range<Int>? {
    guard let editor = state.editor else { return nil }
    let body = EditorLayout(editor, in: state.editorArea).body
    return body.y..<body.maxY
  }

  func account(_ id: String) -> Account? { (try? ID(id)).flatMap { disk[$0] } }
}

enum Fixture {
  static let day = Day(daysSince1970: 0).unsafelyUnwrapped

  static var settings: Workspace {
    var settings = Workspace()
    try? settings.fill([
      Entry("name", .value(.text("Fluides du Sud"))),
      Entry("operating_profit", .value(.number(900_000_00))),
      Entry(
        "team",
        .items([
          ItemTree(
            id: "m-leroux",
            [
              Entry("name", .value(.text("Anne Leroux"))),
              Entry("function", .value(.text("Grands comptes"))),
            ]),
          ItemTree(id: "m-morel", [Entry("name", .value(.text("Paul Morel")))]),
        ])),
      Entry(
        "offers", .items([ItemTree(id: "o-1", [Entry("name", .value(.text("Rinçage 200")))])])),
    ])
    return settings
  }

  static let accounts: [Account] = [
    account("hydrane", "Hydrane Boissons", .strategic, [3_600, 3_890, 4_200], reviewed: 12),
    account("lumen", "Lumen Énergies", .star, [370, 490, 640], reviewed: nil),
    account("norval", "Norval Laiteries", .status, [3_050, 2_970, 2_910], reviewed: 500),
    account("ferox", "Ferox Aciers", .status, [1_400, 1_240, 1_100], reviewed: 60),
    account("calda", "Calda Thermique", nil, [40, 80], reviewed: 30),
  ]

  /// An account with its revenue of the last years, in thousands of euros.
  static func account(
    _ id: String, _ name: String, _ segment: Segment?, _ revenue: [Int], reviewed: Int?
  ) -> Account {
    guard let id = try? ID<Account>(id) else { fatalError("\(id) is not an id.") }
    var account = Account(id: id)
    var entries = [
      Entry("name", .value(.text(name))),
      Entry("status", .value(.text(segment == nil ? "candidate" : "key"))),
    ]
    if let segment {
      entries.append(Entry("segment", .value(.text(segment.rawValue))))
      entries.append(Entry("segment_reason", .value(.text("Comité de novembre"))))
    }
    if let reviewed,
      let day = Day(daysSince1970: Sitting.moment.today.daysSince1970 - reviewed)
    {
      entries.append(Entry("reviewed", .value(.day(day))))
    }
    entries.append(
      Entry(
        "team",
        .group([
          Entry("kam", .value(.text("m-leroux"))), Entry("sponsor", .value(.text("m-morel"))),
        ])))
    entries.append(
      Entry(
        "identity",
        .group([
          Entry("sector", .value(.text("Boissons sans alcool"))),
          Entry("headquarters", .value(.text("Valence"))),
          Entry("employees", .value(.number(4200))),
        ])))
    let years = revenue.enumerated().map { place, thousands in
      ItemTree(
        id: "y-\(place)",
        [
          Entry("year", .value(.number(2026 - revenue.count + place))),
          Entry("kind", .value(.text("actual"))),
          Entry("revenue", .value(.number(thousands * 100_000))),
          Entry("margin_percent", .value(.number(3_200))),
          Entry("cost_to_serve", .value(.number(thousands * 9_000))),
        ])
    }
    entries.append(Entry("years", .items(years)))
    do { try account.fill(entries) } catch { fatalError("The fixture is wrong: \(error)") }
    return account
  }
}

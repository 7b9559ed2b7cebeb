import Method
import Phrases
import Terminal
import Widgets

/// One account, on the pages of one of its sides: what we know of it, or what we choose to do.
struct AccountPane: Sendable {
  var editor: Editor
  /// Keys that wait for the account to be read.
  var typedAhead: [InputEvent] = []
  /// The account and the page asked for on the command line, until the workspace is open.
  var wanted: String?
  var wantedPage: String?

  init(_ pages: [Page]) { editor = Editor(pages) }

  var id: ID<Account>? { editor.document?.account }

  mutating func show(_ id: ID<Account>?) {
    editor.show(id.map(DocumentName.account))
    typedAhead = []
    if let wantedPage, id != nil {
      editor.go(toPageNamed: wantedPage)
      self.wantedPage = nil
    }
  }

  /// Asks for the account that is shown, where it isn't in memory.
  func load(_ desk: Desk) -> [Effect] {
    guard let id, desk.workspace?.opened[id] == nil else { return [] }
    return [.load(.account(id))]
  }

  /// While the account is being read, what is typed at its fields waits for them.
  func isWaiting(_ desk: Desk) -> Bool {
    guard desk.overlays.isEmpty, let id else { return false }
    return desk.workspace?.summary(id) != nil && desk.workspace?.opened[id] == nil
      && desk.failures[id] == nil
  }
}

enum AccountAction: Hashable, Sendable {
  case back, reviewToday, quickEntry
  case neighbour(Int)
  case plan(PlanDeed)
}

extension AccountPane {
  static let commands: [Command<AccountPane, AccountAction>] = [
    .backToPortfolio("esc", .back),
    Command(
      ">", .neighbour(1), Term("next account", "compte suivant"),
      help: Term(
        "the one below in the portfolio", "celui d’en dessous dans le portefeuille"),
      off: noAccount),
    Command(
      "<", .neighbour(-1), Term("previous account", "compte précédent"),
      help: Term("the one above in the portfolio", "celui d’au-dessus dans le portefeuille"),
      off: noAccount),
  ]

  /// What is told from the account's fields.
  static let accountCommands: [Command<EditorSight, AccountAction>] = [
    Command(
      "f2 i", .quickEntry, Term("in five minutes", "en cinq minutes"),
      help: Term(
        "the three questions of each section that matter most",
        "les trois questions de chaque section qui comptent le plus"),
      words: Term(
        "interview quick entry begin analyse", "entretien saisie rapide commencer analyser"),
      footer: true
    ) { sight in sight.board == nil ? .noAccount : Editor.readOnlyOff(sight) },
    Command(
      "r", .reviewToday, Term("reviewed today", "revu aujourd’hui"),
      help: Term(
        "you have read it through: dates its review", "vous l’avez relu : date sa revue"),
      words: Term("review date check fresh", "revue dater relire fraîcheur")
    ) { sight in
      if let reason = Editor.readOnlyOff(sight) { return reason }
      guard sight.board != nil, let document = sight.editor.document else { return .noAccount }
      guard sight.desk.value(of: document, at: reviewed) == .day(sight.desk.moment.today) else {
        return nil
      }
      return Term("It is reviewed today already.", "La revue est déjà datée d’aujourd’hui.")
    },
  ]

  /// Goes to the first question without an answer.
  mutating func askQuickly(_ desk: Desk) -> [Effect] {
    editor.go(toPageNamed: QuickEntry.view.key)
    if let scene = editor.scene(desk), let first = QuickEntry.firstOpen(scene) {
      editor.level.place = .field(first)
    }
    return []
  }

  private static let reviewed = FieldPath([.key("reviewed")])

  mutating func reviewToday(_ desk: inout Desk) -> [Effect] {
    editor.settle(AccountPane.reviewed, .day(desk.moment.today), at: &desk)
  }

  private static let noAccount: @Sendable (AccountPane) -> Term? = { pane in
    pane.id == nil ? .noAccount : nil
  }
}

extension AccountPane {
  /// Where the editor stands: below the head, with air between where there is room.
  func editorArea(_ area: Rect) -> Rect { area.dropTop(area.height >= 18 ? 2 : 1) }

  func draw(_ desk: Desk, in area: Rect, on surface: inout Surface) {
    guard let id else {
      surface.put(
        desk.say(AccountPhrase.chooseAccount), at: Point(area.x + 1, area.y), style: Style(.dim),
        within: area)
      return
    }
    drawHead(id, desk, in: area.row(0), on: &surface)
    let body = editorArea(area)
    editor.draw(desk, in: body, on: &surface)
    guard desk.workspace?.opened[id] == nil else { return }
    drawAbsence(of: id, desk, in: EditorLayout(editor, in: body).body, on: &surface)
  }

  /// While the account is read, or when it can't be.
  private func drawAbsence(
    of id: ID<Account>, _ desk: Desk, in area: Rect, on surface: inout Surface
  ) {
    let (text, ink): (String, Ink) =
      if let reason = desk.failures[id] {
        ("▲ " + desk.say(AccountPhrase.notRead(reason, refresh: Keys.glyph(Keys.refresh))), .bad)
      } else if desk.workspace?.summary(id) == nil, desk.opening == .done {
        ("▲ " + desk.say(AccountPhrase.gone), .bad)
      } else {
        (desk.say(AccountPhrase.reading), .dim)
      }
    for (row, line) in Glyphs.wrap(text, width: max(1, area.width - 2)).enumerated() {
      surface.put(line.text, at: Point(area.x + 1, area.y + row), style: Style(ink), within: area)
    }
  }

  private func drawHead(
    _ id: ID<Account>, _ desk: Desk, in row: Rect, on surface: inout Surface
  ) {
    guard let digest = desk.workspace?.summary(id) else {
      surface.put(id.text, at: Point(row.x + 1, row.y), style: Style.plain.bold, within: row)
      return
    }
    let name = digest.name
    let tail = headParts(digest, desk, width: row.width - 4 - min(Glyphs.width(of: name), 30))
    let room = row.width - 2 - tail.width
    surface.put(
      [Inked(Glyphs.cut(name, to: room), Style.plain.bold)] + tail,
      at: Point(row.x + 1, row.y), within: row)
  }

  /// What the head tells beside the name, as many as fit whole in the order of their rank.
  private func headParts(_ digest: Digest, _ desk: Desk, width limit: Int) -> [Inked] {
    let groups = Digest.headFields.compactMap { field -> [Inked]? in
      guard let value = digest.value(of: field) else { return nil }
      let words = desk.wording.value(value, of: field.info, in: desk.directory)
      if case .text(let key) = value, field.info.isColoured, let ink = Ink(named: key) {
        return [Inked("  "), Inked("● " + words, ink)]
      }
      guard field.info.kind.linkedKinds != nil else { return [Inked("  "), Inked(words, .dim)] }
      let label = (field.info.shortLabel ?? field.info.label)[desk.language]
      return [Inked("  "), Inked(label + " ", .dim), Inked(words)]
    }
    var used = 0
    return groups.filter { group in
      guard used + group.width <= limit else { return false }
      used += group.width
      return true
    }.flatMap(\.self)
  }
}

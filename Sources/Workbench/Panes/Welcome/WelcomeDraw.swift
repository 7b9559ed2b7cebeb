import Method
import Phrases
import Terminal
import Widgets

/// What can be done first, as a table asks for it: with a line of air below each where there is room.
struct WelcomeSource: TableSource {
  static let rows: [(action: WelcomeAction, title: WelcomePhrase, help: WelcomePhrase)] = [
    (.demonstration, .demonstration, .demonstrationHelp),
    (.newWorkspace, .new, .newHelp),
    (.open, .open, .openHelp),
    (.language, .language, .languageHelp),
    (.quit, .quit, .quitHelp),
  ]

  let wording: Wording
  /// The column of all texts.
  let text: Rect
  /// Where the rows stand.
  let list: Rect
  /// Too low a window for the story: the rows come first.
  let isLow: Bool
  private let step: Int

  init(_ desk: Desk, in area: Rect) {
    wording = desk.wording
    text = area.inset(horizontal: max(2, (area.width - 76) / 2))
    isLow = area.height < 12
    list = text.dropTop(isLow ? 1 : 7)
    step = list.height >= 10 ? 2 : 1
  }

  var table: Table<WelcomeColumn> {
    var table = Table<WelcomeColumn>([
      TableColumn(.title, width: .fixed(28), whenNarrow: .stays, isName: true),
      TableColumn(.help, width: .flexible(least: 20, ideal: 76, most: 76)),
    ])
    table.hasHead = false
    table.leading = 2
    table.trailing = 0
    return table
  }

  var count: Int { (WelcomeSource.rows.count - 1) * step + 1 }

  func row(at place: Int) -> TableRow<WelcomeAction> {
    place % step == 0 ? .item(WelcomeSource.rows[place / step].action) : .gap
  }

  func cell(at place: Int, _ column: WelcomeColumn, in room: CellRoom) -> TableCell {
    let row = WelcomeSource.rows[place / step]
    return switch column {
    case .title: TableCell(row.title.said(wording))
    case .help: TableCell(row.help.said(wording), .dim)
    }
  }
}

extension WelcomePane {
  func draw(_ desk: Desk, in area: Rect, on surface: inout Surface) {
    if case .waiting(let folder) = desk.opening {
      desk.drawText(
        desk.say(folder.map { WelcomePhrase.opening($0) } ?? .openingDemonstration),
        in: area.inset(horizontal: 2, vertical: 1), style: Style(.dim), on: &surface)
      return
    }
    let source = WelcomeSource(desk, in: area)
    drawStory(source, desk, on: &surface)
    table.layout(of: source.table, in: source.list, source).draw(source, on: &surface)
  }

  private func drawStory(_ source: WelcomeSource, _ desk: Desk, on surface: inout Surface) {
    let text = source.text
    let headline = desk.say(WelcomePhrase.headline)
    let failure = if case .failed(_, let reason) = desk.opening { reason } else { String?.none }
    guard !source.isLow else {
      surface.put(
        Glyphs.cut(failure ?? headline, to: text.width), at: text.origin,
        style: failure == nil ? Style(.accent).bold : Style(.bad), within: text)
      return
    }
    surface.put(
      headline, at: Point(text.x, text.y + 1), style: Style(.accent).bold, within: text)
    desk.drawText(
      failure ?? desk.say(WelcomePhrase.promise), in: text.dropTop(3).top(3),
      style: Style(failure == nil ? .dim : .bad), on: &surface)
  }
}

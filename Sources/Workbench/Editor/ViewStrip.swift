import Method
import Terminal

/// The views of a page side by side, below its name; where they don't fit, those around the one shown.
struct ViewStrip {
  struct Tab {
    let view: Int
    let title: String
    let x: Int
    let width: Int
  }

  let tabs: [Tab]
  let hidesBefore: Bool
  let hidesAfter: Bool

  private static let gap = 2

  init(_ editor: Editor, _ language: Language, in row: Rect) {
    let titles = editor.pages[editor.page].views.map {
      ($0.isPicture ? "◫ " : "") + $0.title[language]
    }
    let widths = titles.map { Glyphs.width(of: $0) }
    let shown = StripWindow.range(
      widths, around: editor.view, gap: ViewStrip.gap, width: row.width - 4)
    var x = row.x + 3 + (shown.lowerBound > 0 ? 2 : 0)
    tabs = shown.map { view in
      defer { x += widths[view] + ViewStrip.gap }
      return Tab(view: view, title: titles[view], x: x, width: widths[view])
    }
    hidesBefore = shown.lowerBound > 0
    hidesAfter = shown.upperBound < titles.count
  }

  func draw(_ editor: Editor, in row: Rect, on surface: inout Surface) {
    guard !row.isEmpty else { return }
    if hidesBefore {
      surface.put("◂", at: Point(row.x + 3, row.y), style: Style(.dim), within: row)
    }
    for tab in tabs {
      surface.put(
        tab.title, at: Point(tab.x, row.y),
        style: tab.view == editor.view ? Style(.accent).bold : Style(.dim), within: row)
    }
    if hidesAfter {
      surface.put("▸", at: Point(row.maxX - 1, row.y), style: Style(.dim), within: row)
    }
  }
}

/// Which of the tabs of a strip are in sight.
enum StripWindow {
  /// As many as fit, with the shown one among them.
  static func range(_ widths: [Int], around shown: Int, gap: Int = 2, width: Int) -> Range<Int> {
    func room(for range: Range<Int>) -> Int {
      let signs = (range.lowerBound > 0 ? 2 : 0) + (range.upperBound < widths.count ? 2 : 0)
      return widths[range].reduce(-gap) { $0 + $1 + gap } + signs
    }
    var range = 0..<widths.count
    while room(for: range) > width, range.count > 1 {
      range =
        range.upperBound - 1 > shown
        ? range.lowerBound..<range.upperBound - 1 : range.lowerBound + 1..<range.upperBound
    }
    return range
  }
}

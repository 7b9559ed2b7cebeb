import Method
import Phrases
import Terminal

/// The pages side by side, with the marks of what is to mend on each; where they don't fit, those
/// around the one that is shown.
struct PageStrip {
  struct Tab {
    let page: Int
    let title: String
    let mark: String
    let worst: Finding.Severity?
    let x: Int
    let width: Int
  }

  let tabs: [Tab]
  /// How grave what is to mend is on the pages out of sight; nil where none is hidden that way.
  let before: Ink?
  let after: Ink?

  init(_ editor: Editor, _ scene: Scene, in row: Rect) {
    var counts: [Int: (count: Int, worst: Finding.Severity)] = [:]
    for finding in scene.findings {
      guard let path = finding.path,
        let page = editor.pages.firstIndex(where: { $0.holds(path) })
      else { continue }
      let known = counts[page] ?? (0, .note)
      counts[page] = (known.count + 1, max(known.worst, finding.severity))
    }
    let all = editor.pages.enumerated().map { place, page -> Tab in
      let title = scene.wording.count(place + 1) + " " + page.title[scene.language]
      let mark = counts[place].map { $0.worst.mark + scene.wording.count($0.count) } ?? ""
      let width = Glyphs.width(of: title) + (mark.isEmpty ? 0 : 1 + Glyphs.width(of: mark))
      return Tab(
        page: place, title: title, mark: mark, worst: counts[place]?.worst, x: 0, width: width)
    }
    let shown = StripWindow.range(
      all.map(\.width), around: editor.page, width: row.width - 2)
    var x = row.x + 1 + (shown.lowerBound > 0 ? 2 : 0)
    var tabs: [Tab] = []
    for tab in all[shown] {
      tabs.append(
        Tab(
          page: tab.page, title: tab.title, mark: tab.mark, worst: tab.worst, x: x,
          width: tab.width))
      x += tab.width + 2
    }
    self.tabs = tabs
    func sign(_ hidden: ArraySlice<Tab>) -> Ink? {
      hidden.isEmpty ? nil : hidden.compactMap(\.worst).max()?.ink ?? .dim
    }
    before = sign(all[..<shown.lowerBound])
    after = sign(all[shown.upperBound...])
  }
}

extension Editor {
  func drawStrip(
    _ scene: Scene, takesDigits: Bool, in row: Rect, on surface: inout Surface
  ) {
    guard !row.isEmpty else { return }
    let strip = PageStrip(self, scene, in: row)
    if let ink = strip.before {
      surface.put("◂", at: Point(row.x + 1, row.y), style: Style(ink))
    }
    for tab in strip.tabs {
      let isCurrent = tab.page == page
      let used = surface.put(
        tab.title, at: Point(tab.x, row.y),
        style: isCurrent ? Style(.accent).bold.underlined : Style(.dim), within: row)
      if takesDigits {
        // The number doesn't promise to answer where digits are figures.
        let number = tab.title.prefix { $0.isNumber }.count
        surface.put(
          String(repeating: " ", count: number), at: Point(tab.x, row.y), style: Style(.dim),
          within: row)
      }
      guard let worst = tab.worst else { continue }
      surface.put(
        tab.mark, at: Point(tab.x + used + 1, row.y), style: Style(worst.ink), within: row)
    }
    if let ink = strip.after {
      surface.put("▸", at: Point(row.maxX - 1, row.y), style: Style(ink))
    }
  }
}

extension Finding.Severity {
  var mark: String {
    switch self {
    case .note: "·"
    case .warning: "△"
    case .error: "▲"
    }
  }

  var ink: Ink {
    switch self {
    case .note: .dim
    case .warning: .warn
    case .error: .bad
    }
  }
}

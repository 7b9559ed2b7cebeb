import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// Where the parts of the workshop stand.
struct WorkshopLayout {
  /// The pages, then the views of the one that is open; empty while it is projected.
  let strip: Rect
  let views: Rect
  /// What the picture comes to, in words.
  let caption: Rect
  let figure: Rect
  /// Why the focused mark is where it is; empty where there is no room.
  let detail: Rect

  init(_ area: Rect, _ sight: WorkshopSight) {
    let pane = sight.pane
    guard !pane.isPresented else {
      (strip, views, detail) = (area.top(0), area.top(0), area.trailing(0))
      caption = area.top(1)
      figure = area.dropTop(area.height >= 16 ? 2 : 1)
      return
    }
    let hasDetail = area.width >= 116 && !pane.view.isWhole
    let main = area.dropTrailing(hasDetail ? 40 : 0)
    strip = area.top(1)
    let hasViews = pane.viewsOfPage.count > 1
    views = area.row(1).top(hasViews ? 1 : 0)
    detail = area.dropTop(hasViews ? 2 : 1).trailing(hasDetail ? 40 : 0)
    let isAiry = area.height >= 20
    let head = main.dropTop((hasViews ? 2 : 1) + (isAiry ? 1 : 0))
    let words = hasDetail || area.height < 14 ? 1 : 2
    caption = head.top(words)
    figure = head.dropTop(words + (isAiry && words == 1 ? 1 : 0))
  }

  var explanation: Rect { detail.dropLeading(3).dropTrailing(1) }
}

extension WorkshopPane {
  func draw(_ desk: Desk, in area: Rect, on surface: inout Surface) {
    let sight = WorkshopSight(pane: self, desk: desk)
    let places = WorkshopLayout(area, sight)
    drawStrip(sight, in: places, on: &surface)
    guard !isEditing else {
      editor.draw(desk, in: editorArea(area), on: &surface)
      return
    }
    drawCaption(sight, in: places, on: &surface)
    if hasFilter { drawFilter(desk, in: places.caption, on: &surface) }
    guard sight.figure.first != nil || sight.hidesAll else {
      desk.drawText(
        query.isEmpty ? view.empty[desk.language] : desk.say(PortfolioPhrase.nothingMatches),
        in: places.figure.dropLeading(3).dropTrailing(3), on: &surface)
      return
    }
    sight.figure.draw(in: places.figure, focus: sight.focus, on: &surface)
    for y in places.detail.rows {
      surface.put(
        "│", at: Point(places.detail.x, y), style: Style(.faint), within: places.detail)
    }
    guard !places.detail.isEmpty else { return }
    var column = DetailColumn(area: places.explanation)
    for line in sight.explanation { line.draw(in: &column, on: &surface) }
  }

  var hasFilter: Bool { filter != nil || !query.isEmpty }

  /// The titles of the pages, each where it stands.
  func pageStrip(_ sight: WorkshopSight, in line: Rect) -> [BarSpan<Int>] {
    let widths = WorkshopView.pages.enumerated().map { place, page in
      Glyphs.width(of: pageNumber(place) + page.title[sight.language])
    }
    // In a narrow window long titles are cut before the last page is out of sight.
    let room = line.width - 1 - 2 * widths.count
    let most =
      (6...40).last { most in widths.reduce(0) { $0 + min($1, most) } <= room } ?? 6
    var x = line.x + 1
    return WorkshopView.pages.indices.map { place in
      let width = min(widths[place], most)
      defer { x += width + 2 }
      return BarSpan(
        subject: WorkshopView.pages[place].views[0], x: x,
        width: max(0, min(width, line.maxX - x)))
    }
  }

  /// Where digits fill cells they go to no page: none is shown.
  private func pageNumber(_ place: Int) -> String {
    view.isFilled ? "" : String(place + 1) + " "
  }

  private func drawStrip(
    _ sight: WorkshopSight, in places: WorkshopLayout, on surface: inout Surface
  ) {
    guard !places.strip.isEmpty else { return }
    let line = places.strip
    for (place, span) in pageStrip(sight, in: line).enumerated() where span.width > 0 {
      let page = WorkshopView.pages[place]
      let isOpen = page.views.contains(self.place)
      let number = pageNumber(place)
      surface.put(
        number, at: Point(span.x, line.y), style: Style(isOpen ? .accent : .dim), within: line)
      surface.put(
        Glyphs.cut(page.title[sight.language], to: span.width - Glyphs.width(of: number)),
        at: Point(span.x + Glyphs.width(of: number), line.y),
        style: isOpen ? Style(.accent).bold : Style(.dim), within: line)
    }
    guard !places.views.isEmpty else { return }
    var x = places.views.x + 3
    for view in viewsOfPage {
      let title = WorkshopView.all[view].title[sight.language]
      x +=
        surface.put(
          title, at: Point(x, places.views.y),
          style: view == place ? Style.plain.bold.underlined : Style(.dim), within: places.views)
        + 3
    }
  }

  /// What the picture comes to; in front of a room, its name before it and the sitting behind.
  private func drawCaption(
    _ sight: WorkshopSight, in places: WorkshopLayout, on surface: inout Surface
  ) {
    let line = places.caption.row(0)
    if isPresented {
      var head = [Inked(view.title[sight.language] + "  ", Style.plain.bold)]
      if !trial.isEmpty {
        head.append(Inked(sight.say("WHAT IF", "ET SI") + "  ", Style(.accent).bold))
      }
      if let vote = sight.voteCaption {
        head += vote.joined(separator: [Inked("   ")])
      } else if let round = sight.round {
        head.append(Inked(round.title, .dim))
      }
      let clock = sight.voteCaption == nil ? sight.clock : ""
      let room = line.dropTrailing(clock.isEmpty ? 2 : Glyphs.width(of: clock) + 4)
      surface.put(head.cut(to: room.width - 1), at: Point(line.x + 1, line.y), within: room)
      surface.put(
        clock, at: Point(line.maxX - 1 - Glyphs.width(of: clock), line.y), style: Style(.dim),
        within: line)
      return
    }
    let caption = sight.voteCaption ?? view.caption(sight)
    surface.put(
      Inked.fitting(caption, in: line.width - 4), at: Point(line.x + 3, line.y), within: line)
    guard places.caption.height > 1 else { return }
    // Without the column beside the picture, its first lines stand here.
    let second = places.caption.row(1)
    let words = sight.explanation.compactMap(\.oneLine).prefix(7).joined(separator: " · ")
    surface.put(
      Glyphs.cut(words, to: second.width - 4), at: Point(second.x + 3, second.y),
      style: Style(.dim), within: second)
  }

  private func drawFilter(_ desk: Desk, in line: Rect, on surface: inout Surface) {
    let line = line.row(0)
    surface.fill(line, .plain)
    surface.put("/ ", at: Point(line.x + 1, line.y), style: Style(.accent).bold, within: line)
    let field = line.dropLeading(3)
    if let filter {
      filter.draw(in: field, on: &surface, style: Style(.text, on: .field))
    } else {
      surface.put(query, at: field.origin, style: .plain, within: field)
    }
  }
}

extension WorkshopSight {
  /// The step of the agenda, when it began, how long it may take, and how much was decided.
  var clock: String {
    guard let round else { return "" }
    let step = round.steps.first { $0.id == round.now.step }
    let minutes = step?.minutes.map { " · " + say("\($0) min", "\($0) min") } ?? ""
    let time = round.now.began.isEmpty ? "" : "◷ \(round.now.began)\(minutes)"
    let decided = RoundReport(round).counts.decided
    return [step?.title ?? "", time, say("\(decided) decided", "\(decided) décidés")]
      .filter { !$0.isEmpty }.joined(separator: "   ")
  }
}

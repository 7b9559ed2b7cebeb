import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

extension WorkshopPane {
  mutating func update(
    _ action: WorkshopAction, at desk: inout Desk, in area: Rect
  ) -> [Effect] {
    if case .rate = action {} else { typed = nil }
    switch action {
    case .walk(let move): walk(move, desk, in: area)
    case .open: return open(at: &desk)
    case .back: return back(at: &desk)
    case .goTo(let page):
      guard WorkshopView.pages.indices.contains(page) else { return [] }
      place = WorkshopView.pages[page].views[0]
    case .nextPage(let step): turnPage(step)
    case .nextView:
      let views = viewsOfPage
      let now = views.firstIndex(of: place) ?? 0
      place = views[(now + 1) % views.count]
    case .chooseView: chooseView(at: &desk)
    case .present, .names, .sectors, .forecast, .moves, .zoom, .reveal: look(action, desk)
    case .push, .more, .less: `try`(action, desk)
    case .accept: return accept(at: &desk)
    case .rate(let digit): return rate(digit, at: &desk)
    case .empty: return fill(nil, at: &desk)
    case .comment: askForComment(at: &desk)
    case .chooseSegment: chooseSegment(at: &desk)
    case .filter: filter = TextField(query)
    case .keepFilter: filter = nil
    case .dropFilter:
      filter = nil
      query = ""
    case .fold: fold(desk)
    case .criteria: desk.wishes.append(.show(.settings, FieldPath([.key("criteria")])))
    case .vote, .revealVotes, .decide, .park, .nextStep, .prepare, .openSitting,
      .closeSitting:
      return sit(action, at: &desk)
    case .leaveRound: editor.show(nil)
    }
    return []
  }

  /// The places of the views of the page that is shown.
  var viewsOfPage: [Int] {
    WorkshopView.pages.first { $0.views.contains(place) }?.views ?? [place]
  }

  private mutating func turnPage(_ step: Int) {
    let pages = WorkshopView.pages
    let now = pages.firstIndex { $0.views.contains(place) } ?? 0
    place = pages[(now + step + pages.count) % pages.count].views[0]
  }

  private func chooseView(at desk: inout Desk) {
    let options = WorkshopView.all.map { view in
      ChoiceList.Option(view.key, view.title[desk.language], meaning: view.page[desk.language])
    }
    desk.choose(
      desk.say(OverlayPhrase.goToView), options, chosen: [view.key], for: .picture)
  }

  /// What follows from a choice that the workshop asked for.
  mutating func chose(
    _ keys: [String], for purpose: Choosing, at desk: inout Desk
  ) -> [Effect] {
    guard let key = keys.first else { return [] }
    switch purpose {
    case .picture: go(toViewNamed: key)
    case .segment(let id):
      if let segment = Segment(rawValue: key) { desk.ask(.segmentReason(id, segment)) }
    case .ballot(let id):
      if let axis = Axis(rawValue: key) { return ask(axis, on: id, at: &desk) }
    default: break
    }
    return []
  }

  private mutating func walk(_ move: Move, _ desk: Desk, in area: Rect) {
    let sight = WorkshopSight(pane: self, desk: desk)
    let figure = sight.figure
    guard let now = sight.focus else { return }
    focus[view.key] = figure.reached(from: now, move, height: area.height)
  }

  private mutating func open(at desk: inout Desk) -> [Effect] {
    let sight = WorkshopSight(pane: self, desk: desk)
    switch sight.focus {
    case .line(let key):
      if let round = sight.rounds.first(where: { $0.id.text == key }) {
        editor.show(.round(round.id))
      } else {
        fold(desk)
      }
    case .dimension(let id, _):
      desk.wishes.append(.show(.settings, FieldPath([.item(list: "services", id: id.text)])))
    case let subject?:
      guard let id = subject.account else { return [] }
      isPresented = false
      desk.wishes.append(.open(id))
    case nil: break
    }
    return []
  }

  private mutating func back(at desk: inout Desk) -> [Effect] {
    if !trial.isEmpty {
      trial = Trial()
      desk.notice(Term("What was tried is dropped.", "L’essai est abandonné."))
    } else if look.revealed != nil || look.zoom != nil {
      look.revealed = nil
      look.zoom = nil
    } else if !query.isEmpty {
      query = ""
    } else if isPresented {
      isPresented = false
    } else {
      desk.wishes.append(.portfolio)
    }
    return []
  }

  private mutating func look(_ action: WorkshopAction, _ desk: Desk) {
    switch action {
    case .present: isPresented.toggle()
    case .names: look.hidesNames.toggle()
    case .sectors: look.showsSectors.toggle()
    case .forecast: look.showsForecast.toggle()
    case .moves: look.showsMoves.toggle()
    case .zoom: look.zoom = look.zoom.next
    case .reveal: look.revealed = look.revealed.map { $0 + 1 } ?? 0
    default: break
    }
  }

  private mutating func fold(_ desk: Desk) {
    let sight = WorkshopSight(pane: self, desk: desk)
    if sight.isOfRequests { return force(sight) }
    guard case .line(let key)? = sight.focus else { return }
    if unfolded.remove(key) == nil { unfolded.insert(key) }
  }

  /// A key that no command takes, while the filter is typed.
  mutating func type(_ key: Key) -> Reply {
    guard var field = filter else { return .ignored }
    let reply = field.press(key)
    filter = field
    query = field.text
    return reply
  }

  mutating func paste(_ text: String) {
    guard var field = filter else { return }
    field.paste(text)
    filter = field
    query = field.text
  }

  mutating func click(_ mouse: Mouse, at desk: inout Desk, in area: Rect) -> [Effect] {
    let sight = WorkshopSight(pane: self, desk: desk)
    let places = WorkshopLayout(area, sight)
    switch mouse.action {
    case .wheelUp: walk(.rows(-1), desk, in: area)
    case .wheelDown: walk(.rows(1), desk, in: area)
    case .press(.left):
      if let page = pageStrip(sight, in: places.strip).first(where: {
        places.strip.rows.contains(mouse.at.y) && $0.contains(mouse.at.x)
      }) {
        place = page.subject
        return []
      }
      guard let hit = sight.figure.hit(at: mouse.at, in: places.figure, focus: sight.focus) else {
        return []
      }
      if hit == sight.focus { return open(at: &desk) }
      focus[view.key] = hit
    case .press, .release, .drag: break
    }
    return []
  }
}

extension Segment? {
  /// One after the other, then all.
  fileprivate var next: Segment? {
    guard let self else { return Segment.allCases.first }
    let all = Segment.allCases
    return all.firstIndex(of: self).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
  }
}

extension CellFigure where Subject == PortfolioSubject {
  /// Where a move leads from a mark; as far as it goes.
  func reached(from subject: Subject, _ move: Move, height: Int) -> Subject? {
    let (direction, steps): (Direction, Int) =
      switch move {
      case .rows(let steps): (steps > 0 ? .down : .up, abs(steps))
      case .columns(let steps): (steps > 0 ? .right : .left, abs(steps))
      case .pages(let pages): (pages > 0 ? .down : .up, max(1, (height - 6) * abs(pages)))
      case .first: (.up, 0)
      case .last: (.down, 0)
      }
    if case .first = move { return first }
    if case .last = move { return subjects.last }
    var now = subject
    for _ in 0..<steps {
      guard let next = neighbour(of: now, direction) else { break }
      now = next
    }
    return now
  }
}

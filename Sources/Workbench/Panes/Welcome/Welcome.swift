import Method
import Phrases
import Terminal

/// What a first-time user sees: how to begin.
struct WelcomeState: Sendable {
  var focus = 0
}

enum WelcomeAction: Hashable, Sendable {
  case move(Int), choose
  case demonstration, newWorkspace, open, language
}

extension WelcomeState {
  static let commands: [Command] = [
    Command(.openAccount, "enter", .welcome(.choose), footer: true),
    Command(.down, "down j", .welcome(.move(1))),
    Command(.up, "up k", .welcome(.move(-1))),
    Command(.openDemonstration, "d", .welcome(.demonstration), footer: true),
    Command(.newWorkspace, "n", .welcome(.newWorkspace), footer: true),
    Command(.openFolder, "o", .welcome(.open), footer: true),
    Command(.language, "l", .welcome(.language)),
    Command(.quit, "q esc", .app(.quit), footer: true),
  ]

  /// The rows of the welcome: what each does and how it reads.
  static let rows: [(action: Action, title: WelcomePhrase, help: WelcomePhrase)] = [
    (.welcome(.demonstration), .demonstration, .demonstrationHelp),
    (.welcome(.newWorkspace), .new, .newHelp),
    (.welcome(.open), .open, .openHelp),
    (.welcome(.language), .language, .languageHelp),
    (.app(.quit), .quit, .quitHelp),
  ]
}

extension State {
  mutating func updateWelcome(_ action: WelcomeAction) -> [Effect] {
    switch action {
    case .move(let step):
      welcome.focus = min(max(welcome.focus + step, 0), WelcomeState.rows.count - 1)
    case .choose: return perform(WelcomeState.rows[welcome.focus].action)
    case .demonstration: return [.openDemonstration(language)]
    case .newWorkspace: ask(.newWorkspace)
    case .open: ask(.openFolder)
    case .language:
      forcedLanguage = language == .english ? .french : .english
      preferences.language = forcedLanguage
      return [.remember(preferences)]
    }
    return []
  }

  mutating func clickWelcome(_ mouse: Mouse, in area: Rect) -> [Effect] {
    guard case .press(.left) = mouse.action else { return [] }
    let list = welcomeList(area)
    let row = (mouse.at.y - list.y) / 2
    guard list.contains(mouse.at), WelcomeState.rows.indices.contains(row) else { return [] }
    welcome.focus = row
    return perform(WelcomeState.rows[row].action)
  }

  func drawWelcome(in area: Rect, on surface: inout Surface) {
    if case .waiting(let folder) = opening {
      drawText(
        say(WelcomePhrase.opening(folder)), in: area.inset(horizontal: 2, vertical: 1),
        style: Style(.dim), on: &surface)
      return
    }
    let text = area.inset(horizontal: max(2, (area.width - 76) / 2))
    surface.put(
      say(WelcomePhrase.headline), at: Point(text.x, text.y + 1), style: Style(.accent).bold,
      within: text)
    let story = failureOfOpening ?? say(WelcomePhrase.promise)
    drawText(
      story, in: text.dropTop(3).top(3),
      style: Style(failureOfOpening == nil ? .dim : .bad), on: &surface)
    let list = welcomeList(area)
    for (place, row) in WelcomeState.rows.enumerated() {
      let line = list.row(place * (list.height >= 10 ? 2 : 1))
      let isFocused = place == welcome.focus
      let ground: Ground = isFocused ? .selection : .page
      surface.fill(line, Style(.text, on: ground))
      if isFocused {
        surface.put("▎", at: line.origin, style: Style(.accent, on: ground), within: line)
        surface.cursor = Point(line.x + 2, line.y)
      }
      let title = Style(.text, on: ground)
      surface.put(
        say(row.title), at: Point(line.x + 2, line.y), style: isFocused ? title.bold : title,
        within: line)
      let help = line.dropLeading(32)
      surface.put(
        Glyphs.cut(say(row.help), to: help.width), at: help.origin,
        style: Style(.dim, on: ground), within: help)
    }
  }

  private var failureOfOpening: String? {
    if case .failed(_, let reason) = opening { reason } else { nil }
  }

  private func welcomeList(_ area: Rect) -> Rect {
    let text = area.inset(horizontal: max(2, (area.width - 76) / 2))
    return text.dropTop(7)
  }
}

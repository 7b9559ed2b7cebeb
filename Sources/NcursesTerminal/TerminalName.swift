internal import CNcurses
internal import Glibc

/// Which description of the terminal to draw with.
enum TerminalName {
  /// TERM, or for a terminal that is newer than the machine's descriptions the one it is like:
  /// over ssh, that is the common case.
  static func usable() throws(ScreenError) -> String {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard !name.isEmpty else { throw .unknownTerminal("") }
    if aq_describe(name) == 1 { return name }
    if let like = stand(for: name), aq_describe(like) == 1 { return like }
    throw .unknownTerminal(name)
  }

  private static let likeXterm = [
    "xterm-", "alacritty", "foot", "wezterm", "ghostty", "contour", "rio", "st-", "vte", "konsole",
    "gnome", "iterm", "kitty", "mlterm", "putty",
  ]

  private static func stand(for name: String) -> String? {
    if likeXterm.contains(where: { name.hasPrefix($0) }) { return "xterm-256color" }
    if name.hasPrefix("tmux") || name.hasPrefix("screen") { return "screen-256color" }
    return name.hasPrefix("rxvt") ? "rxvt" : nil
  }
}

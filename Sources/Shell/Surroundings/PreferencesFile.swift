internal import Glibc
internal import Method
internal import Workbench

/// The choices that outlive a sitting, as `key: value` lines that a person can edit.
///
/// Lines that this program doesn't know are kept; values that it can't use count as not given.
struct PreferencesFile {
  private var lines: [String]
  private static let known = ["language", "theme", "mouse", "columns", "sort", "group"]

  private static let ascending = "ascending"

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
  }

  static func load(from places: Places) -> PreferencesFile {
    PreferencesFile(SmallFile.read(places.preferences) ?? [])
  }

  /// Writes these choices into the file as it is by now; false when that can't be done, and nothing
  /// is written over a file that can't be read.
  static func remember(_ chosen: Preferences, in places: Places) -> Bool {
    let path = places.preferences
    let bytes = SmallFile.read(path)
    guard bytes != nil || access(path, F_OK) != 0 else { return false }
    return SmallFile.write(PreferencesFile(bytes ?? []).bytes(with: chosen), to: path)
  }

  var preferences: Preferences {
    let columns = value("columns")?.split(separator: ",").map(Self.trimmed) ?? []
    let sort = value("sort")?.split(separator: " ").map(String.init) ?? []
    return Preferences(
      language: value("language").flatMap(Language.init), theme: value("theme"),
      mouse: value("mouse").flatMap(Self.flag), columns: columns.filter { !$0.isEmpty },
      sort: sort.first, ascends: sort.dropFirst().first.map { $0 == Self.ascending },
      group: value("group"))
  }

  /// The file with these choices in place of those that it held.
  func bytes(with preferences: Preferences) -> [UInt8] {
    var kept = lines.filter { line in !Self.known.contains { line.hasPrefix($0 + ":") } }
    if let language = preferences.language { kept.append("language: \(language.rawValue)") }
    if let theme = preferences.theme { kept.append("theme: \(theme)") }
    if let mouse = preferences.mouse { kept.append("mouse: \(mouse ? "on" : "off")") }
    if !preferences.columns.isEmpty {
      kept.append("columns: " + preferences.columns.joined(separator: ", "))
    }
    if let sort = preferences.sort {
      let order = preferences.ascends.map { $0 ? " " + Self.ascending : " descending" } ?? ""
      kept.append("sort: " + sort + order)
    }
    if let group = preferences.group { kept.append("group: " + group) }
    return Array((kept.joined(separator: "\n") + "\n").utf8)
  }

  private func value(_ key: String) -> String? {
    guard let line = lines.last(where: { $0.hasPrefix(key + ":") }) else { return nil }
    let value = Self.trimmed(line.dropFirst(key.utf8.count + 1))
    return value.isEmpty ? nil : value
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  private static func flag(_ word: String) -> Bool? {
    switch word {
    case "on", "yes", "true": true
    case "off", "no", "false": false
    default: nil
    }
  }
}

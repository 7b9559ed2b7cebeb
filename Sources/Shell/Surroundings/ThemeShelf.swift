internal import Glibc
internal import Phrases
internal import Terminal

/// The themes that can be chosen: the program's own, those installed beside it, then those of the
/// user's folder; a later one stands in for one of the same name.
struct ThemeShelf: Sendable {
  struct Entry: Sendable {
    let theme: Theme
    let isOwn: Bool
  }

  /// Those of the two folders.
  private var read: [Entry] = []
  /// What is wrong with the user's files, by file name.
  private(set) var faults: [ThemeFaultPhrase] = []

  init(_ surroundings: Surroundings) {
    let places = Places(surroundings)
    self.init(shared: places.sharedThemes, folder: places.themes)
  }

  init(shared: String? = nil, folder: String) {
    if let shared { readAll(in: shared, areOwn: false) }
    readAll(in: folder, areOwn: true)
  }

  private mutating func readAll(in folder: String, areOwn: Bool) {
    for name in Self.files(in: folder) {
      guard let bytes = SmallFile.read(folder + "/" + name) else {
        faults.append(ThemeFaultPhrase(file: name, line: 0, .unreadable))
        continue
      }
      do throws(ThemeError) {
        add(try Theme(String(decoding: bytes, as: UTF8.self)), isOwn: areOwn)
      } catch {
        faults.append(ThemeFaultPhrase(file: name, line: error.line, error.reason.fault))
      }
    }
  }

  var names: [String] {
    let builtin = Theme.builtinNames
    return builtin + read.map(\.theme.name).filter { !builtin.contains($0) }
  }

  /// Every theme that can be chosen; the program's own are only read for this.
  var entries: [Entry] { names.compactMap(entry) }

  /// The name, where there is a theme of it; the theme itself isn't read for this.
  func known(_ name: String) -> String? { names.contains(name) ? name : nil }

  func theme(named name: String) -> Theme? { entry(named: name)?.theme }

  private func entry(named name: String) -> Entry? {
    read.first { $0.theme.name == name }
      ?? Theme.builtin(named: name).map { Entry(theme: $0, isOwn: false) }
  }

  private mutating func add(_ theme: Theme, isOwn: Bool) {
    if let place = read.firstIndex(where: { $0.theme.name == theme.name }) {
      read[place] = Entry(theme: theme, isOwn: isOwn)
    } else {
      read.append(Entry(theme: theme, isOwn: isOwn))
    }
  }

  private static func files(in folder: String) -> [String] {
    Folder.names(in: folder).filter { $0.hasSuffix(".theme") && !$0.hasPrefix(".") }
  }
}

extension ThemeError.Reason {
  fileprivate var fault: ThemeFaultPhrase.Fault {
    switch self {
    case .noColon: .noColon
    case .unknownKey(let key): .unknownKey(key)
    case .repeated(let key): .repeated(key)
    case .notAColour(let word): .notAColour(word)
    case .notAnAttribute(let word): .notAnAttribute(word)
    case .notThreeColours: .notThreeColours
    case .notAKind(let word): .notAKind(word)
    case .notAName(let word): .notAName(word)
    case .missing(let key): .missing(key)
    }
  }
}

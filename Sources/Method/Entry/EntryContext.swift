/// What the words of an entry line may mean: the day, and who and what can be named.
public struct EntryContext: Sendable {
  let today: Day
  let fiscalYearStart: Int
  let members: [EntryName<ID<Member>>]
  let contacts: [EntryName<ID<Contact>>]
  let goals: [EntryName<Reference>]
  /// The places of contacts by the first word of their last name, and by their first name.
  let byLastName: [String: [Int]]
  let byFirstName: [String: [Int]]

  /// `fiscalYearStart` is the month, 1 to 12, in which the fiscal year begins.
  public init(
    today: Day, fiscalYearStart: Int, members: [(ID<Member>, String)],
    contacts: [(ID<Contact>, String)], goals: [(Reference, String)]
  ) {
    self.today = today
    self.fiscalYearStart = fiscalYearStart
    self.members = members.map { EntryName($0.0, $0.1) }
    self.goals = goals.map { EntryName($0.0, $0.1) }
    let named = contacts.map { EntryName($0.0, $0.1) }
    self.contacts = named
    byLastName = Dictionary(
      grouping: named.indices.filter { !named[$0].last.isEmpty }, by: { named[$0].last[0] })
    byFirstName = Dictionary(
      grouping: named.indices.filter { !named[$0].first.isEmpty && !named[$0].last.isEmpty },
      by: { named[$0].first.joined(separator: " ") })
  }
}

/// A name, in the words by which it is typed.
struct EntryName<Named: Sendable>: Sendable {
  let id: Named
  let words: [String]
  /// The words of the first and of the last name: `DUPONT Jean` has the last one in capitals.
  let first: [String]
  let last: [String]

  private static var titles: Set<String> { ["m", "mr", "mme", "mlle", "mrs", "ms", "dr", "pr"] }

  init(_ id: Named, _ name: String) {
    self.id = id
    let parts = name.split { $0.isWhitespace || $0 == "," }.map(String.init)
      .filter { !Self.titles.contains($0.folded.filter(\.isLetter)) }
    let pieces = parts.map { part in
      part.folded.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
    words = pieces.flatMap(\.self)
    let capitals = parts.prefix { $0.count > 2 && $0 == $0.uppercased() && $0 != $0.lowercased() }
    let leading = capitals.isEmpty || capitals.count == parts.count ? 0 : capitals.count
    if leading > 0 {
      last = pieces[..<leading].flatMap(\.self)
      first = pieces[leading...].flatMap(\.self)
    } else {
      first = parts.count > 1 ? pieces[0] : []
      last = pieces.dropFirst(parts.count > 1 ? 1 : 0).flatMap(\.self)
    }
  }

  var initials: String { String(words.compactMap(\.first)) }
}

extension EntryContext {
  /// The one member that `@marc`, `@md` or `@dur` can mean.
  func member(_ typed: [String]) -> ID<Member>? {
    let query = typed.joined()
    let tests: [(EntryName<ID<Member>>) -> Bool] = [
      { $0.words.joined() == query || $0.words.contains(query) },
      { $0.initials == query },
      { query.utf8.count > 1 && $0.initials.hasPrefix(query) },
      { name in name.words.joined().hasPrefix(query) || name.words.contains { $0.hasPrefix(query) }
      },
    ]
    for test in tests {
      let found = members.filter(test)
      if found.count == 1 { return found[0].id }
      if found.count > 1 { return nil }
    }
    return nil
  }

  /// The one objective whose name has all those words, or begins words with them.
  func goal(_ typed: [String]) -> Reference? {
    guard !typed.isEmpty else { return nil }
    let whole = goals.filter { goal in typed.allSatisfy(goal.words.contains) }
    if whole.count == 1 { return whole[0].id }
    guard whole.isEmpty else { return nil }
    let begun = goals.filter { goal in
      typed.allSatisfy { word in goal.words.contains { $0.hasPrefix(word) } }
    }
    return begun.count == 1 ? begun[0].id : nil
  }
}

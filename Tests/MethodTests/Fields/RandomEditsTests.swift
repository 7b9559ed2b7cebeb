import Method
import Testing

/// Edits in an order that nobody would think of.
struct RandomEditsTests {
  /// The lists that stand in the record now: those of groups, and those inside items.
  private func places(_ shape: Shape, _ base: FieldPath, in account: Account) -> [Place] {
    shape.fields.flatMap { info -> [Place] in
      let path = base.appending(info.key)
      switch info.kind {
      case .group(let inner): return places(inner, path, in: account)
      case .items(let kind):
        let inner = account.items(at: path).flatMap {
          places(kind.shape, path.entering($0.id), in: account)
        }
        return [Place(path: path, info: info)] + inner
      default: return [Place(path: path, info: info)]
      }
    }
  }

  private struct Place {
    let path: FieldPath
    let info: FieldInfo
  }

  /// One edit somewhere in the account, or nil when the dice chose what can't be done there.
  private func edit(_ account: Account, number: Int, _ dice: inout Dice) throws -> Change? {
    let places = places(Account.shape, FieldPath([]), in: account)
    let place = places[dice.roll(places.count)]
    guard case .items(let kind) = place.info.kind else {
      let values = samples(of: place.info.kind)
      let empties = !place.info.isRequired && dice.roll(4) == 0
      return try account.setting(place.path, to: empties ? nil : values[dice.roll(values.count)])
    }
    let items = account.items(at: place.path)
    guard !items.isEmpty, dice.roll(2) == 0 else {
      let item = ItemTree(id: "\(kind.prefix)-\(number)")
      return try account.inserting(item, into: place.path, at: dice.roll(items.count + 1))
    }
    let id = items[dice.roll(items.count)].id
    return dice.roll(3) == 0
      ? try account.removing(id, from: place.path)
      : try account.moving(id, in: place.path, by: dice.roll(5) - 2)
  }

  /// Four hundred edits of an account, and what it was after each.
  private func sitting(_ seed: UInt64) throws -> (states: [[Entry]], changes: [Change], Account) {
    var dice = Dice(seed)
    var account = try account()
    var states = [account.entries]
    var changes: [Change] = []
    for number in 0..<400 {
      guard let change = try edit(account, number: number, &dice) else { continue }
      try account.apply(change)
      changes.append(change)
      states.append(account.entries)
    }
    return (states, changes, account)
  }

  @Test("any sitting is undone edit by edit, and redone", arguments: 1...3 as ClosedRange<UInt64>)
  func undoneAndRedone(seed: UInt64) throws {
    var (states, changes, account) = try sitting(seed)
    for (place, change) in changes.enumerated().reversed() {
      try account.apply(change.inverse)
      #expect(account.entries == states[place], "undoing \(change)")
    }
    for (place, change) in changes.enumerated() {
      try account.apply(change)
      #expect(account.entries == states[place + 1], "redoing \(change)")
    }
  }

  @Test("whatever was edited comes back from its entries", arguments: 7...9 as ClosedRange<UInt64>)
  func takenApart(seed: UInt64) throws {
    let states = try sitting(seed).states
    for entries in states.suffix(20) {
      var again = Account(id: try ID("hydrane"))
      try again.fill(entries)
      #expect(again.entries == entries)
    }
  }

  @Test("a change says the values that stood before and stand after it")
  func valuesAround() throws {
    let (_, changes, _) = try sitting(10)
    var account = try account()
    for change in changes {
      if case .set(let path, let from, let to) = change {
        #expect(account.value(at: path) == from)
        try account.apply(change)
        #expect(account.value(at: path) == to)
      } else {
        try account.apply(change)
      }
    }
  }

  @Test("a change applied twice is refused or harmless, never half done")
  func twice() throws {
    let (_, changes, end) = try sitting(11)
    for change in changes.suffix(100) {
      var account = end
      let refusal = rejection { try account.apply(change) }
      if refusal != nil { #expect(account == end) }
      for list in lists(of: Account.shape) {
        let ids = account.items(at: list).map(\.id)
        #expect(Set(ids).count == ids.count)
      }
    }
  }

  @Test("rubbish typed into any field is refused, or taken and kept within its bounds")
  func rubbish() throws {
    var dice = Dice(12)
    let pieces: [Character] = [
      "0", "1", "9", ".", ",", "-", "\u{2212}", " ", "\u{202F}", "€", "%", "k", "M", "d", "/", ";",
      "\n", "\r\n", "é", "e\u{301}", "１", "٣", "🐟", "\u{0}", "\u{1B}", "\u{202E}", "[", "a", "o",
    ]
    let nobody = Directory(Workspace())
    for _ in 0..<4000 {
      let text = String((0..<dice.roll(9)).map { _ in pieces[dice.roll(pieces.count)] })
      for row in Specimen.shape.fields {
        let value: Value?
        do {
          let language: Language = dice.roll(2) == 0 ? .english : .french
          let typed = try row.kind.value(typed: text, in: language)
          value = try typed.map { try nobody.resolve($0, of: row.kind) }
        } catch {
          continue
        }
        if let value { try row.kind.check(value) }
      }
    }
  }

  @Test("rubbish is no path, or one that comes back from its text")
  func rubbishPaths() {
    var dice = Dice(13)
    let pieces: [Character] = [
      "a", "z", "_", ".", "[", "]", "-", "0", "A", "é", " ", "\n", "\u{301}",
    ]
    for _ in 0..<20_000 {
      let text = String((0..<dice.roll(8)).map { _ in pieces[dice.roll(pieces.count)] })
      guard let path = try? FieldPath(text) else { continue }
      #expect(path.text.utf8.elementsEqual(text.utf8))
    }
  }

  @Test(
    "the changes between any two versions make one of the other",
    arguments: 1...3 as ClosedRange<UInt64>)
  func between(seed: UInt64) throws {
    let (states, _, _) = try sitting(seed)
    for (one, other) in [(0, states.count - 1), (states.count - 1, 0), (100, 140), (300, 200)] {
      var account = Account(id: try ID("hydrane"))
      try account.fill(states[one])
      for change in Change.all(from: states[one], to: states[other]) { try account.apply(change) }
      #expect(account.entries == states[other], "from \(one) to \(other)")
    }
    #expect(Change.all(from: states[50], to: states[50]).isEmpty)
  }
}

import Method

@testable import Store

/// Records filled in every field, from their tables alone: a field added to the method is tested
/// without a word here.
struct AccountMaker {
  var dice: Dice
  /// Chances out of ten that a field is filled.
  var fullness = 7

  init(seed: UInt64, fullness: Int = 7) {
    dice = Dice(seed: seed)
    self.fullness = fullness
  }

  mutating func account(_ id: String) throws -> Account {
    var account = Account(id: try ID(id))
    try account.fill(entries(Account.shape))
    if account.name.isEmpty { account.name = "Account \(id)" }
    return account
  }

  mutating func workspace() throws -> Workspace {
    var workspace = Workspace()
    try workspace.fill(entries(Workspace.shape))
    if workspace.name.isEmpty { workspace.name = "Portfolio" }
    return workspace
  }

  private mutating func entries(_ shape: Shape) -> [Entry] {
    var entries: [Entry] = []
    for info in shape.fields where info.isRequired || dice.below(10) < fullness {
      if let tree = tree(info) { entries.append(Entry(info.key, tree)) }
    }
    return entries
  }

  private mutating func tree(_ info: FieldInfo) -> Tree? {
    switch info.kind {
    case .group(let shape):
      let filled = entries(shape)
      return filled.isEmpty ? nil : .group(filled)
    case .items(let kind):
      let count = dice.below(4)
      let items = (0..<count).map { place in
        ItemTree(id: "\(kind.prefix)-\(place)x\(dice.below(1000))", entries(kind.shape))
      }
      return items.isEmpty ? nil : .items(items)
    case .line: return .value(.text(line()))
    case .text: return .value(.text(dice.pick(oddStrings.filter { !$0.isEmpty })))
    case .lines: return .value(.list([line(), line()]))
    case .choice(let choices): return .value(.text(dice.pick(choices).key))
    case .choices(let choices): return .value(.list([dice.pick(choices).key]))
    case .link: return .value(.text("m-\(dice.below(50))"))
    case .links: return .value(.list(["m-\(dice.below(50))", "m-x\(dice.below(50))"]))
    case .day: return Day(daysSince1970: dice.below(40_000)).map { .value(.day($0)) }
    case .flag: return .value(.flag(dice.below(2) == 0))
    case .level, .score, .percent, .amount, .count, .year: return number(info.kind)
    }
  }

  private mutating func number(_ kind: FieldKind) -> Tree? {
    guard let (bounds, decimals) = kind.numberForm else { return nil }
    let unit = [1, 10, 100][decimals]
    let range = bounds.lowerBound * unit...bounds.upperBound * unit
    return .value(.number(Int.random(in: range, using: &dice)))
  }

  /// An odd text of one line; required lines must not be blank.
  private mutating func line() -> String {
    dice.pick(
      oddStrings.filter { text in
        text.contains { !$0.isWhitespace } && !text.utf8.contains(0x0A)
          && !text.utf8.contains(0x0D)
      })
  }
}

func makeAccount(_ id: String, name: String = "Hydrane") throws -> Account {
  var account = Account(id: try ID(id))
  account.name = name
  account.status = .key
  return account
}

func makeSettings(_ name: String = "Fluides du Sud") -> Workspace {
  var settings = Workspace()
  settings.name = name
  return settings
}

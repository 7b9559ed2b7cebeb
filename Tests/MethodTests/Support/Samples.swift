import Method
import Testing

func amount(_ major: Int) throws -> Amount { try Amount(minor: major * 100) }

func percent(_ value: Int) throws -> Percent { try Percent(hundredths: value * 100) }

func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

func path(_ text: String) throws -> FieldPath { try FieldPath(text) }

func account(_ id: String = "hydrane") throws -> Account {
  var account = Account(id: try ID(id))
  account.name = id
  return account
}

/// A year of figures with the revenue given, in major units.
func exercise(
  _ year: Int, revenue: Int? = nil, kind: FigureKind? = .actual, note: String = ""
) throws -> AccountYear {
  var exercise = AccountYear(id: try ID("y-\(year)\(kind.map { "\($0)".lowercased() } ?? "")"))
  exercise.year = try Year(year)
  exercise.kind = kind
  if let revenue { exercise.revenue = try amount(revenue) }
  exercise.note = note
  return exercise
}

/// Throws the rejection that the work ends with, for tests of what is refused.
func rejection(_ work: () throws -> Void) -> Rejection? {
  do {
    try work()
    return nil
  } catch {
    return error as? Rejection
  }
}

/// Values that a field of the kind takes: plain ones, odd ones, and both ends of its bounds.
func samples(of kind: FieldKind) -> [Value] {
  switch kind {
  case .line: [.text("Norval"), .text("é"), .text("e\u{301}"), .text("a: b # c — 🐟")]
  case .text: [.text("Un\n\n  deux\r\ntrois\n"), .text("\n"), .text("\t")]
  case .lines, .links: [.list(["one"]), .list(["b", "a", "b-2"])]
  case .choice(let choices): choices.map { .text($0.key) }
  case .choices(let choices):
    [.list(choices.map(\.key)), .list(choices.suffix(1).map(\.key))]
  case .level, .score, .percent, .amount, .count, .year: numbers(of: kind)
  case .day: [Day(iso: "2024-02-29"), Day(iso: "0001-01-01")].compactMap { $0.map(Value.day) }
  case .flag: [.flag(true), .flag(false)]
  case .link: [.text("m-1"), .text("0")]
  case .group, .items: []
  }
}

private func numbers(of kind: FieldKind) -> [Value] {
  guard let (bounds, decimals) = kind.numberForm else { return [] }
  let unit = [1, 10, 100][decimals]
  let low = bounds.lowerBound * unit
  let high = bounds.upperBound * unit
  return [low, high, low + 1, low + (high - low) / 2].map(Value.number)
}

/// A field that holds a value, with the way to it.
struct Leaf {
  let path: FieldPath
  let info: FieldInfo
}

/// Every field of the table that holds a value; lists are entered through an item called `x-1`.
func leaves(of shape: Shape, under base: FieldPath = FieldPath([])) -> [Leaf] {
  shape.fields.flatMap { info -> [Leaf] in
    let path = base.appending(info.key)
    return switch info.kind {
    case .group(let inner): leaves(of: inner, under: path)
    case .items(let kind): leaves(of: kind.shape, under: path.entering("x-1"))
    default: [Leaf(path: path, info: info)]
    }
  }
}

/// The lists of a table, outer ones first.
func lists(of shape: Shape, under base: FieldPath = FieldPath([])) -> [FieldPath] {
  shape.fields.flatMap { info -> [FieldPath] in
    let path = base.appending(info.key)
    return switch info.kind {
    case .group(let inner): lists(of: inner, under: path)
    case .items(let kind): [path] + lists(of: kind.shape, under: path.entering("x-1"))
    default: []
    }
  }
}

/// The kinds of records that the lists of a table hold, those of lists inside them, too: each once,
/// however many lists hold it.
func kinds(in shape: Shape) -> [Kind] {
  var seen: Set<String> = []
  // By what they are called as well: two kinds of one prefix are two, for tests to tell.
  return allKinds(in: shape).filter { seen.insert($0.prefix + " " + $0.term.english).inserted }
}

private func allKinds(in shape: Shape) -> [Kind] {
  shape.fields.flatMap { info -> [Kind] in
    switch info.kind {
    case .group(let inner): allKinds(in: inner)
    case .items(let kind): [kind] + allKinds(in: kind.shape)
    default: []
    }
  }
}

/// What the checks of these settings and accounts know.
func context(
  _ settings: Workspace = Workspace(), _ accounts: [Digest] = [], today: String = "2026-11-22"
) throws -> CheckContext {
  let directory = Directory(settings, accounts: AccountList(accounts))
  return CheckContext(settings, directory, today: try day(today))
}

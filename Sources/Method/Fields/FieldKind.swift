/// What a field may hold.
///
/// Every reader of fields (form, file, command line, export) switches on it.
public enum FieldKind: Sendable {
  /// One line of text.
  case line
  /// Paragraphs, kept as they were typed.
  case text
  /// A list of lines, such as sites or tags.
  case lines
  case choice([Choice])
  case choices([Choice])
  case level(ClosedRange<Int>)
  /// A mark with one decimal; the bounds are whole points.
  case score(ClosedRange<Int>)
  /// A percentage with two decimals; the bounds are whole percents.
  case percent(ClosedRange<Int>)
  case amount
  /// A whole number, of which there can't be fewer than none.
  case count(ClosedRange<Int>)
  case day
  case year
  case flag
  /// The id of another record, of one of these kinds.
  case link([Kind])
  case links([Kind])
  case group(Shape)
  case items(Kind)

  /// The table of the record, or of the records, that the field holds; nil for a single value.
  public var shape: Shape? {
    switch self {
    case .group(let shape): shape
    case .items(let kind): kind.shape
    default: nil
    }
  }
}

/// What everything else knows of a field: the row of its record's table, without the record's type.
///
/// A class, though it never changes: every cell and every line of a form looks at one.
public final class FieldInfo: Sendable {
  public let key: String
  public let kind: FieldKind
  public let label: Term
  /// The method's question, shown while the field is edited.
  public let ask: Term?
  /// What is counted, shown after the number.
  public let unit: Term?
  /// The unit of a single one.
  public let unitOfOne: Term?
  public let isRequired: Bool
  let traits: Traits

  init(
    key: String, kind: FieldKind, label: Term, ask: Term?, unit: Term?, unitOfOne: Term?,
    isRequired: Bool, traits: Traits = Traits()
  ) {
    self.key = key
    self.kind = kind
    self.label = label
    self.ask = ask
    self.unit = unit
    self.unitOfOne = unitOfOne
    self.isRequired = isRequired
    self.traits = traits
  }

  /// The same field, that is something else besides.
  convenience init(_ info: FieldInfo, _ traits: Traits) {
    self.init(
      key: info.key, kind: info.kind, label: info.label, ask: info.ask, unit: info.unit,
      unitOfOne: info.unitOfOne, isRequired: info.isRequired, traits: traits)
  }

  /// What a row is besides a field: most are none of it.
  struct Traits: Sendable {
    var section: Term?
    var isNaming = false
    var isBeside = false
    var isKept = false
    var shortLabel: Term?
    var headRank: Int?
    var isPersonal = false
    var isOrigin = false
    var isColoured = false
    var renamedIn: FieldPath?
    var reasonKey: String?
  }

  /// The heading under which a form shows the field.
  public var section: Term? { traits.section }
  /// The record is called by it.
  public var isNaming: Bool { traits.isNaming }
  /// It stands beside the record's name and tells it from another.
  public var isBeside: Bool { traits.isBeside }
  /// The index keeps it, so that lists show it without the account's file.
  public var isKept: Bool { traits.isKept }
  /// What stands over its column, where the label is too long for one.
  public var shortLabel: Term? { traits.shortLabel }
  /// Its place among what stands beside the account's name at the head of its pages; nil elsewhere.
  public var headRank: Int? { traits.headRank }
  /// An opinion on a person: never in what leaves the account's team.
  public var isPersonal: Bool { traits.isPersonal }
  /// The record was concluded from the one that it links to.
  public var isOrigin: Bool { traits.isOrigin }
  /// Each word of the choice has its own colour, everywhere: the role that bears its key.
  public var isColoured: Bool { traits.isColoured }
  /// The group of the workspace's settings in which its owner may rename the words of the choice.
  public var renamedIn: FieldPath? { traits.renamedIn }

  /// The field of the same record that says why: asked for once this one has changed.
  public var reasonKey: String? { traits.reasonKey }

  /// A filter looks through it: words and names, not figures or days.
  public var isSearched: Bool {
    switch kind {
    case .line, .text, .lines, .link, .links: true
    case .choice, .choices, .level, .score, .percent, .amount, .count, .day, .year, .flag, .group,
      .items:
      false
    }
  }

  public var children: [FieldInfo] { kind.shape?.fields ?? [] }
}

extension FieldKind {
  /// The longest text that a field takes, in bytes: far above what a person writes.
  public static let longestText = 1_000_000
  public static let longestLine = 10_000
  /// The most records of one list: far above what a team can tend.
  public static let longestList = 5_000

  /// Refuses what the field cannot hold.
  ///
  /// Links are checked for their form alone: what they point at may be missing, which is a finding
  /// and not a reason to lose what was read.
  public func check(_ value: Value) throws(Rejection) {
    if case .list(let items) = value, items.count > FieldKind.longestList {
      throw .tooMany(items.count, limit: FieldKind.longestList)
    }
    switch (self, value) {
    case (.line, .text(let text)): try FieldKind.checkLine(text)
    case (.text, .text(let text)):
      guard text.utf8.count <= FieldKind.longestText else {
        throw .tooLong(limit: FieldKind.longestText)
      }
    case (.lines, .list(let lines)): for line in lines { try FieldKind.checkLine(line) }
    case (.choice(let choices), .text(let key)): try FieldKind.check(key, among: choices)
    case (.choices(let choices), .list(let keys)):
      for key in keys { try FieldKind.check(key, among: choices) }
    case (.link, .text(let id)):
      guard isWellFormedID(id) else { throw .malformedID(id) }
    case (.links, .list(let ids)):
      for id in ids where !isWellFormedID(id) { throw .malformedID(id) }
    case (.flag, .flag), (.day, .day): return
    case (_, .number(let number)): try check(number: number)
    default: throw .wrongShape("")
    }
  }

  /// The bounds of a number that has none of its own: wide enough for revenue in any unit.
  public static let anyNumber = -1_000_000_000...1_000_000_000_000

  /// Whether its thousands are told apart by marks.
  public var isGrouped: Bool {
    switch self {
    case .amount, .count: true
    default: false
    }
  }

  /// The words that a choice offers; nil for any other field.
  public var choices: [Choice]? {
    switch self {
    case .choice(let choices), .choices(let choices): choices
    default: nil
    }
  }

  /// The bounds of a number as the user types it, and how many units one of them makes.
  public var numberForm: (bounds: ClosedRange<Int>, decimals: Int)? {
    switch self {
    case .level(let scale): (scale, 0)
    case .score(let bounds): (bounds, 1)
    case .percent(let bounds): (bounds, 2)
    case .amount: (-Amount.largest / 100...Amount.largest / 100, 2)
    case .count(let bounds): (bounds, 0)
    case .year: (Year.bounds, 0)
    default: nil
    }
  }

  private func check(number: Int) throws(Rejection) {
    guard let (bounds, decimals) = numberForm else { throw .wrongShape("") }
    let unit = [1, 10, 100][decimals]
    guard (bounds.lowerBound * unit...bounds.upperBound * unit).contains(number) else {
      throw .outOfRange(bounds)
    }
  }

  private static func checkLine(_ text: String) throws(Rejection) {
    guard !text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { throw .severalLines }
    guard text.utf8.count <= longestLine else { throw .tooLong(limit: longestLine) }
  }

  private static func check(_ key: String, among choices: [Choice]) throws(Rejection) {
    guard choices.contains(where: { $0.key == key }) else {
      throw .unknownChoice(key, allowed: choices.map(\.key))
    }
  }
}

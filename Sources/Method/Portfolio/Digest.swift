/// What lists, indicators and checks need of an account without its file: the kept fields of its
/// table, and the facts, as bytes that the index holds as they are.
///
/// Each fact has eight bytes in its place: a number, or where its text or list stands behind them. So
/// ten thousand accounts cost the start their bytes and nothing else: what is read is read from there.
///
/// A class, though it never changes: it is sorted, grouped and handed on by the thousand.
public final class Digest: Sendable {
  /// In a buffer that many share.
  public let bytes: ArraySlice<UInt8>
  public let id: ID<Account>

  public init(_ account: Account) {
    var writer = DigestWriter(count: Digest.facts.count)
    let source = FactSource(account)
    for (place, fact) in Digest.facts.enumerated() {
      writer.write(fact.take(source), at: place)
    }
    bytes = writer.bytes[...]
    id = account.id
  }

  /// Nil for bytes that are no digest.
  public init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count >= Digest.facts.count * 8 else { return nil }
    let reader = DigestReader(bytes)
    guard let id = try? ID<Account>(reader.text(at: Digest.place(of: "id"))) else { return nil }
    self.bytes = bytes
    self.id = id
  }

  /// A number, in the smallest unit of its field; nil when it isn't known.
  public func number(at place: Int) -> Int? { DigestReader(bytes).number(at: place) }
  /// A text; empty when there is none.
  public func text(at place: Int) -> String { DigestReader(bytes).text(at: place) }
  public func texts(at place: Int) -> [String] { DigestReader(bytes).texts(at: place) }

  /// The word of a list of them; nil for a number that is none of their places.
  func word<Word>(at place: Int, of words: [Word]) -> Word? {
    number(at: place).flatMap { words.indices.contains($0) ? words[$0] : nil }
  }
  public func numbers(at place: Int) -> [Int?] { DigestReader(bytes).numbers(at: place) }
}

extension Digest {
  public static func place(of key: String) -> Int { places[key] ?? 0 }

  static let places = Dictionary(
    facts.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })

  /// In the order of the bytes.
  static let facts: [Fact] =
    [Fact("id") { .text($0.account.id.text) }] + keptFields.map(Fact.init) + Fact.computed
    + Fact.analysed + Fact.planned + Fact.planDates + Fact.agenda
    + Fact.ofTouches + Fact.selected
    + Fact.ofSelectionChecks

  /// The fields of an account that the index keeps, with the way to each.
  public static let keptFields: [KeptField] = kept(in: Account.shape, below: FieldPath([]))
    .enumerated().map { KeptField(path: $1.path, info: $1.info, place: $0 + 1) }

  /// What stands beside the account's name at the head of its pages.
  public static let headFields: [KeptField] = keptFields.filter { $0.info.headRank != nil }
    .sorted { ($0.info.headRank ?? 0) < ($1.info.headRank ?? 0) }

  private static func kept(
    in shape: Shape, below base: FieldPath
  ) -> [(path: FieldPath, info: FieldInfo)] {
    shape.fields.flatMap { info -> [(path: FieldPath, info: FieldInfo)] in
      let path = base.appending(info.key)
      if case .group(let inner) = info.kind { return kept(in: inner, below: path) }
      return info.isKept ? [(path, info)] : []
    }
  }

  /// The value of a kept field; nil where it is empty.
  public func value(of field: KeptField) -> Value? {
    let place = field.place
    switch field.info.kind {
    case .choice(let choices): return word(at: place, of: choices).map { .text($0.key) }
    case .line, .text, .link:
      let text = text(at: place)
      return text.utf8.isEmpty ? nil : .text(text)
    case .lines, .choices, .links:
      let texts = texts(at: place)
      return texts.isEmpty ? nil : .list(texts)
    case .day: return number(at: place).flatMap { Day(daysSince1970: $0) }.map(Value.day)
    case .flag: return number(at: place).map { .flag($0 == 1) }
    case .level, .score, .percent, .amount, .count, .year:
      return number(at: place).map(Value.number)
    case .group, .items: return nil
    }
  }
}

/// A field of the account that its digest keeps.
public struct KeptField: Sendable {
  public let path: FieldPath
  public let info: FieldInfo
  /// Its place among the facts.
  let place: Int

  /// What columns, JSON and preferences call it: the field's own key.
  public var key: String { info.key }
}

/// An account that facts are taken from, with what several of them need.
struct FactSource {
  let account: Account
  let figures: [YearFigures]
  let latest: YearFigures?

  init(_ account: Account) {
    self.account = account
    figures = account.figures
    latest = figures.latestActual
  }
}

/// One thing that a digest keeps: `take` reads it from the account.
struct Fact: Sendable {
  enum Content {
    case number(Int?)
    case text(String)
    case texts([String])
    case numbers([Int?])
  }

  let key: String
  let take: @Sendable (FactSource) -> Content

  init(_ key: String, _ take: @escaping @Sendable (FactSource) -> Content) {
    self.key = key
    self.take = take
  }

  /// A field of the account's table; of a choice its place among the words is kept.
  init(_ field: KeptField) {
    key = field.path.text
    take = { source in
      switch (source.account.value(at: field.path), field.info.kind) {
      case (.text(let key), .choice(let choices)):
        .number(choices.firstIndex { $0.key == key })
      case (.text(let text), _): .text(text)
      case (.list(let texts), _): .texts(texts)
      case (.number(let number), _): .number(number)
      case (.day(let day), _): .number(day.daysSince1970)
      case (.flag(let flag), _): .number(flag ? 1 : 0)
      case (nil, .lines), (nil, .choices), (nil, .links): .texts([])
      case (nil, .line), (nil, .text), (nil, .link): .text("")
      case (nil, _): .number(nil)
      }
    }
  }
}

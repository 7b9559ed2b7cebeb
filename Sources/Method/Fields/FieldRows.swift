/// The rows that a record's table is made of, one for each kind of field.
extension Field {
  init(
    _ key: String, _ kind: FieldKind, _ label: Term, _ ask: Term?, unit: Term? = nil,
    one: Term? = nil, required: Bool = false, _ access: Access
  ) {
    info = FieldInfo(
      key: key, kind: kind, label: label, ask: ask, unit: unit, unitOfOne: one ?? unit,
      isRequired: required)
    self.access = access
  }

  private static func string(_ path: Property<Owner, String>) -> Access {
    .value(
      get: { owner in
        let text = owner[keyPath: path]
        return text.utf8.isEmpty ? nil : .text(text)
      },
      set: { (owner, value) throws(Rejection) in
        guard case .text(let text) = value else { return owner[keyPath: path] = "" }
        owner[keyPath: path] = text
      })
  }

  public static func line(
    _ key: String, _ path: Property<Owner, String>, _ label: Term,
    ask: Term? = nil, required: Bool = false
  ) -> Self {
    Self(key, .line, label, ask, required: required, string(path))
  }

  public static func text(
    _ key: String, _ path: Property<Owner, String>, _ label: Term,
    ask: Term? = nil
  ) -> Self {
    Self(key, .text, label, ask, string(path))
  }

  public static func lines(
    _ key: String, _ path: Property<Owner, [String]>, _ label: Term,
    ask: Term? = nil
  ) -> Self {
    Self(key, .lines, label, ask, list(path, read: { $0 }, write: { $0 }))
  }

  public static func choice<Word: Vocabulary>(
    _ key: String, _ path: Property<Owner, Word?>, _ label: Term,
    ask: Term? = nil
  ) -> Self {
    Self(
      key, .choice(Word.allCases.map(Choice.init)), label, ask,
      .value(
        get: { owner in owner[keyPath: path].map { .text($0.rawValue) } },
        set: { (owner, value) throws(Rejection) in
          guard case .text(let key) = value else { return owner[keyPath: path] = nil }
          owner[keyPath: path] = Word(rawValue: key)
        }))
  }

  /// A choice that is never empty.
  public static func choice<Word: Vocabulary>(
    _ key: String, _ path: Property<Owner, Word>, _ label: Term,
    ask: Term? = nil
  ) -> Self {
    Self(
      key, .choice(Word.allCases.map(Choice.init)), label, ask, required: true,
      .value(
        get: { owner in .text(owner[keyPath: path].rawValue) },
        set: { (owner, value) throws(Rejection) in
          guard case .text(let key) = value, let word = Word(rawValue: key) else {
            throw .required
          }
          owner[keyPath: path] = word
        }))
  }

  public static func choices<Word: Vocabulary>(
    _ key: String, _ path: Property<Owner, [Word]>, _ label: Term,
    ask: Term? = nil
  ) -> Self {
    Self(
      key, .choices(Word.allCases.map(Choice.init)), label, ask,
      list(path, read: \.rawValue, write: { Word(rawValue: $0) }))
  }

  public static func level(
    _ key: String, _ path: Property<Owner, Level?>, _ scale: ClosedRange<Int>,
    _ label: Term, ask: Term? = nil
  ) -> Self {
    Self(
      key, .level(scale), label, ask,
      number(path, \.value) { number throws(Rejection) in try Level(number, in: scale) })
  }

  public static func score(
    _ key: String, _ path: Property<Owner, Score?>, _ bounds: ClosedRange<Int>,
    _ label: Term, ask: Term? = nil
  ) -> Self {
    Self(
      key, .score(bounds), label, ask,
      number(path, \.tenths) { number throws(Rejection) in try Score(tenths: number, in: bounds) })
  }

  /// A number in whatever unit, with one decimal.
  public static func decimal(
    _ key: String, _ path: Property<Owner, Score?>, _ label: Term, ask: Term? = nil
  ) -> Self { score(key, path, FieldKind.anyNumber, label, ask: ask) }

  public static func percent(
    _ key: String, _ path: Property<Owner, Percent?>,
    _ bounds: ClosedRange<Int>, _ label: Term, ask: Term? = nil
  ) -> Self {
    Self(
      key, .percent(bounds), label, ask,
      number(path, \.hundredths) { number throws(Rejection) in try Percent(hundredths: number) })
  }

  public static func amount(
    _ key: String, _ path: Property<Owner, Amount?>, _ label: Term,
    ask: Term? = nil
  ) -> Self {
    Self(
      key, .amount, label, ask,
      number(path, \.minor) { number throws(Rejection) in try Amount(minor: number) })
  }

  public static func count(
    _ key: String, _ path: Property<Owner, Int?>, from least: Int = 0,
    limit: Int = 1_000_000_000,
    _ label: Term, unit: Term? = nil, one: Term? = nil, ask: Term? = nil
  ) -> Self {
    Self(
      key, .count(least...limit), label, ask, unit: unit, one: one,
      number(path, \.self) { number throws(Rejection) in number })
  }

  public static func year(
    _ key: String, _ path: Property<Owner, Year?>, _ label: Term,
    ask: Term? = nil
  ) -> Self {
    Self(
      key, .year, label, ask,
      number(path, \.value) { number throws(Rejection) in try Year(number) })
  }

  public static func day(
    _ key: String, _ path: Property<Owner, Day?>, _ label: Term,
    ask: Term? = nil
  ) -> Self {
    Self(
      key, .day, label, ask,
      .value(
        get: { owner in owner[keyPath: path].map(Value.day) },
        set: { (owner, value) throws(Rejection) in
          if case .day(let day) = value {
            owner[keyPath: path] = day
          } else {
            owner[keyPath: path] = nil
          }
        }))
  }

  /// Yes, no, or not known.
  public static func flag(
    _ key: String, _ path: Property<Owner, Bool?>, _ label: Term,
    ask: Term? = nil
  ) -> Self {
    Self(
      key, .flag, label, ask,
      .value(
        get: { owner in owner[keyPath: path].map(Value.flag) },
        set: { (owner, value) throws(Rejection) in
          if case .flag(let flag) = value {
            owner[keyPath: path] = flag
          } else {
            owner[keyPath: path] = nil
          }
        }))
  }

  public static func group<P: Part>(
    _ key: String, _ path: Property<Owner, P>, _ label: Term, ask: Term? = nil
  ) -> Self {
    Self(key, .group(P.shape), label, ask, .group(PartAccess(path)))
  }

  public static func records<I: Item>(
    _ key: String, _ path: Property<Owner, [I]>, _ label: Term, ask: Term? = nil
  ) -> Self {
    Self(key, .items(I.kind), label, ask, .items(ListAccess(path)))
  }

  private static func number<Quantity: Sendable>(
    _ path: Property<Owner, Quantity?>,
    _ read: @escaping @Sendable (Quantity) -> Int,
    _ write: @escaping @Sendable (Int) throws(Rejection) -> Quantity
  ) -> Access {
    .value(
      get: { owner in owner[keyPath: path].map { .number(read($0)) } },
      set: { (owner, value) throws(Rejection) in
        guard case .number(let number) = value else { return owner[keyPath: path] = nil }
        owner[keyPath: path] = try write(number)
      })
  }

  static func list<Element: Sendable>(
    _ path: Property<Owner, [Element]>,
    read: @escaping @Sendable (Element) -> String,
    write: @escaping @Sendable (String) -> Element?
  ) -> Access {
    .value(
      get: { owner in
        let elements = owner[keyPath: path]
        return elements.isEmpty ? nil : .list(elements.map(read))
      },
      set: { (owner, value) throws(Rejection) in
        guard case .list(let texts) = value else { return owner[keyPath: path] = [] }
        owner[keyPath: path] = texts.compactMap(write)
      })
  }
}

/// What a row is besides a field: written behind it.
extension Field {
  fileprivate func with(_ change: (inout FieldInfo.Traits) -> Void) -> Self {
    var traits = info.traits
    change(&traits)
    return Field(info: FieldInfo(info, traits), access: access)
  }

  /// The field of that key says why it is what it is.
  public func because(of key: String) -> Self { with { $0.reasonKey = key } }

  /// The record is called by it: without a row marked so, by the first.
  public var naming: Self { with { $0.isNaming = true } }

  /// It stands beside the record's name.
  public var beside: Self { with { $0.isBeside = true } }

  /// The index keeps it: it becomes a column, a key to sort and filter by, a part of JSON and CSV.
  public var kept: Self { with { $0.isKept = true } }

  /// It stands beside the account's name at the head of its pages: the lowest rank first.
  public func head(_ rank: Int) -> Self { with { $0.headRank = rank } }

  /// What stands over its column, where the label is too long for one.
  public func short(_ term: Term) -> Self { with { $0.shortLabel = term } }

  /// An opinion on a person.
  public var personal: Self { with { $0.isPersonal = true } }

  /// The record was concluded from the one that it links to.
  public var origin: Self { with { $0.isOrigin = true } }

  /// Each word of the choice has its own colour: the role that bears its key.
  public var coloured: Self { with { $0.isColoured = true } }

  /// The workspace's owner may rename the choice's words, in that group of the settings.
  public func renamed(in group: String) -> Self {
    with { $0.renamedIn = FieldPath([.key(group)]) }
  }
}

/// Puts rows under a heading of the form.
func section<Owner: Record>(_ heading: Term, _ rows: [Field<Owner>]) -> [Field<Owner>] {
  rows.map { row in row.with { $0.section = heading } }
}

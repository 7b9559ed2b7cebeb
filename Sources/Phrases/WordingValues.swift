public import Method

extension Wording {
  /// A field's value as it is shown: words for choices and links, units for numbers.
  ///
  /// The directory gives the name behind an id, and the words that the workspace's owner has
  /// renamed.
  public func value(_ value: Value, of field: FieldInfo, in directory: Directory) -> String {
    switch value {
    case .text(let text): return shown(text, of: field, directory)
    case .list(let texts):
      return texts.map { shown($0, of: field, directory) }.joined(separator: " · ")
    case .number(let number):
      guard let unit = field.unit else { return shown(number, of: field.kind) }
      return count(number, field.unitOfOne ?? unit, unit)
    case .day(let day): return self.day(day)
    case .flag(let flag): return self.flag(flag)
    }
  }

  /// A field's value as a person edits it: `FieldKind.value(typed:in:)` reads it back.
  ///
  /// Numbers stand bare, without thousands or unit; lists one a line, ids and choices with
  /// semicolons.
  public func typed(_ value: Value, of field: FieldInfo) -> String {
    switch value {
    case .text(let text): return choice(text, of: field.kind) ?? text
    case .list(let texts):
      guard case .lines = field.kind else {
        return texts.map { choice($0, of: field.kind) ?? $0 }.joined(separator: "; ")
      }
      // The line's end says that a semicolon belongs to the text.
      let end = texts.count == 1 && texts[0].utf8.contains(0x3B) ? "\n" : ""
      return texts.joined(separator: "\n") + end
    case .number(let number): return bare(number, decimals: field.kind.numberForm?.decimals ?? 0)
    case .day(let day): return typed(day)
    case .flag(let flag): return self.flag(flag)
    }
  }

  /// The same as it stands in a field that is opened: a large number keeps its groups.
  public func edited(_ value: Value, of field: FieldInfo) -> String {
    let text = typed(value, of: field)
    return field.kind.isGrouped ? regrouped(text) ?? text : text
  }

  /// What a record is called; where it has no name yet, its kind.
  public func name(_ named: Named, in directory: Directory) -> String {
    name(of: named.title, named.kind, in: directory)
  }

  /// The same of a record that is known by its title alone.
  public func name(of title: ItemTitle, _ kind: Kind, in directory: Directory) -> String {
    let name = self.title(title.name, in: directory)
    return name.isEmpty ? kind.term[language] : name
  }

  /// What stands beside a record's name, such as a function and roles.
  public func beside(_ named: Named, in directory: Directory) -> String {
    title(named.title.beside, in: directory)
  }

  private func title(_ parts: [ItemTitle.Part], in directory: Directory) -> String {
    parts.map { value($0.value, of: $0.info, in: directory) }.joined(separator: " · ")
  }

  /// The name of the record behind an id, or words in its place where there is none.
  public func linkName(_ id: String, among kinds: [Kind], in directory: Directory) -> String {
    if let found = directory.named(id, among: kinds) { return name(found, in: directory) }
    // Settings that can't be read don't tell who is in the team: an id says more than nobody.
    return directory.isStandIn ? id : gone(kinds)
  }

  /// In place of the name of what a link points at in vain.
  public func gone(_ kinds: [Kind]) -> String {
    let kind = kinds.count == 1 ? kinds[0].term : Term("Record", "Élément")
    return say("\(kind.english) no longer there", "\(kind.french) qui n’existe plus")
  }

  private func shown(_ text: String, of field: FieldInfo, _ directory: Directory) -> String {
    switch field.kind {
    case .link(let kinds), .links(let kinds): linkName(text, among: kinds, in: directory)
    case .choice, .choices: directory.word(text, of: field, in: language)
    default: text
    }
  }

  private func choice(_ key: String, of kind: FieldKind) -> String? {
    kind.choices?.first { $0.key == key }?.term[language]
  }

  private func shown(_ number: Int, of kind: FieldKind) -> String {
    switch kind {
    case .amount:
      guard let amount = try? Amount(minor: number) else { return count(number) }
      return self.amount(amount)
    case .percent:
      guard let percent = try? Percent(hundredths: number) else { return count(number) }
      return self.percent(percent)
    case .score: return fixed(number, places: 1)
    case .year: return String(number)
    default: return count(number)
    }
  }

  private func bare(_ number: Int, decimals: Int) -> String {
    let unit = [1, 10, 100][decimals] as UInt
    let sign = number < 0 ? "-" : ""
    let whole = String(number.magnitude / unit)
    guard number.magnitude % unit != 0 else { return sign + whole }
    let fraction = String(number.magnitude % unit)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return sign + whole + decimalMark + zeros + fraction
  }

  /// French readers type figures; in English a month in letters can't be taken for the day.
  private func typed(_ day: Day) -> String {
    guard day.year >= 1000 else { return day.iso }
    let iso = Array(day.iso)
    return say(self.day(day), "\(String(iso[8...]))/\(String(iso[5..<7]))/\(day.year)")
  }
}

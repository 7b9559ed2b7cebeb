public import Method

extension Wording {
  /// A field's value as it is shown: words for choices and links, units for numbers.
  ///
  /// `linkName` gives the name behind an id, or nil when nothing has it: words stand there
  /// then.
  public func value(
    _ value: Value, of field: FieldInfo, linkName: (String, LinkTarget) -> String?
  ) -> String {
    switch value {
    case .text(let text): return shown(text, of: field.kind, linkName)
    case .list(let texts):
      return texts.map { shown($0, of: field.kind, linkName) }.joined(separator: " · ")
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

  /// In place of the name of whom, or what, a link points at in vain.
  public func nobody(_ target: LinkTarget) -> String {
    switch target {
    case .members: say("someone no longer in the team", "quelqu'un qui n'est plus dans l'équipe")
    case .accounts: say("an account that is gone", "un compte qui n'existe plus")
    }
  }

  private func shown(
    _ text: String, of kind: FieldKind, _ linkName: (String, LinkTarget) -> String?
  ) -> String {
    switch kind {
    case .link(let target), .links(let target): linkName(text, target) ?? nobody(target)
    default: choice(text, of: kind) ?? text
    }
  }

  private func choice(_ key: String, of kind: FieldKind) -> String? {
    switch kind {
    case .choice(let choices), .choices(let choices):
      choices.first { $0.key == key }?.term[language]
    default: nil
    }
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

internal import Method
internal import Phrases

extension IndicatorContext {
  /// What indicators know besides the account, from the accounts of a portfolio.
  init(_ accounts: [Digest], _ checks: CheckContext) {
    let managed = accounts.filter(\.status.isManaged)
    self.init(checks, managedRevenue: managed.compactMap(\.revenue).reduce(.zero, +))
  }
}

extension Reading {
  /// As a person reads it: amounts in short, or to the cent.
  func text(_ form: Indicator.Form, isExact: Bool = false, _ wording: Wording) -> String {
    if case .amount(let amount) = value, isExact { return wording.amount(amount) }
    if case .percent(let percent) = value, form == .change {
      return wording.percent(percent, signed: true)
    }
    if case .series(let values) = value {
      return values.map { $0.map(wording.index) ?? "?" }.joined(separator: " · ")
    }
    return wording.measure(value)
  }
}

extension JSON {
  /// Amounts in major units, percentages and indices as numbers, words as their keys.
  static func measure(_ measure: Measure) -> JSON {
    switch measure {
    case .amount(let amount): .amount(amount)
    case .percent(let percent): .percent(percent)
    case .days(let number), .count(let number), .year(let number): .number(number)
    case .index(let index): .number(index)
    case .flag(let flag): .flag(flag)
    case .word(let key, _): .text(key)
    case .series(let values): .list(values.map { $0.map { .number($0) } ?? .null })
    }
  }

  /// What is computed of an account, by the keys of the indicators: null where it isn't known.
  ///
  /// The findings are left to their list, which has the same key and tells more than their number.
  static func indicators(of account: Digest, in context: IndicatorContext) -> [Member] {
    Indicator.all.filter { $0.key != findingsKey }.map { indicator in
      Member(
        indicator.key,
        indicator.reading(of: account, in: context).map { .measure($0.value) } ?? .null)
    }
  }

  static func findings(of account: Digest, in context: IndicatorContext) -> Member {
    Member(findingsKey, .list(account.findings(in: context.checks).map(\.json)))
  }

  private static let findingsKey = "findings"
}

extension Finding {
  var json: JSON {
    .object([
      .init("code", .text(code)),
      .init("severity", .text("\(severity)")),
      .init("account", .text(account?.text)),
      .init("field", .text(path?.text)),
    ])
  }
}

extension CSV.Cell {
  /// A value of a field: numbers bare, words in the language, links by their names.
  init(_ value: Value, of field: FieldInfo, in directory: Directory, _ wording: Wording) {
    switch value {
    case .number(let number):
      self = .number(Decimals.text(number, places: field.kind.numberForm?.decimals ?? 0))
    case .day(let day): self = .text(day.iso)
    case .list(let texts):
      let words = texts.map { wording.value(.text($0), of: field, in: directory) }
      self = .text(words.joined(separator: "; "))
    case .text, .flag: self = .text(wording.value(value, of: field, in: directory))
    }
  }

  init(_ measure: Measure, _ wording: Wording) {
    switch JSON.measure(measure) {
    case .number(let digits): self = .number(digits)
    case .null: self = .empty
    case .flag, .text, .list, .object: self = .text(wording.measure(measure))
    }
  }
}

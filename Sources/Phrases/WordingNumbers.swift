public import Method

extension Wording {
  /// `€1,250.50`, `1 250,50 €`; whole amounts have no decimals.
  public func amount(_ amount: Amount) -> String {
    let magnitude = amount.minor.magnitude
    let cents = magnitude % 100
    let digits =
      grouped(magnitude / 100)
      + (cents == 0 ? "" : decimalMark + (cents < 10 ? "0" : "") + String(cents))
    return money(digits, power: "", isNegative: amount.minor < 0)
  }

  /// Three significant digits, for columns: `€4.20M`, `4,20 M€`, `640 k€`.
  public func shortAmount(_ amount: Amount) -> String {
    let magnitude = amount.minor.magnitude
    for (unit, power) in powers {
      if unit == 100 {
        let whole = (magnitude + 50) / 100
        guard whole >= 1000 else {
          return money(String(whole), power: power, isNegative: amount.minor < 0 && whole > 0)
        }
      } else if let digits = threeDigits(magnitude, of: unit) {
        return money(digits, power: power, isNegative: amount.minor < 0)
      }
    }
    let billions = (magnitude + 50_000_000_000) / 100_000_000_000
    return money(
      grouped(billions), power: say("bn", "Md"), isNegative: amount.minor < 0)
  }

  /// Amounts of one column in one unit, that of the largest, so that their decimals stand under each
  /// other: `4,20 M€`, `0,64 M€`; nothing, and what is too small for it, in whole ones: `0 €`, `34 €`.
  public func columnAmount(_ amount: Amount, largest: Amount) -> String {
    let top = largest.minor.magnitude
    let scale = powers.last { top >= $0.unit } ?? powers[0]
    guard scale.unit > 100 else {
      return money(
        grouped((amount.minor.magnitude + 50) / 100), power: "", isNegative: amount.minor <= -50)
    }
    let hundredths = (amount.minor.magnitude * 100 + scale.unit / 2) / scale.unit
    guard hundredths > 0 else { return shortAmount(amount) }
    let rest = hundredths % 100
    return money(
      grouped(hundredths / 100) + decimalMark + (rest < 10 ? "0" : "") + String(rest),
      power: scale.sign, isNegative: amount.minor < 0)
  }

  /// `+8%`, `+8 %`: as many decimals as it has, two at most, unless told.
  public func percent(_ percent: Percent, signed: Bool = false, decimals: Int? = nil) -> String {
    let digits = fixed(percent.hundredths, places: 2, decimals: decimals, signed: signed)
    return say(digits + "%", digits + Wording.noBreak + "%")
  }

  /// A computed percentage; `?` for what isn't a number or is beyond all percentages.
  public func percent(_ value: Double, decimals: Int) -> String {
    guard let hundredths = Int(exactly: (value * 100).rounded()),
      let percent = try? Percent(hundredths: hundredths)
    else { return "?" }
    return self.percent(percent, decimals: decimals)
  }

  /// An index of 0 to 100, to the nearest whole; `?` for what isn't a number.
  public func index(_ index: Double) -> String {
    guard let whole = Int(exactly: index.rounded()) else { return "?" }
    return count(whole)
  }

  /// A difference of marks with one decimal and its sign: `+1.5`, `−0,5`.
  public func gap(_ value: Double) -> String {
    guard let tenths = Int(exactly: (value * 10).rounded()) else { return "?" }
    return fixed(tenths, places: 1, signed: true)
  }

  /// A mark with one decimal: `7.5`, `7,5`.
  public func mark(_ value: Double) -> String {
    guard let tenths = Int(exactly: (value * 10).rounded()) else { return "?" }
    return fixed(tenths, places: 1)
  }

  /// A share of one with two decimals, as agreements are told: `0.78`, `0,78`.
  public func ofOne(_ value: Double) -> String {
    guard let hundredths = Int(exactly: (value * 100).rounded()) else { return "?" }
    return fixed(hundredths, places: 2, decimals: 2)
  }

  /// A whole number, grouped by thousands.
  public func count(_ number: Int) -> String {
    (number < 0 ? Wording.minus : "") + grouped(number.magnitude)
  }

  /// A number of things: English has one for 1 alone, French for 0 and 1.
  public func count(_ number: Int, _ one: Term, _ many: Term) -> String {
    let isOne =
      switch language {
      case .english: number.magnitude == 1
      case .french: number.magnitude < 2
      }
    return count(number) + " " + (isOne ? one : many)[language]
  }

  public func year(_ year: Year) -> String { String(year.value) }

  public func measure(_ measure: Measure) -> String {
    switch measure {
    case .amount(let amount): shortAmount(amount)
    case .percent(let percent): self.percent(percent)
    case .days(let days): count(days, Term("day", "jour"), Term("days", "jours"))
    case .index(let index): self.index(index)
    case .count(let number): count(number)
    case .year(let year): String(year)
    case .flag(let flag): self.flag(flag)
    case .word(_, let term): term[language]
    case .series(let values): values.map { $0.map { index($0) } ?? "?" }.joined(separator: " ")
    }
  }

  var decimalMark: String { say(".", ",") }

  /// A number held in tenths or hundredths, with its decimals trimmed unless told how many.
  func fixed(
    _ number: Int, places: Int, decimals: Int? = nil, signed: Bool = false
  ) -> String {
    let powers: [UInt] = [1, 10, 100]
    let shown = min(max(decimals ?? places, 0), places)
    let dropped = powers[places - shown]
    let magnitude = (number.magnitude + dropped / 2) / dropped
    var fraction = String(magnitude % powers[shown])
    fraction = String(repeating: "0", count: max(0, shown - fraction.count)) + fraction
    if decimals == nil { while fraction.last == "0" { fraction.removeLast() } }
    if shown == 0 { fraction = "" }
    let sign = magnitude == 0 ? "" : number < 0 ? Wording.minus : signed ? "+" : ""
    return sign + grouped(magnitude / powers[shown])
      + (fraction.isEmpty ? "" : decimalMark + fraction)
  }

  func grouped(_ number: UInt) -> String {
    let digits = Array(String(number))
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(groupMark) }
      text.append(digit)
    }
    return text
  }

  /// A number being typed with its thousands grouped anew; nil for what has more in it than a sign,
  /// digits, their marks and decimals.
  public func regrouped(_ text: String) -> String? {
    var rest = Substring(text)
    let sign = rest.first.flatMap { "-−+".contains($0) ? String($0) : nil } ?? ""
    rest = rest.dropFirst(sign.count)
    let whole = rest.prefix { $0 != Character(decimalMark) }
    let fraction = rest.dropFirst(whole.count)
    let digits = whole.filter { $0 != groupMark }
    guard digits.allSatisfy({ ("0"..."9").contains($0) }),
      fraction.dropFirst().allSatisfy({ ("0"..."9").contains($0) }),
      digits.count < 16, digits.count == 1 || digits.first != "0", let number = UInt(digits)
    else { return nil }
    return sign + grouped(number) + fraction
  }

  /// What stands between thousands.
  public var groupMark: Character { language == .english ? "," : Wording.narrowNoBreak }

  /// A number as it was said, without the marks between its thousands: for a narrow column.
  public func ungrouped(_ number: String) -> String { number.filter { $0 != groupMark } }

  /// The powers of a thousand, in minor units, smallest first.
  private var powers: [(unit: UInt, sign: String)] {
    [(100, ""), (100_000, "k"), (100_000_000, "M"), (100_000_000_000, say("bn", "Md"))]
  }

  /// Nil when it rounds to a thousand of the unit or more.
  private func threeDigits(_ magnitude: UInt, of unit: UInt) -> String? {
    for (decimals, scale) in [(2, 100), (1, 10), (0, 1)] as [(Int, UInt)] {
      let scaled = (magnitude * scale + unit / 2) / unit
      guard scaled < 1000 else { continue }
      guard decimals > 0 else { return String(scaled) }
      let fraction = String(scaled % scale)
      let zeros = String(repeating: "0", count: decimals - fraction.count)
      return String(scaled / scale) + decimalMark + zeros + fraction
    }
    return nil
  }

  private func money(_ digits: String, power: String, isNegative: Bool) -> String {
    let sign = isNegative ? Wording.minus : ""
    switch language {
    case .english:
      let gap = currency.symbol.last?.isLetter == true ? Wording.noBreak : ""
      return sign + currency.symbol + gap + digits + power
    case .french:
      let gap = power.isEmpty || currency.symbol.count == 1 ? "" : Wording.noBreak
      return sign + digits + Wording.noBreak + power + gap + currency.symbol
    }
  }
}

import Method

/// Numbers as files hold them: digits, and a point before the decimals.
enum Decimal {
  /// Writes a number counted in tenths, hundredths … as its decimals say.
  ///
  /// Zeros at the end are left out, unless `isMoney`: 12.50 is how money is written.
  static func text(_ number: Int, decimals: Int, isMoney: Bool = false) -> String {
    guard decimals > 0 else { return String(number) }
    let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    let size = number.magnitude
    let fraction = size % UInt(unit)
    let whole = (number < 0 ? "-" : "") + String(size / UInt(unit))
    guard fraction > 0 else { return whole }
    var digits = String(fraction)
    digits = String(repeating: "0", count: decimals - digits.utf8.count) + digits
    while !isMoney && digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    return whole + "." + digits
  }

  /// Reads a number into tenths, hundredths …; refuses more decimals than the field has.
  static func number(_ text: String, decimals: Int) throws(Rejection) -> Int {
    var bytes = Substring(text).utf8
    let isNegative = bytes.first == Byte.dash
    if isNegative { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Byte.isDigit) })
    else { throw .notANumber }
    let fraction = parts.count == 2 ? Array(parts[1]) : []
    guard fraction.count <= decimals else { throw .tooManyDecimals(allowed: decimals) }
    let padding = repeatElement(UInt8(ascii: "0"), count: decimals - fraction.count)
    var number = 0
    for digit in Array(whole) + fraction + padding {
      let (shifted, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, overflows) = shifted.addingReportingOverflow(Int(digit) - 0x30)
      guard !isTooLarge && !overflows else { throw .notANumber }
      number = sum
    }
    return isNegative ? -number : number
  }
}

/// Numbers as files want them: with a point, without a grouping, the same everywhere.
enum Decimal {
  /// Rounded to at most that many places, 0 to 6, without zeros at the end; 0 for what is no number.
  static func text(_ value: Double, places: Int = 2) -> String {
    let places = min(max(places, 0), 6)
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    guard value.isFinite, let whole = Int(exactly: (abs(value) * Double(scale)).rounded()) else {
      return "0"
    }
    var fraction = String(whole % scale)
    fraction = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let sign = value < 0 && whole > 0 ? "-" : ""
    return sign + String(whole / scale) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// As many digits as tell it from every other number; nil for what is no number.
  static func exact(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

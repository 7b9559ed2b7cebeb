/// Figures drawn as text: bars in eighths of a cell, lines of small columns.
public enum Bars {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  private static let columns: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar of that part (0 to 1) of the width, to an eighth of a cell, without its empty part.
  ///
  /// Whatever is above 0 shows, and what is below 1 never fills the bar, so that neither lies.
  public static func horizontal(_ part: Double, width: Int) -> String {
    guard width > 0, part > 0 else { return "" }
    let whole = width * 8
    let nearest = Int((min(part, 1) * Double(whole)).rounded())
    let steps = min(max(nearest, 1), part < 1 ? whole - 1 : whole)
    return String(repeating: "█", count: steps / 8) + eighths[steps % 8]
  }

  /// A bar that ends at the right, for what is below zero.
  ///
  /// A cell is cut at an eighth and at a half only: there are no other such signs.
  public static func backward(_ part: Double, width: Int) -> String {
    partial(part, of: width, eighth: "▕", half: "▐").map { rest, whole in
      rest + String(repeating: "█", count: whole)
    } ?? ""
  }

  /// The cells of an upright column, from the one at zero outwards: upwards, or downwards from
  /// zero for what is below it.
  public static func vertical(_ part: Double, height: Int, hanging: Bool = false) -> [String] {
    if hanging {
      return partial(part, of: height, eighth: "▔", half: "▀").map { rest, whole in
        Array(repeating: "█", count: whole) + (rest.isEmpty ? [] : [rest])
      } ?? []
    }
    let steps = horizontal(part, width: height).map { cell in
      Bars.eighths.firstIndex(of: String(cell)) ?? 8
    }
    return steps.map { String(columns[$0 - 1]) }
  }

  /// How many whole cells a part takes, and the sign for what is left of it.
  private static func partial(
    _ part: Double, of width: Int, eighth: String, half: String
  ) -> (rest: String, whole: Int)? {
    guard width > 0, part > 0 else { return nil }
    let exact = min(part, 1) * Double(width)
    let whole = Int(exact)
    let rest = exact - Double(whole)
    if rest >= 0.75, whole + 1 < width { return ("", whole + 1) }
    if rest >= 0.3 { return (half, whole) }
    return (rest >= 0.06 || whole == 0 ? eighth : "", whole)
  }

  /// A column for each value, a dot for a missing one.
  ///
  /// Scaled from zero, or from the lowest when that is negative, so that a small change never looks
  /// like a great one.
  public static func sparkline(_ values: [Double?]) -> String {
    let known = values.compactMap(\.self).filter(\.isFinite)
    let highest = max(0, known.max() ?? 0)
    let lowest = min(0, known.min() ?? 0)
    let span = highest - lowest
    return String(
      values.map { value in
        guard let value, value.isFinite else { return "·" }
        guard span > 0 else { return columns[0] }
        return columns[Int(((value - lowest) / span * 7).rounded())]
      })
  }
}

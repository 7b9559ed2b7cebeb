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

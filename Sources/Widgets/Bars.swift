/// Figures drawn as text: bars in eighths of a cell, lines of small columns.
public enum Bars {
  private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  private static let columns: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar of that part (0 to 1) of the width, to an eighth of a cell, without its empty part.
  public static func horizontal(_ part: Double, width: Int) -> String {
    let steps = Int((min(max(part, 0), 1) * Double(width * 8)).rounded())
    let full = String(repeating: "█", count: steps / 8)
    return steps % 8 == 0 ? full : full + String(eighths[steps % 8 - 1])
  }

  /// A column for each value, scaled from zero, or from the lowest when that is negative; a missing
  /// value is a dot.
  public static func sparkline(_ values: [Double?]) -> String {
    let known = values.compactMap { $0 }
    guard let highest = known.max() else { return String(repeating: "·", count: values.count) }
    let lowest = min(0, known.min() ?? 0)
    let span = highest - lowest
    return String(
      values.map { value in
        guard let value else { return "·" }
        guard span > 0 else { return columns[0] }
        return columns[min(7, Int((value - lowest) / span * 7.999))]
      })
  }
}

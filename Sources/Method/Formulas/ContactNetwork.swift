/// Who of ours meets whom of theirs, as a whole.
///
/// Source: method C-21, after a study of 207 key account managers: dense on their side and centred
/// on few of ours helps; dense on both sides costs profit.
public struct ContactNetwork: Hashable, Sendable {
  public let ours: Int
  public let theirs: Int
  /// The share of all pairs of ours and theirs who have met, 0 to 1.
  public let density: Double
  /// How much of it goes through one of ours, 0 to 1; nil for fewer than two of ours.
  public let centralisation: Double?

  /// How many of theirs each of ours meets; nil when there is nobody on either side.
  public init?(degrees: [Int], theirs: Int) {
    guard let most = degrees.max(), theirs > 0 else { return nil }
    ours = degrees.count
    self.theirs = theirs
    density = Double(degrees.reduce(0, +)) / Double(ours * theirs)
    let apart = degrees.reduce(0) { $0 + most - $1 }
    centralisation = ours < 2 ? nil : Double(apart) / Double((ours - 1) * theirs)
  }

  /// Everybody meets everybody: somebody has to conduct.
  public var needsConductor: Bool {
    guard let centralisation else { return false }
    return density >= 0.5 && centralisation < 0.2
  }
}

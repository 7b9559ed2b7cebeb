import Glibc

/// A version of a document that has been replaced, kept on this machine.
public struct OlderCopy: Hashable, Sendable {
  /// Seconds since 1970 when it was written.
  public let seconds: Int
  let file: String

  /// Nil for a file that isn't one: `2026-11-27T14-02-33.123456789Z.yaml`, in the time of Greenwich.
  init?(file: String) {
    let digits = file.utf8.split { !(0x30...0x39).contains($0) }.compactMap { Int(Substring($0)) }
    guard file.hasSuffix("Z" + RecordFile.suffix), digits.count == 7 else { return nil }
    var parts = tm()
    (parts.tm_year, parts.tm_mon) = (
      Int32(truncatingIfNeeded: digits[0]) - 1900, Int32(truncatingIfNeeded: digits[1]) - 1
    )
    parts.tm_mday = Int32(truncatingIfNeeded: digits[2])
    (parts.tm_hour, parts.tm_min) = (
      Int32(truncatingIfNeeded: digits[3]), Int32(truncatingIfNeeded: digits[4])
    )
    parts.tm_sec = Int32(truncatingIfNeeded: digits[5])
    seconds = timegm(&parts)
    self.file = file
  }

  /// The file of what was written at a moment, in nanoseconds since 1970.
  static func file(writtenAt moment: Int64) -> String {
    let billion: Int64 = 1_000_000_000
    let rest = ((moment % billion) + billion) % billion
    var seconds = time_t((moment - rest) / billion)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func padded(_ number: some BinaryInteger, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let day = [
      padded(Int(parts.tm_year) + 1900, 4), padded(parts.tm_mon + 1, 2), padded(parts.tm_mday, 2),
    ]
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { padded($0, 2) }
    return day.joined(separator: "-") + "T" + time.joined(separator: "-") + ".\(padded(rest, 9))Z"
      + RecordFile.suffix
  }

  /// How many are kept of a document.
  static let most = 30

  /// The ones to let go, so that what is left lies the denser the newer it is; the oldest and the
  /// newest stay.
  ///
  /// The moments ascend.
  static func surplus(_ moments: [Int]) -> [Int] {
    var left = Array(moments.indices)
    var surplus: [Int] = []
    while left.count > most, let newest = moments.last {
      let weighed = (1..<left.count - 1).map { place -> (place: Int, weight: Double) in
        let gap = moments[left[place + 1]] - moments[left[place - 1]]
        let age = newest - moments[left[place]]
        return (place, Double(gap) / Double(age + 60))
      }
      guard let least = weighed.min(by: { $0.weight < $1.weight }) else { break }
      surplus.append(left.remove(at: least.place))
    }
    return surplus
  }
}

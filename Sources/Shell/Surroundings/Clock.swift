internal import Glibc
internal import Method
internal import Workbench

enum Clock {
  /// The day and the time of day where the machine is; the last day for clocks beyond it.
  static func now() -> Moment { moment(seconds: time(nil)) }

  /// The same of a moment in seconds since 1970.
  static func moment(seconds: Int) -> Moment {
    var seconds = time_t(seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let today = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return Moment(
      today: today ?? .last, time: "\(two(parts.tm_hour)):\(two(parts.tm_min))")
  }

  /// Milliseconds that only go forward.
  static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  static func seed() -> UInt64 { UInt64.random(in: 0...UInt64.max) }

  private static func two(_ number: Int32) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}

public import Method

/// What is to be done, as calendars and lists of tasks read it (RFC 5545).
public enum AgendaICS {
  public struct Entry: Sendable {
    /// The same at each export, so that a calendar replaces what it has.
    public var id: String
    public var title: String
    /// Nil for a task without a day.
    public var day: Day?
    public var note: String
    /// A task can be ticked off; anything else stands on its day.
    public var isTask: Bool
    public var isUnderWay: Bool
    /// 1 to 3.
    public var priority: Int?

    public init(
      id: String, title: String, day: Day?, note: String = "", isTask: Bool = true,
      isUnderWay: Bool = false, priority: Int? = nil
    ) {
      self.id = id
      self.title = title
      self.day = day
      self.note = note
      self.isTask = isTask
      self.isUnderWay = isUnderWay
      self.priority = priority
    }
  }

  /// A whole file, stamped with the day on which it is made.
  public static func bytes(_ entries: [Entry], name: String, madeOn today: Day) -> [UInt8] {
    var bytes: [UInt8] = []
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Aquarium//Aquarium//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + escaped(name),
    ]
    let written = head + entries.flatMap { lines(of: $0, madeOn: today) } + ["END:VCALENDAR"]
    for line in written { append(line, to: &bytes) }
    return bytes
  }

  private static func lines(of entry: Entry, madeOn today: Day) -> [String] {
    guard entry.isTask || entry.day != nil else { return [] }
    let component = entry.isTask ? "VTODO" : "VEVENT"
    var lines = [
      "BEGIN:" + component, "UID:" + escaped(entry.id) + "@aquarium",
      "DTSTAMP:" + digits(today) + "T000000Z", "SUMMARY:" + escaped(entry.title),
    ]
    if let day = entry.day {
      lines.append((entry.isTask ? "DUE" : "DTSTART") + ";VALUE=DATE:" + digits(day))
    }
    if !entry.note.isEmpty { lines.append("DESCRIPTION:" + escaped(entry.note)) }
    // Of nine steps the first, the middle and the last.
    if let priority = entry.priority {
      lines.append("PRIORITY:\(min(max(priority, 1), 3) * 4 - 3)")
    }
    // A day that is only noted blocks nobody.
    lines.append(
      entry.isTask
        ? (entry.isUnderWay ? "STATUS:IN-PROCESS" : "STATUS:NEEDS-ACTION") : "TRANSP:TRANSPARENT")
    return lines + ["END:" + component]
  }

  private static func digits(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

  /// What would end a value, or part it, stands behind a backslash; other controls are left out.
  static func escaped(_ text: String) -> String {
    var written = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        written.append("\\")
        written.append(scalar)
      case "\n": written.append(contentsOf: "\\n".unicodeScalars)
      case "\t": written.append(" ")
      default:
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: continue
        default: written.append(scalar)
        }
      }
    }
    return String(written)
  }

  /// A line has 75 bytes at most; what is longer goes on behind a blank, and no letter is torn.
  static func append(_ line: String, to bytes: inout [UInt8]) {
    var length = 0
    for scalar in line.unicodeScalars {
      let letter = Array(String(scalar).utf8)
      if length + letter.count > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += letter
      length += letter.count
    }
    bytes += [0x0D, 0x0A]
  }
}

import Method
import Testing

@testable import Export

@Suite("The agenda as a calendar")
struct AgendaICSTests {
  private func text(_ entries: [AgendaICS.Entry]) throws -> String {
    let today = try #require(Day(iso: "2026-11-22"))
    return String(
      decoding: AgendaICS.bytes(entries, name: "South, 2026", madeOn: today), as: UTF8.self)
  }

  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n", with: "\n").split(separator: "\n").map(String.init)
  }

  @Test func `an action is a task with its day, and keeps its name for ever`() throws {
    let due = try #require(Day(iso: "2026-12-01"))
    let entry = AgendaICS.Entry(
      id: "ac-7f3k9m2q", title: "Call", day: due, isUnderWay: true, priority: 2)
    #expect(
      try lines(text([entry])) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Aquarium//Aquarium//EN",
        "CALSCALE:GREGORIAN", "X-WR-CALNAME:South\\, 2026", "BEGIN:VTODO",
        "UID:ac-7f3k9m2q@aquarium", "DTSTAMP:20261122T000000Z", "SUMMARY:Call",
        "DUE;VALUE=DATE:20261201", "PRIORITY:5", "STATUS:IN-PROCESS", "END:VTODO",
        "END:VCALENDAR",
      ])
  }

  @Test func `a notice stands on its day, and without one it isn't written`() throws {
    let day = try #require(Day(iso: "2026-12-01"))
    let dated = AgendaICS.Entry(id: "ct-a", title: "Notice", day: day, isTask: false)
    #expect(try text([dated]).contains("DTSTART;VALUE=DATE:20261201\r\n"))
    #expect(try text([dated]).contains("TRANSP:TRANSPARENT\r\n"))
    let undated = AgendaICS.Entry(id: "ct-b", title: "Notice", day: nil, isTask: false)
    #expect(try !text([undated]).contains("VEVENT"))
  }

  @Test func `a task without a day is there without one`() throws {
    let text = try text([AgendaICS.Entry(id: "ac-a", title: "Think", day: nil)])
    #expect(text.contains("SUMMARY:Think\r\n") && !text.contains("DUE"))
  }

  @Test func `what parts values is escaped, and what commands a terminal is left out`() {
    #expect(AgendaICS.escaped("a;b,c\\d\ne\tf") == "a\\;b\\,c\\\\d\\ne f")
    #expect(AgendaICS.escaped("a\u{1B}[31m\u{202E}b\r") == "a[31mb")
  }

  @Test func `a text can't begin a line of its own`() throws {
    let text = try text([
      AgendaICS.Entry(id: "ac-a", title: "x\r\nEND:VTODO", day: nil, note: "y\nUID:z")
    ])
    #expect(lines(text).filter { $0 == "END:VTODO" }.count == 1)
    #expect(!lines(text).contains("UID:z"))
  }

  @Test(arguments: [74, 75, 76, 149, 150, 300])
  func `no line has more than 75 bytes, and joined they are as they were`(count: Int) {
    for letter in ["a", "é", "日", "👍"] {
      let line = String(repeating: letter, count: count)
      var bytes: [UInt8] = []
      AgendaICS.append(line, to: &bytes)
      let pieces = bytes.split(separator: 0x0A)
      #expect(pieces.allSatisfy { $0.count <= 76 && $0.last == 0x0D })
      let joined = pieces.enumerated().flatMap { place, piece in
        piece.dropFirst(place == 0 ? 0 : 1).dropLast()
      }
      #expect(String(decoding: joined, as: UTF8.self).utf8.elementsEqual(line.utf8))
      #expect(pieces.allSatisfy { String(validating: $0.dropLast(), as: UTF8.self) != nil })
    }
  }
}

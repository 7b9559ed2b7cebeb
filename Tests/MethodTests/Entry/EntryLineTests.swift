import Testing

@testable import Method

struct EntryLineTests {
  private func read(
    _ text: String, _ today: String = "2026-11-25", fiscalYearStart: Int = 4,
    keptAsText: Set<String> = []
  ) throws -> EntryLine {
    EntryLine(
      text, try EntryPhrase.context(today, fiscalYearStart: fiscalYearStart),
      keptAsText: keptAsText)
  }

  @Test("what is understood is told by its parts")
  func parts() throws {
    let line = try read("visit Perrin and Cols @marc from monday, by 15/12 2 d !2 #lyon")
    #expect(line.owner == (try ID("marc")))
    #expect(line.counterparts == [try ID("perrin"), try ID("cols")])
    #expect(line.start == (try day("2026-11-30")))
    #expect(line.due == (try day("2026-12-15")))
    #expect(line.effort?.tenths == 20)
    #expect(line.priority?.value == 2)
    #expect(line.goal == (try Reference("o-2")))
    #expect(line.statement == "visit Perrin and Cols")
  }

  @Test("a chip knows its place in the line, with its small word")
  func places() throws {
    let text = "envoyer l’été à Cols d’ici vendredi @marc"
    let line = try read(text)
    let words = line.chips.map { String(Array(text)[$0.characters]) }
    #expect(words == ["Cols", "d’ici vendredi", "@marc"])
  }

  @Test("a chip taken back is text, and nothing else is read in its words")
  func keptAsText() throws {
    let line = try read("envoyer d’ici vendredi @marc")
    let key = try #require(line.chips.first).key
    let kept = try read("envoyer d’ici vendredi @marc", keptAsText: [key])
    #expect(EntryPhrase.told(kept.chips) == ["@marc"])
    #expect(kept.statement == "envoyer d’ici vendredi")
  }

  @Test("a day taken back lets the one before it hold")
  func otherDay() throws {
    let text = "appeler lundi, envoyer vendredi"
    let line = try read(text)
    #expect(line.due == (try day("2026-11-27")))
    let key = try #require(line.chips.last).key
    #expect(try read(text, keptAsText: [key]).due == day("2026-11-30"))
  }

  @Test(
    "what is left is tidy",
    arguments: [
      ("call Perrin, by friday, about the leak", "call Perrin, about the leak"),
      ("send the offer (by friday)", "send the offer"), ("tomorrow", ""), ("@marc fri !1", ""),
      ("friday: call  Perrin -", ": call Perrin"), ("call Perrin  , fri", "call Perrin"),
      ("say “by friday” @marc", "say “by friday”"), ("", ""), ("   ", ""),
      ("5\" screen for the lab fri", "5\" screen for the lab"),
    ])
  func statement(text: String, statement: String) throws {
    #expect(try read(text).statement == statement)
  }

  @Test(
    "a weekday is always ahead, and an end may be today",
    arguments: [
      ("2026-11-23", "call monday", "2026-11-30"), ("2026-11-27", "call by friday", "2026-12-04"),
      ("2026-11-27", "call end of week", "2026-11-27"),
      ("2026-11-28", "call end of week", "2026-12-04"),
      ("2026-11-28", "appeler lundi", "2026-11-30"), ("2026-11-30", "call eom", "2026-11-30"),
      ("2026-12-31", "call eoq", "2026-12-31"), ("2026-12-31", "call tomorrow", "2027-01-01"),
      ("2027-01-31", "call in a month", "2027-02-28"), ("2028-01-31", "call eom", "2028-01-31"),
      ("2028-02-10", "appeler fin de mois", "2028-02-29"), ("2027-01-31", "le 30", "2027-03-30"),
      ("2026-12-20", "call mid-december", "2027-12-15"), ("2026-12-15", "15/12", "2026-12-15"),
      ("2026-12-16", "15/12", "2027-12-15"), ("2026-11-29", "call next week", "2026-11-30"),
      ("2026-11-28", "call in 2 working days", "2026-12-01"),
      ("2026-11-26", "call in 2 working days", "2026-11-30"),
    ])
  func otherDays(today: String, text: String, expected: String) throws {
    #expect(try read(text, today).due == day(expected), "\(text) on \(today)")
  }

  @Test(
    "the fiscal year ends before the month in which it begins",
    arguments: [(1, "2026-12-31"), (4, "2027-03-31"), (11, "2027-10-31"), (12, "2026-11-30")])
  func fiscalYear(start: Int, expected: String) throws {
    #expect(try read("avant fin d’exercice", fiscalYearStart: start).due == day(expected))
    #expect(try read("by the fiscal year end", fiscalYearStart: start).due == day(expected))
  }

  @Test("a day that is over is no day by which to act", arguments: ["15/12/2024", "2026-11-24"])
  func over(text: String) throws {
    #expect(try read("call Perrin " + text).due == nil)
  }

  @Test("a line of four hundred characters is read, and a longer one is a text")
  func longLine() throws {
    let text =
      String(repeating: "le 3 mars @marc 2 j Perrin !1 p2 #lyon ", count: 10) + "par Perrin"
    #expect(text.count == EntryLine.longest)
    let line = try read(text)
    #expect(line.counterparts == [try ID("perrin")])
    #expect(line.due == (try day("2027-03-03")))
    let longer = try read(text + "s")
    #expect(longer.chips.isEmpty && longer.unknownNames.isEmpty)
    #expect(longer.statement == text + "s")
  }

  @Test("a paste of thousands of lines is left as it is")
  func paste() throws {
    let text = String(repeating: "call Perrin @marc @nobody fri\n", count: 50_000)
    let line = try read(text)
    #expect(line.statement == text && line.chips.isEmpty)
  }

  @Test("of two owners the last one holds, and the other stays in the statement")
  func twoOwners() throws {
    let line = try read("call Perrin @marc @julie")
    #expect(line.owner == (try ID("julie")))
    #expect(line.statement == "call Perrin @marc")
    #expect(line.unknownNames.isEmpty)
  }

  @Test(
    "a word behind @ that names nobody is told, and stays in the statement",
    arguments: [
      ("call @marianne @clara", ["@marianne", "@clara"], "call @marianne @clara"),
      ("call @marc @clara", ["@clara"], "call @clara"),
      ("call @m fri", ["@m"], "call @m"),
      (
        "l’été, appeler @jean-luc", ["@jean-luc"],
        "l’été, appeler @jean-luc"
      ),
      ("write to info@perrin.com @", [], "write to info@perrin.com @"),
    ])
  func unknownNames(text: String, names: [String], statement: String) throws {
    let line = try read(text)
    #expect(line.unknownNames.map { String(Array(text)[$0]) } == names)
    #expect(line.statement == statement)
  }
}

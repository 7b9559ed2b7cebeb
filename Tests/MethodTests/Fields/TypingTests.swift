import Method
import Testing

struct TypingTests {
  private func read(
    _ text: String, _ key: String, _ language: Language = .english
  ) throws -> Value? {
    try Specimen.row(key).kind.value(typed: text, in: language)
  }

  @Test("nothing typed empties a field of any kind")
  func empty() throws {
    for row in Specimen.shape.fields where row.children.isEmpty {
      #expect(try row.kind.value(typed: "", in: .french) == nil, "\(row.key)")
    }
  }

  @Test("spaces alone empty every field but a text, which keeps what was typed")
  func blank() throws {
    for row in Specimen.shape.fields where row.children.isEmpty && row.key != "text" {
      #expect(try row.kind.value(typed: " \t\u{A0}\n ", in: .french) == nil, "\(row.key)")
    }
    #expect(try read("  \n", "text") == .text("  \n"))
  }

  @Test("a line loses the spaces around it, a text loses nothing")
  func spaces() throws {
    #expect(try read("  Norval \n", "line") == .text("Norval"))
    #expect(try read("  un\n deux \n\n", "text") == .text("  un\n deux \n\n"))
    #expect(throws: Rejection.severalLines) { try read("un\ndeux", "line") }
  }

  @Test("the bytes of a text stay as they were typed")
  func bytes() throws {
    #expect(try read("e\u{301}", "line") == .text("e\u{301}"))
    #expect(try read("e\u{301}", "line") != .text("é"))
    #expect(try read("a\r\nb", "text") == .text("a\r\nb"))
  }

  @Test(
    "lines are typed one a line, or with semicolons on one line",
    arguments: [
      ("Lyon\nBrest", ["Lyon", "Brest"]), ("Lyon; Brest", ["Lyon", "Brest"]),
      ("Lyon\r\nBrest\r\n", ["Lyon", "Brest"]), ("\n\n Lyon \n\n", ["Lyon"]),
      ("Saint-Malo, Brest", ["Saint-Malo, Brest"]), (";;Lyon;", ["Lyon"]),
      ("Lyon; quai 3\nBrest", ["Lyon; quai 3", "Brest"]), ("Lyon; quai 3\n", ["Lyon; quai 3"]),
    ])
  func lines(text: String, lines: [String]) throws {
    #expect(try read(text, "lines") == .list(lines))
  }

  @Test(
    "a choice is typed by its key or its word, in any case, with or without accents",
    arguments: [
      ("star", "star"), ("Star", "star"), ("ÉTOILE", "star"), ("etoile", "star"),
      ("E\u{301}toile", "star"), (" étoile ", "star"), ("stratégique", "strategic"),
      ("Strategic", "strategic"), ("rationalisation", "streamline"), ("statut", "status"),
    ])
  func choices(text: String, key: String) throws {
    for language in Language.allCases {
      #expect(try read(text, "choice", language) == .text(key))
      #expect(try read(text, "settled", language) == .text(key))
    }
  }

  @Test("an unknown choice is told with those that exist")
  func unknownChoice() throws {
    let allowed = ["strategic", "star", "status", "streamline"]
    #expect(throws: Rejection.unknownChoice("lune", allowed: allowed)) {
      try read("lune", "choice", .french)
    }
    #expect(throws: Rejection.unknownChoice("lune", allowed: allowed)) {
      try read("star, lune", "choices")
    }
  }

  @Test(
    "several choices are typed with commas, semicolons or lines",
    arguments: ["star, statut", "Star;Status", "étoile\nstatus", " star ,, status "])
  func severalChoices(text: String) throws {
    #expect(try read(text, "choices") == .list(["star", "status"]))
  }

  @Test("the same choice or link typed twice is taken once, the same line twice")
  func repeated() throws {
    #expect(try read("star, étoile, Star", "choices") == .list(["star"]))
    #expect(try read("m-1, m-2, m-1", "links") == .list(["m-1", "m-2"]))
    #expect(try read("Lyon; Lyon", "lines") == .list(["Lyon", "Lyon"]))
  }

  @Test("links are typed as ids or names, which the directory tells apart")
  func links() throws {
    #expect(try read(" m-1 ", "link") == .text("m-1"))
    #expect(try read("m-1, m-2; m-3", "links") == .list(["m-1", "m-2", "m-3"]))
    #expect(try read("Anne Roux", "link") == .text("Anne Roux"))
    #expect(try read("m-1,M", "links") == .list(["m-1", "M"]))
  }

  @Test(
    "yes and no are said in both languages",
    arguments: [
      ("yes", true), ("Y", true), ("oui", true), ("O", true), ("true", true), ("1", true),
      ("no", false), ("N", false), ("non", false), ("FALSE", false), ("0", false),
    ])
  func flags(text: String, flag: Bool) throws {
    #expect(try read(text, "flag") == .flag(flag))
  }

  @Test("anything else is neither", arguments: ["maybe", "2", "ouais", "yes no"])
  func notAFlag(text: String) {
    #expect(throws: Rejection.notYesOrNo) { try read(text, "flag") }
  }

  @Test("groups and lists of records can't be typed")
  func shapes() {
    for key in ["part", "items"] {
      #expect(throws: Rejection.wrongShape("")) { try read("x", key) }
    }
  }

  @Test("numbers out of bounds are refused while typing")
  func bounds() {
    #expect(throws: Rejection.outOfRange(0...4)) { try read("5", "level") }
    #expect(throws: Rejection.outOfRange(0...4)) { try read("-1", "level") }
    #expect(throws: Rejection.outOfRange(1000...2999)) { try read("24", "year") }
    #expect(throws: Rejection.outOfRange(0...1_000_000)) { try read("2M", "count") }
  }
}

struct TypedDayTests {
  @Test(
    "a day is typed in figures or with the month in letters, in either language",
    arguments: [
      "2026-02-09", "2026/02/09", "2026.2.9", "9/2/2026", "09/02/2026", "9.2.2026", "9-2-2026",
      "9 2 2026", "9 février 2026", "9 fevrier 2026", "9 fév. 2026", "9 Feb 2026", "9 feb 2026",
      "Feb 9 2026", "Feb 9, 2026", "9 FÉVRIER 2026", "9\u{A0}février\u{A0}2026",
      "9\u{202F}févr.\u{202F}2026",
    ])
  func forms(text: String) throws {
    for language in Language.allCases {
      #expect(try FieldKind.day.value(typed: text, in: language) == .day(try day("2026-02-09")))
    }
  }

  @Test(
    "every month is known by its first letters",
    arguments: zip(
      [
        "1er janvier 2026", "1 fév 2026", "1 mars 2026", "1 avr. 2026", "1 mai 2026", "1 juin 2026",
        "1 juil. 2026", "1 aout 2026", "1 sept. 2026", "1 oct. 2026", "1 nov 2026", "1 dec 2026",
      ], 1...12))
  func months(text: String, month: Int) throws {
    let expected = try #require(Day(year: 2026, month: month, day: 1))
    #expect(try FieldKind.day.value(typed: text, in: .french) == .day(expected))
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "tomorrow", "2026-13-01", "1/13/26", "9/2", "2026", "9/2/-6", "9/2/6",
      "9 ju 2026",
      "9 jui 2026", "9 f 2026", "9 2 2 2026", "x y z", "99999999999999999999/1/2026", "0/1/2026",
      "9 foo 2026", "1/1/99999", "mars 2024", "-1/1/2026x",
    ])
  func refused(text: String) {
    #expect(throws: Rejection.notADay) { try FieldKind.day.value(typed: text, in: .french) }
  }

  @Test(
    "a day that the month doesn't have is told with the last one that it has",
    arguments: ["31/2/2026", "30 février 2026", "2026-02-30", "29/2/26"])
  func noSuchDay(text: String) throws {
    let last = try #require(Day(year: 2026, month: 2, day: 28))
    #expect(throws: Rejection.noSuchDay(last: last)) {
      try FieldKind.day.value(typed: text, in: .french)
    }
  }

  @Test(
    "a day is told from today as people say it, in either language, on a Friday",
    arguments: [
      ("today", "2026-11-27"), ("Aujourd’hui", "2026-11-27"), ("aujourd'hui", "2026-11-27"),
      ("tomorrow", "2026-11-28"), ("demain", "2026-11-28"), ("Hier", "2026-11-26"),
      ("yesterday", "2026-11-26"), ("après-demain", "2026-11-29"), ("avant-hier", "2026-11-25"),
      ("in two weeks", "2026-12-11"), ("dans 2 semaines", "2026-12-11"),
      ("in 3 months", "2027-02-27"), ("dans un an", "2027-11-27"), ("10 days ago", "2026-11-17"),
      ("il y a un mois", "2026-10-27"), ("lundi", "2026-11-30"), ("next Monday", "2026-11-30"),
      ("vendredi prochain", "2026-12-04"), ("Friday", "2026-12-04"),
      ("end of quarter", "2026-12-31"), ("fin de mois", "2026-11-30"),
      ("fin d’année", "2026-12-31"), ("3 mars", "2027-03-03"), ("3 March", "2027-03-03"),
      ("12/3", "2027-03-12"), ("1er octobre", "2026-10-01"), ("31/10", "2026-10-31"),
      ("29 février", "2028-02-29"), ("15.8", "2026-08-15"),
    ])
  func fromToday(text: String, expected: String) throws {
    let today = try day("2026-11-27")
    for language in Language.allCases {
      let value = try FieldKind.day.value(typed: text, in: language, today: today)
      #expect(value == .day(try day(expected)), "\(text)")
    }
  }

  @Test(
    "what only resembles such words is no day",
    arguments: [
      "lun", "mond", "in weeks", "in two", "dans", "end", "fin", "two weeks", "32/1", "3/13", "ago",
    ])
  func noWords(text: String) throws {
    let today = try day("2026-11-27")
    #expect(throws: Rejection.self) {
      try FieldKind.day.value(typed: text, in: .french, today: today)
    }
  }

  @Test("the last day of a month is that of a shorter one")
  func shorterMonth() throws {
    let value = try FieldKind.day.value(
      typed: "in 3 months", in: .english, today: try day("2026-11-30"))
    #expect(value == .day(try day("2027-02-28")))
  }

  @Test(
    "a year of two figures is of this century", arguments: ["1/12/26", "01.12.26", "1 déc. 26"])
  func shortYear(text: String) throws {
    let day = try #require(Day(year: 2026, month: 12, day: 1))
    #expect(try FieldKind.day.value(typed: text, in: .french) == .day(day))
  }
}

/// The words of days in both languages, folded: whole words only.
enum DayVocabulary {
  static let months: [String: Int] = table([
    "january janvier jan janv", "february fevrier feb fev fevr", "march mars mar",
    "april avril apr avr", "may mai", "june juin jun", "july juillet jul juil",
    "august aout aug", "september septembre sep sept", "october octobre oct",
    "november novembre nov", "december decembre dec",
  ]).mapValues { $0 + 1 }

  /// Months that are also ordinary words.
  static let doubtfulMonths = words("may march mar mars sept mai second")

  static let englishWeekdays = table([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ])
  static let frenchWeekdays = table([
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ])
  static let shortWeekdays = table([
    "mon lun", "tue tues mar", "wed weds mer", "thu thur thurs jeu", "fri ven", "sat sam",
    "sun dim",
  ])
  /// Short weekdays that are also words or first names.
  static let doubtfulWeekdays = words("mon mar wed mer jeu sat sam sun dim")

  static let near: PhraseTable<Int> = [
    "today": 0, "aujourd hui": 0, "auj": 0, "tonight": 0, "ce soir": 0, "tomorrow": 1, "tmrw": 1,
    "tmr": 1, "demain": 1, "day after tomorrow": 2, "the day after tomorrow": 2,
    "apres demain": 2, "aujourd hui en huit": 7, "demain en huit": 8,
    "end of day": 0, "end of the day": 0, "eod": 0, "cob": 0, "fin de journee": 0,
  ]

  static let partsOfDay = [
    "morning", "afternoon", "evening", "matin", "apres midi", "soir", "midi",
    "en fin de journee", "fin de journee", "en fin de matinee", "dans la journee",
  ]

  static let hours = words("h am pm heure heures hour hours")

  private static let numbers: [String: Int] = table([
    "zero", "a an one un une", "two deux", "three trois", "four quatre", "five cinq", "six",
    "seven sept", "eight huit", "nine neuf", "ten dix", "eleven onze", "twelve douze",
    "thirteen treize", "fourteen quatorze", "fifteen quinze",
  ])
  private static let groups: PhraseTable<Int> = [
    "a couple of": 2, "a couple": 2, "vingt": 20, "twenty": 20, "trente": 30, "thirty": 30,
    "une huitaine de": 8, "une dizaine de": 10, "une quinzaine de": 15, "une vingtaine de": 20,
    "une trentaine de": 30,
  ]

  /// How many, and in how many words.
  static func count(_ words: EntryWords, _ place: Int) -> (count: Int, found: Int)? {
    if let group = words.longest(place, in: groups) { return group }
    guard let word = words.folded(place) else { return nil }
    if let number = words.words[place].number { return number <= 1_000 ? (1, number) : nil }
    return numbers[word].map { (1, $0) }
  }

  static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  /// Each word of a row with the place of the row.
  static func table(_ rows: [String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (place, row) in rows.enumerated() {
      for word in row.split(separator: " ") { table[String(word)] = place }
    }
    return table
  }
}

/// What a word before a day makes of it.
struct DayLead: Sendable {
  let isStart: Bool
  /// `by Friday` asks for that day, where `on Friday` may only tell of one.
  let isFirm: Bool

  private static let firm = DayLead(isStart: false, isFirm: true)
  private static let loose = DayLead(isStart: false, isFirm: false)
  private static let start = DayLead(isStart: true, isFirm: true)

  static let table: PhraseTable<DayLead> = {
    var table: [String: DayLead] = [:]
    let rows: [(DayLead, [String])] = [
      (
        firm,
        [
          "by", "by the", "before", "before the", "due", "due on", "due by", "due the",
          "due on the", "due by the", "until", "until the", "till", "no later than",
          "no later than the", "not later than", "deadline", "avant", "avant le", "avant la",
          "d ici", "d ici le", "d ici la", "d ici au", "d ici a", "pour", "pour le", "pour la",
          "au plus tard", "au plus tard le", "jusqu a", "jusqu au", "pr", "cob", "eod", "by cob",
          "by eod",
          "by end of business", "by the end of business", "by close of business", "echeance",
          "echeance le",
          "echeance au",
        ]
      ),
      (
        loose,
        [
          "on", "on the", "for", "for the", "the", "at the", "at", "to", "le", "au", "a", "a la",
          "en", "la", "courant", "dans le courant de",
        ]
      ),
      (
        start,
        [
          "from", "from the", "starting", "starting on", "starting the", "starting from", "as of",
          "as from", "beginning", "des", "des le", "des la", "a partir de", "a partir du",
          "a partir d", "a partir de la", "a compter du", "a compter de", "a compter d",
        ]
      ),
    ]
    for (lead, phrases) in rows {
      for phrase in phrases { table[phrase] = lead }
    }
    return PhraseTable(table)
  }()
}

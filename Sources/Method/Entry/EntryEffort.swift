/// How much work an entry line says: `2 j`, `½ day`, `4h`.
enum EntryEffort {
  private static let halves: PhraseTable<Int> = [
    "half a day": 5, "a half day": 5, "half day": 5, "une demi journee": 5, "demi journee": 5,
    "une journee": 10, "un jour et demi": 15, "une journee et demie": 15,
    "a day and a half": 15, "one and a half days": 15,
  ]

  /// Words that have the shape of an effort, and its tenths of a day, wherever they stand.
  static func shape(_ words: EntryWords, _ place: Int) -> (count: Int, tenths: Int)? {
    if let (count, tenths) = words.longest(place, in: halves) { return (count, tenths) }
    guard let (count, hundredths, unit) = amount(words, place), hundredths > 0 else { return nil }
    let tenths: Int
    switch unit {
    case "d", "j", "jr", "jrs", "day", "days", "jour", "jours", "journee", "journees":
      tenths = (hundredths + 5) / 10
    case "h":
      // `9h` is the time of a meeting.
      guard hundredths <= 800 else { return nil }
      tenths = (hundredths + 40) / 80
    case "hour", "hours", "hr", "hrs", "heures", "heure": tenths = (hundredths + 40) / 80
    default: return nil
    }
    return (count, max(1, tenths))
  }

  /// A number in hundredths and its unit, in one word or several: `2j`, `0,5 j`, `1/2 j`, `½ j`.
  private static func amount(_ words: EntryWords, _ place: Int) -> (Int, Int, String)? {
    guard words.words.indices.contains(place) else { return nil }
    let (digits, unit) = parted(words.words[place].folded)
    guard let whole = hundredths(digits) else { return nil }
    if !unit.isEmpty { return (1, whole, unit) }
    let next = place + 1
    guard next < words.count else { return nil }
    if words.words[next].gap == " " { return (2, whole, words.words[next].folded) }
    let (second, glued) = parted(words.words[next].folded)
    guard let part = Int(second), let number = Int(digits) else { return nil }
    let total: Int
    switch (words.words[next].gap, second.utf8.count) {
    case (",", 1), (".", 1): total = number * 100 + part * 10
    case (",", 2), (".", 2): total = number * 100 + part
    case ("/", _) where (2...4).contains(part) && number < part: total = number * 100 / part
    default: return nil
    }
    if !glued.isEmpty { return (2, total, glued) }
    guard next + 1 < words.count, words.words[next + 1].gap == " " else { return nil }
    return (3, total, words.words[next + 1].folded)
  }

  private static func parted(_ word: String) -> (String, String) {
    let digits = word.prefix { $0.isNumber }
    return (String(digits), String(word.dropFirst(digits.count)))
  }

  private static func hundredths(_ digits: String) -> Int? {
    let quarters: [Character: Int] = ["½": 50, "¼": 25, "¾": 75]
    guard let last = digits.last else { return nil }
    if let part = quarters[last] {
      let whole = digits.dropLast()
      if whole.isEmpty { return part }
      return Int(whole).flatMap { $0 <= 1_000 ? $0 * 100 + part : nil }
    }
    return Int(digits).flatMap { $0 <= 1_000 ? $0 * 100 : nil }
  }

  private static let guards = DayVocabulary.words(
    "in dans sous within every depuis for of takes take took lasts lasted last is are was "
      + "under than over after de des du d pendant durant dure durent prend par per a au the "
      + "les next derniers prochains dernieres first plus more moins less about environ entre "
      + "between and et to or ou at by avant before toutes tous chaque covers lost perdu "
      + "gagne saves saved need needs requires loses waited waits delai delay net stock "
      + "garantie only since until vers premiers faut manque leadtime during some nearly "
      + "almost pres apres que reste restent each toute deux pour en from late early retard "
      + "downtime panne arret stopped down open closed")

  /// Whether words of that shape say how much work it is: they close the line, or marks follow.
  static func isMeant(
    _ words: EntryWords, _ place: Int, _ count: Int, isMark: (Int) -> Bool, _ prose: Prose
  ) -> Bool {
    let word = words.words[place]
    if let last = word.gap.last, last != " ", last != "(" { return false }
    if place > 0, guards.contains(words.words[place - 1].folded), !isMark(place - 1) {
      return false
    }
    if place > 0, word.gap.hasPrefix(":") { return false }
    guard !prose.governs(place), !prose.isStatement(place) || (place > 0 && isMark(place - 1))
    else {
      return false
    }
    let next = place + count
    guard next < words.count else {
      return words.tail.allSatisfy { " ,;!)…".contains($0) }
    }
    if isMark(next) { return true }
    let gap = words.words[next].gap
    if gap.hasSuffix("@") || gap.hasSuffix("#") || gap.hasSuffix("!") { return true }
    if EntryMarks.isPriority(words, next) { return true }
    return place == 0 && count == 1 && gap == " " && word.folded.hasSuffix("j")
  }
}

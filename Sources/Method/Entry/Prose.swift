/// Whether a line tells something rather than asks for it: an entry begins with what to do.
///
/// After a verb that tells what was, a day without `by` or `avant` is over.
struct Prose {
  private let place: Int?
  private let statement: Int?

  init(_ words: EntryWords) {
    place = words.words.indices.first { Self.isPast(words, $0) }
    let opens = words.folded(0).map { Self.subjects.contains($0) } ?? false
    statement =
      opens ? 0 : words.words.indices.first { Self.states.contains(words.words[$0].folded) }
  }

  /// Whether such a verb stands before that place, in a line that doesn't say what to do after it.
  func governs(_ start: Int) -> Bool { place.map { $0 < start } ?? false }

  /// Whether a subject or a state stands before that place.
  func isStatement(_ start: Int) -> Bool { statement.map { $0 < start } ?? false }

  private static let subjects = DayVocabulary.words(
    "the a an we they he she it i you our their his her my your this that these those le "
      + "la les l un une des nous vous ils elles il elle on je j ce cette ces c leur leurs "
      + "notre nos son sa ses")
  private static let states = DayVocabulary.words(
    "is are was were have has est sont sera seront etait etaient ont avons")
  private static let irregular = DayVocabulary.words(
    "met sent said told was were had got gave came went saw spoke lost won sold bought "
      + "grew fell rose took made began left brought paid kept held wrote became has been did "
      + "ran chose avait etait etaient avaient fut furent eut")
  private static let auxiliaries = DayVocabulary.words("ai as ont avons avez est sont sommes etes")
  private static let function = DayVocabulary.words(
    "on the a an us them for to in by with about that this last our their his her its at "
      + "from and it me him early late when over into out up down after before during since "
      + "until only again yesterday today")

  private static func isPast(_ words: EntryWords, _ place: Int) -> Bool {
    let word = words.words[place]
    if irregular.contains(word.folded) { return true }
    if auxiliaries.contains(word.folded) || word.typed.lowercased() == "a", place > 0 {
      return (place + 1...place + 3).contains { isParticiple(words, $0) }
    }
    guard word.folded.utf8.count > 4, word.folded.hasSuffix("ed"), !word.folded.hasSuffix("eed"),
      place > 0, words.folded(place - 1) != "be", words.folded(place - 1) != "get"
    else { return false }
    guard let next = words.folded(place + 1), words.words[place + 1].gap == " " else {
      return false
    }
    return function.contains(next)
  }

  private static func isParticiple(_ words: EntryWords, _ place: Int) -> Bool {
    guard words.words.indices.contains(place) else { return false }
    let typed = words.words[place].typed.lowercased()
    return ["é", "ée", "és", "ées", "u", "ue", "us", "ues", "i", "ie", "is", "it", "ert"]
      .contains { typed.utf8.count > 2 && typed.hasSuffix($0) }
  }
}

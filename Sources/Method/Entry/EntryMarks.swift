/// Words of an entry line that were understood, by their places.
struct EntryFind {
  let places: Range<Int>
  let characters: Range<Int>
  let meaning: EntryMeaning
}

/// Reads the signs of an entry line: `@marc`, `!1`, `p2`, `#goal`.
struct EntryMarks {
  let words: EntryWords
  let context: EntryContext
  /// The characters of the line, for what stands in quotes after `#`.
  let characters: [Character]

  func finds() -> [EntryFind] {
    var finds = quotedGoals()
    for place in 0..<words.count {
      if let find = owner(place) ?? priority(place) ?? goal(place) { finds.append(find) }
    }
    return finds
  }

  /// Whether a sign stands right before a word, and nothing right before the sign.
  private func isSigned(_ place: Int, _ sign: Character) -> Bool {
    let gap = words.words[place].gap
    guard gap.last == sign else { return false }
    guard let before = gap.dropLast().last else { return place == 0 || gap.utf8.count > 1 }
    return before == " " || before == "("
  }

  /// Where words behind `@` name no one member.
  func unknownNames() -> [Range<Int>] {
    (0..<words.count).filter { isSigned($0, "@") && owner($0) == nil }.map {
      signed($0, nameEnd($0))
    }
  }

  private func nameEnd(_ place: Int) -> Int {
    var end = place + 1
    while end < words.count, ["-", ".", "'"].contains(words.words[end].gap) { end += 1 }
    return end
  }

  private func owner(_ place: Int) -> EntryFind? {
    guard isSigned(place, "@") else { return nil }
    var end = nameEnd(place)
    let typed = words.words[place..<end].map(\.folded)
    var named = context.member(typed)
    // `@Marc Dupont`: the last name, where it goes on.
    if end < words.count, words.words[end].gap == " " {
      let longer = context.member(typed + [words.words[end].folded])
      let isWhole = context.members.contains { $0.words.contains(words.words[end].folded) }
      if let longer, isWhole, named == nil || named == longer {
        named = longer
        end += 1
      }
    }
    return named.map { find(place, end, .owner($0)) }
  }

  private func find(_ place: Int, _ end: Int, _ meaning: EntryMeaning) -> EntryFind {
    EntryFind(places: place..<end, characters: signed(place, end), meaning: meaning)
  }

  /// The characters of words with the sign before them.
  private func signed(_ place: Int, _ end: Int) -> Range<Int> {
    let range = words.characters(place, end - place)
    return range.lowerBound - 1..<range.upperBound
  }

  private func priority(_ place: Int) -> EntryFind? {
    let word = words.words[place].folded
    if isSigned(place, "!"), let level = Self.level(word), isAlone(place) {
      return find(place, place + 1, .priority(level))
    }
    guard Self.isPriority(words, place), let level = Self.level(String(word.dropFirst())) else {
      return nil
    }
    return EntryFind(
      places: place..<place + 1, characters: words.words[place].characters,
      meaning: .priority(level))
  }

  private func isAlone(_ place: Int) -> Bool {
    guard let first = words.gap(after: place).first else { return true }
    return first == " " || first == "," || first == ";" || first == ")"
  }

  private static func level(_ digit: String) -> Level? {
    Int(digit).flatMap { try? Level($0, in: 1...3) }
  }

  private static let pages = DayVocabulary.words("page pages see voir site hall poste zone p rev")

  /// `p1` to `p3`, alone, in small letters, where the line ends or another sign follows.
  static func isPriority(_ words: EntryWords, _ place: Int) -> Bool {
    let word = words.words[place]
    guard ["p1", "p2", "p3"].contains(word.typed), place == 0 || word.gap.last == " " else {
      return false
    }
    if place > 0, pages.contains(words.words[place - 1].folded) { return false }
    let gap = words.gap(after: place)
    guard place + 1 < words.count else { return gap.allSatisfy { " ,;".contains($0) } }
    if gap.hasSuffix("@") || gap.hasSuffix("#") || gap.hasSuffix("!") { return true }
    return gap == " " && EntryEffort.shape(words, place + 1) != nil || (gap == " " && place == 0)
  }

  private func goal(_ place: Int) -> EntryFind? {
    guard isSigned(place, "#") else { return nil }
    var end = place + 1
    while end < words.count, words.words[end].gap == "-" || words.words[end].gap == "'" { end += 1 }
    let typed = words.words[place..<end].map(\.folded)
    return context.goal(typed).map { find(place, end, .goal($0)) }
  }

  /// `#"several words"`: the words of no other reading, since a quoted text has none.
  private func quotedGoals() -> [EntryFind] {
    words.quotes.compactMap { quote in
      let sign = quote.lowerBound - 1
      guard sign >= 0, characters[sign] == "#", sign == 0 || characters[sign - 1].isWhitespace
      else {
        return nil
      }
      let inside = String(characters[quote.lowerBound + 1..<quote.upperBound - 1])
      let typed = inside.folded.split { !($0.isLetter || $0.isNumber) }.map(String.init)
      guard let goal = context.goal(typed) else { return nil }
      return EntryFind(places: 0..<0, characters: sign..<quote.upperBound, meaning: .goal(goal))
    }
  }
}

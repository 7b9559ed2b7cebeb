/// Finds the people of the customer that an entry line names.
struct EntryPeople {
  let words: EntryWords
  let context: EntryContext

  private static let titles = DayVocabulary.words(
    "m mr mme mlle mrs ms dr pr monsieur madame mister")
  /// Names that are also words: at the beginning of a line the capital letter tells nothing.
  private static let common = DayVocabulary.words(
    "petit blanc rose long grand roy leblanc brun noir olive may mark bill will grant "
      + "frank price rich young king white black green brown baker smith cook hill field "
      + "banks day page marchand boulanger meunier legrand lejeune fontaine riviere marin "
      + "roche bois berger boucher mercier summer winter spring major best early sharp case "
      + "lane wood stone bell chance faith hope joy claire aurore victoire france pascal noel "
      + "avril juin mai jean rich short new bon roux chef caron masson vidal guerin vincent "
      + "carpenter mason miller taylor porter walker hunter")

  func finds(free: (Int) -> Bool) -> [EntryFind] {
    var finds: [EntryFind] = []
    var place = 0
    while place < words.count {
      if free(place), let find = person(place, free: free) {
        finds.append(find)
        place = find.places.upperBound
      } else {
        place += 1
      }
    }
    return finds
  }

  private func person(_ place: Int, free: (Int) -> Bool) -> EntryFind? {
    let find = fullName(place) ?? lastName(place) ?? firstName(place)
    guard let find, find.places.allSatisfy(free) else { return nil }
    return find
  }

  /// First and last name in either order: the capital letters may be left out.
  private func fullName(_ place: Int) -> EntryFind? {
    let word = words.words[place].folded
    for (first, begins) in [(true, context.byFirstName), (false, context.byLastName)] {
      for length in 1...3 {
        guard let phrase = words.phrase(place, length) else { break }
        // Last names are held by their first word.
        let candidates = first ? begins[phrase] : length == 1 ? begins[word] : nil
        for candidate in candidates ?? [] {
          let name = context.contacts[candidate]
          let whole = first ? name.first + name.last : name.last + name.first
          guard !name.first.isEmpty, matches(place, whole) else { continue }
          guard isOnly(whole, among: candidates ?? []) else { return nil }
          return find(place, whole.count, name.id)
        }
      }
    }
    return nil
  }

  private func isOnly(_ whole: [String], among candidates: [Int]) -> Bool {
    candidates.filter {
      let name = context.contacts[$0]
      return name.first + name.last == whole || name.last + name.first == whole
    }.count == 1
  }

  private func matches(_ place: Int, _ name: [String]) -> Bool {
    words.phrase(place, name.count) == name.joined(separator: " ")
  }

  private func lastName(_ place: Int) -> EntryFind? {
    let word = words.words[place]
    let candidates = (context.byLastName[word.folded] ?? []).filter {
      matches(place, context.contacts[$0].last)
    }
    guard let longest = candidates.map({ context.contacts[$0].last.count }).max() else {
      return nil
    }
    let found = candidates.filter { context.contacts[$0].last.count == longest }
    guard found.count == 1, longest > 1 && hasCapital(place, longest) || isName(place) else {
      return nil
    }
    return find(place, longest, context.contacts[found[0]].id)
  }

  private func hasCapital(_ place: Int, _ count: Int) -> Bool {
    words.words[place..<place + count].contains(where: \.isCapital)
  }

  private func firstName(_ place: Int) -> EntryFind? {
    for length in [2, 1] {
      guard let phrase = words.phrase(place, length), let found = context.byFirstName[phrase],
        found.count == 1, isName(place)
      else { continue }
      return find(place, length, context.contacts[found[0]].id)
    }
    return nil
  }

  /// A title or a capital letter tells a name, but not that of a common word where a line begins.
  private func isName(_ place: Int) -> Bool {
    let word = words.words[place]
    if place > 0, word.gap == " " || word.gap == ". ",
      Self.titles.contains(words.words[place - 1].folded)
    {
      return true
    }
    // `In May`, `3 May` name a month.
    if DayVocabulary.months[word.folded] != nil,
      place == 0 || Guards.monthAlone.contains(words.words[place - 1].folded)
        || words.words[place - 1].number != nil
        || words.folded(place + 1).flatMap({ Int($0) }) != nil
    {
      return false
    }
    let begins = place == 0 || word.gap.hasPrefix(". ")
    return word.isCapital && !(begins && Self.common.contains(word.folded))
  }

  private func find(_ place: Int, _ count: Int, _ id: ID<Contact>) -> EntryFind {
    EntryFind(
      places: place..<place + count, characters: words.characters(place, count),
      meaning: .counterpart(id))
  }
}

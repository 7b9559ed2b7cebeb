/// One line, read: what is understood of it, and the text that is left.
public struct EntryLine: Sendable, Hashable {
  public let text: String
  /// In the order of the line.
  public let chips: [EntryChip]
  /// The text without the words of its chips, but with the people of the customer.
  public let statement: String
  /// Words behind `@`, with their sign, that name nobody, or more than one.
  ///
  /// They stay in the statement.
  public let unknownNames: [Range<Int>]
  /// A longer line is a pasted text, and nothing is read in it.
  static let longest = 400

  /// Reads a line in both languages at once.
  ///
  /// `keptAsText` has the keys of chips that were taken back: their words are text.
  public init(_ text: String, _ context: EntryContext, keptAsText: Set<String> = []) {
    self.text = text
    let end = text.index(text.startIndex, offsetBy: Self.longest, limitedBy: text.endIndex)
    guard end == nil || end == text.endIndex else {
      (chips, statement, unknownNames) = ([], text, [])
      return
    }
    let reading = EntryReading(text, context, keptAsText: keptAsText)
    chips = reading.chips
    statement = reading.statement
    unknownNames = reading.unknownNames
  }

  public var owner: ID<Member>? {
    chips.lazy.compactMap { if case .owner(let id) = $0.meaning { id } else { nil } }.first
  }

  public var counterparts: [ID<Contact>] {
    var found: [ID<Contact>] = []
    for case .counterpart(let id) in chips.map(\.meaning) where !found.contains(id) {
      found.append(id)
    }
    return found
  }

  public var due: Day? {
    chips.lazy.compactMap { if case .due(let day) = $0.meaning { day } else { nil } }.first
  }

  public var start: Day? {
    chips.lazy.compactMap { if case .start(let day) = $0.meaning { day } else { nil } }.first
  }

  /// In days.
  public var effort: Score? {
    chips.lazy.compactMap { if case .effort(let days) = $0.meaning { days } else { nil } }.first
  }

  public var priority: Level? {
    chips.lazy.compactMap { if case .priority(let level) = $0.meaning { level } else { nil } }.first
  }

  public var goal: Reference? {
    chips.lazy.compactMap { if case .goal(let goal) = $0.meaning { goal } else { nil } }.first
  }
}

/// Words of an entry line and what they are understood to mean.
public struct EntryChip: Hashable, Sendable {
  /// Offsets in characters of the line.
  public let characters: Range<Int>
  public let meaning: EntryMeaning
  /// What `keptAsText` takes to leave these words text.
  public let key: String
}

/// What words of an entry line mean.
public enum EntryMeaning: Hashable, Sendable {
  case owner(ID<Member>)
  case counterpart(ID<Contact>)
  case due(Day)
  case start(Day)
  /// In days.
  case effort(Score)
  case priority(Level)
  case goal(Reference)

  /// A line says each of these once: the last one holds.
  fileprivate var sort: Int? {
    switch self {
    case .owner: 0
    case .counterpart: nil
    case .due: 1
    case .start: 2
    case .effort: 3
    case .priority: 4
    case .goal: 5
    }
  }
}

/// The reading of one line.
struct EntryReading {
  private let words: EntryWords
  private let context: EntryContext
  private let characters: [Character]
  private let keptAsText: Set<String>
  private var taken: [Bool]
  private(set) var chips: [EntryChip] = []
  let unknownNames: [Range<Int>]

  init(_ text: String, _ context: EntryContext, keptAsText: Set<String>) {
    words = EntryWords(text)
    characters = Array(text)
    self.context = context
    self.keptAsText = keptAsText
    taken = words.words.map { _ in false }
    let marks = EntryMarks(words: words, context: context, characters: characters)
    unknownNames = marks.unknownNames()
    take(marks.finds())
    take(days())
    take(efforts())
    let people = EntryPeople(words: words, context: context)
    take(people.finds { [taken] in !taken[$0] })
    chips.sort { $0.characters.lowerBound < $1.characters.lowerBound }
  }

  /// Of what a line can say only once, the last finding holds and the others stay text.
  private mutating func take(_ finds: [EntryFind]) {
    var told: Set<Int> = []
    for find in finds.reversed() {
      let key = String(characters[find.characters]).folded
      let isKept = keptAsText.contains(key)
      if let sort = find.meaning.sort, !isKept, !told.insert(sort).inserted { continue }
      for place in find.places { taken[place] = true }
      if isKept { continue }
      chips.append(EntryChip(characters: find.characters, meaning: find.meaning, key: key))
    }
  }

  private func days() -> [EntryFind] {
    let grammar = DayGrammar(
      words, today: context.today, fiscalYearStart: context.fiscalYearStart)
    let judgement = DayJudgement(words, today: context.today)
    var finds: [EntryFind] = []
    var place = 0
    var end = 0
    while place < words.count {
      guard !taken[place], let reading = grammar.reading(place),
        !taken[place..<place + reading.count].contains(true)
      else {
        place += 1
        continue
      }
      let (start, lead) = lead(place, after: end)
      if let day = reading.day, judgement.accepts(reading, place, lead, from: start) {
        end = place + reading.count
        finds.append(
          EntryFind(
            places: start..<end, characters: dayCharacters(start, end),
            meaning: lead?.isStart == true ? .start(day) : .due(day)))
      }
      place += reading.count
    }
    return finds
  }

  /// The point of `30 nov.` belongs to it.
  private func dayCharacters(_ start: Int, _ end: Int) -> Range<Int> {
    let range = words.characters(start, end - start)
    let last = words.words[end - 1].folded
    let isShort =
      DayVocabulary.months[last] != nil
      && !Month.allCases.contains {
        $0.term.english.folded == last || $0.term.french.folded == last
      }
    return isShort && words.gap(after: end - 1).hasPrefix(".")
      ? range.lowerBound..<range.upperBound + 1 : range
  }

  /// The words before a day that belong to it.
  private func lead(_ place: Int, after end: Int) -> (Int, DayLead?) {
    guard words.isJoined(place) || isAfterColon(place) else { return (place, nil) }
    for count in stride(from: 5, to: 0, by: -1) where place - count >= end {
      guard let phrase = words.phrase(place - count, count), let lead = DayLead.table[phrase],
        !taken[place - count..<place].contains(true)
      else { continue }
      // Without its accent `dès` is an article.
      if phrase == "des" || phrase.hasPrefix("des "),
        words.words[place - count].typed.lowercased() == "des"
      {
        continue
      }
      return (place - count, lead)
    }
    return (place, nil)
  }

  /// `due: Friday`, `échéance : vendredi`.
  private func isAfterColon(_ place: Int) -> Bool {
    guard place > 0, [": ", " : "].contains(words.words[place].gap) else { return false }
    return ["due", "deadline", "echeance"].contains(words.words[place - 1].folded)
  }

  private func efforts() -> [EntryFind] {
    let prose = Prose(words)
    var finds: [EntryFind] = []
    var place = 0
    while place < words.count {
      guard !taken[place], let (count, tenths) = EntryEffort.shape(words, place),
        !taken[place..<place + count].contains(true),
        let score = try? Score(tenths: tenths, in: 0...1_000)
      else {
        place += 1
        continue
      }
      let isMeant = EntryEffort.isMeant(
        words, place, count, isMark: { taken[$0] }, prose)
      if isMeant {
        finds.append(
          EntryFind(
            places: place..<place + count, characters: words.characters(place, count),
            meaning: .effort(score)))
      }
      place += count
    }
    return finds
  }

  /// What is left, tidied where words were taken out.
  var statement: String {
    var left: [Character] = []
    var gone = chips.filter { $0.meaning.sort != nil }.map(\.characters)[...]
    for (place, character) in characters.enumerated() {
      while let first = gone.first, first.upperBound <= place { gone.removeFirst() }
      if let first = gone.first, first.contains(place) { continue }
      if character.isWhitespace {
        if left.last != " " { left.append(" ") }
      } else {
        if !gone.isEmpty || !chips.isEmpty, ",.)".contains(character), left.last == " " {
          left.removeLast()
        }
        if character == ",", left.last == "," { continue }
        if character == ")", left.last == "(" {
          left.removeLast()
          continue
        }
        left.append(character)
      }
    }
    let loose = " ,;-–"
    while let first = left.first, loose.contains(first) { left.removeFirst() }
    while let last = left.last, loose.contains(last) { left.removeLast() }
    return String(left)
  }
}

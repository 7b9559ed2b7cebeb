extension Fact {
  /// What of an account has a day: the index tells the agenda of ten thousand accounts.
  ///
  /// Words and numbers lie apart: to count actions no word is read.
  static let agenda: [Fact] = [
    Fact("agenda") { source in .texts(source.account.agendaFacts.flatMap(\.texts)) },
    Fact("agenda_numbers") { source in .numbers(source.account.agendaFacts.flatMap(\.numbers)) },
  ]
}

extension Digest {
  private static let agendaPlace = place(of: "agenda")
  private static let agendaNumbersPlace = place(of: "agenda_numbers")

  /// What of the account has a day, or waits for one.
  var agendaFacts: [AgendaFact] {
    let texts = texts(at: Digest.agendaPlace)
    let starts = stride(from: 0, to: texts.count, by: AgendaFact.size)
    return zip(starts, agendaNumbers).compactMap { start, told in
      told.flatMap {
        AgendaFact(texts[start..<min(start + AgendaFact.size, texts.count)], $0)
      }
    }
  }

  /// The same, in the same order, as far as numbers tell it; nil where they are none.
  var agendaNumbers: [AgendaNumbers?] {
    let numbers = numbers(at: Digest.agendaNumbersPlace)
    return stride(from: 0, to: numbers.count, by: AgendaNumbers.size).map { start in
      AgendaNumbers(numbers[start..<min(start + AgendaNumbers.size, numbers.count)])
    }
  }

  /// The actions that are still to be done.
  var openActionFigures: [ActionFigures] {
    agendaNumbers.compactMap { told in
      guard let told, told.kind == .action else { return nil }
      return ActionFigures(open: told.status, due: told.day, effort: told.effort?.tenths)
    }
  }
}

/// What is a number of one thing of the agenda.
struct AgendaNumbers {
  static let size = 6

  let kind: Agenda.Kind
  let day: Day?
  /// Of an action, when it begins; of a contract, when it ends.
  let otherDay: Day?
  let status: ActionStatus?
  /// Of a review.
  let review: ReviewKind?
  let priority: Int?
  /// In days of work.
  let effort: Score?

  init(
    _ kind: Agenda.Kind, day: Day?, otherDay: Day? = nil, status: ActionStatus? = nil,
    review: ReviewKind? = nil, priority: Int? = nil, effort: Score? = nil
  ) {
    self.kind = kind
    self.day = day
    self.otherDay = otherDay
    self.status = status
    self.review = review
    self.priority = priority
    self.effort = effort
  }

  init?(_ numbers: ArraySlice<Int?>) {
    func number(_ place: Int) -> Int? {
      let place = numbers.startIndex + place
      return numbers.indices.contains(place) ? numbers[place] : nil
    }
    func word<Word: CaseIterable>(_ place: Int) -> Word? {
      let words = Array(Word.allCases)
      return number(place).flatMap { words.indices.contains($0) ? words[$0] : nil }
    }
    func day(_ place: Int) -> Day? { number(place).flatMap { Day(daysSince1970: $0) } }
    guard let kind: Agenda.Kind = word(0) else { return nil }
    self.kind = kind
    self.day = day(1)
    otherDay = day(2)
    status = kind == .action ? word(3) : nil
    review = kind == .review ? word(3) : nil
    priority = kind == .action ? number(4) : nil
    effort = number(5).flatMap { try? Score(tenths: $0, in: 0...1_000) }
  }

  var packed: [Int?] {
    let word =
      status.flatMap { ActionStatus.allCases.firstIndex(of: $0) }
      ?? review.flatMap { ReviewKind.allCases.firstIndex(of: $0) }
    return [
      Agenda.Kind.allCases.firstIndex(of: kind), day?.daysSince1970,
      otherDay?.daysSince1970, word, priority, effort?.tenths,
    ]
  }
}

/// One thing of an account that has a day, as the index keeps it.
struct AgendaFact {
  static let size = 5

  /// The record in its account, in words: a path is made of it where one is needed.
  private let record: String
  let text: String
  /// Links to the member of ours who does it; empty where nobody is named.
  let owner: String
  let objective: String
  let comment: String
  /// What of it is a number.
  let told: AgendaNumbers

  init(
    _ told: AgendaNumbers, _ path: FieldPath, _ text: String, owner: ID<Member>?,
    objective: String = "", comment: String = ""
  ) {
    record = path.text
    self.text = text
    self.owner = owner?.text ?? ""
    self.objective = objective
    self.comment = comment
    self.told = told
  }

  init?(_ texts: ArraySlice<String>, _ told: AgendaNumbers) {
    let texts = Array(texts)
    guard texts.count == AgendaFact.size else { return nil }
    record = texts[0]
    text = texts[1]
    owner = texts[2]
    objective = texts[3]
    comment = texts[4]
    self.told = told
  }

  var kind: Agenda.Kind { told.kind }
  /// Nil for words that are no path.
  var path: FieldPath? { try? FieldPath(record) }
  var texts: [String] { [record, text, owner, objective, comment] }
  var numbers: [Int?] { told.packed }
}

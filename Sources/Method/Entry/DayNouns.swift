/// Where a day belongs to the thing that is spoken of, and tells nothing of when to act.
extension DayJudgement {
  func isOfSomething(
    _ reading: DayReading, _ day: Day, _ place: Int, _ lead: DayLead?, _ start: Int
  ) -> Bool {
    let next = place + reading.count
    if isPartOfNoun(place, next) { return true }
    if lead?.isFirm != true, isTold(reading.form, start) { return true }
    return !reading.isYearTold && isDoubtfullyFar(day, start, next, lead)
  }

  /// `the 15 Nov invoice`, `Perrin’s 5 October letter`.
  private func isPartOfNoun(_ place: Int, _ next: Int) -> Bool {
    guard before(place, in: Guards.determiners), next < words.count else { return false }
    switch following(next) {
    case .tight: return true
    case .loose:
      return words.words[next].isCapital && !Guards.small.contains(words.words[next].folded)
    case .free, .mark: return false
    }
  }

  /// `check if the 15th suits`, `the contract signed on 2 December`.
  private func isTold(_ form: DayReading.Form, _ start: Int) -> Bool {
    if before(start, in: Guards.clauseOpeners) { return true }
    switch form {
    case .date, .doubtfulDate, .slashed, .dayOfMonth: break
    default: return false
    }
    guard start > 0, isAdjacent(start) else { return false }
    let before = words.words[start - 1]
    return before.folded == "that" || Guards.signed.contains(before.typed.lowercased())
      || isInClause(start)
  }

  /// Whether `if`, `why` or `que` stands before, and no sign between.
  private func isInClause(_ start: Int) -> Bool {
    var place = start
    while place > 0, isAdjacent(place) {
      place -= 1
      let word = words.words[place].folded
      if Guards.farClauseOpeners.contains(word) {
        return !nextIs(place + 1, in: Guards.conditions)
      }
      // `send that offer` points at something.
      if word == "that", nextIs(place + 1, in: Guards.clauseSubjects) { return true }
      if word == "s", nextIs(place + 1, in: ["il", "ils"]) { return true }
    }
    return false
  }

  /// A day that has just passed is seldom meant for next year.
  private func isDoubtfullyFar(
    _ day: Day, _ start: Int, _ next: Int, _ lead: DayLead?
  ) -> Bool {
    guard day.days(since: today) > 274, lead?.isFirm != true else { return false }
    if words.folded(0).map({ Guards.lookingBack.contains($0) }) ?? false { return true }
    if next == words.count || following(next) == .mark { return false }
    return words.folded(start) != "on"
  }
}

extension DayJudgement {
  func isWeek(
    _ reading: DayReading, _ place: Int, _ isGlued: Bool, _ lead: DayLead?, _ start: Int,
    _ after: Following
  ) -> Bool {
    guard let day = reading.day, after != .tight, !prose.isStatement(start) else { return false }
    let isFirm = lead?.isFirm == true
    // `sacs s3` is a size.
    if isGlued, lead == nil, words.words[place].folded.utf8.count < 3 { return false }
    if isGlued,
      [Guards.determiners, Guards.weekArticles].contains(where: { before(place, in: $0) })
        || before(start, in: Guards.noun)
    {
      return false
    }
    if !reading.isYearTold, !isFirm, day.days(since: today) > 274 { return false }
    return lead != nil || after == .mark || place + reading.count == words.count || start == 0
  }

  /// `3 days before Friday` may also tell what somebody does, or for how long.
  func isOffset(
    _ reading: DayReading, _ place: Int, _ lead: DayLead?, _ start: Int, _ after: Following
  ) -> Bool {
    guard lead == nil || lead?.isFirm == true, !prose.isStatement(start) else { return false }
    guard after == .tight else { return true }
    let told = words.words[place..<place + reading.count].map(\.folded)
    return start == 0 && !told.contains("the")
  }
}

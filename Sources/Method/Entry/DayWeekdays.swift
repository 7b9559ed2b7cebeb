/// When the name of a weekday tells a day, and not a habit, the past, or a name.
extension DayJudgement {
  func isWeekday(
    _ reading: DayReading, _ place: Int, _ lead: DayLead?, _ start: Int, _ after: Following
  ) -> Bool {
    let next = place + reading.count
    if isRange(start, next) || nextIs(next, in: Guards.afterWeekday) { return false }
    if case .namedWeekday = reading.form { return true }
    let article = lead != nil ? words.folded(place - 1) : nil
    if article == "le" || article == "the" || article == "la" || article == "en" { return false }
    if before(start, in: Guards.beforeWeekday) { return false }
    switch reading.form {
    case .doubtfulWeekday: return isDoubtful(place, lead, start, after)
    case .frenchWeekday: return !nextIs(next, in: Guards.clause)
    default: return isEnglish(place, next, lead, start, after)
    }
  }

  private func isEnglish(
    _ place: Int, _ next: Int, _ lead: DayLead?, _ start: Int, _ after: Following
  ) -> Bool {
    if nextIs(next, in: Guards.nouns) || nextIs(next, in: Guards.clause) { return false }
    return after != .tight || lead != nil || start == 0
  }

  /// `mar`, `sun`: only where marks stand, in small letters or at the beginning.
  private func isDoubtful(
    _ place: Int, _ lead: DayLead?, _ start: Int, _ after: Following
  ) -> Bool {
    guard after == .mark || (place + 1 == words.count && !endsAsSentence) else { return false }
    if words.words[place].isCapital, place > 0 { return false }
    if after != .mark, lead == nil, prose.isStatement(place) { return false }
    if lead != nil { return before(place, in: Guards.sureLeads) }
    return !before(place, in: Guards.articles)
  }

  /// `from Monday to Friday`, `lundi et jeudi` tell no single day.
  private func isRange(_ start: Int, _ next: Int) -> Bool {
    if let joint = words.folded(next), Guards.joints.contains(joint) {
      for place in next + 1...next + 2 {
        if let word = words.folded(place), DayGrammar.weekday(word) != nil { return true }
      }
    }
    guard start > 0, let joint = words.folded(start - 1) else {
      return start == 0 ? leadIsJoint(start) : false
    }
    if Guards.joints.contains(joint), start > 1, isNamed(start - 2) { return true }
    return leadIsJoint(start)
  }

  private func leadIsJoint(_ start: Int) -> Bool {
    guard start > 0, let word = words.folded(start) else { return false }
    return Guards.joints.contains(word) && isNamed(start - 1)
  }

  private func isNamed(_ place: Int) -> Bool {
    words.folded(place).map { DayGrammar.weekday($0) != nil && $0.count > 3 } ?? false
  }
}

extension Account {
  /// What the account's pages state, as far as a day or an evidence can stand beside it: links
  /// between records, plans and what we did ourselves state nothing of the customer.
  var statements: [AnalysisStatement] {
    ofIdentity + ofYears + ofStrategy + ofNeeds + ofBuying + ofCompetition + ofHistory + ofSynthesis
  }

  /// The whole of it at once: whoever reviewed the page vouches for it.
  private var ofIdentity: [AnalysisStatement] {
    guard identity != Identity() else { return [] }
    return [AnalysisStatement(.identity, day: reviewed, reliability: 2)]
  }

  /// The years that happened, out of our own books, at their end.
  private var ofYears: [AnalysisStatement] {
    figures.actuals.map { figures in
      AnalysisStatement(
        .year, day: Day(year: figures.year.value, month: 12, day: 31), reliability: 3)
    }
  }

  private var ofStrategy: [AnalysisStatement] {
    let made = moves.map { AnalysisStatement(.strategy, $0.evidence, orOn: $0.day) }
    return made + objectives.map { AnalysisStatement(.strategy, $0.evidence) }
  }

  private var ofNeeds: [AnalysisStatement] {
    needs.map { need in
      let days = [need.confirmedOn, need.evidence.latestDay].compactMap(\.self)
      return AnalysisStatement(.need, day: days.max(), reliability: need.evidence.reliability)
    }
  }

  private var ofBuying: [AnalysisStatement] {
    let gone = Set(contacts.filter { $0.departed != nil }.map(\.id))
    let present = roles.filter { role in role.contact.map { !gone.contains($0) } ?? true }
    var stated = present.map { AnalysisStatement(.attitude, $0.evidence) }
    if purchasing != PurchasingPractices() {
      stated.append(AnalysisStatement(.purchasing, purchasing.evidence))
    }
    return stated + offerPositions.map { AnalysisStatement(.purchasing, $0.evidence) }
  }

  private var ofCompetition: [AnalysisStatement] {
    let judged = purchaseCriteria.map { AnalysisStatement(.competition, $0.evidence) }
    return judged + rivals.map { AnalysisStatement(.competition, $0.evidence) }
  }

  /// Whoever of ours was there is the evidence of an interaction; the source of marks is theirs.
  private var ofHistory: [AnalysisStatement] {
    let met = interactions.filter { $0.day != nil }.map {
      AnalysisStatement(.interaction, day: $0.day, reliability: 2)
    }
    let marks = relationScores.filter(\.isMarked).compactMap { score in
      score.voice.map { voice in
        AnalysisStatement(
          voice == .us ? .ourMarks : .theirMarks, day: score.day,
          reliability: score.source?.usualReliability)
      }
    }
    let felt = drivers.filter { $0.status != .closed }.map(\.day)
    let heard = signals.filter { $0.status != .closed }.map(\.day)
    let events = (felt + heard).map { AnalysisStatement(.event, day: $0, reliability: nil) }
    return met + marks + events
  }

  private var ofSynthesis: [AnalysisStatement] {
    let assumed = assumptions.map { AnalysisStatement(.synthesis, $0.evidence) }
    return assumed + threats.map { AnalysisStatement(.synthesis, $0.evidence) }
  }
}

extension AnalysisStatement {
  /// Of the day of its latest evidence, or else of its own.
  fileprivate init(_ kind: Kind, _ evidence: [Evidence], orOn day: Day? = nil) {
    self.init(kind, day: evidence.latestDay ?? day, reliability: evidence.reliability)
  }
}

extension [Evidence] {
  fileprivate var latestDay: Day? { compactMap(\.day).max() }

  /// That of the best; where none is given, the usual one of its source, or that of hearsay.
  fileprivate var reliability: Int? {
    map { $0.reliability?.value ?? $0.source?.usualReliability ?? 1 }.max()
  }
}

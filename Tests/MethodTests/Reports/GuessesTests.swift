import Method
import Testing

struct GuessesTests {
  private func evidence(_ sources: [EvidenceSource?]) throws -> [Evidence] {
    try sources.enumerated().map { place, source in
      var evidence = Evidence(id: try ID("e-\(place + 1)"))
      evidence.source = source
      return evidence
    }
  }

  private func guesses(_ edit: (inout Account) throws -> Void) throws -> [String] {
    var account = try account()
    try edit(&account)
    return account.guesses.map(\.text)
  }

  private func guesses(ofNeed edit: (inout Need) throws -> Void) throws -> [String] {
    try guesses { account in
      var need = Need(id: try ID("n-1"))
      need.expression = .inferred
      try edit(&need)
      account.needs = [need]
    }
  }

  @Test("a need that we conclude is a guess until somebody confirms it")
  func inferred() throws {
    #expect(try guesses(ofNeed: { _ in }) == ["needs[n-1].confirmed_on"])
    let confirmed = try guesses(ofNeed: { $0.confirmedOn = try day("2026-10-01") })
    #expect(confirmed.isEmpty)
  }

  @Test("what the customer says, and what is over, is no guess")
  func notInferred() throws {
    for expression in [.said, .latent, nil] as [Method.Expression?] {
      #expect(try guesses(ofNeed: { $0.expression = expression }).isEmpty)
    }
    for status in [NeedStatus.satisfied, .dropped] {
      #expect(try guesses(ofNeed: { $0.status = status }).isEmpty)
    }
    for status in [NeedStatus.new, .qualified, .addressed] {
      #expect(try guesses(ofNeed: { $0.status = status }).count == 1)
    }
  }

  @Test("only what nobody of the customer’s said or wrote is a guess")
  func sources() throws {
    let found = try EvidenceSource.allCases.filter { try evidence([$0])[0].isGuess }
    #expect(Set(found) == [.guess, .hearsay])
    #expect(try !evidence([nil])[0].isGuess, "nobody said that it is one")
  }

  @Test(
    "what rests on guesses alone is one; a single better evidence, or none at all, isn't",
    arguments: [
      ([.guess], true), ([.hearsay, .guess], true), ([.guess, .interview], false), ([nil], false),
      ([.guess, nil], false), ([], false), ([.document], false),
    ] as [([EvidenceSource?], Bool)])
  func roles(sources: [EvidenceSource?], isGuess: Bool) throws {
    let found = try guesses { account in
      account.roles = [try made("ro-1")]
      account.roles[0].evidence = try evidence(sources)
    }
    #expect(found == (isGuess ? ["roles[ro-1].evidence"] : []))
  }

  @Test("guesses of all sorts are found, each at the field that says how we know")
  func everywhere() throws {
    let known = try evidence([.hearsay])
    let found = try guesses { account in
      account.roles = [try made("ro-1") { $0.evidence = known }]
      account.rivals = [try made("rv-1") { $0.evidence = known }]
      account.objectives = [try made("ob-1") { $0.evidence = known }]
      account.assumptions = [try made("as-1") { $0.evidence = known }]
      account.threats = [try made("to-1") { $0.evidence = known }]
      account.offerPositions = [try made("op-1") { $0.evidence = known }]
    }
    #expect(
      found == [
        "roles[ro-1].evidence", "rivals[rv-1].evidence", "objectives[ob-1].evidence",
        "assumptions[as-1].evidence", "threats[to-1].evidence", "offer_positions[op-1].evidence",
      ])
    for path in found { _ = try Account.info(at: FieldPath(path)) }
  }

  @Test("an assumption that is broken and a threat that is closed ask for no proof any more")
  func over() throws {
    let known = try evidence([.guess])
    let found = try guesses { account in
      account.assumptions = try AssumptionStatus.allCases.enumerated().map { place, status in
        var assumption = Assumption(id: try ID("as-\(place)"))
        assumption.status = status
        assumption.evidence = known
        return assumption
      }
      account.threats = try ThreatStatus.allCases.enumerated().map { place, status in
        var threat = ThreatOpportunity(id: try ID("to-\(place)"))
        threat.status = status
        threat.evidence = known
        return threat
      }
    }
    #expect(
      found == [
        "assumptions[as-0].evidence", "assumptions[as-1].evidence", "threats[to-0].evidence",
        "threats[to-1].evidence",
      ])
  }

  @Test("an account of which nothing is known guesses nothing")
  func empty() throws {
    #expect(try guesses { (_: inout Account) in }.isEmpty)
  }

  @Test("the parts of a section are fields of an account, and belong to no other section")
  func parts() throws {
    let parts = AnalysisSection.allCases.flatMap(\.parts)
    #expect(Set(parts).count == parts.count)
    for part in parts { _ = try Account.info(at: FieldPath(part)) }
    for section in AnalysisSection.allCases { #expect(section.part == section.parts.first) }
  }

  @Test("every part that has evidence, or a place in a picture, belongs to a section")
  func noneLeftOut() {
    let parts = Set(AnalysisSection.allCases.flatMap(\.parts))
    for key in [
      "identity", "years", "objectives", "means", "coherence", "needs", "contacts", "roles",
      "coverage", "rivals", "purchase_criteria", "whitespace", "interactions", "signals",
      "assumptions", "threats", "offer_positions",
    ] {
      #expect(parts.contains(key), "what is missing in \(key) is never asked for")
    }
  }
}

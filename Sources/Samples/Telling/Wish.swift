import Method

/// A need of the customer's, as the stories are written: money in thousands, days counted back.
struct Wish {
  let statement: Term
  let expression: Expression
  let nature: NeedNature
  let level: NeedLevel
  /// The keys of those who carry it.
  var holders: [String] = []
  var importance: Int?
  var urgency: Int?
  var stake: Int?
  var status: NeedStatus?
  var confirmed: (ago: Int, by: String)?
  var clues: [Clue] = []
  var replies: [Reply] = []
  /// What it was concluded from.
  var from: Point?
  /// The key of the aim that it serves.
  var aim: String?

  static func id(of slug: String, _ statement: String) -> ID<Need> {
    FreshID.make(random: fixedBits("\(slug) need \(statement)"))
  }

  func record(of slug: String, _ told: Telling) -> Need {
    let name = "\(slug) need \(statement.english)"
    var need = Need(id: Wish.id(of: slug, statement.english))
    need.statement = told(statement)
    need.expression = expression
    need.nature = nature
    need.level = level
    need.holders = holders.map { Insider.id(of: slug, $0) }
    need.importance = importance.flatMap { try? Level($0, in: 1...5) }
    need.urgency = urgency.flatMap { try? Level($0, in: 1...5) }
    need.valueAtStake = stake.flatMap(thousands)
    need.status = status
    need.confirmedOn = confirmed.flatMap { told.day(ago: $0.ago) }
    need.confirmedBy = confirmed.map { Insider.id(of: slug, $0.by) }
    need.evidence = clues.map { $0.record(of: name, told) }
    need.answers = replies.map { $0.record(of: name, told) }
    need.comesFrom = from?.reference(of: slug)
    need.objective = aim.map { CustomerObjective.known($0, of: slug) }
    return need
  }
}

/// How we know of a need.
struct Clue {
  let source: EvidenceSource
  let ago: Int
  var author: Person?
  let reliability: Int
  var validFor: Int?
  let text: Term

  init(
    _ source: EvidenceSource, ago: Int, _ author: Person? = nil, sure reliability: Int,
    validFor: Int? = nil, _ text: Term
  ) {
    self.source = source
    self.ago = ago
    self.author = author
    self.reliability = reliability
    self.validFor = validFor
    self.text = text
  }

  func record(of need: String, _ told: Telling) -> Evidence {
    var evidence = Evidence(id: FreshID.make(random: fixedBits("\(need) \(text.english)")))
    evidence.text = told(text)
    evidence.source = source
    evidence.day = told.day(ago: ago)
    evidence.author = author?.id
    evidence.reliability = try? Level(reliability, in: 0...3)
    evidence.validFor = validFor
    return evidence
  }
}

/// With what we answer it.
struct Reply {
  let offer: Catalogue
  let fit: Int
  let status: AnswerStatus
  var proof: Term?
  var gap: Term?
  var objection: Term?
  var retort: Term?

  init(
    _ offer: Catalogue, fit: Int, _ status: AnswerStatus, proof: Term? = nil, gap: Term? = nil,
    objection: Term? = nil, retort: Term? = nil
  ) {
    self.offer = offer
    self.fit = fit
    self.status = status
    self.proof = proof
    self.gap = gap
    self.objection = objection
    self.retort = retort
  }

  func record(of need: String, _ told: Telling) -> NeedAnswer {
    var answer = NeedAnswer(id: FreshID.make(random: fixedBits("\(need) \(offer.rawValue)")))
    answer.offer = offer.id
    answer.fit = try? Level(fit, in: 0...4)
    answer.status = status
    answer.proof = proof.map { told($0) } ?? ""
    answer.gap = gap.map { told($0) } ?? ""
    answer.objection = objection.map { told($0) } ?? ""
    answer.objectionAnswer = retort.map { told($0) } ?? ""
    return answer
  }
}

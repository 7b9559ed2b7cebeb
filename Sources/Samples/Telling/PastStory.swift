import Method

/// What has happened between a customer and us, and around it.
struct PastStory {
  var gauges: [Gauge] = []
  var nerves: [Nerve] = []
  var scenes: [Scene] = []
  var shifts: [Shift] = []
  var news: [News] = []

  func tell(_ account: inout Account, _ tale: Narrator) {
    account.relationScores = gauges.map { $0.record(tale) }
    account.drivers = nerves.map { $0.record(tale) }
    account.interactions = scenes.map { $0.record(tale) }
    account.ourChanges = shifts.map { $0.record(tale) }
    account.signals = news.map { $0.record(tale) }
  }
}

/// The relation as one side sees it on a day.
///
/// Its marks: trust, commitment, satisfaction, communication, fairness, conflicts, adaptability.
struct Gauge {
  let voice: Voice
  let ago: Int
  let marks: [Int]
  let source: EvidenceSource
  let note: Term?

  init(
    _ voice: Voice, ago: Int, _ marks: [Int], _ source: EvidenceSource, _ note: Term? = nil
  ) {
    self.voice = voice
    self.ago = ago
    self.marks = marks
    self.source = source
    self.note = note
  }

  func record(_ tale: Narrator) -> RelationScore {
    var score = RelationScore(id: tale.known("\(voice.rawValue) \(ago)"))
    score.day = tale.ago(ago)
    score.voice = voice
    score.trust = grade(marks[0], 1...5)
    score.commitment = grade(marks[1], 1...5)
    score.satisfaction = grade(marks[2], 1...5)
    score.communication = grade(marks[3], 1...5)
    score.fairness = grade(marks[4], 1...5)
    score.conflicts = grade(marks[5], 1...5)
    score.adaptability = grade(marks[6], 1...5)
    score.source = source
    score.note = tale(note)
    return score
  }
}

/// What annoys or delights them.
struct Nerve {
  let key: String
  let kind: DriverKind
  let ago: Int
  let text: Term
  var who: String?
  var status: DriverStatus?

  func record(_ tale: Narrator) -> RelationDriver {
    var driver = RelationDriver(id: tale.known(key))
    driver.text = tale(text)
    driver.kind = kind
    driver.day = tale.ago(ago)
    driver.contact = tale.person(if: who)
    driver.status = status
    return driver
  }
}

/// A meeting, a call, a visit: what was learnt there, and what follows from it.
struct Scene {
  let key: String
  let kind: InteractionKind
  let ago: Int
  let subject: Term
  let with: [String]
  let ours: [Person]
  var summary: Term?
  var learnt: Term?
  /// Empty where nobody has drawn a conclusion.
  var so: [Point] = []
  var next: Term?
  /// In how many days.
  var nextIn: Int?

  func record(_ tale: Narrator) -> Interaction {
    var interaction = Interaction(id: tale.known(key))
    interaction.day = tale.ago(ago)
    interaction.subject = tale(subject)
    interaction.kind = kind
    interaction.contacts = with.map { tale.person($0) }
    interaction.members = ours.map(\.id)
    interaction.summary = tale(summary)
    interaction.learnt = tale(learnt)
    interaction.soWhat = tale(so)
    interaction.nextStep = tale(next)
    interaction.nextOn = tale.ahead(nextIn)
    return interaction
  }
}

/// What has changed in our own house.
struct Shift {
  let kind: OurChangeKind
  let ago: Int
  let text: Term
  let effect: Term

  func record(_ tale: Narrator) -> OurChange {
    var change = OurChange(id: tale.known(text.english))
    change.text = tale(text)
    change.kind = kind
    change.day = tale.ago(ago)
    change.effect = tale(effect)
    return change
  }
}

/// Something heard or read from outside.
struct News {
  let key: String
  let kind: SignalKind
  let ago: Int
  let text: Term
  let source: Term
  var who: String?
  var so: [Point] = []
  var status: SignalStatus?

  func record(_ tale: Narrator) -> Signal {
    var signal = Signal(id: tale.known(key))
    signal.text = tale(text)
    signal.kind = kind
    signal.day = tale.ago(ago)
    signal.source = tale(source)
    signal.contact = tale.person(if: who)
    signal.soWhat = tale(so)
    signal.status = status
    return signal
  }
}

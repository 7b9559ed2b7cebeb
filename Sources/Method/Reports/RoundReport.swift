/// What a round comes to: its votes, what it decided, and which accounts changed segment.
///
/// Source: method C.11 and C-20. Made of the round alone, so that it says the same for ever.
public struct RoundReport: Sendable {
  /// What is voted on: never the segment, which follows.
  public enum Question: Hashable, Sendable {
    case axis(Axis)
    /// The id of a criterion in the settings.
    case criterion(String)
  }

  /// One vote of everyone on one account and one question.
  public struct Ballot: Sendable {
    public let account: ID<Account>
    public let question: Question
    /// The first is 1, the one after talking 2.
    public let tour: Int
    public let outcome: VoteOutcome
    /// In the order in which they were given; who gave one isn’t always known.
    public let votes: [Ballotted]

    /// Who stands alone; nil where nobody does, or where nobody knows who it is.
    public var dissenter: ID<Participant>? {
      outcome.dissenter.flatMap { votes.indices.contains($0) ? votes[$0].participant : nil }
    }
  }

  public struct Ballotted: Hashable, Sendable {
    public let participant: ID<Participant>?
    /// 0 to 10.
    public let value: Double
  }

  /// How a sitting ends: “decided n, parked n, open n”.
  public struct Counts: Hashable, Sendable {
    /// What the log says, and accounts decided on that it doesn’t speak of.
    public let decided: Int
    public let parked: Int
    /// What is parked and not settled.
    public let open: Int
  }

  /// An account that the round moved from one segment to another.
  public struct Move: Hashable, Sendable {
    public let account: ID<Account>?
    /// As it was called that day.
    public let name: String
    public let from: Segment
    public let to: Segment
    public let reason: String
  }

  /// By account in the order of the results, then by question and ballot.
  public let ballots: [Ballot]
  public let counts: Counts
  /// In the order of the results.
  public let moves: [Move]

  public init(_ round: Round) {
    ballots = round.ballots
    counts = Counts(round)
    moves = round.results.compactMap(Move.init)
  }

  /// What was voted on a question, the first ballot first.
  public func ballots(on account: ID<Account>, _ question: Question) -> [Ballot] {
    ballots.filter { $0.account == account && $0.question == question }
  }

  /// The last ballot on each question, the one that counts.
  public var lastBallots: [Ballot] {
    ballots.enumerated().filter { place, ballot in
      guard let next = ballots.dropFirst(place + 1).first else { return true }
      return next.account != ballot.account || next.question != ballot.question
    }.map(\.element)
  }
}

extension RoundReport.Counts {
  fileprivate init(_ round: Round) {
    let logged = Set(round.decisions.compactMap(\.account))
    let others = round.results.filter { result in
      result.isDecided && !(result.account.map(logged.contains) ?? false)
    }
    decided = round.decisions.count + others.count
    parked = round.parked.count
    open = round.parked.count { $0.settled != true }
  }
}

extension RoundReport.Move {
  /// Nil for an account that stays, or of which one of the two segments isn’t known.
  fileprivate init?(_ result: RoundResult) {
    guard let former = result.former, let segment = result.segment, former != segment else {
      return nil
    }
    self.init(
      account: result.account, name: result.name, from: former, to: segment,
      reason: result.reason)
  }
}

extension RoundResult {
  /// The committee decided on the account: figures alone decide nothing, a segment with a reason
  /// does.
  public var isDecided: Bool { decision != nil || segment != nil && !reason.isEmpty }
}

extension Vote {
  /// Nil while it isn’t said what it is about.
  ///
  /// One on a criterion may name its axis as well.
  public var question: RoundReport.Question? {
    criterion.isEmpty ? axis.map(RoundReport.Question.axis) : .criterion(criterion)
  }
}

extension Round {
  /// Votes that are complete, together with the others on the same question.
  fileprivate var ballots: [RoundReport.Ballot] {
    var boxes: [BallotBox] = []
    var places: [BallotBox.Key: Int] = [:]
    for vote in votes {
      guard let key = BallotBox.Key(vote), let value = vote.value?.value else { continue }
      let place = places[key] ?? boxes.count
      if place == boxes.count {
        places[key] = place
        boxes.append(BallotBox(key: key))
      }
      boxes[place].take(value, of: vote.participant)
    }
    return sorted(boxes).compactMap { box in
      VoteOutcome(box.votes.map(\.value), rule: rule).map { outcome in
        RoundReport.Ballot(
          account: box.key.account, question: box.key.question, tour: box.key.tour,
          outcome: outcome, votes: box.votes)
      }
    }
  }

  /// Accounts that have no result, and questions, in the order in which they were first voted on.
  private func sorted(_ boxes: [BallotBox]) -> [BallotBox] {
    var accounts: [ID<Account>: Int] = [:]
    for account in results.compactMap(\.account) + boxes.map(\.key.account) {
      accounts[account] = accounts[account] ?? accounts.count
    }
    var questions: [RoundReport.Question: Int] = [:]
    for box in boxes {
      questions[box.key.question] = questions[box.key.question] ?? questions.count
    }
    return boxes.map { box in
      let rank = (accounts[box.key.account] ?? 0, questions[box.key.question] ?? 0, box.key.tour)
      return (rank: rank, box: box)
    }.sorted { $0.rank < $1.rank }.map(\.box)
  }
}

/// Where the votes on one question are gathered.
private struct BallotBox {
  struct Key: Hashable {
    let account: ID<Account>
    let question: RoundReport.Question
    let tour: Int

    init?(_ vote: Vote) {
      guard let account = vote.account, let question = vote.question else { return nil }
      self.account = account
      self.question = question
      tour = vote.tour ?? 1
    }
  }

  let key: Key
  private(set) var votes: [RoundReport.Ballotted] = []

  init(key: Key) { self.key = key }

  /// Of someone who votes twice the last vote counts.
  mutating func take(_ value: Double, of participant: ID<Participant>?) {
    let vote = RoundReport.Ballotted(participant: participant, value: value)
    if let participant, let place = votes.firstIndex(where: { $0.participant == participant }) {
      votes[place] = vote
    } else {
      votes.append(vote)
    }
  }
}

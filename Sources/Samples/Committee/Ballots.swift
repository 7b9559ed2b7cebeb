import Method

/// What was voted on an account: marks in the order of the voters, one row for each tour.
struct Ballots {
  let slug: String
  let question: RoundReport.Question
  let tours: [[Double?]]

  init(_ slug: String, _ question: RoundReport.Question, _ tours: [[Double?]]) {
    self.slug = slug
    self.question = question
    self.tours = tours
  }

  func records(_ accounts: [Account], _ tale: Narrator) -> [Vote] {
    guard let account = accounts.first(where: { $0.id.text == slug }) else { return [] }
    return tours.enumerated().flatMap { place, marks in
      zip(Seat.voters, marks).enumerated().compactMap { seat, given in
        guard let value = given.1 else { return nil }
        var vote = Vote(id: tale.known("\(slug) \(place + 1) \(seat)"))
        vote.account = account.id
        switch question {
        case .axis(let axis): vote.axis = axis
        case .criterion(let id): vote.criterion = id
        }
        vote.tour = place + 1
        vote.participant = given.0.id(tale)
        vote.value = mark(value)
        return vote
      }
    }
  }
}

extension Sitting {
  var ballots: [Ballots] {
    switch self {
    case .former: Sitting.firstBallots
    case .latest: Sitting.secondBallots
    case .next: []
    }
  }

  private static let firstBallots = [
    Ballots(
      "ville-de-cassagne", .criterion(Merit.reference.id.text),
      [[9, 6, 10, 8, 9, 5, 7], [9, 8, 9, 9, 9, 8, 8]])
  ]

  /// On Rhône Papier its own account manager stands alone, and says why; the finance director has
  /// gone before the last ballot.
  private static let secondBallots = [
    Ballots(
      "rhone-papier", .axis(.attractiveness), [[6, 4, 3, 8, 5, 2, 3], [4, 4, 4, 8, 5, 3, 4]]),
    Ballots(
      "sevrac-pharma", .axis(.position), [[7, 6, 4, 5, 8, 5, 6], [6, 6, 6, 6, 7, 6, 6]]),
    Ballots(
      "ferox-aciers", .axis(.attractiveness), [[4, 3, 3, 5, 2, 2, 1], [4, 3, 3, 4, 3, 2, nil]]),
  ]
}

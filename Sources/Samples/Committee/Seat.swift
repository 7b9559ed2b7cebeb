import Method

/// A seat on the committee.
enum Seat: Hashable {
  case ours(Person)
  /// The finance director, who has no account and leaves early.
  case finance

  private var key: String {
    switch self {
    case .ours(let person): person.rawValue
    case .finance: "finance"
    }
  }

  func id(_ tale: Narrator) -> ID<Participant> { tale.known(key) }

  func record(of sitting: Sitting, _ tale: Narrator) -> Participant {
    var participant = Participant(id: id(tale))
    switch self {
    case .ours(let person):
      let member = person.member(tale.told)
      participant.name = member.name
      participant.function = member.function
      participant.member = member.id
    case .finance:
      participant.name = "Gaspard Tellier"
      participant.function = tale(Term("Finance director", "Directeur financier"))
      participant.left = sitting == .latest ? true : nil
    }
    return participant
  }

  /// Who votes, in the order in which the ballots stand: whoever leads the sitting doesn’t.
  static let voters: [Seat] = [
    .ours(.vasseur), .ours(.estradier), .ours(.leroux), .ours(.aubanel), .ours(.kerbrat),
    .ours(.ionescu), .finance,
  ]
}

extension Sitting {
  var seats: [Seat] { [.ours(.belkacem)] + Seat.voters }
}

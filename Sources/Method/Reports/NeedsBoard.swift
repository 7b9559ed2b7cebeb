/// How needs are sorted on the board P11.
extension Need {
  /// The customer says it himself; what is latent, inferred or not told is unsaid.
  public var isSaid: Bool { expression == .said }

  /// Something of ours meets it already, or is about to.
  ///
  /// The progress tells; where none is given, an answer does.
  public var isAnswered: Bool {
    switch status {
    case .addressed, .satisfied: true
    case .new, .qualified, .dropped: false
    case nil: !answers.isEmpty
    }
  }
}

extension NeedStatus {
  /// Nobody follows it any longer.
  public var isGivenUp: Bool { self == .dropped }
}

extension ThreatStatus {
  /// Nothing is to be done about it any longer.
  public var isOver: Bool { self == .closed }
}

/// What a card becomes when it is pushed to another field of a board.
extension Expression {
  public static func word(said isSaid: Bool) -> Expression { isSaid ? .said : .latent }
}

extension NeedStatus {
  public static func word(answered isAnswered: Bool) -> NeedStatus {
    isAnswered ? .addressed : .qualified
  }
}

import Method

/// Where the committee put an account at its two sittings.
struct Placing {
  let slug: String
  let former: Spot
  let latest: Spot
  /// In three years, where somebody has dared to say.
  var ahead: (x: Int, y: Int)?

  init(_ slug: String, _ former: Spot, _ latest: Spot, ahead: (x: Int, y: Int)? = nil) {
    self.slug = slug
    self.former = former
    self.latest = latest
    self.ahead = ahead
  }

  func tell(_ account: inout Account, _ tale: Narrator) {
    var latest = latest.record("latest", of: .latest, tale)
    latest.forecastAttractiveness = share(ahead?.x)
    latest.forecastPosition = share(ahead?.y)
    account.positions = [former.record("former", of: .former, tale), latest]
  }

  func spot(at sitting: Sitting) -> Spot {
    switch sitting {
    case .former: former
    case .latest, .next: latest
    }
  }
}

/// A place on the matrix, and what was decided there.
struct Spot {
  /// Attractiveness and position, 0 to 100.
  let x: Int
  let y: Int
  let segment: Segment
  let stage: RelationStage
  var orientation: Orientation?
  var by: Term? = Spot.committee
  var why: Term?

  init(
    _ x: Int, _ y: Int, _ segment: Segment, _ stage: RelationStage,
    _ orientation: Orientation? = nil, by: Term? = Spot.committee, why: Term? = nil
  ) {
    self.x = x
    self.y = y
    self.segment = segment
    self.stage = stage
    self.orientation = orientation
    self.by = by
    self.why = why
  }

  func record(_ key: String, of sitting: Sitting, _ tale: Narrator) -> SegmentPosition {
    var position = SegmentPosition(id: tale.known(key))
    position.day = tale.ago(sitting.ago)
    position.attractiveness = share(x)
    position.position = share(y)
    position.segment = segment
    position.orientation = orientation
    position.stage = stage
    position.decidedBy = tale(by)
    position.reason = tale(why)
    return position
  }

  static let committee = Term("the committee", "le comité")
  static let vote = Term("the committee, after two ballots", "le comité, après deux tours de vote")
}

extension Placing {
  /// Three have changed segment.
  ///
  /// Rhône Papier stays where the figures no longer put it, Ostrea is
  /// beyond the cut but not far enough, and nobody has said a word on Velin.
  static let decided: [Placing] = [
    Placing(
      "hydrane-boissons", Spot(78, 80, .strategic, .interdependent),
      Spot(80, 83, .strategic, .interdependent), ahead: (82, 88)),
    Placing(
      "batiom-construction", Spot(66, 56, .strategic, .cooperative),
      Spot(64, 61, .strategic, .cooperative)),
    Placing(
      "rhone-papier", Spot(55, 80, .strategic, .interdependent),
      Spot(
        40, 79, .strategic, .interdependent, by: Spot.vote,
        why: Term(
          "We learn there what we sell elsewhere: Strategic until the next sitting.",
          "On y apprend ce que l’on vend ailleurs : Stratégique jusqu’à la prochaine séance.")),
      ahead: (30, 74)),
    Placing(
      "sevrac-pharma", Spot(72, 44, .star, .basic),
      Spot(
        77, 60, .strategic, .cooperative, by: Spot.vote,
        why: Term("Its new plant is drawn with us.", "Son usine neuve se dessine avec nous.")),
      ahead: (84, 78)),
    Placing(
      "lumen-energies", Spot(70, 24, .star, .exploratory), Spot(78, 30, .star, .basic),
      ahead: (86, 57)),
    Placing(
      "ostrea-marine", Spot(70, 44, .star, .cooperative), Spot(72, 52, .star, .cooperative),
      ahead: (80, 68)),
    Placing(
      "aqualis-metropole", Spot(64, 38, .star, .basic), Spot(66, 42, .star, .basic)),
    Placing(
      "norval-laiteries", Spot(39, 66, .status, .basic), Spot(35, 60, .status, .basic)),
    Placing(
      "cimenterie-dorval", Spot(46, 70, .status, .cooperative),
      Spot(
        44, 69, .status, .cooperative, .defend,
        why: Term("All of it hangs on one man.", "Tout tient à un seul homme."))),
    Placing(
      "ferox-aciers", Spot(56, 63, .strategic, .cooperative),
      Spot(
        30, 57, .status, .disintegrating, .recover, by: Spot.vote,
        why: Term(
          "A case in court: get out of it before anything else.",
          "Un procès en cours : d’abord en sortir."))),
    Placing(
      "ville-de-cassagne", Spot(44, 82, .status, .interdependent),
      Spot(43, 84, .status, .interdependent)),
    Placing(
      "brasserie-tillac", Spot(40, 84, .status, .cooperative),
      Spot(40, 86, .status, .cooperative)),
    Placing(
      "megisserie-auriol", Spot(32, 57, .status, .basic),
      Spot(
        16, 38, .streamline, .disintegrating, .exit,
        why: Term(
          "Each year it costs more than it leaves.",
          "Chaque année, elle coûte plus qu’elle ne laisse."))),
    Placing(
      "transports-velin", Spot(32, 42, .streamline, .basic, by: nil),
      Spot(30, 40, .streamline, .basic, by: nil)),
  ]
}

/// A mark that an account got on one of our criteria.
public struct Rating: Item {
  public static let idPrefix = "rt"
  public static let term = Term("Rating", "Note")
  public static let plural = Term("Ratings", "Notes")
  public static let home = Kind.Home.account("ratings")

  public let id: ID<Rating>
  public var criterion: ID<Criterion>?
  public var value: Score?
  public var rater: ID<Member>?
  public var day: Day?
  public var comment = ""
  public var evidence: [Evidence] = []

  public init(id: ID<Rating>) { self.id = id }

  public static let fields: Fields<Rating> = [
    .link(
      "criterion", \.criterion, to: Criterion.self, Term("Criterion", "Critère"),
      ask: Term("On which of our criteria?", "Sur lequel de nos critères ?")
    ).naming,
    .score(
      "value", \.value, 0...10, Term("Mark", "Note"),
      ask: Term("Which mark does it get, 0 to 10?", "Quelle note mérite-t-il, de 0 à 10 ?")),
    .link(
      "rater", \.rater, to: Member.self, Term("Marked by", "Noté par"),
      ask: Term("Who of us gave the mark?", "Qui de nous a donné la note ?")),
    .day(
      "day", \.day, Term("Day", "Jour"),
      ask: Term("When was it given?", "Quand a-t-elle été donnée ?")),
    .line(
      "comment", \.comment, Term("Comment", "Commentaire"),
      ask: Term("What explains the mark?", "Qu’est-ce qui explique la note ?")),
    .records(
      "evidence", \.evidence, Term("Evidence", "Preuves"),
      ask: Term("How do we know?", "Comment le savons-nous ?")),
  ]
}

/// Where an account stood on the matrix on a day, and what was decided then.
public struct SegmentPosition: Item {
  public static let idPrefix = "sp"
  public static let term = Term("Place on the matrix", "Place sur la matrice")
  public static let plural = Term("Places on the matrix", "Places sur la matrice")
  public static let home = Kind.Home.account("positions")

  public let id: ID<SegmentPosition>
  public var day: Day?
  public var attractiveness: Percent?
  public var position: Percent?
  public var forecastAttractiveness: Percent?
  public var forecastPosition: Percent?
  public var segment: Segment?
  public var orientation: Orientation?
  public var stage: RelationStage?
  public var decidedBy = ""
  public var reason = ""

  public init(id: ID<SegmentPosition>) { self.id = id }

  public static let fields = Fields<SegmentPosition>(place + forecast + decision)

  private static let place = section(
    Term("The place", "La place"),
    [
      Field<SegmentPosition>.day(
        "day", \.day, Term("Day", "Jour"),
        ask: Term("When was it placed there?", "Quand l’a-t-on placé là ?")
      ).naming,
      .percent(
        "attractiveness", \.attractiveness, 0...100, Term("Attractiveness", "Attrait"),
        ask: Term(
          "How much do we want it: 0 not at all, 100 more than any other?",
          "Combien nous attire-t-il : 0 pas du tout, 100 plus que tout autre ?")
      ).short(Term("Attractive", "Attrait")),
      .percent(
        "position", \.position, 0...100, Term("Our position", "Notre position"),
        ask: Term(
          "How well do we stand in his eyes: 0 nowhere, 100 first by far?",
          "Que valons-nous à ses yeux : 0 rien, 100 de loin les premiers ?")
      ).short(Term("Position", "Position")),
      .choice(
        "stage", \.stage, Term("Stage of the relationship", "Stade de la relation"),
        ask: Term(
          "How far has the relationship come?", "Jusqu’où la relation est-elle allée ?")
      ).short(Term("Stage", "Stade")),
    ])

  private static let forecast = section(
    Term("In three years", "Dans trois ans"),
    [
      Field<SegmentPosition>.percent(
        "forecast_attractiveness", \.forecastAttractiveness, 0...100,
        Term("Attractiveness then", "Attrait alors"),
        ask: Term(
          "How much will we want it in three years?", "Combien nous attirera-t-il dans trois ans ?")
      ),
      .percent(
        "forecast_position", \.forecastPosition, 0...100,
        Term("Our position then", "Notre position alors"),
        ask: Term(
          "How well shall we stand with it in three years?",
          "Que vaudrons-nous à ses yeux dans trois ans ?")),
    ])

  private static let decision = section(
    Term("The decision", "La décision"),
    [
      Field<SegmentPosition>.choice(
        "segment", \.segment, Term("Segment", "Segment"),
        ask: Term("Which segment was decided?", "Quel segment a été décidé ?")
      ).renamed(in: "segments").coloured.because(of: "reason"),
      .choice(
        "orientation", \.orientation, Term("Orientation", "Orientation"),
        ask: Term(
          "Where do we mean to go with it? Left empty, where its segment leads.",
          "Où voulons-nous aller avec lui ? Laissé vide, où mène son segment.")
      ).because(of: "reason"),
      .line(
        "decided_by", \.decidedBy, Term("Decided by", "Décidé par"),
        ask: Term(
          "Who decided: the committee, a vote, one person?",
          "Qui a décidé : le comité, un vote, une personne ?")),
      .line(
        "reason", \.reason, Term("Reason", "Raison"),
        ask: Term(
          "Why there, and not where the figures put it?",
          "Pourquoi là, et pas où les chiffres le mettent ?")),
    ])
}

/// What an account is given of a service, and what that costs.
public struct AccountService: Item {
  public static let idPrefix = "sv"
  public static let term = Term("Service given", "Service rendu")
  public static let plural = Term("Services given", "Services rendus")
  public static let home = Kind.Home.account("services")

  public let id: ID<AccountService>
  public var dimension: ID<ServiceDimension>?
  public var level: Level?
  public var annualCost: Amount?
  public var promisedOn: Day?
  public var verifiedOn: Day?
  public var exceptionUntil: Day?
  public var reason = ""
  public var deliveredBy: ID<Member>?

  public init(id: ID<AccountService>) { self.id = id }

  public static let fields: Fields<AccountService> = [
    .link(
      "dimension", \.dimension, to: ServiceDimension.self, Term("Service", "Service"),
      ask: Term("Which service?", "Quel service ?")
    ).naming,
    .level(
      "level", \.level, ServiceLevels.scale, Term("Level", "Niveau"),
      ask: Term(
        "What does it really get: 0 base, 1 enhanced, 2 dedicated, 3 co-built?",
        "Que reçoit-il vraiment : 0 base, 1 renforcé, 2 dédié, 3 co-construit ?")),
    .amount(
      "annual_cost", \.annualCost, Term("Yearly cost", "Coût annuel"),
      ask: Term("What does it cost us in a year?", "Que nous coûte-t-il par an ?")
    ).short(Term("Cost", "Coût")),
    .link(
      "delivered_by", \.deliveredBy, to: Member.self, Term("Delivered by", "Assuré par"),
      ask: Term("Who of us sees to it?", "Qui de nous s’en charge ?")),
    .day(
      "promised_on", \.promisedOn, Term("Promised on", "Promis le"),
      ask: Term("When was it promised to him?", "Quand le lui a-t-on promis ?")
    ).short(Term("Promised", "Promis")),
    .day(
      "verified_on", \.verifiedOn, Term("Verified on", "Vérifié le"),
      ask: Term(
        "When did someone last see that he gets it?",
        "Quand a-t-on vérifié pour la dernière fois qu’il le reçoit ?")
    ).short(Term("Verified", "Vérifié")),
    .day(
      "exception_until", \.exceptionUntil, Term("Exception until", "Exception jusqu’au"),
      ask: Term(
        "If it isn’t what his segment gets, until when?",
        "Si ce n’est pas ce que reçoit son segment, jusqu’à quand ?")
    ).short(Term("Exception", "Exception")),
    .line(
      "reason", \.reason, Term("Reason", "Raison"),
      ask: Term("Why this exception?", "Pourquoi cette exception ?")),
  ]
}

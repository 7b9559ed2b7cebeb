extension Fact {
  /// What selection, segmentation and differentiation are told from.
  static let selected: [Fact] = [
    Fact("ratings") { .texts($0.account.newestRatings.map(\.text)) },
    Fact("placements") { .texts($0.account.placementTexts) },
    Fact("customer_position") { source in
      .number(source.account.customerPosition.map { Int(($0 * 10).rounded()) })
    },
    Fact("services") { .texts($0.account.serviceTexts) },
    Fact("revenue_years") { source in
      .numbers(source.figures.actuals.suffix(12).map(\.year.value))
    },
  ]
}

/// The newest mark of an account on a criterion.
public struct CriterionRating: Hashable, Sendable {
  public let criterion: ID<Criterion>
  public let value: Score
  public let day: Day?

  fileprivate var text: String {
    "\(criterion.text) \(value.tenths)" + (day.map { " \($0.daysSince1970)" } ?? "")
  }

  fileprivate init(_ criterion: ID<Criterion>, _ value: Score, _ day: Day?) {
    self.criterion = criterion
    self.value = value
    self.day = day
  }

  fileprivate init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count >= 2, let criterion = try? ID<Criterion>(String(parts[0])),
      let tenths = Int(parts[1]), let value = try? Score(tenths: tenths, in: 0...100)
    else { return nil }
    let day = parts.count > 2 ? Int(parts[2]).flatMap { Day(daysSince1970: $0) } : nil
    self.init(criterion, value, day)
  }
}

/// Where an account stood on the matrix on a day, as it was decided.
public struct Placement: Hashable, Sendable {
  public var day: Day?
  /// 0 to 100 each; nil for what wasn't said.
  public var attractiveness: Double?
  public var position: Double?
  public var forecastAttractiveness: Double?
  public var forecastPosition: Double?
  public var segment: Segment?
  public var orientation: Orientation?
  public var stage: RelationStage?

  fileprivate init(_ position: SegmentPosition) {
    day = position.day
    attractiveness = position.attractiveness?.value
    self.position = position.position?.value
    forecastAttractiveness = position.forecastAttractiveness?.value
    forecastPosition = position.forecastPosition?.value
    segment = position.segment
    orientation = position.orientation
    stage = position.stage
  }

  /// A day, four numbers in hundredths and three words, each "-" where it isn't known.
  fileprivate var text: String {
    let numbers = [attractiveness, position, forecastAttractiveness, forecastPosition].map {
      $0.map { String(Int(($0 * 100).rounded())) } ?? "-"
    }
    let words = [segment?.rawValue, orientation?.rawValue, stage?.rawValue].map { $0 ?? "-" }
    return ([day.map { String($0.daysSince1970) } ?? "-"] + numbers + words)
      .joined(separator: " ")
  }

  fileprivate init?(_ text: String) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 8 else { return nil }
    func number(_ place: Int) -> Double? { Int(parts[place]).map { Double($0) / 100 } }
    day = Int(parts[0]).flatMap { Day(daysSince1970: $0) }
    attractiveness = number(1)
    position = number(2)
    forecastAttractiveness = number(3)
    forecastPosition = number(4)
    segment = Segment(rawValue: parts[5])
    orientation = Orientation(rawValue: parts[6])
    stage = RelationStage(rawValue: parts[7])
  }
}

/// What an account gets of a dimension of service.
public struct ServiceGiven: Hashable, Sendable {
  public let dimension: ID<ServiceDimension>
  public let level: Int?
  /// A year.
  public let cost: Amount?
  public let exceptionUntil: Day?
  public let promisedOn: Day?
  public let verifiedOn: Day?

  fileprivate init?(_ service: AccountService) {
    guard let dimension = service.dimension else { return nil }
    self.dimension = dimension
    level = service.level?.value
    cost = service.annualCost
    exceptionUntil = service.exceptionUntil
    promisedOn = service.promisedOn
    verifiedOn = service.verifiedOn
  }

  fileprivate var text: String {
    let numbers = [
      level, cost?.minor, exceptionUntil?.daysSince1970, promisedOn?.daysSince1970,
      verifiedOn?.daysSince1970,
    ]
    return ([dimension.text] + numbers.map { $0.map(String.init) ?? "-" }).joined(separator: " ")
  }

  fileprivate init?(_ text: String) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 6, let dimension = try? ID<ServiceDimension>(parts[0]) else { return nil }
    func day(_ place: Int) -> Day? { Int(parts[place]).flatMap { Day(daysSince1970: $0) } }
    self.dimension = dimension
    level = Int(parts[1])
    cost = Int(parts[2]).flatMap { try? Amount(minor: $0) }
    exceptionUntil = day(3)
    promisedOn = day(4)
    verifiedOn = day(5)
  }
}

extension Account {
  /// Of each criterion the mark with the latest day; of two the one further down the list.
  fileprivate var newestRatings: [CriterionRating] {
    var found: [ID<Criterion>: CriterionRating] = [:]
    var order: [ID<Criterion>] = []
    for rating in ratings {
      guard let criterion = rating.criterion, let value = rating.value else { continue }
      let known = found[criterion]
      if known == nil { order.append(criterion) }
      guard (known?.day?.daysSince1970 ?? .min) <= (rating.day?.daysSince1970 ?? .min) else {
        continue
      }
      found[criterion] = CriterionRating(criterion, value, rating.day)
    }
    return order.compactMap { found[$0] }
  }

  /// By day; those of one day in the order of the list.
  fileprivate var placementTexts: [String] {
    positions.enumerated()
      .map { (day: $1.day?.daysSince1970 ?? .min, place: $0, position: $1) }
      .sorted { ($0.day, $0.place) < ($1.day, $1.place) }
      .map { Placement($0.position).text }
  }

  fileprivate var serviceTexts: [String] { services.compactMap { ServiceGiven($0)?.text } }

  /// Our position as the customer's own criteria give it, 0 to 100: in each beside the best of the
  /// others; nil while no criterion has a mark for us and for another.
  ///
  /// Source: method C-2.
  var customerPosition: Double? {
    let judged = competitivePosition?.parts.compactMap { part in
      part.us.flatMap { us in
        part.best.map { (share: part.share, gap: us.value - $0.score.value) }
      }
    }
    guard let judged, case let whole = judged.reduce(0, { $0 + $1.share }), whole > 0 else {
      return nil
    }
    let gap = judged.reduce(0) { $0 + $1.share * $1.gap } / whole
    return min(max(50 + 5 * gap, 0), 100)
  }
}

extension Digest {
  private static let ratingsPlace = place(of: "ratings")
  private static let placementsPlace = place(of: "placements")

  /// The newest mark on each criterion.
  public var ratings: [CriterionRating] {
    texts(at: Digest.ratingsPlace).compactMap(CriterionRating.init)
  }

  /// Where it was placed on the matrix, the earliest first.
  public var placements: [Placement] {
    texts(at: Digest.placementsPlace).compactMap(Placement.init)
  }

  /// Our position as the customer's own criteria give it, 0 to 100.
  public var customerPosition: Double? {
    number(at: Digest.place(of: "customer_position")).map { Double($0) / 10 }
  }

  public var services: [ServiceGiven] {
    texts(at: Digest.place(of: "services")).compactMap(ServiceGiven.init)
  }

  /// The years that happened with their revenue, oldest first, the last twelve.
  public var revenueYears: [(year: Int, revenue: Amount?)] {
    zip(numbers(at: Digest.place(of: "revenue_years")), revenues).compactMap { year, revenue in
      year.map { ($0, revenue.flatMap { try? Amount(minor: $0) }) }
    }
  }
}

/// Something that an analysis states, as far as it can be trusted: what sort it is, how old, and
/// how well founded.
///
/// Source: method C-13b. Small enough for the index to keep all of an account's.
struct AnalysisStatement: Hashable, Sendable {
  let kind: Kind
  /// When it was last seen to be so, in days since 1970; nil where nobody says.
  let day: Int?
  /// That of its best evidence, 0 to 3; nil without any.
  let reliability: Int?

  init(_ kind: Kind, day: Day?, reliability: Int?) {
    self.kind = kind
    self.day = day?.daysSince1970
    self.reliability = reliability
  }

  /// What is stated, which tells how fast it fades.
  enum Kind: Int, CaseIterable, Sendable {
    case identity, year, strategy, need, attitude, purchasing, competition
    case interaction, ourMarks, theirMarks, event, synthesis

    var section: AnalysisSection {
      switch self {
      case .identity: .identity
      case .year: .years
      case .strategy: .strategy
      case .need: .needs
      case .attitude, .purchasing: .buyingCentre
      case .competition: .competition
      case .interaction, .ourMarks, .theirMarks, .event: .history
      case .synthesis: .synthesis
      }
    }

    /// The days after which half of it is gone.
    var halfLife: Int {
      switch self {
      case .interaction: 60
      case .year: 90
      case .attitude: 120
      case .identity: 365
      case .strategy, .need, .purchasing, .competition, .ourMarks, .theirMarks, .event, .synthesis:
        180
      }
    }

    /// One follows another: the best of them speaks, since an older one takes nothing from it.
    var isSeries: Bool {
      switch self {
      case .year, .interaction, .ourMarks, .theirMarks: true
      case .identity, .strategy, .need, .attitude, .purchasing, .competition, .event, .synthesis:
        false
      }
    }

    /// What is left after that many days of each half-life, up to the first halving.
    fileprivate static let fading: [[Double]] = allCases.map { kind in
      (0..<kind.halfLife).map { Freshness.power(0.5, Double($0) / Double(kind.halfLife)) }
    }

    /// What is left after some days, 1 at once, a half after its half-life.
    func left(after days: Int) -> Double {
      let halvings = days / halfLife
      guard halvings < 1000 else { return 0 }
      return Double(
        sign: .plus, exponent: -halvings, significand: Kind.fading[rawValue][days % halfLife])
    }
  }

  /// Its day, as far as it has come: a year that isn't over is as fresh as can be.
  func dayReached(by today: Int) -> Int? {
    guard let day else { return nil }
    if day <= today { return day }
    return kind == .year ? today : nil
  }

  /// What it is worth, 0 to 1; nil where it has evidence, and nobody says of when.
  ///
  /// A dated one without evidence counts like hearsay, 1 of 3. One with neither is worth nothing.
  func worth(on today: Int) -> Double? {
    guard let reached = dayReached(by: today) else { return reliability == nil ? 0 : nil }
    return kind.left(after: today - reached) * Double(reliability ?? 1) / 3
  }
}

extension AnalysisStatement {
  private static let firstDay = 719_162

  /// As one number, for the index.
  var packed: Int {
    let moment = day.map { $0 + AnalysisStatement.firstDay + 1 } ?? 0
    return (moment * 16 + kind.rawValue) * 8 + (reliability.map { $0 + 1 } ?? 0)
  }

  /// Nil for a number that is none.
  init?(packed: Int) {
    guard packed >= 0, let kind = Kind(rawValue: packed / 8 % 16), packed % 8 <= 4 else {
      return nil
    }
    let moment = packed / 128
    let day = moment > 0 ? Day(daysSince1970: moment - AnalysisStatement.firstDay - 1) : nil
    guard (day == nil) == (moment == 0) else { return nil }
    self.init(kind, day: day, reliability: packed % 8 > 0 ? packed % 8 - 1 : nil)
  }
}

extension EvidenceSource {
  /// How sure it is unless somebody says, 0 a guess to 3 proved.
  var usualReliability: Int {
    switch self {
    case .guess: 0
    case .hearsay: 1
    case .press, .crm, .interview, .meeting, .observation: 2
    case .document, .survey: 3
    }
  }
}

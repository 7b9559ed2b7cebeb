/// The sections of an account's analysis.
public enum AnalysisSection: String, Vocabulary {
  case identity, years, strategy, needs
  case buyingCentre = "buying_centre"
  case competition, history, synthesis

  public var term: Term {
    switch self {
    case .identity: Term("Identity", "Identité")
    case .years: Term("Years", "Exercices")
    case .strategy: Term("Strategy", "Stratégie")
    case .needs: Term("Needs", "Besoins")
    case .buyingCentre: Term("Buying centre", "Centre d’achat")
    case .competition: Term("Competition", "Concurrence")
    case .history: Term("History", "Historique")
    case .synthesis: Term("Synthesis", "Synthèse")
    }
  }

  public var meaning: Term {
    switch self {
    case .identity: Term("who the customer is", "qui est le client")
    case .years: Term("what he brings and costs us", "ce qu’il nous apporte et nous coûte")
    case .strategy: Term("where he wants to go", "où il veut aller")
    case .needs: Term("what he wants to achieve or avoid", "ce qu’il veut obtenir ou éviter")
    case .buyingCentre: Term("who decides, and how he buys", "qui décide, et comment il achète")
    case .competition: Term("who else he can choose", "qui d’autre il peut choisir")
    case .history: Term("how the relation has been", "ce qu’a été la relation")
    case .synthesis: Term("what follows from it all", "ce qui découle de tout cela")
    }
  }
}

/// How far each section of an analysis can be trusted: how fresh it is, and how well founded.
///
/// Source: method C-13b, by section [R]: the mean, over what is stated, of what its age leaves of
/// its evidence's reliability, 0 to 100. It says nothing of how good things are, nor of how good
/// the plan is.
public struct AnalysisState: Hashable, Sendable {
  /// One for each section, in their order.
  public let sections: [Section]

  public struct Section: Hashable, Sendable {
    public let section: AnalysisSection
    /// How many things are stated.
    public let statements: Int
    /// How many of them have evidence.
    public let evidenced: Int
    /// The last day on which one of them was seen to be so.
    public let freshest: Day?
    /// 0 to 100; nil while nothing is stated, or of a day that nobody knows.
    public let confidence: Double?
  }

  public init(_ account: Account, today: Day) {
    self.init(account.statements, today: today)
  }

  init(_ statements: [AnalysisStatement], today: Day) {
    let now = today.daysSince1970
    let worths = AnalysisState.confidences(statements, today: today)
    sections = zip(AnalysisSection.allCases, worths).map { section, confidence in
      let own = statements.filter { $0.kind.section == section }
      return Section(
        section: section, statements: own.count,
        evidenced: own.count { $0.reliability != nil },
        freshest: own.compactMap { $0.dayReached(by: now) }.max().flatMap {
          Day(daysSince1970: $0)
        },
        confidence: confidence)
    }
  }

  /// The mean of the sections whose confidence is known, 0 to 100; nil while none is.
  public var confidence: Double? { AnalysisState.mean(sections.map(\.confidence)) }

  /// The share of the sections whose confidence is known, 0 to 1.
  public var known: Double {
    Double(sections.count { $0.confidence != nil }) / Double(sections.count)
  }

  public subscript(section: AnalysisSection) -> Section? {
    sections.first { $0.section == section }
  }
}

extension AnalysisState {
  /// The confidence in each section, 0 to 100, in their order.
  ///
  /// What follows one another counts once, by the best of it.
  static func confidences(_ statements: [AnalysisStatement], today: Day) -> [Double?] {
    let worths = Worths(statements, today: today)
    return AnalysisSection.allCases.map { section in
      worths.confidence(in: AnalysisStatement.Kind.allCases.filter { $0.section == section })
    }
  }

  static func mean(_ values: [Double?]) -> Double? {
    let known = values.compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }
}

/// What the statements of each kind are worth on a day.
struct Worths {
  private var sums: [Double]
  private var counts: [Int]

  init(_ statements: [AnalysisStatement], today: Day) {
    let now = today.daysSince1970
    sums = [Double](repeating: 0, count: AnalysisStatement.Kind.allCases.count)
    counts = [Int](repeating: 0, count: sums.count)
    for statement in statements {
      guard let worth = statement.worth(on: now) else { continue }
      let kind = statement.kind.rawValue
      if statement.kind.isSeries {
        sums[kind] = max(sums[kind], worth)
        counts[kind] = 1
      } else {
        sums[kind] += worth
        counts[kind] += 1
      }
    }
  }

  /// 0 to 100, over what is stated of these kinds; nil where nothing is.
  func confidence(in kinds: [AnalysisStatement.Kind]) -> Double? {
    let count = kinds.reduce(0) { $0 + counts[$1.rawValue] }
    guard count > 0 else { return nil }
    return 100 * kinds.reduce(0) { $0 + sums[$1.rawValue] } / Double(count)
  }
}

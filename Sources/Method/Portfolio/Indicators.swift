extension Indicator {
  /// Those of every account, in the order in which JSON gives them.
  public static let all: [Indicator] = ofFigures + analysed + planned + selected + ofFindings

  private static let ofFigures: [Indicator] = [
    Indicator(
      "year", Term("Year", "Exercice"),
      Term("the last actual year", "le dernier exercice réel"), isColumn: false
    ) { account, _ in account.latestActual.map { Reading(.year($0.year.value)) } },
    Indicator(
      "revenue", Term("Revenue", "CA"),
      Term("revenue of the last actual year", "chiffre d’affaires du dernier exercice réel"),
      .money, detail: .line(Term("Revenue", "CA"), withYear: true)
    ) { account, _ in account.revenue.map { Reading(.amount($0)) } },
    Indicator(
      "growth", Term("Δ", "Δ"),
      Term("change of revenue in a year", "variation du chiffre d’affaires en un an"), .change,
      detail: .line(Term("Growth", "Croissance"))
    ) { account, _ in
      account.growth.map { Reading(.percent($0), $0.hundredths <= -1000 ? .bad : .plain) }
    },
    Indicator(
      "margin", Term("Margin", "Marge"),
      Term("margin of the last actual year", "marge du dernier exercice réel"), .money,
      isColumn: false
    ) { account, _ in account.latestActual?.margin.map { Reading(.amount($0)) } },
    Indicator(
      "margin_percent", Term("Margin", "Marge"),
      Term("margin as a share of revenue", "marge rapportée au chiffre d’affaires"),
      detail: .line(Term("Margin", "Marge"))
    ) { account, _ in account.latestActual?.marginRate.map { Reading(.percent($0)) } },
    Indicator(
      "contribution", Term("Contrib.", "Contrib."),
      Term(
        "margin less cost to serve and overhead", "marge moins coût de service et frais propres"),
      .money, detail: .section(Term("Contribution", "Contribution"))
    ) { account, _ in
      account.latestActual?.contribution.map {
        Reading(.amount($0.value), parts: $0.parts, $0.value < .zero ? .bad : .plain)
      }
    },
    Indicator(
      "share", Term("Share", "Part"),
      Term("share of the portfolio's revenue", "part du chiffre d’affaires du portefeuille")
    ) { account, context in
      account.revenue.flatMap { Percent($0, of: context.managedRevenue) }.map {
        Reading(.percent($0))
      }
    },
    Indicator(
      "trend", Term("Trend", "Tendance"),
      Term("revenue over the years", "chiffre d’affaires au fil des ans"), .line,
      detail: .behind("revenue")
    ) { account, _ in
      let revenues = account.revenues
      guard !revenues.isEmpty else { return nil }
      return Reading(.series(revenues.map { $0.map { Double($0) / 100 } }), .good)
    },
    Indicator(
      "freshness", Term("Fresh.", "Fraîch."),
      Term("how recent the last review is", "ancienneté de la dernière revue"), .bar,
      beginsWithLargest: false
    ) { account, context in
      account.freshness(in: context).map {
        Reading(.index($0.index), $0.isStale ? .warn : .plain)
      }
    },
    Indicator(
      "stale", Term("Stale", "Périmée"),
      Term("the review is overdue", "la revue est en retard"), isColumn: false
    ) { account, context in account.freshness(in: context).map { Reading(.flag($0.isStale)) } },
    Indicator(
      "cold_test", Term("Cold", "Rhume"),
      Term(
        "the share of our profit that a bad year of it takes",
        "la part de notre résultat qu’une mauvaise année emporterait")
    ) { account, context in
      account.coldTest(in: context).map { test in
        Reading(.index(test.loss), test.verdict.tone)
      }
    },
    Indicator(
      "cold_test_verdict", Term("Cold test", "Test du rhume"),
      Term("whether we catch a cold", "si l’on s’enrhume"), isColumn: false
    ) { account, context in
      account.coldTest(in: context).map { test in
        Reading(.word(test.verdict.rawValue, test.verdict.term), test.verdict.tone)
      }
    },
  ]

  private static let ofFindings: [Indicator] = [
    Indicator(
      "findings", Term("Mend", "À voir"),
      Term("what is missing or wrong", "ce qui manque ou cloche"), .marked
    ) { account, context in
      let findings = account.findings(in: context.checks)
      guard let worst = findings.map(\.severity).max() else { return nil }
      return Reading(.count(findings.count), worst.tone)
    }
  ]

  /// The indicator with that key; nil where there is none.
  public static func named(_ key: String) -> Indicator? { byKey[key] }

  private static let byKey = Dictionary(
    all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
}

extension Digest {
  /// The change of revenue from the year before the last actual one.
  public var growth: Percent? {
    number(at: Digest.place(of: "growth")).flatMap { try? Percent(hundredths: $0) }
  }

  public func freshness(in context: IndicatorContext) -> Freshness? {
    context.settings.freshness(reviewed: reviewed, today: context.today)
  }

  public func coldTest(in context: IndicatorContext) -> ColdTest? {
    latestActual?.contribution.flatMap { context.settings.coldTest(contribution: $0.value) }
  }
}

extension ColdTest.Verdict {
  /// What the verdict is called, after the saying that a key account coughs and one catches cold.
  public var term: Term {
    switch self {
    case .unharmed: Term("you stay well", "vous restez en forme")
    case .cold: Term("you catch a cold", "vous vous enrhumez")
    case .pneumonia: Term("pneumonia", "pneumonie")
    }
  }

  fileprivate var tone: Reading.Tone {
    switch self {
    case .unharmed: .plain
    case .cold: .warn
    case .pneumonia: .bad
    }
  }
}

extension Finding.Severity {
  fileprivate var tone: Reading.Tone {
    switch self {
    case .note: .plain
    case .warning: .warn
    case .error: .bad
    }
  }
}

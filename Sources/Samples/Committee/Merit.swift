import Method

/// What Southern Fluids compares its customers by: five criteria of business, four of working
/// together, three of its name.
enum Merit: String, CaseIterable {
  case revenue, margin, potential, growth, payment
  case learning, access, preference, effort
  case reference, advocacy, risk

  var id: ID<Criterion> { FreshID.make(random: fixedBits("criterion \(rawValue)")) }

  func criterion(_ told: Telling) -> Criterion {
    var criterion = Criterion(id: id)
    criterion.label = told(label)
    criterion.labelFrench = label.french
    criterion.family = family
    criterion.weight = share(weight)
    criterion.direction = direction
    criterion.uses = uses
    criterion.anchorLow = told(low)
    criterion.anchorMiddle = told(middle)
    criterion.anchorHigh = told(high)
    criterion.knockoutMin = mark(least)
    criterion.knockoutMax = mark(most)
    return criterion
  }

  var label: Term {
    switch self {
    case .revenue: Term("Revenue with us", "Chiffre d’affaires avec nous")
    case .margin: Term("What it leaves us", "Ce qu’il nous laisse")
    case .potential: Term("Spend still to win", "Dépense encore à gagner")
    case .growth: Term("Growth of its market", "Croissance de son marché")
    case .payment: Term("Pays on time", "Paie à l’heure")
    case .learning: Term("What we learn with it", "Ce qu’on apprend avec lui")
    case .access: Term("Doors open to us", "Portes qui s’ouvrent")
    case .preference: Term("Prefers us", "Nous préfère")
    case .effort: Term("Effort it takes", "Effort qu’il demande")
    case .reference: Term("Its name opens doors", "Son nom ouvre des portes")
    case .advocacy: Term("Recommends us", "Nous recommande")
    case .risk: Term("Risk to our name", "Risque pour notre nom")
    }
  }

  var family: CriterionFamily {
    switch self {
    case .revenue, .margin, .potential, .growth, .payment: .direct
    case .learning, .access, .preference, .effort: .relational
    case .reference, .advocacy, .risk: .image
    }
  }

  /// In percent of its family.
  var weight: Int {
    switch self {
    case .revenue: 20
    case .margin: 30
    case .potential: 25
    case .growth: 15
    case .payment: 10
    case .learning: 30
    case .access, .preference: 25
    case .effort: 20
    case .reference: 50
    case .advocacy: 30
    case .risk: 20
    }
  }

  private var direction: CriterionDirection {
    switch self {
    case .effort, .risk: .lower
    case .revenue, .margin, .potential, .growth, .payment, .learning, .access, .preference,
      .reference, .advocacy:
      .higher
    }
  }

  /// All of them select; what attracts us, and what we are in its eyes, place it on the matrix too.
  var uses: [CriterionUse] {
    switch self {
    case .margin, .potential, .growth, .learning, .reference: [.selection, .attractiveness]
    case .access, .preference, .advocacy: [.selection, .position]
    case .revenue, .payment, .effort, .risk: [.selection]
    }
  }

  /// Whoever gets less is out.
  private var least: Double? { self == .payment ? 2 : nil }

  /// Whoever gets more is out.
  private var most: Double? { self == .risk ? 8 : nil }
}

import Method

/// By what a trial portfolio is selected and placed.
enum SyntheticSelection {
  static let ids: [ID<Criterion>] = labels.indices.map {
    FreshID.make(random: fixedBits("trial criterion \($0)"))
  }

  static func rule(_ settings: inout Workspace, _ told: Telling) {
    settings.selection.places = 30
    settings.selection.leastCoverage = share(60)
    settings.matrix.cutAttractiveness = share(50)
    settings.matrix.cutPosition = share(50)
    settings.matrix.hysteresis = share(5)
    settings.criteria = labels.indices.map { criterion($0, told) }
  }

  /// Five in each family, whose weights add up to 100.
  private static func criterion(_ place: Int, _ told: Telling) -> Criterion {
    let number = place % weights.count
    var criterion = Criterion(id: ids[place])
    criterion.label = told(labels[place])
    criterion.labelFrench = labels[place].french
    criterion.family = CriterionFamily.allCases[place / weights.count]
    criterion.weight = share(weights[number])
    criterion.uses = [.selection, number % 2 == 0 ? .attractiveness : .position]
    return criterion
  }

  private static let weights = [30, 25, 20, 15, 10]

  private static let labels = [
    Term("Revenue", "Chiffre d’affaires"), Term("Share of its spend", "Part de sa dépense"),
    Term("Contribution", "Contribution"), Term("Length of contracts", "Durée des contrats"),
    Term("Growth", "Croissance"), Term("Common projects", "Projets communs"),
    Term("Access to deciders", "Accès aux décideurs"), Term("Knowledge shared", "Savoir partagé"),
    Term("Trust in us", "Confiance en nous"), Term("Openness", "Ouverture"),
    Term("Fame", "Notoriété"), Term("Recommends us", "Nous recommande"),
    Term("Opens a market", "Ouvre un marché"), Term("Lends its name", "Prête son nom"),
    Term("Sets standards", "Fixe des normes"),
  ]
}

extension SyntheticAccount {
  /// Marks on ten to fifteen criteria and two places on the matrix: drawn last, so that all else is
  /// the same with them or without.
  func judge(_ account: inout Account, _ numbers: inout SplitMix64) {
    let ids = SyntheticSelection.ids
    let first = numbers.below(ids.count)
    account.ratings = (0..<numbers.within(10...ids.count)).map { number in
      var rating = Rating(id: FreshID.make(random: numbers.next()))
      rating.criterion = ids[(first + number) % ids.count]
      rating.value = mark(Double(numbers.within(0...20)) / 2)
      return rating
    }
    let segment = account.segment ?? numbers.pick(Segment.allCases)
    let x = SyntheticAccount.spot(isHigh: segment == .strategic || segment == .star, &numbers)
    let y = SyntheticAccount.spot(isHigh: segment == .strategic || segment == .status, &numbers)
    account.positions = [400, 190].map { ago in
      var position = SegmentPosition(id: FreshID.make(random: numbers.next()))
      position.day = told.day(ago: ago)
      // It came from nearby: some from the other side of a cut.
      let drift = ago == 190 ? 0 : 14
      position.attractiveness = share(min(max(x + numbers.within(-drift...drift), 0), 100))
      position.position = share(min(max(y + numbers.within(-drift...drift), 0), 100))
      return position
    }
  }

  /// A place on an axis of the matrix, on one side of its cut.
  private static func spot(isHigh: Bool, _ numbers: inout SplitMix64) -> Int {
    isHigh ? numbers.within(50...96) : numbers.within(4...49)
  }
}

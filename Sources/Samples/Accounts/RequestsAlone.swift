import Method

extension OstreaMarine {
  static let plan = PlanStory(
    pleas: [
      Plea(
        key: "van",
        text: Term("A van of parts for the season", "Une camionnette de pièces pour la saison"),
        days: 30, cost: 11, gain: 85, chance: 60)
    ])
}

extension BrasserieTillac {
  static let plan = PlanStory(
    pleas: [
      Plea(
        key: "visit",
        text: Term(
          "Two days of leak rounds, as a gift", "Deux jours de tournée de fuites, offerts"),
        days: 2, cost: 1, gain: 18, chance: 40)
    ])
}

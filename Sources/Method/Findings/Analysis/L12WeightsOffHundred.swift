extension Check {
  static let weightsOffHundred = Check(
    "L12", .warning,
    Term(
      "The weights don’t add up to 100, and are brought to it: set them right.",
      "Les poids ne font pas 100, et y sont ramenés : corrigez-les."),
    account: { account in
      let weights = account.purchaseCriteria.compactMap { $0.weight?.hundredths }
      // Three thirds are written as 33.3: what is off by less than one is rounding.
      guard !weights.isEmpty, abs(weights.reduce(0, +) - 10_000) >= 100 else { return [] }
      return [FieldPath([.key("purchase_criteria")])]
    })
}

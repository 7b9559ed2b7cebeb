extension Check {
  static let familyOffHundred = Check(
    "V01", .error,
    Term(
      "Within a family the weights don’t add up to 100, and are brought to it: set them right.",
      "Dans une famille les poids ne font pas 100, et y sont ramenés : corrigez-les."),
    portfolio: { _, settings in
      let isOff = CriterionFamily.allCases.contains { settings.isOffHundred($0) }
      return isOff ? .error : nil
    })
}

extension Workspace {
  /// Of the criteria for selection: one that is for the matrix alone has a sum of its own.
  fileprivate func isOffHundred(_ family: CriterionFamily) -> Bool {
    let weights = criteria.filter { $0.family == family && $0.isUsed(for: .selection) }
      .compactMap { $0.weight?.hundredths }
    // Three thirds are written as 33.3: what is off by less than one is rounding.
    return !weights.isEmpty && abs(weights.reduce(0, +) - 10_000) >= 100
  }
}

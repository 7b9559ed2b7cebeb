extension Check {
  static let businessAlone = Check(
    "V03", .warning,
    Term(
      "Direct business has more than 80 % of the weight: look at what else a customer brings.",
      "Les affaires directes pèsent plus de 80 % : voyez ce qu’un client apporte d’autre."),
    portfolio: { _, settings in
      guard let share = settings.shareOfDirectBusiness else { return nil }
      return share > 0.8 ? .warning : nil
    })
}

extension Workspace {
  /// What direct business has of the weights, 0 to 1: a family without weighted criteria has no say
  /// in the index (C-1), whatever its weight.
  ///
  /// Nil while there is nothing to select by.
  fileprivate var shareOfDirectBusiness: Double? {
    let told = CriterionFamily.allCases.filter { family in
      criteria.contains { criterion in
        criterion.family == family && criterion.isUsed(for: .selection)
          && (criterion.weight?.hundredths ?? 0) > 0
      }
    }
    let total = told.reduce(0) { $0 + selection.weight(of: $1) }
    guard total > 0 else { return nil }
    return told.contains(.direct) ? selection.weight(of: .direct) / total : 0
  }
}

extension Indicator {
  /// Where an account stands in the selection and on the matrix, and what it is served.
  static let selected: [Indicator] = [
    Indicator(
      "selection_index", Term("Select.", "Sélect."),
      Term("how much it deserves to be chosen", "combien il mérite d’être choisi"), .bar
    ) { account, context in
      account.selectionIndex(context.settings).map { index in
        Reading(
          .index(index.value),
          parts: index.families.map { .init($0.family.term, .index($0.points)) },
          index.isEligible ? .plain : .bad)
      }
    },
    Indicator(
      "selection_coverage", Term("Rated", "Noté"),
      Term("how much of it is rated", "quelle part en est notée"), .bar, isColumn: false
    ) { account, context in
      account.selectionIndex(context.settings).map { index in
        Reading(
          .index(index.coverage * 100),
          index.coverage < context.settings.selection.neededCoverage ? .warn : .plain)
      }
    },
    Indicator(
      "attractiveness", Term("Attract.", "Attract."),
      Term("how much we want it", "combien nous en avons envie"), .bar
    ) { account, context in
      SegmentStanding(account, context.settings).x.map { Reading(.index($0)) }
    },
    Indicator(
      "position", Term("Position", "Position"),
      Term("how well we stand with it", "combien nous y sommes forts"), .bar
    ) { account, context in
      SegmentStanding(account, context.settings).y.map { Reading(.index($0)) }
    },
    Indicator(
      "matrix_segment", Term("By matrix", "Matrice"),
      Term("the segment that the matrix gives it", "le segment que lui donne la matrice"),
      isColumn: false
    ) { account, context in
      let standing = SegmentStanding(account, context.settings)
      return standing.computed.map {
        Reading(.word($0.rawValue, $0.term), standing.isOverridden ? .warn : .plain)
      }
    },
    Indicator(
      "service_cost", Term("Service", "Service"),
      Term("what its special service costs a year", "ce que coûte par an son service à part"),
      .money, isColumn: false
    ) { account, _ in
      let costs = account.services.compactMap(\.cost)
      return costs.isEmpty ? nil : Reading(.amount(costs.reduce(.zero, +)))
    },
  ]
}

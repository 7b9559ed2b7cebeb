extension Indicator {
  /// Those of the analysis of an account, in the order in which JSON gives them.
  static let analysed: [Indicator] =
    ofBuyingCentre + ofCompetition + ofRelation + ofWhitespace + ofNetwork + ofAnalysis

  private static let ofBuyingCentre: [Indicator] = [
    Indicator(
      "support", Term("Support", "Soutien"),
      Term(
        "whether those who decide are for us: −100 to 100",
        "si ceux qui décident sont pour nous : −100 à 100"),
      .change
    ) { account, _ in
      let facts = account.buyingCentre
      return facts.support.map {
        Reading(
          .index($0), parts: known(facts.supportKnown), tone($0, good: 30, alarmBelow: 0))
      }
    },
    Indicator(
      "coverage", Term("Coverage", "Couvert."),
      Term(
        "how well we reach those who decide", "à quel point nous touchons ceux qui décident"),
      .bar
    ) { account, _ in
      let facts = account.buyingCentre
      return facts.coverage.map {
        Reading(
          .index($0), parts: known(facts.coverageKnown), tone($0, good: 60, alarmBelow: 35))
      }
    },
    Indicator(
      "role_completeness", Term("Roles", "Rôles"),
      Term(
        "the share of the roles of a purchase that somebody is known in",
        "la part des rôles d’un achat dont le titulaire est connu"), isColumn: false
    ) { account, _ in account.buyingCentre.roleCompleteness.map { Reading(.percent($0)) } },
    Indicator(
      "threads", Term("Threads", "Fils"),
      Term(
        "how many people of theirs we meet regularly",
        "combien de leurs interlocuteurs nous voyons régulièrement")
    ) { account, _ in
      account.buyingCentre.threads.map {
        Reading(.count($0), BuyingCentre.Threading($0).tone)
      }
    },
    Indicator(
      "bus_factor", Term("Bus", "Départs"),
      Term(
        "how few of ours would take half of the coverage along",
        "combien des nôtres suffiraient à emporter la moitié de la couverture"), isColumn: false,
      beginsWithLargest: false
    ) { account, _ in
      account.buyingCentre.busFactor.map { Reading(.count($0), $0 <= 1 ? .bad : .plain) }
    },
  ]

  private static let ofCompetition: [Indicator] = [
    Indicator(
      "competitive_gap", Term("Gap", "Écart"),
      Term(
        "points of ten before the best competitor by the customer’s criteria",
        "points sur dix d’avance sur le meilleur concurrent selon les critères du client"),
      .change, isColumn: false
    ) { account, _ in
      let facts = account.position
      return facts.gap.map { gap in
        let scores = [
          facts.us.map { part(Term("us", "nous"), .index($0)) },
          facts.best.map { part(Term("the best of the others", "le meilleur autre"), .index($0)) },
        ]
        return Reading(
          .index(gap), parts: scores.compactMap(\.self),
          gap >= 1 ? .good : gap < -1 ? .bad : .plain)
      }
    }
  ]

  private static let ofRelation: [Indicator] = [
    Indicator(
      "relationship_quality", Term("Relation", "Relation"),
      Term("the quality of the relation", "la qualité de la relation"), .bar
    ) { account, _ in
      let facts = account.relation
      return facts.quality.map { quality in
        let voices = [
          facts.us.map { part(Term("as we see it", "vue par nous"), .index($0)) },
          facts.customer.map { part(Term("as he sees it", "vue par le client"), .index($0)) },
        ]
        return Reading(
          .index(quality), parts: voices.compactMap(\.self),
          tone(quality, good: 70, alarmBelow: 45))
      }
    },
    Indicator(
      "blind_spot", Term("Blind", "Angle m."),
      Term(
        "how much better we see the relation than the customer does",
        "de combien nous voyons la relation meilleure que ne la voit le client"), .change,
      isColumn: false
    ) { account, _ in
      account.relation.blindSpot.map { Reading(.index($0), $0 >= 15 ? .warn : .plain) }
    },
  ]

  private static let ofWhitespace: [Indicator] = [
    Indicator(
      "share_of_wallet", Term("Wallet", "Portef."),
      Term(
        "our share of what the customer spends on what we sell",
        "notre part de ce que le client dépense pour ce que nous vendons")
    ) { account, _ in
      let facts = account.whitespace
      return facts.shareOfWallet.map { share in
        let amounts = [
          facts.ours.map { part(Term("bought from us", "acheté chez nous"), .amount($0)) },
          facts.spend.map { part(Term("spent in all", "dépensé en tout"), .amount($0)) },
        ]
        return Reading(.percent(share), parts: amounts.compactMap(\.self))
      }
    },
    Indicator(
      "whitespace", Term("White", "Potentiel"),
      Term(
        "what the customer buys elsewhere and could buy from us",
        "ce que le client achète ailleurs et pourrait nous acheter"), .money, isColumn: false
    ) { account, _ in
      let facts = account.whitespace
      return facts.white.map { white in
        let weighted = facts.weighted.map {
          part(Term("weighted by our chances", "pondéré par nos chances"), .amount($0))
        }
        return Reading(.amount(white), parts: [weighted].compactMap(\.self))
      }
    },
  ]

  private static let ofNetwork: [Indicator] = [
    Indicator(
      "density", Term("Density", "Densité"),
      Term(
        "the share of the pairs of ours and theirs who have met",
        "la part des binômes entre les nôtres et les leurs qui se sont rencontrés"),
      isColumn: false
    ) { account, _ in
      let facts = account.buyingCentre
      return facts.density.map { Reading(.percent($0), facts.needsConductor ? .warn : .plain) }
    },
    Indicator(
      "centralisation", Term("Central.", "Central."),
      Term(
        "how much of the contact goes through one of ours",
        "quelle part des contacts passe par un seul des nôtres"), isColumn: false
    ) { account, _ in account.buyingCentre.centralisation.map { Reading(.percent($0)) } },
  ]

  private static let ofAnalysis: [Indicator] = [
    Indicator(
      "confidence", Term("Confid.", "Fiabilité"),
      Term(
        "how fresh and well founded the analysis is",
        "à quel point l’analyse est fraîche et fondée"), .bar, beginsWithLargest: false
    ) { account, context in
      account.confidence(on: context.today).map { Reading(.index($0), $0 < 50 ? .warn : .plain) }
    },
    Indicator(
      "next_contract_end", Term("Notice", "Préavis"),
      Term(
        "days until the next contract can no longer be given notice",
        "jours avant que le prochain contrat ne puisse plus être dénoncé"), isColumn: false,
      beginsWithLargest: false
    ) { account, context in
      account.noticeDays.first { $0 >= context.today }.map { day in
        let days = day.days(since: context.today)
        return Reading(.days(days), days < 180 ? .warn : .plain)
      }
    },
    Indicator(
      "priority", Term("Pressing", "Pressants"),
      Term(
        "how many threats and opportunities must be treated",
        "combien de menaces et d’opportunités sont à traiter"), isColumn: false
    ) { account, _ in
      let priorities = account.openPriorities
      guard !priorities.isEmpty else { return nil }
      let pressing = priorities.count { ThreatPriority($0) == .mustTreat }
      return Reading(.count(pressing), pressing > 0 ? .warn : .plain)
    },
  ]
}

/// Good from one threshold on, bad below the other, to be watched in between.
private func tone(_ value: Double, good: Double, alarmBelow alarm: Double) -> Reading.Tone {
  value >= good ? .good : value < alarm ? .bad : .warn
}

private func part(_ term: Term, _ value: Measure) -> Explained<Amount>.Part {
  Explained<Amount>.Part(term, value)
}

/// How much of an index is known.
private func known(_ share: Percent?) -> [Explained<Amount>.Part] {
  share.map { [part(Term("known", "connu"), .percent($0))] } ?? []
}

extension BuyingCentre.Threading {
  fileprivate var tone: Reading.Tone {
    switch self {
    case .single: .bad
    case .thin: .warn
    case .multiple: .good
    }
  }
}

import Method

/// How Southern Fluids selects its accounts, places them, and decides how to serve them.
enum Committee {
  /// How many key accounts three managers can really serve.
  static let places = 12

  /// By what the committee judges.
  static func rule(_ settings: inout Workspace, _ told: Telling) {
    settings.selection.directWeight = share(50)
    settings.selection.relationalWeight = share(30)
    settings.selection.imageWeight = share(20)
    settings.selection.places = places
    settings.selection.keepFrom = share(55)
    settings.selection.watchFrom = share(45)
    settings.selection.leastCoverage = share(60)
    settings.matrix.cutAttractiveness = share(50)
    settings.matrix.cutPosition = share(50)
    settings.matrix.hysteresis = share(5)
    settings.matrix.strategic = .deepen
    settings.matrix.star = .conquer
    settings.matrix.status = .maintain
    settings.matrix.streamline = .harvest
    settings.criteria = Merit.allCases.map { $0.criterion(told) }
    settings.services = Benefit.allCases.map { $0.dimension(told) }
  }

  /// What it thinks of an account, and what the account gets for it.
  static func judge(_ account: inout Account, _ told: Telling) {
    let slug = account.id.text
    let tale = Narrator(slug: slug, told: told)
    Marks.given.first { $0.slug == slug }?.tell(&account, tale)
    Placing.decided.first { $0.slug == slug }?.tell(&account, tale)
    Serving.given.first { $0.slug == slug }?.tell(&account, tale)
  }

  /// The two that were closed, then the one that is prepared, with the figures as they are today.
  static func rounds(_ accounts: [Account], _ settings: Workspace, _ told: Telling) -> [Round] {
    let digests = accounts.map { Digest($0) }
    return Sitting.allCases.compactMap { sitting in
      guard let round = sitting.round(accounts, told) else { return nil }
      var made = 0
      return RoundPreparation.prepared(round, digests, settings, in: told.language) { prefix in
        made += 1
        return FreshID.text(
          prefix: prefix, random: fixedBits("sitting \(sitting.rawValue) \(prefix) \(made)"))
      }
    }
  }
}

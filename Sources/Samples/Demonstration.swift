public import Method

/// A portfolio to look around in: Southern Fluids, a fictional supplier of pumps, valves, metering,
/// leak detection and service contracts, with its key accounts and those that it courts.
public enum Demonstration {
  /// The portfolio as it stands on that day, told in that language; names stay as they are.
  public static func workspace(in language: Language, today: Day) -> SampleWorkspace {
    let told = Telling(language: language, today: today)
    let settings = settings(told)
    let accounts = portraits.map { portrait in
      var account = portrait.account(told)
      Committee.judge(&account, told)
      return account
    }
    return SampleWorkspace(
      settings: settings, accounts: accounts,
      rounds: Committee.rounds(accounts, settings, told))
  }

  private static let portraits: [any Portrait.Type] = [
    HydraneBoissons.self, BatiomConstruction.self, RhonePapier.self, SevracPharma.self,
    LumenEnergies.self, OstreaMarine.self, AqualisMetropole.self, NorvalLaiteries.self,
    CimenterieDorval.self, FeroxAciers.self, VilleDeCassagne.self, BrasserieTillac.self,
    MegisserieAuriol.self, TransportsVelin.self,
    SalinsDAigremont.self, AeropuertosCostaClara.self, VignoblesCastelmaur.self,
    ChantiersKermeur.self, VerrerieTalmont.self, HopitauxSainteAude.self, Datalagune.self,
    CartieraBelmonte.self, SerresVaccarel.self,
  ]

  private static func settings(_ told: Telling) -> Workspace {
    var settings = Workspace()
    settings.name = told("Southern Fluids", "Fluides du Sud")
    settings.ownCompany = "Fluides du Sud SAS"
    settings.language = told.language
    settings.fiscalYearStart = .january
    settings.operatingProfit = thousands(2_900)
    settings.shock = percent(20)
    settings.discountRate = percent(9)
    settings.horizonYears = 3
    settings.reviewEvery = 365
    settings.resources.budget = thousands(120)
    settings.resources.days = try? Score(tenths: 1_800, in: 0...100_000)
    Committee.rule(&settings, told)
    settings.team = Person.allCases.map { $0.member(told) }
    settings.offers = Catalogue.allCases.map { $0.offer(told) }
    return settings
  }
}

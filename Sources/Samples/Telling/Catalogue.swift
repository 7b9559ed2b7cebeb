import Method

/// What Southern Fluids sells to key accounts.
enum Catalogue: String, CaseIterable {
  case leakRound, meteredWater, closedLoop, criticalStandby, siteStore, hygienicPumps, framework
  case skids

  var id: ID<Offer> { FreshID.make(random: fixedBits("offer \(rawValue)")) }

  func offer(_ told: Telling) -> Offer {
    var offer = Offer(id: id)
    offer.name = told(name)
    offer.family = told(family)
    offer.promise = told(promise)
    return offer
  }

  private var name: Term {
    switch self {
    case .leakRound: Term("Leak rounds", "Tournées de fuites")
    case .meteredWater: Term("Metering with proof", "Comptage avec preuve")
    case .closedLoop: Term("Closed water loop", "Boucle d’eau fermée")
    case .criticalStandby: Term("Critical pumps on standby", "Pompes critiques en astreinte")
    case .siteStore: Term("Parts store on site", "Magasin de pièces sur site")
    case .hygienicPumps: Term("Hygienic pumps", "Pompes hygiéniques")
    case .framework: Term("One contract, all countries", "Un contrat, tous les pays")
    case .skids: Term("Ready-to-run skids", "Skids prêts à tourner")
    }
  }

  private var family: Term {
    switch self {
    case .leakRound, .meteredWater: Term("Water saving", "Économies d’eau")
    case .closedLoop, .skids: Term("Installations", "Installations clés en main")
    case .criticalStandby, .siteStore, .framework: Term("Service plans", "Plans de service")
    case .hygienicPumps: Term("Equipment", "Matériel")
    }
  }

  private var promise: Term {
    switch self {
    case .leakRound:
      Term(
        "Know where the water goes, and see the curve bend within a year.",
        "Savoir où part l’eau, et voir la courbe fléchir dans l’année.")
    case .meteredWater:
      Term(
        "Savings counted by a meter that an auditor accepts.",
        "Des économies comptées par un compteur qu’un auditeur accepte.")
    case .closedLoop:
      Term(
        "Rinse with the same water ten times, and prove that it is clean.",
        "Rincer dix fois avec la même eau, et prouver qu’elle est propre.")
    case .criticalStandby:
      Term(
        "No line stands still for a pump: a twin of it is running within four hours.",
        "Aucune ligne arrêtée pour une pompe : sa jumelle tourne dans les quatre heures.")
    case .siteStore:
      Term(
        "The part is there before it breaks, and only what is taken is paid.",
        "La pièce est là avant la panne, et seul ce qui sort est payé.")
    case .hygienicPumps:
      Term(
        "Cleaned in place in half the time, without a dead corner.",
        "Nettoyées en place en moitié moins de temps, sans un coin mort.")
    case .framework:
      Term(
        "One price list, one contact and one invoice for all sites.",
        "Un tarif, un interlocuteur et une facture pour tous les sites.")
    case .skids:
      Term(
        "Delivered wired and tested: it runs the day it arrives.",
        "Livrés câblés et essayés : ils tournent le jour de leur arrivée.")
    }
  }
}

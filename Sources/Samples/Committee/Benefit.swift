import Method

/// In what Southern Fluids serves some customers better than others.
enum Benefit: String, CaseIterable {
  case manager, sponsor, team, tailoring, terms
  case logistics, information, governance, innovation, training

  var id: ID<ServiceDimension> { FreshID.make(random: fixedBits("service \(rawValue)")) }

  func dimension(_ told: Telling) -> ServiceDimension {
    let levels = levels
    var dimension = ServiceDimension(id: id)
    dimension.label = told(label)
    dimension.labelFrench = label.french
    dimension.base = grade(levels.base, ServiceLevels.scale)
    dimension.strategic = grade(levels.strategic, ServiceLevels.scale)
    dimension.star = grade(levels.star, ServiceLevels.scale)
    dimension.status = grade(levels.status, ServiceLevels.scale)
    dimension.unitCost = money(cost)
    dimension.deliveredBy = by.id
    dimension.note = told(note)
    return dimension
  }

  private var label: Term {
    switch self {
    case .manager: Term("Account manager’s time", "Temps du responsable")
    case .sponsor: Term("Executive sponsor", "Parrain de direction")
    case .team: Term("A team across trades", "Équipe de plusieurs métiers")
    case .tailoring: Term("Custom offers", "Offres sur mesure")
    case .terms: Term("Prices and contract", "Prix et contrat")
    case .logistics: Term("Logistics and standby", "Logistique et astreinte")
    case .information: Term("Shared figures", "Chiffres partagés")
    case .governance: Term("Steering meetings", "Comités de pilotage")
    case .innovation: Term("Inventing together", "Invention commune")
    case .training: Term("Training", "Formation")
    }
  }

  /// Streamlined accounts get what every customer gets.
  private var levels: (base: Int, strategic: Int, star: Int, status: Int) {
    switch self {
    case .manager: (base: 0, strategic: 2, star: 2, status: 1)
    case .sponsor: (base: 0, strategic: 2, star: 1, status: 1)
    case .team: (base: 0, strategic: 2, star: 1, status: 0)
    case .tailoring: (base: 0, strategic: 3, star: 2, status: 1)
    case .terms: (base: 1, strategic: 2, star: 1, status: 2)
    case .logistics: (base: 1, strategic: 2, star: 2, status: 2)
    case .information: (base: 0, strategic: 2, star: 1, status: 1)
    case .governance: (base: 0, strategic: 2, star: 1, status: 1)
    case .innovation: (base: 0, strategic: 3, star: 2, status: 0)
    case .training: (base: 1, strategic: 2, star: 2, status: 1)
    }
  }

  /// A year, for each level above the base, in thousands; nobody has counted what inventing costs.
  private var cost: Int? {
    switch self {
    case .manager: 3
    case .team, .tailoring, .logistics: 2
    case .sponsor, .terms, .information, .governance, .training: 1
    case .innovation: nil
    }
  }

  private var by: Person {
    switch self {
    case .manager, .team, .governance: .belkacem
    case .sponsor: .vasseur
    case .tailoring: .estradier
    case .terms: .ionescu
    case .logistics: .fontvieille
    case .information, .innovation: .montal
    case .training: .legoff
    }
  }

  private var note: Term {
    switch self {
    case .manager:
      Term("A day a month, a day a week, then two.", "Un jour par mois, un par semaine, puis deux.")
    case .sponsor:
      Term(
        "A visit a year, a call a quarter, then boards that meet.",
        "Une visite par an, un appel par trimestre, puis deux directions qui se voient.")
    case .team:
      Term(
        "One expert named, a team, a team of both.",
        "Un expert nommé, une équipe, une équipe à deux.")
    case .tailoring:
      Term("A variant, a design, a product for two.", "Une variante, une étude, un produit à deux.")
    case .terms:
      Term("A list by volume, then a frame for years.", "Un tarif par volume, puis un cadre.")
    case .logistics:
      Term(
        "Parts in two days, in twelve hours, on site.",
        "La pièce en deux jours, douze heures, sur place.")
    case .information:
      Term(
        "A yearly sheet, a monthly one, one they log into.",
        "Un bilan par an, un par mois, un en ligne.")
    case .governance:
      Term(
        "One meeting a year, four, then a shared plan.",
        "Une réunion par an, quatre, un plan commun.")
    case .innovation:
      Term(
        "A trial, a programme, a patent with two names.",
        "Un essai, un programme, un brevet à deux noms.")
    case .training:
      Term(
        "Our school, a course on site, a course of theirs.",
        "Notre école, un cours sur place, un cours à eux.")
    }
  }
}

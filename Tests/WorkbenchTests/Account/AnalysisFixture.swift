import Method

/// The analysis of the rich account: something in every list, linked to its people and to itself.
extension AccountFixture {
  static let analysis: [Entry] = strategy + buying + rivalry + relation

  static let affiliations = [
    item(
      "af-1",
      [
        "name": "Lumen Énergies", "account": "lumen", "kind": "subsidiary", "share": .percent(100),
      ]),
    item("af-2", ["name": "Fonds Garrigue", "kind": "shareholder", "share": .percent(34)]),
  ]

  static let externalIDs = [
    item("x-1", ["system": "CRM", "value": "0012-HYD"]),
    item("x-2", ["system": "Portail achats", "value": "FS-4471"]),
  ]

  private static let strategy: [Entry] = [
    Entry(
      "customer_strategy",
      .group(
        entries([
          "vision": "Désaltérer l’Europe du Sud sans gaspiller une goutte.",
          "ambition": "900 M€ de ventes et 1,6 l d’eau par litre en 2029", "plan_until": 2029,
        ]))),
    Entry("moves", .items(moves)), Entry("customer_years", .items(customerYears)),
    Entry("objectives", .items(objectives)), Entry("means", .items(means)),
    Entry("coherence", .items(coherence)),
  ]

  private static let moves = [
    item(
      "mv-1",
      [
        "text": "Rachat de Lumen", "kind": "acquisition", "day": .day(2026, 3, 2),
        "consequence": "Deux usines de plus à équiper",
        "evidence": .items(evidence("e-11", "Communiqué du 2 mars", "press")),
      ]),
    item(
      "mv-2",
      [
        "text": "Vente des eaux en vrac", "kind": "divestment", "day": .day(2025, 10, 1),
        "consequence": "Un site de moins à servir",
      ]),
  ]

  private static let customerYears = [
    item(
      "cy-1",
      [
        "year": 2025, "revenue": .thousands(612_000), "operating_profit": .thousands(49_000),
        "employees": 4_200, "investment": .thousands(38_000), "net_debt": .thousands(120_000),
        "note": "Rachat de Lumen hors périmètre",
      ]),
    item("cy-2", ["year": 2024, "revenue": .thousands(591_000), "employees": 4_050]),
  ]

  private static let objectives = [
    item(
      "ob-1",
      [
        "text": "Perdre un cinquième d’eau en moins", "type": "csr", "horizon": "medium",
        "importance": 5, "owner": "c-2", "measure": "Litres d’eau par litre vendu",
        "evidence": .items(evidence("e-12", "Rapport annuel 2025, page 14", "document")),
      ]),
    item(
      "ob-2",
      [
        "text": "Doubler les ventes en Espagne", "type": "growth", "horizon": "short",
        "importance": 4, "owner": "c-1",
      ]),
  ]

  private static let means = [
    item(
      "me-1",
      [
        "text": "Plan eau de 12 M€", "kind": "cash", "level": 3,
        "note": "Voté jusqu’à la fin de 2027",
      ]),
    item("me-2", ["text": "Équipe des travaux neufs", "kind": "people", "level": 1]),
  ]

  private static let coherence = [
    item(
      "ce-1",
      ["objective": "ob-1", "mean": "me-1", "level": 2, "note": "Le budget couvre trois lignes"]),
    item(
      "ce-2", ["objective": "ob-1", "mean": "me-2", "level": 1, "note": "Deux personnes en tout"]),
    item("ce-3", ["objective": "ob-2", "mean": "me-2", "level": 0]),
  ]

  private static let buying: [Entry] = [
    Entry("units", .items(units)), Entry("purchases", .items(purchases)),
    Entry("roles", .items(roles)), Entry("influences", .items(influences)),
    Entry("coverage", .items(coverage)), Entry("contracts", .items(contracts)),
    Entry("purchasing", .group(purchasing)), Entry("offer_positions", .items(offerPositions)),
  ]

  private static let units = [
    item(
      "un-1",
      [
        "name": "Hydrane France", "kind": "country", "country": "France",
        "note": "Achète pour Valence et Metz",
      ]),
    item(
      "un-2", ["name": "Usine de Metz", "kind": "site", "parent": "un-1", "country": "France"]),
  ]

  private static let purchases = [
    item(
      "pu-1",
      [
        "label": "Rinçage de la ligne 4", "kind": "new", "buy_class": "modified",
        "phase": "proposals", "stage": "proposed", "probability": .percent(60),
        "amount": .thousands(420), "decision_on": .day(2027, 2, 15), "offers": ["o-1"],
        "unit": "un-2", "next_step": "Essai d’une semaine sur la ligne 4", "rival": "rv-1",
        "note": "Metz décide, Valence paie.",
      ]),
    item(
      "pu-2",
      [
        "label": "Entretien des lignes", "kind": "renewal", "buy_class": "straight",
        "phase": "feedback", "stage": "won", "amount": .thousands(90), "unit": "un-1",
        "closed_on": .day(2026, 6, 30),
      ]),
    item(
      "pu-3",
      [
        "label": "Pompes de Huelva", "kind": "tender", "stage": "lost", "amount": .thousands(150),
        "closed_on": .day(2026, 2, 27), "loss_reason": "Dix points plus cher", "rival": "rv-1",
      ]),
  ]

  private static let roles = [
    item(
      "ro-1",
      [
        "contact": "c-1", "purchase": "pu-1", "roles": ["decider", "approver"], "influence": 9,
        "attitude": 1, "adaptability": 2, "criteria": ["Retour en moins de deux ans"],
        "competitor_tie": "rv-1",
        "evidence": .items(evidence("e-13", "Signe tout achat au-dessus de 100 k€", "interview")),
      ]),
    item(
      "ro-2",
      [
        "contact": "c-2", "roles": ["influencer", "user"], "influence": 6, "attitude": 2,
        "adaptability": 3, "criteria": ["L’eau gagnée", "Des preuves sur site"],
      ]),
  ]

  private static let influences = [
    item(
      "il-1",
      [
        "from": "c-2", "to": "c-1", "strength": 3, "kind": "informal",
        "note": "Elle le consulte avant tout achat technique",
      ]),
    item("il-2", ["from": "c-1", "to": "c-2", "strength": 2, "kind": "formal"]),
  ]

  private static let coverage = [
    item(
      "co-1",
      [
        "contact": "c-1", "member": "m-leroux", "level": 3, "required": 3,
        "last_touch": .day(2026, 11, 12), "next_touch": .day(2026, 12, 3),
        "note": "Préfère le téléphone, tôt le matin",
      ]),
    item(
      "co-2",
      [
        "contact": "c-2", "member": "m-morel", "level": 3, "required": 4,
        "last_touch": .day(2026, 11, 18),
      ]),
    item("co-3", ["contact": "c-1", "member": "m-morel", "level": 2]),
  ]

  private static let contracts = [
    item(
      "ct-1",
      [
        "title": "Entretien des lignes de Valence", "number": "CT-2025-014",
        "start": .day(2025, 7, 1), "end": .day(2028, 6, 30), "notice": 180,
        "renewal": "negotiate", "commitment": .thousands(85), "payment_terms": 60,
        "indexing": "Prix de l’énergie, une fois l’an", "offers": ["o-1"],
        "paper": "Classeur H, armoire des contrats",
      ])
  ]

  private static let purchasing = entries([
    "centralisation": "mixed", "process": "Cahier des charges, trois offres,\npuis un essai.",
    "calendar": "Budgets en septembre, appels d’offres en mars", "e_auction": false,
    "framework": true, "panel_size": 6, "panel_rank": 2,
    "supplier_rating": "Note sur 20 chaque printemps : 15 pour nous",
    "target_price": "Cinq pour cent sous notre dernière offre", "payment_terms": 60,
    "csr_requirements": "Un bilan carbone par an.", "strategy": "dual",
    "buyer_incentives": "Les économies de l’année.",
    "evidence": .items(evidence("e-14", "Guide des fournisseurs 2026", "document")),
  ])

  private static let offerPositions = [
    item(
      "op-1",
      [
        "offer": "o-1", "kraljic": "bottleneck", "preferencing": "core",
        "note": "Deux fabricants seulement savent le faire",
        "evidence": .items(evidence("e-15", "Dit par l’acheteur en octobre", "interview")),
      ])
  ]

  static func evidence(_ id: String, _ text: Held, _ source: Held) -> ItemTree {
    item(
      id,
      [
        "text": text, "source": source, "day": .day(2026, 10, 14), "author": "m-leroux",
        "reliability": 2,
      ])
  }

  static func item(_ id: String, _ fields: KeyValuePairs<String, Held>) -> ItemTree {
    ItemTree(id: id, entries(fields))
  }

  static func entries(_ fields: KeyValuePairs<String, Held>) -> [Entry] {
    fields.map { Entry($0.key, $0.value.tree) }
  }
}

/// What a field of the fixture holds, told in a word.
struct Held {
  let tree: Tree

  static func percent(_ whole: Int) -> Held { Held(tree: .value(.number(whole * 100))) }
  static func thousands(_ major: Int) -> Held { Held(tree: .value(.number(major * 100_000))) }
  static func items(_ items: ItemTree...) -> Held { Held(tree: .items(items)) }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Held {
    guard let day = Day(year: year, month: month, day: day) else {
      fatalError("The fixture names a day that doesn’t exist.")
    }
    return Held(tree: .value(.day(day)))
  }
}

extension Held: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  init(stringLiteral text: String) { tree = .value(.text(text)) }
  init(integerLiteral number: Int) { tree = .value(.number(number)) }
  init(booleanLiteral flag: Bool) { tree = .value(.flag(flag)) }
  init(arrayLiteral texts: String...) { tree = .value(.list(texts)) }
}

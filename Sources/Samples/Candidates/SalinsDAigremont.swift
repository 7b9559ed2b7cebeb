import Method

/// Salt eats pumps: a candidate won by a part that lasted three seasons instead of one.
enum SalinsDAigremont: Portrait {
  static let slug = "salins-d-aigremont"
  static let name = "Salins d’Aigremont"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .candidate
    account.segment = .star
    account.segmentReason = told(
      """
      Every pump they own must be replaced within five years, and only our ceramic shaft has \
      lasted.
      """,
      "Toutes leurs pompes sont à remplacer sous cinq ans, et seul notre arbre céramique a tenu.")
    account.reviewed = told.day(ago: 74)
    account.confidentiality = .team
    account.tags = told.tags(
      "salt · corrosion · next committee", "sel · corrosion · prochain comité")
    account.team(.leroux, sponsor: nil, [.fontvieille])
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Compagnie des Salins d’Aigremont SA"
    identity.group = "Maritima Sal"
    identity.subsidiaries = ["Aigremont Tourisme SARL"]
    identity.sector = told("Sea salt and magnesium", "Sel de mer et magnésium")
    identity.headquarters = "Aigues-Mortes (30)"
    identity.country = "France"
    identity.sites = ["Aigremont", "Salin de Badon"]
    identity.employees = 260
    identity.revenue = thousands(62_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(7_300)
    identity.growth = percent(3.9)
    identity.fiscalYearEnd = .september
    identity.ownership = told(
      "Maritima Sal, Cádiz, 80 %; staff 20 %", "Maritima Sal, Cadix, 80 % ; salariés 20 %")
    identity.organisation = told(
      """
      The head salter, Bénédicte Arnal, decides when water moves, and therefore when pumps may \
      stop. Cádiz signs above €100,000, and signs whatever she recommends.
      """,
      """
      La maître saunière, Bénédicte Arnal, décide quand l’eau bouge, donc quand une pompe peut \
      s’arrêter. Cadix signe au-delà de 100 000 €, et signe ce qu’elle recommande.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Let the sun work, and waste none of it.",
      "Laisser travailler le soleil, et n’en rien gaspiller.")
    identity.strategy = told(
      "Sell magnesium for batteries before selling more salt for roads.",
      "Vendre du magnésium pour les batteries avant de vendre plus de sel pour les routes.")
    identity.culture = told(
      """
      Their calendar has two months, harvest and the rest. Between August and October no visitor \
      is received; in February they have all the time in the world.
      """,
      """
      Leur calendrier a deux mois, la récolte et le reste. D’août à octobre on ne reçoit personne \
      ; en février, ils ont tout leur temps.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-2, 2, 14),
          told("Ceramic shaft on trial on pump 7", "Arbre céramique à l’essai sur la pompe 7")
        ),
        (
          told.date(1, 2, 20),
          told(
            "Plan to replace 38 pumps goes to Cádiz",
            "Le plan de remplacement de 38 pompes part à Cadix")
        ),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.customerSince = told.calendarYear(-7)
    identity.bond = told(
      "one pump that has not broken for three seasons",
      "une pompe qui n’a pas cassé depuis trois saisons")
    identity.history = told(
      """
      Pump 7 used to be changed every spring. Hugo asked to keep the broken shafts, laid them side \
      by side on a table and saw that brine attacked them from within. His ceramic shaft enters \
      its third season; Arnal shows it to visitors between the flamingos and the shop.
      """,
      """
      La pompe 7 se changeait chaque printemps. Hugo a demandé à garder les arbres cassés, les a \
      alignés sur une table et a vu que la saumure les attaquait de l’intérieur. Son arbre \
      céramique entame sa troisième saison ; Arnal le montre aux visiteurs, entre les flamants et \
      la boutique.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .actual(
        -5, 62, margin: 30.1, serve: 11, spend: 900, otif: 92.0, claims: 4, mark: 6.0, days: 9),
      .actual(
        -4, 70, margin: 29.8, serve: 12, spend: 900, otif: 93.1, claims: 4, mark: 6.2, days: 10),
      .actual(
        -3, 84, margin: 31.4, serve: 15, spend: 950, otif: 94.0, claims: 2, mark: 7.4, days: 16,
        put: 8),
      .actual(
        -2, 121, margin: 33.9, serve: 17, spend: 1_100, otif: 95.2, claims: 1, mark: 8.0, days: 18),
      .actual(
        -1, 180, margin: 35.2, serve: 21, spend: 1_400, otif: 95.8, claims: 1, mark: 8.3, days: 22),
      .budget(210, margin: 35.0, serve: 24, days: 30),
      .forecast(225, margin: 35.4, serve: 25),
    ]
  }
}

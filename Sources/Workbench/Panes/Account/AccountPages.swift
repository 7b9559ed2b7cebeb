import Method

/// The pages of an account: a row each, with its views.
enum AccountPages {
  static let all: [Page] = [
    Page("identity", Identity.term, [.form(part: "identity", Identity.term)]),
    Page(
      "years", AccountYear.plural,
      [
        PageView("years-table", table, list: "years") { scene, _ in
          TableBoard(YearsSource(scene))
        },
        .picture("curve", Term("Curve", "Courbe"), of: ["years"]) { scene, _ in
          YearsSource(scene).picture
        },
      ]),
    Page("team", AccountTeam.term, [.form(part: "team", AccountTeam.term)]),
    Page("strategy", Term("Strategy", "Stratégie"), strategy),
    Page("needs", Need.plural, needs),
    Page("buying-centre", Term("Buying centre", "Centre d’achat"), buyingCentre),
    Page("competition", Term("Competition", "Concurrence"), competition),
    Page("history", Term("History", "Historique"), history),
    Page("synthesis", Term("Synthesis", "Synthèse"), synthesis),
    Page(
      "programme", programme,
      [
        .ownFields("programme", programme, of: Account.shape),
        .table(
          "ratings", Rating.plural, columns: ["criterion", "value", "day", "rater", "comment"]),
        .table(
          "positions", SegmentPosition.plural,
          columns: [
            "day", "attractiveness", "position", "segment", "stage", "orientation",
            "forecast_attractiveness", "forecast_position", "decided_by", "reason",
          ]),
        .table(
          "services", AccountService.plural,
          columns: [
            "dimension", "level", "annual_cost", "exception_until", "promised_on", "verified_on",
            "delivered_by", "reason",
          ]),
      ]),
  ]

  private static let table = Term("Table", "Tableau")
  private static let programme = Term("Programme", "Programme")

  private static let strategy: [PageView] = [
    .form(part: "customer_strategy", CustomerStrategy.term),
    .table(
      "objectives", CustomerObjective.plural,
      columns: ["text", "importance", "type", "horizon", "owner", "measure", "evidence"]),
    .table("means", CustomerMean.plural, columns: ["text", "level", "kind", "note"]),
    .picture(
      "coherence", Term("Objectives × means", "Objectifs × moyens"), of: ["coherence"],
      board: CoherencePicture.board),
    .table(
      "moves", StrategicMove.plural, columns: ["text", "kind", "day", "consequence", "evidence"]),
    .table(
      "customer_years", CustomerYear.plural,
      columns: [
        "year", "revenue", "operating_profit", "employees", "investment", "net_debt", "note",
      ]),
  ]

  private static let needs: [PageView] = [
    .table(
      "needs", key: "needs-table", table,
      columns: [
        "statement", "importance", "expression", "status", "holders", "value_at_stake",
        "evidence", "answers", "urgency", "nature",
      ]),
    .picture(
      "needs-board", Term("Board", "Tableau des besoins"), of: ["needs"], board: NeedsPicture.board),
  ]

  private static let buyingCentre: [PageView] = [
    .table(
      "contacts", Contact.plural,
      columns: [
        "name", "title", "reports_to", "known_by", "seniority", "rhythm", "function", "unit",
      ]),
    .table(
      "roles", BuyingRole.plural,
      columns: [
        "contact", "purchase", "roles", "influence", "attitude", "adaptability", "competitor_tie",
        "criteria", "evidence",
      ]),
    .picture(
      "radiography", Term("Radiography", "Radiographie"), of: ["contacts", "roles", "influences"],
      board: RadiographyPicture.board),
    .picture(
      "influence-attitude", Term("Influence × attitude", "Influence × attitude"), of: ["roles"],
      board: InfluencePicture.board),
    .picture(
      "who-meets-whom", Term("Who meets whom", "Qui voit qui"), of: ["coverage"],
      board: MirrorPicture.board),
    .table(
      "coverage", Coverage.plural,
      columns: ["contact", "member", "level", "required", "last_touch", "next_touch", "note"]),
    .table(
      "influences", InfluenceLink.plural, columns: ["from", "to", "strength", "kind", "note"]),
    .table(
      "purchases", Purchase.plural,
      columns: [
        "label", "amount", "probability", "stage", "phase", "decision_on", "buy_class", "kind",
        "offers", "next_step",
      ]),
    .picture(
      "purchase-changes", Term("From one purchase to the next", "D’un achat à l’autre"),
      of: ["purchases", "roles"], board: PurchaseChangesPicture.board),
    .table(
      "contracts", Contract.plural,
      columns: ["title", "end", "notice", "renewal", "commitment", "start", "offers", "indexing"]),
    .form(part: "purchasing", PurchasingPractices.term),
    .table(
      "offer_positions", Term("How he sees us", "Comment il nous voit"),
      columns: ["offer", "kraljic", "preferencing", "evidence", "note"]),
    .picture(
      "kraljic", Term("Purchasing portfolio", "Portefeuille d’achats"), of: ["offer_positions"],
      board: OfferPicture.kraljic),
    .picture(
      "preferencing", Term("Supplier’s view", "Vu du fournisseur"), of: ["offer_positions"],
      board: OfferPicture.preferencing),
    .table("units", Unit.plural, columns: ["name", "kind", "parent", "country", "note"]),
  ]

  private static let competition: [PageView] = [
    .table(
      "rivals", Rival.plural,
      columns: [
        "name", "threat", "share", "kind", "likely_move", "counter_move", "supporters", "products",
        "evidence",
      ]),
    .table(
      "purchase_criteria", PurchaseCriterion.plural,
      columns: ["label", "weight", "us", "scores", "evidence", "note"]),
    .picture(
      "value-curve", Term("Value curve", "Courbe de valeur"), of: ["purchase_criteria"],
      board: ValueCurvePicture.board),
    .table("forces", CompetitiveForce.plural, columns: ["kind", "level", "trend", "note"]),
    .table("allies", Ally.plural, columns: ["name", "role", "brings", "contact"]),
    .picture(
      "whitespace-map", Term("Whitespace map", "Espaces blancs"), of: ["whitespace"],
      board: WhitespacePicture.board),
    .table(
      "whitespace", WhitespaceCell.plural,
      columns: [
        "unit", "offer", "status", "spend", "ours", "potential", "win_probability", "rival",
        "contract_end", "adoption",
      ]),
  ]

  private static let history: [PageView] = [
    .table(
      "interactions", Interaction.plural,
      columns: [
        "subject", "day", "kind", "contacts", "members", "learnt", "so_what", "next_step",
        "next_on",
      ]),
    .table(
      "signals", Signal.plural,
      columns: ["text", "day", "kind", "status", "so_what", "source", "contact"]),
    .picture(
      "timeline", Term("Timeline", "Frise"),
      of: ["interactions", "signals", "contracts", "our_changes"], board: TimelinePicture.board),
    .table(
      "relation_scores", RelationScore.plural,
      columns: [
        "day", "voice", "trust", "commitment", "satisfaction", "communication", "fairness",
        "conflicts", "adaptability", "source",
      ]),
    .picture(
      "two-voices", Term("Two voices", "Deux voix"), of: ["relation_scores"],
      board: TwoVoicesPicture.board),
    .table(
      "drivers", RelationDriver.plural, columns: ["text", "kind", "day", "contact", "status"]),
    .table("our_changes", OurChange.plural, columns: ["text", "kind", "day", "effect"]),
  ]

  private static let synthesis: [PageView] = [
    .picture(
      "analysis", Term("What we know", "Ce que nous savons"), of: ["assumptions"],
      board: AnalysisPicture.board),
    QuickEntry.view,
    .table(
      "assumptions", Assumption.plural,
      columns: [
        "text", "probability", "impact", "status", "review_by", "signal", "owner", "dependants",
        "comes_from",
      ]),
    .table(
      "threats", ThreatOpportunity.plural,
      columns: [
        "text", "kind", "probability", "impact", "response", "owner", "status", "horizon", "stake",
        "comes_from",
      ]),
    .picture(
      "threats-grid", Term("Threats × opportunities", "Menaces × opportunités"), of: ["threats"],
      board: ThreatPicture.board),
  ]
}

import Method

/// An Italian paper maker that would like us to choose between it and Rhône Papier.
enum CartieraBelmonte: Portrait {
  static let slug = "cartiera-belmonte"
  static let name = "Cartiera Belmonte"

  static func place(_ account: inout Account, _ told: Telling) {
    account.status = .prospect
    account.segment = .star
    account.segmentReason = told(
      """
      Twice the size of Rhône Papier and growing; nothing learnt in Tarascon may serve in \
      Belmonte.
      """,
      """
      Deux fois Rhône Papier, et en croissance ; rien de ce qui s’apprend à Tarascon ne doit \
      servir à Belmonte.
      """
    )
    account.reviewed = told.day(ago: 30)
    account.confidentiality = .personal
    account.tags = told.tags(
      "Italy · paper · conflict of interest", "Italie · papier · conflit d’intérêts")
    account.team(.kerbrat, sponsor: nil)
  }

  static func company(_ identity: inout Identity, _ told: Telling) {
    identity.legalName = "Cartiera Belmonte SpA"
    identity.group = "Belmonte Imballaggi"
    identity.subsidiaries = ["Belmonte Tissue Srl", "Macero Piemonte Srl"]
    identity.sector = told("Packaging and tissue paper", "Papier d’emballage et d’hygiène")
    identity.headquarters = "Cuneo"
    identity.country = told("Italy", "Italie")
    identity.sites = ["Cuneo", "Mondovì", "Imperia"]
    identity.employees = 1_480
    identity.revenue = thousands(486_000)
    identity.revenueYear = told.calendarYear(-1)
    identity.operatingProfit = thousands(44_000)
    identity.growth = percent(8.8)
    identity.fiscalYearEnd = .december
    identity.ownership = told("Belmonte family 100 %", "famille Belmonte 100 %")
    identity.organisation = told(
      """
      Donatella Belmonte decides alone and quickly, after hearing three people: her engineer, her \
      banker and her mother. The engineer is Fabio Giordano, who read our manual on fibre-laden \
      water.
      """,
      """
      Donatella Belmonte décide seule et vite, après avoir entendu trois personnes : son \
      ingénieur, son banquier et sa mère. L’ingénieur est Fabio Giordano, lecteur de notre manuel \
      des eaux fibreuses.
      """
    )
  }

  static func course(_ identity: inout Identity, _ told: Telling) {
    identity.mission = told(
      "Paper with a family name on it.", "Du papier qui porte un nom de famille.")
    identity.strategy = told(
      "Buy tired mills across the border and make them run like Cuneo.",
      "Acheter au-delà de la frontière des usines fatiguées et les faire tourner comme Cuneo.")
    identity.culture = told(
      """
      Courtesy first, then very plain speaking. A supplier is received at home or not at all. To \
      be told of a rival's business is to conclude that one's own will be told too.
      """,
      """
      La courtoisie d’abord, puis une grande franchise. Un fournisseur est reçu à la maison ou pas \
      du tout. Qui raconte un concurrent racontera aussi la maison.
      """
    )
    identity.keyDates = dates(
      [
        (
          told.date(-1, 5, 6),
          told(
            "Belmonte looks at the books of Rhône Papier, it is said",
            "Belmonte regarderait les comptes de Rhône Papier")
        ),
        (told.date(1, 4, 2), told("Day of suppliers in Cuneo", "Journée des fournisseurs à Cuneo")),
      ], told)
  }

  static func history(_ identity: inout Identity, _ told: Telling) {
    identity.bond = told(
      "our manual, read and annotated by Fabio Giordano",
      "notre manuel, lu et annoté par Fabio Giordano")
    identity.history = told(
      """
      Giordano wrote to correct a figure on page 41 of our manual; he was right. He invited Inès \
      to Cuneo and asked, politely, what Tarascon was doing. She answered that she would never \
      tell Tarascon about Cuneo either. Donatella Belmonte laughed, and asked for a quotation.
      """,
      """
      Giordano a écrit pour corriger un chiffre en page 41 de notre manuel ; il avait raison. Il a \
      invité Inès à Cuneo et demandé, poliment, ce que faisait Tarascon. Elle a répondu qu’elle ne \
      parlerait jamais de Cuneo à Tarascon non plus. Donatella Belmonte a ri, et demandé un devis.
      """
    )
  }

  static func years(_ told: Telling) -> [Exercise] {
    [
      .courting(-5, spend: 4_100, days: 0),
      .courting(-4, spend: 4_300, days: 0),
      .courting(-3, spend: 4_700, days: 0),
      .courting(-2, spend: 5_200, days: 3),
      .courting(
        -1, spend: 5_600, days: 14, serve: 9,
        told(
          "Page 41, then a quotation for nine stock pumps.",
          "La page 41, puis un devis pour neuf pompes à pâte.")),
      .budget(120, margin: 29.0, serve: 35, days: 40),
      .forecast(64, margin: 30.0, serve: 26),
    ]
  }
}

import Method

extension HydraneBoissons {
  static let pacts: [Pact] = [
    Pact(
      key: "framework",
      title: Term("Framework contract, pumps and valves", "Contrat-cadre, pompes et vannes"),
      number: "CC-HYD-04",
      began: 965, endsOn: (1, 3, 31), notice: 90, renewal: .negotiate, worth: 3_600, pays: 45,
      indexing: Term("steel index, at most 3 % a year", "indice acier, au plus 3 % par an"),
      offers: [.framework, .hygienicPumps],
      paper: Term(
        "contracts office, drawer H, signed original",
        "bureau des contrats, tiroir H, original signé")),
    Pact(
      key: "rounds",
      title: Term(
        "Leak rounds and metering, Valence and Metz",
        "Tournées de fuites et comptage, Valence et Metz"), number: "SE-HYD-11",
      began: 987, ends: 108, notice: 90, renewal: .automatic, worth: 240, pays: 30,
      offers: [.leakRound, .meteredWater],
      paper: Term(
        "Ruxandra’s folder; the annex on meters is missing",
        "classeur de Ruxandra ; l’annexe des compteurs manque")),
    Pact(
      key: "store", title: Term("Parts store in Valence", "Magasin de pièces de Valence"),
      number: "MP-HYD-02", began: 1_500, ends: 326, notice: 60,
      renewal: .automatic, worth: 310, pays: 45,
      indexing: Term("our list of each January", "notre tarif de chaque janvier"),
      offers: [.siteStore]),
  ]

  static let habits = Habits(
    centralisation: .mixed,
    process: Term(
      """
      The framework and anything above €20,000 go through purchasing, three offers in hand. Below, \
      each plant calls off by itself. Above €300,000 Castelin signs, on a note of two pages.
      """,
      """
      Le contrat-cadre et tout ce qui dépasse 20 000 € passent par les achats, trois offres en \
      main. En dessous, chaque usine commande seule. Au-delà de 300 000 €, Castelin signe, sur une \
      note de deux pages.
      """
    ),
    calendar: Term(
      "budget closed in October, frameworks reviewed in the first quarter",
      "budget clos en octobre, contrats-cadres revus au premier trimestre"),
    auctions: true, frameworks: true, panel: 4, rank: 1,
    rating: Term(
      "B at her first scoring: service 92, price 61, paperwork 70",
      "B à sa première notation : service 92, prix 61, papiers 70"),
    target: Term(
      "minus 5 % at equal volumes, from what Belhadj lets us hear",
      "moins 5 % à volume égal, d’après ce que Belhadj laisse entendre"),
    pays: 45,
    demands: Term(
      "From next year, the carbon of every delivery, and a code of conduct to be signed.",
      "Dès l’an prochain, le carbone de chaque livraison, et une charte de conduite à signer."),
    strategy: .competitive,
    reward: Term(
      "A fifth of Sarrazin’s bonus hangs on savings signed before the closing, it is said.",
      "Un cinquième de la prime de Sarrazin tiendrait aux économies signées avant la clôture."),
    clues: [
      Clue(
        .meeting, ago: 152, .leroux, sure: 2,
        Term(
          "Her slides on the purchasing plan, seen, not given.",
          "Ses diapositives sur le plan achats, vues, non remises.")),
      Clue(
        .hearsay, ago: 25, .leroux, sure: 1,
        Term("Belhadj, about the bonus.", "Belhadj, à propos de la prime.")),
    ])

  static let positions: [Position] = [
    Position(
      .leakRound, .strategic, .core,
      Term(
        "nobody else walks the plants with them", "personne d’autre ne parcourt les usines avec eux"
      ),
      clues: [
        Clue(
          .meeting, ago: 12, .montal, sure: 3,
          Term(
            "Perrin: “this one isn’t for sale to the lowest.”",
            "Perrin : « celle-là ne se vend pas au moins-disant »."))
      ]),
    Position(
      .hygienicPumps, .leverage, .core,
      Term(
        "three makers could deliver: it is where she will press",
        "trois fabricants sauraient livrer : c’est là qu’elle appuiera"),
      clues: [
        Clue(
          .meeting, ago: 152, .leroux, sure: 2,
          Term("Four names on her list of pump makers.", "Quatre noms sur sa liste de pompistes."))
      ]),
    Position(
      .closedLoop, .strategic, .development,
      Term("one reference, theirs", "une seule référence, la leur"),
      clues: [
        Clue(
          .meeting, ago: 160, .montal, sure: 3,
          Term(
            "“You have one plant to convince me.”", "« Vous avez une usine pour me convaincre. »"))
      ]),
    Position(
      .siteStore, .routine, .core,
      Term("noticed only when a shelf is empty", "remarqué seulement quand un rayon est vide"),
      clues: [
        Clue(
          .observation, ago: 9, .fontvieille, sure: 2,
          Term(
            "Nobody but Touzet knows who fills it.",
            "Personne, sauf Touzet, ne sait qui le remplit."))
      ]),
    Position(.framework, .leverage, .core),
  ]
}

import Method

extension Marks {
  /// Of all but two candidates, whom nobody has looked at yet.
  ///
  /// Revenue, margin, potential, growth, payment; learning, access, preference, effort; reference,
  /// advocacy, risk.
  static let given = managed + courted

  private static let managed = [
    Marks(
      "hydrane-boissons", .leroux, ago: 24, [10, 8, 10, 6, 8, 8, 8, 8, 3, 8, 9, 1],
      [
        Remark(
          .potential,
          Term("Huelva alone is two million.", "Huelva seule vaut deux millions."),
          [
            Clue(
              .meeting, ago: 31, .leroux, sure: 2,
              Term(
                "Perrin: the loop in Huelva is budgeted for two years.",
                "Perrin : la boucle de Huelva est budgétée sur deux ans."))
          ])
      ]),
    Marks(
      "batiom-construction", .aubanel, ago: 30, [8, 5.5, 10, 5, 4, 5, 6, 6, 6, 8, 6, 3],
      [
        Remark(
          .payment,
          Term("68 days on average, with a call.", "68 jours en moyenne, avec un appel."),
          [
            Clue(
              .document, ago: 40, .ionescu, sure: 3,
              Term(
                "Ageing of the invoices: 68 days over twelve months.",
                "Balance âgée : 68 jours sur douze mois."))
          ])
      ]),
    Marks(
      "rhone-papier", .aubanel, ago: 30, [6, 6, 3, 1, 7, 8, 8, 9, 2, 5, 8, 2],
      [
        Remark(
          .learning,
          Term(
            "Half of our manual on fibre-laden water.",
            "La moitié de notre manuel sur les eaux fibreuses.")),
        Remark(
          .growth, Term("Machine 3 stays stopped.", "La machine 3 reste arrêtée.")),
      ]),
    Marks(
      "sevrac-pharma", .kerbrat, ago: 27, [5, 9, 7, 8, 9, 7, 7, 7, 6, 7, 7, 2],
      [
        Remark(
          .effort, Term("Each seal has its paper.", "Chaque joint a son papier."))
      ]),
    Marks(
      "lumen-energies", .kerbrat, ago: 48, [4, 6, 8, 10, nil, nil, 2, nil, nil, nil, nil, 7],
      [
        Remark(
          .risk,
          Term(
            "Nobody has checked how sound it is.", "Personne n’a vérifié sa solidité."))
      ]),
    Marks("ostrea-marine", .leroux, ago: 24, [5, 8, 5, 9, 8, 7, 6, 5, 4, 6, 6, 1]),
    Marks("aqualis-metropole", .kerbrat, ago: 27, [4, 6, 8, 5, 7, 6, 5, 4, 7, 8, 5, 3]),
    Marks(
      "norval-laiteries", .leroux, ago: 21, [9, 1, 6, 3, 8, 3, 7, 6, 8, 6, 5, 2],
      [
        Remark(
          .margin,
          Term(
            "Four euros left of a hundred, once the vans are paid.",
            "Quatre euros sur cent, une fois payées les camionnettes."),
          [
            Clue(
              .document, ago: 35, .ionescu, sure: 3,
              Term(
                "4,100 orders, half of them below €150.",
                "4 100 commandes, dont la moitié sous 150 €."))
          ])
      ]),
    Marks("cimenterie-dorval", .aubanel, ago: 30, [7, 7.5, 3, 4, 9, 4, 5, 9, 2, 5, 2, 1]),
    Marks(
      "ferox-aciers", .aubanel, ago: 30, [6, 0, 4, 1, 3, 3, 3, 4, 9, 7, 1, 8],
      [
        Remark(
          .risk,
          Term("One mark more, and it is out.", "Un point de plus, et il sort."))
      ]),
    Marks("ville-de-cassagne", .kerbrat, ago: 27, [4, 6.5, 1, 4, 8, 4, 8, 8, 4, 9, 10, 2]),
    Marks("brasserie-tillac", .leroux, ago: 24, [3, 8, 1, 4, 9, 4, 9, 9, 2, 6, 9, 1]),
    Marks(
      "megisserie-auriol", .aubanel, ago: 30, [3, 0, 1, 0, 1, 3, 4, 5, 9, 2, nil, 6],
      [
        Remark(
          .payment,
          Term("€93,000 by instalments.", "93 000 € par mensualités."))
      ]),
    Marks("transports-velin", .aubanel, ago: 61, [3, 2, 2, 3, 6, nil, 5, 5, 4, 3, 4, 3]),
  ]

  private static let courted = [
    Marks("salins-d-aigremont", .leroux, ago: 24, [2, 7, 3, 6, 9, 7, 5, 4, 4, 5, 5, 1]),
    Marks(
      "chantiers-kermeur", .kerbrat, ago: 18, [2, 4, 6, 8, 6, 5, 4, 4, 5.5, 7, 4, 3],
      [
        Remark(
          .growth,
          Term("Six hospital ships.", "Six navires-hôpitaux."))
      ]),
    Marks("hopitaux-sainte-aude", .kerbrat, ago: 27, [1, 4, 3, 7, 8, 9, 4, 5, 5, 7, 5, 3]),
    Marks("vignobles-castelmaur", .leroux, ago: 24, [1, 3, 1, 3, 7, 2, 5, 4, 6, 4, 4, 1]),
    Marks("verrerie-talmont", .aubanel, ago: 33, [0, nil, 3, 4, 8, 4, 4, 3, 5, 5, 2, 2]),
    Marks("cartiera-belmonte", .kerbrat, ago: 18, [0, 5, 9, 7, 7, 4, 5, 4, 7, 5, 3, 7]),
    Marks(
      "aeropuertos-costa-clara", .kerbrat, ago: 18, [0, nil, 7, 7, 6, 4, 3, 2, nil, 7, nil, 5]),
  ]
}

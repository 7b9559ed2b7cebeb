import Method

extension HydraneBoissons {
  static let people: [Insider] = headOffice + plants

  private static let headOffice: [Insider] = [
    Insider(
      key: "castelin", name: "Anne Castelin",
      title: Term("Managing director", "Directrice générale"),
      function: Term("General management", "Direction générale"), rank: 5, site: "Valence",
      since: (-9, 1), mail: "a.castelin@hydrane.example", speaks: .inFrench, knownBy: [.vasseur],
      rhythm: 120,
      win: Term(
        "To leave plants that nobody can accuse of drinking the valley dry.",
        "Laisser des usines que personne ne pourra accuser d’assécher la vallée."),
      style: Term(
        "Two pages, the figure first. She calls back herself.",
        "Deux pages, le chiffre d’abord. Elle rappelle elle-même.")),
    Insider(
      key: "perrin", name: "Paul Perrin", title: Term("Technical director", "Directeur technique"),
      function: Term("Engineering", "Technique"), rank: 4, site: "Valence", boss: "castelin",
      since: (-6, 9), mail: "p.perrin@hydrane.example", phone: "+33 4 65 71 20 12",
      speaks: .inFrench, knownBy: [.leroux, .montal, .vasseur, .fontvieille], rhythm: 30,
      win: Term(
        "To be the one who closed the loop, in front of his peers of the group.",
        "Être celui qui a bouclé l’eau, devant ses pairs du groupe."),
      style: Term(
        "Draws while he talks: bring a pencil, and curves rather than words.",
        "Dessine en parlant : un crayon, et des courbes plutôt que des mots.")),
    Insider(
      key: "sarrazin", name: "Odile Sarrazin",
      title: Term("Head of purchasing", "Directrice des achats"),
      function: Term("Purchasing", "Achats"), rank: 4, site: "Valence", boss: "castelin",
      since: (-2, 3), mail: "o.sarrazin@hydrane.example", speaks: .inFrench, rhythm: 60,
      win: Term(
        "To show a saving of her own within two years of her arrival.",
        "Montrer une économie à elle moins de deux ans après son arrivée."),
      style: Term(
        "Courteous and brief; everything in writing, nothing over lunch.",
        "Courtoise et brève ; tout par écrit, rien à table.")),
    Insider(
      key: "belhadj", name: "Karim Belhadj", title: Term("Buyer, fluids", "Acheteur fluides"),
      function: Term("Purchasing", "Achats"), rank: 2, site: "Valence", boss: "sarrazin",
      since: (-4, 5), phone: "+33 4 65 71 20 31", speaks: .inFrench, knownBy: [.leroux, .ionescu],
      rhythm: 45,
      win: Term("Fewer quotations to chase on a Friday.", "Moins de devis à courir le vendredi.")),
    Insider(
      key: "dormoy", name: "Hélène Dormoy",
      title: Term("Finance director", "Directrice financière"),
      function: Term("Finance", "Finances"), rank: 4, site: "Valence", boss: "castelin",
      since: (-1, 9), speaks: .inFrench, knownBy: [.ionescu]),
    Insider(
      key: "raynal", name: "Michel Raynal",
      title: Term("Former head of purchasing", "Ancien directeur des achats"),
      function: Term("Purchasing", "Achats"), rank: 4, site: "Valence", boss: "castelin",
      since: (-14, 2), left: 990, speaks: .inFrench, knownBy: [.leroux]),
  ]

  private static let plants: [Insider] = [
    Insider(
      key: "touzet", name: "Gérard Touzet",
      title: Term("Maintenance manager, Valence", "Responsable maintenance, Valence"),
      function: Term("Plant maintenance", "Maintenance d’usine"), rank: 3, site: "Valence",
      boss: "perrin", since: (-11, 4), phone: "+33 4 65 71 20 44", speaks: .inFrench,
      knownBy: [.fontvieille, .montal], rhythm: 30,
      win: Term(
        "To hand over a tidy workshop when he retires.",
        "Laisser un atelier en ordre le jour de sa retraite.")),
    Insider(
      key: "moreau", name: "Lise Moreau",
      title: Term("Plant manager, Metz", "Directrice de l’usine de Metz"),
      function: Term("Operations", "Production"), rank: 3, site: "Metz", unit: "Hydrane Metz SAS",
      boss: "perrin", since: (-3, 1), mail: "l.moreau@hydrane.example", speaks: .inFrench,
      knownBy: [.leroux, .fontvieille], rhythm: 60,
      win: Term(
        "A summer in which line 4 doesn’t ring her on a Sunday.",
        "Un été où la ligne 4 ne l’appelle pas le dimanche."),
      style: Term(
        "On the floor at six; a visit there is worth ten letters.",
        "À l’atelier dès six heures ; une visite y vaut dix courriers.")),
    Insider(
      key: "roy", name: "Íñigo Roy",
      title: Term("Plant manager, Huelva", "Directeur de l’usine de Huelva"),
      function: Term("Operations", "Production"), rank: 3, site: "Huelva",
      unit: "Hydrane Ibérica SL", boss: "perrin", since: (-2, 10), speaks: .inSpanish,
      knownBy: [.fontvieille], rhythm: 90,
      win: Term(
        "To be trusted by Valence as much as the French plants are.",
        "Avoir de Valence autant de confiance que les usines françaises."),
      style: Term(
        "In Spanish where one can; he hears what is not promised.",
        "En espagnol si l’on peut ; il entend ce qui n’est pas promis.")),
    Insider(
      key: "haddad", name: "Nour Haddad",
      title: Term("Water and climate officer", "Chargée de l’eau et du climat"),
      function: Term("Sustainability", "Développement durable"), rank: 2, site: "Valence",
      boss: "perrin", since: (-1, 2), mail: "n.haddad@hydrane.example", speaks: .inEnglish,
      knownBy: [.montal], rhythm: 60,
      win: Term(
        "A figure that holds before the auditor.", "Un chiffre qui tient devant l’auditeur.")),
  ]
}

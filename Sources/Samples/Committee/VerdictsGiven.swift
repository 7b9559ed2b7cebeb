import Method

extension Verdict {
  /// More than a year ago: who is a key account.
  static let first: [Verdict] = [
    Verdict(
      "hydrane-boissons", 81, 100, 100, .keep,
      Term(
        "First by far, with work for years in its plants.",
        "Premier de loin, avec des années de travail dans ses usines.")),
    Verdict(
      "rhone-papier", 66.5, 100, 100, .keep,
      Term("It teaches us more than it buys.", "Il nous apprend plus qu’il n’achète.")),
    Verdict(
      "batiom-construction", 63.2, 96, 100, .keep,
      Term(
        "Trust is back since the strike, and a tower lasts fifty years.",
        "La confiance revient depuis la grève, et une tour dure cinquante ans.")),
    Verdict(
      "sevrac-pharma", 62.4, 92, 100, .keep,
      Term(
        "Slow to open, and for fifteen years once it has.",
        "Long à s’ouvrir, mais pour quinze ans.")),
    Verdict(
      "ostrea-marine", 60.8, 100, 100, .keep,
      Term("Small still, in a market that triples.", "Petit encore, dans un marché qui triple.")),
    Verdict(
      "brasserie-tillac", 60.1, 100, 100, .keep,
      Term(
        "Every brewer around asks Tillac first.", "Tout brasseur alentour demande d’abord à Tillac."
      )),
    Verdict(
      "ville-de-cassagne", 59.3, 100, 100, .keep,
      Term("Forty delegations have come to see it.", "Quarante délégations sont venues la voir.")),
    Verdict(
      "cimenterie-dorval", 59, 100, 100, .keep,
      Term(
        "Nineteen stops, and not one day late.", "Dix-neuf arrêts, et pas un jour de retard.")),
    Verdict(
      "aqualis-metropole", 55.6, 96, 100, .keep,
      Term(
        "The tender comes back: whoever leaves now has no answer.",
        "Le marché revient : qui part maintenant n’aura pas de réponse.")),
    Verdict(
      "norval-laiteries", 53.4, 100, 96, .keep,
      Term("Too large to be let go.", "Trop gros pour être lâché.")),
    Verdict(
      "lumen-energies", 52, 60, 92, .keep,
      Term(
        "It grows faster than we learn: a year to complete its marks.",
        "Il grandit plus vite que nous n’apprenons : un an pour compléter ses notes.")),
    Verdict(
      "ferox-aciers", 46.8, 100, 88, .watch,
      Term(
        "The claim is in court: its place hangs on it.",
        "Le litige va en justice : sa place en dépend."
      )),
    Verdict(
      "transports-velin", 43.1, 85, 83, .keep,
      Term(
        "Taken over from the former list, unseen.", "Repris de l’ancienne liste, sans examen.")),
    Verdict(
      "megisserie-auriol", 40.2, 90, 71, .watch,
      Term(
        "It pays by instalments: a year more, without credit.",
        "Elle paie par mensualités : un an de plus, sans crédit.")),
  ]

  /// Half a year ago: who gets which treatment.
  static let second: [Verdict] = [
    Verdict(
      "aqualis-metropole", 57.2, 100, 100, .keep,
      Term(
        "Twelve hours, measured: our answer to the tender is being written.",
        "Douze heures, mesurées : notre réponse au marché s’écrit déjà.")),
    Verdict(
      "batiom-construction", 64.1, 100, 100, .keep,
      Term("Its place is sure; its payments aren’t.", "Sa place tient ; ses paiements, moins.")),
    Verdict(
      "brasserie-tillac", 60.5, 100, 100, .keep,
      Term("Small, loyal, listened to.", "Petite, fidèle, écoutée.")),
    Verdict(
      "cimenterie-dorval", 58.4, 100, 100, .keep,
      Term("To be defended: who comes after Sicard?", "À défendre : qui vient après Sicard ?")),
    Verdict(
      "ferox-aciers", 34.6, 100, 21, .watch,
      Term(
        "Nothing to build together while we are in court.",
        "Rien à bâtir ensemble tant que nous plaidons.")),
    Verdict(
      "hydrane-boissons", 82.6, 100, 100, .keep,
      Term(
        "Huelva comes next, with a price for the lost water.",
        "Huelva vient ensuite, avec un prix pour l’eau perdue.")),
    Verdict(
      "lumen-energies", 46.3, 56, 96, .keep,
      Term(
        "A bet still: half of its marks are missing.",
        "Un pari encore : il manque la moitié des notes.")
    ),
    Verdict(
      "megisserie-auriol", 21.4, 94, 0, .leave,
      Term(
        "Two years below zero, and out by its payments.",
        "Deux ans sous zéro, et éliminée par ses paiements.")),
    Verdict(
      "norval-laiteries", 51.5, 100, 100, .watch,
      Term(
        "Second by revenue, eleventh by worth: stores on site, or fewer vans.",
        "Deuxième par le chiffre, onzième par la valeur : des magasins, ou moins de tournées.")
    ),
    Verdict(
      "ostrea-marine", 64, 100, 100, .keep,
      Term("Beyond the cut, but not far enough yet.", "Au-delà de la coupe, mais pas encore assez.")
    ),
    Verdict(
      "rhone-papier", 62, 100, 100, .keep,
      Term(
        "The figures say Status; what we learn there says wait.",
        "Les chiffres disent Statut ; ce qu’on y apprend dit d’attendre.")),
    Verdict(
      "sevrac-pharma", 68.7, 100, 100, .keep,
      Term(
        "Lavaur is drawn with our valves: no longer a hope.",
        "Lavaur se dessine avec nos vannes : plus seulement un espoir.")),
    Verdict("transports-velin", 38.5, 85, 83, .keep, nil),
    Verdict(
      "ville-de-cassagne", 60, 100, 100, .keep,
      Term("Cheap to serve, and seen by all.", "Peu coûteuse à servir, et vue de tous.")),
    Verdict(
      "salins-d-aigremont", 51.9, 92, 100, nil,
      Term("A full file at the next sitting.", "Un dossier complet à la prochaine séance.")),
    Verdict(
      "chantiers-kermeur", 47.2, 85, 100, nil,
      Term("Six ships, if the first one comes.", "Six navires, si le premier vient.")),
  ]
}

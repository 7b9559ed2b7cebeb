import Method

/// Long texts as account managers write them, from four fragments a sentence.
enum SyntheticProse {
  /// At least that many bytes, in paragraphs of four sentences.
  static func text(
    _ bytes: Int, _ language: Language, _ numbers: inout SplitMix64
  ) -> String {
    var text = ""
    text.reserveCapacity(bytes + 300)
    var sentences = 0
    while text.utf8.count < bytes {
      if sentences > 0 { text += sentences % 4 == 0 ? "\n" : " " }
      text += line(language, &numbers)
      sentences += 1
    }
    return text
  }

  static func line(_ language: Language, _ numbers: inout SplitMix64) -> String {
    let when = numbers.pick(moments)[language]
    let who = numbers.pick(people)[language]
    let what = numbers.pick(deeds)[language]
    let then = numbers.pick(outcomes)[language]
    return when + ", " + who + " " + what + then
  }

  private static let moments = [
    Term("Last spring", "Au printemps dernier"),
    Term("Two years ago", "Il y a deux ans"),
    Term("During the summer stop", "Pendant l’arrêt d’été"),
    Term("After the audit", "Après l’audit"),
    Term("At the yearly review", "À la revue annuelle"),
    Term("Before the budget was closed", "Avant la clôture du budget"),
    Term("When the new line started", "Au démarrage de la nouvelle ligne"),
    Term("The week of the flood", "La semaine de la crue"),
    Term("Between two meetings", "Entre deux réunions"),
    Term("To everybody's surprise", "À la surprise générale"),
    Term("As agreed in January", "Comme convenu en janvier"),
    Term("For the third time", "Pour la troisième fois"),
    Term("On the telephone", "Au téléphone"),
    Term("In front of the whole workshop", "Devant tout l’atelier"),
  ]

  private static let people = [
    Term("the technical director", "la direction technique"),
    Term("their head buyer", "leur acheteur principal"),
    Term("the maintenance team", "l’équipe de maintenance"),
    Term("the site manager", "le directeur du site"),
    Term("our service engineer", "notre ingénieur de service"),
    Term("the quality department", "le service qualité"),
    Term("the new finance director", "la nouvelle direction financière"),
    Term("the night shift", "l’équipe de nuit"),
    Term("a competitor's technician", "le technicien d’un concurrent"),
    Term("the works council", "le comité d’entreprise"),
    Term("the founder's daughter", "la fille du fondateur"),
    Term("the project office", "le bureau des projets"),
  ]

  private static let deeds = [
    Term(
      "asked us to compare the life of the seals on every line",
      "a demandé de comparer la durée des garnitures sur chaque ligne"),
    Term(
      "measured the water lost between two shifts",
      "a mesuré l’eau perdue entre deux équipes"),
    Term(
      "refused a price increase and accepted a longer contract",
      "a refusé une hausse et accepté un contrat plus long"),
    Term(
      "showed the board what a stopped pump costs in an hour",
      "a montré au conseil ce que coûte une pompe arrêtée une heure"),
    Term(
      "put off the replacement of the old valves by a year",
      "a repoussé d’un an le remplacement des vieilles vannes"),
    Term(
      "found our spare parts in the wrong store",
      "a retrouvé nos pièces dans le mauvais magasin"),
    Term(
      "thanked us for a delivery made on a Sunday",
      "nous a remerciés d’une livraison faite un dimanche"),
    Term(
      "wanted one contact for the five sites",
      "a voulu un seul interlocuteur pour les cinq sites"),
    Term(
      "opened the consultation to two foreign suppliers",
      "a ouvert la consultation à deux fournisseurs étrangers"),
    Term(
      "counted the orders below a hundred euros",
      "a compté les commandes de moins de cent euros"),
    Term(
      "signed the service plan without changing a line",
      "a signé le plan de service sans changer une ligne"),
    Term(
      "sent back three meters whose seal was broken",
      "a renvoyé trois compteurs au plomb cassé"),
  ]

  private static let outcomes = [
    Term(
      ", and the answer changed the plan for the whole site.",
      ", et la réponse a changé le plan de tout le site."),
    Term("; nobody has spoken of it since.", " ; personne n’en a reparlé depuis."),
    Term(
      ", which we had promised to do ourselves.", ", ce que nous avions promis de faire nous-mêmes."
    ),
    Term(
      "; the figures are in the report of the trial.",
      " ; les chiffres sont dans le compte rendu d’essai."),
    Term(
      ", so that the decision went up to the group.",
      ", si bien que la décision est remontée au groupe."),
    Term("; we still owe them an explanation.", " ; nous leur devons encore une explication."),
    Term(", at a moment when every euro was counted.", ", au moment où chaque euro était compté."),
    Term(
      "; this is what they tell their other suppliers.",
      " ; c’est ce qu’ils racontent à leurs autres fournisseurs."),
    Term(
      ", and asked for the same on the second site.",
      ", puis a demandé la même chose pour le second site."),
    Term(
      "; the contract was renewed a month later.",
      " ; le contrat a été reconduit un mois plus tard."),
    Term(
      ", without telling those who would have to pay.",
      ", sans prévenir ceux qui devraient payer."),
    Term(
      "; it is a good sign for the years to come.",
      " ; c’est bon signe pour les années qui viennent."),
  ]
}

import Method

extension Merit {
  /// What a 0 looks like.
  var low: Term {
    switch self {
    case .revenue: Term("no order yet", "aucune commande encore")
    case .margin: Term("nothing, once it is served", "rien, une fois servi")
    case .potential: Term("we have it all already", "nous avons déjà tout")
    case .growth: Term("shrinking for years", "recule depuis des années")
    case .payment: Term("after a letter from the lawyer", "après une lettre de l’avocat")
    case .learning: Term("it orders from the catalogue", "il commande sur catalogue")
    case .access: Term("one buyer, by mail", "un acheteur, par courriel")
    case .preference: Term("any other would do", "un autre ferait aussi bien")
    case .effort: Term("it runs by itself", "tout roule tout seul")
    case .reference: Term("nobody has heard of it", "personne ne le connaît")
    case .advocacy: Term("it never speaks of us", "il ne parle jamais de nous")
    case .risk: Term("none that we can see", "aucun que l’on voie")
    }
  }

  /// What a 5 looks like.
  var middle: Term {
    switch self {
    case .revenue: Term("some €800,000 a year", "environ 800 000 € par an")
    case .margin: Term("a sixth of its revenue", "un sixième de son chiffre")
    case .potential: Term("two million a year", "deux millions par an")
    case .growth: Term("neither up nor down", "ni en hausse ni en baisse")
    case .payment: Term("after sixty days, and a call", "après soixante jours, et un appel")
    case .learning: Term("a trial now and then", "un essai de temps en temps")
    case .access: Term("buyers, and the plants", "les achats, et les usines")
    case .preference: Term("us, at the same price", "nous, à prix égal")
    case .effort: Term("a call a day", "un appel par jour")
    case .reference: Term("known in its trade", "connu dans son métier")
    case .advocacy: Term("when somebody asks", "quand on le lui demande")
    case .risk: Term("a quarrel that may be heard of", "une querelle qui peut se savoir")
    }
  }

  /// What a 10 looks like.
  var high: Term {
    switch self {
    case .revenue: Term("more than €4 million a year", "plus de 4 millions d’euros par an")
    case .margin: Term("a third of its revenue", "un tiers de son chiffre")
    case .potential: Term("six million a year, or more", "six millions par an, ou plus")
    case .growth: Term("doubles in five years", "double en cinq ans")
    case .payment: Term("before the day, always", "avant le jour, toujours")
    case .learning: Term("we invent things together", "nous inventons ensemble")
    case .access: Term("up to the board, without a pretext", "jusqu’à la direction, sans prétexte")
    case .preference: Term("us, even where we are dearer", "nous, même plus chers")
    case .effort: Term("a crisis a week", "une crise par semaine")
    case .reference: Term("known by all, and followed", "connu de tous, et suivi")
    case .advocacy: Term("it brings us customers unasked", "il nous amène des clients de lui-même")
    case .risk: Term("a scandal with us in it", "un scandale, et nous dedans")
    }
  }
}

import Method

extension NorvalLaiteries {
  static let people: [Insider] = [
    Insider(
      key: "duchemin", name: "Sylvie Duchemin",
      title: Term("Managing director", "Directrice générale"),
      function: Term("General management", "Direction générale"), rank: 5, site: "Vire",
      since: (-5, 3), speaks: .inFrench, knownBy: [.estradier], rhythm: 180,
      style: Term(
        "Hears the farmers first, her directors next, suppliers last.",
        "Écoute d’abord les éleveurs, puis ses directeurs, les fournisseurs en dernier.")),
    Insider(
      key: "letourneur", name: "Armand Letourneur",
      title: Term("Chairman, milk farmer", "Président, éleveur laitier"),
      function: Term("Board of the cooperative", "Conseil de la coopérative"), rank: 5,
      site: "Domfront", since: (-8, 6), speaks: .inFrench,
      win: Term(
        "To be elected again, with a price of milk that speaks for him.",
        "Être réélu, avec un prix du lait qui parle pour lui.")),
    Insider(
      key: "quesnel", name: "Denis Quesnel",
      title: Term("Industrial director", "Directeur industriel"),
      function: Term("Operations", "Production"), rank: 4, site: "Vire", boss: "duchemin",
      since: (-6, 1), mail: "d.quesnel@norval.example", phone: "+33 2 61 91 40 17",
      speaks: .inFrench, knownBy: [.leroux, .legoff, .fontvieille], rhythm: 45,
      win: Term(
        "One store under his name, after ten years of asking.",
        "Un magasin à son nom, après dix ans de demandes."),
      style: Term(
        "Figures by dairy, never an average.", "Des chiffres par laiterie, jamais de moyenne.")),
    Insider(
      key: "lhomme", name: "Bérengère Lhomme",
      title: Term("Head of purchasing", "Directrice des achats"),
      function: Term("Purchasing", "Achats"), rank: 4, site: "Vire", boss: "duchemin",
      since: (-12, 9), mail: "b.lhomme@norval.example", speaks: .inFrench, knownBy: [.leroux],
      rhythm: 60,
      win: Term(
        "A discount that she can name in one breath.",
        "Une remise qui se dit d’une seule phrase."),
      style: Term(
        "Pleasant, and silent for ten seconds after a price.",
        "Aimable, puis muette dix secondes après un prix.")),
    Insider(
      key: "hamel", name: "Thibault Hamel",
      title: Term("Buyer, technical supplies", "Acheteur fournitures techniques"),
      function: Term("Purchasing", "Achats"), rank: 2, site: "Vire", boss: "lhomme",
      since: (-1, 11), speaks: .inFrench, knownBy: [.ionescu]),
    Insider(
      key: "vautier", name: "Gilles Vautier",
      title: Term("Maintenance manager, Vire", "Responsable maintenance, Vire"),
      function: Term("Plant maintenance", "Maintenance d’usine"), rank: 3, site: "Vire",
      boss: "quesnel", since: (-19, 5), phone: "+33 2 61 91 40 52", speaks: .inFrench,
      knownBy: [.legoff, .fontvieille], rhythm: 14,
      win: Term("To sleep through the night.", "Dormir la nuit entière.")),
    Insider(
      key: "lecornu", name: "Rémi Lecornu",
      title: Term("Maintenance manager, Domfront", "Responsable maintenance, Domfront"),
      function: Term("Plant maintenance", "Maintenance d’usine"), rank: 3, site: "Domfront",
      boss: "quesnel", since: (-4, 2), speaks: .inFrench, knownBy: [.legoff], rhythm: 30),
    Insider(
      key: "mauger", name: "Pascale Mauger", title: Term("Head of accounts", "Cheffe comptable"),
      function: Term("Finance", "Finances"), rank: 3, site: "Vire", boss: "duchemin",
      since: (-10, 1), speaks: .inFrench),
  ]
}

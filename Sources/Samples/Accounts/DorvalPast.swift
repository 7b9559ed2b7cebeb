import Method

extension CimenterieDorval {
  static let past = PastStory(
    gauges: gauges, nerves: nerves, scenes: scenes, shifts: shifts, news: news)

  private static let gauges: [Gauge] = [
    Gauge(.us, ago: 640, [5, 5, 5, 4, 4, 5, 4], .meeting),
    Gauge(
      .customer, ago: 640, [5, 5, 5, 4, 4, 5, 4], .interview,
      Term("Sicard, for everybody", "Sicard, pour tout le monde")),
    Gauge(
      .us, ago: 62, [5, 5, 5, 4, 4, 5, 4], .guess,
      Term("copied from the year before", "recopiée de l’année d’avant")),
    Gauge(
      .customer, ago: 284, [5, 5, 5, 4, 4, 5, 4], .interview,
      Term("Sicard again, at the barbecue", "Sicard encore, au barbecue")),
  ]

  private static let nerves: [Nerve] = [
    Nerve(
      key: "stops", kind: .delighter, ago: 284,
      text: Term(
        "The best stop of all, and a barbecue", "Le meilleur arrêt de tous, et un barbecue"),
      who: "sicard", status: .closed),
    Nerve(
      key: "call", kind: .irritant, ago: 160,
      text: Term(
        "Armissan called twice about a flooded sump: no answer",
        "Armissan a appelé deux fois pour un puisard noyé : pas de réponse"), who: "taillefer",
      status: .open),
    Nerve(
      key: "names", kind: .irritant, ago: 140,
      text: Term(
        "Our letters are still sent to a director who has left",
        "Nos courriers partent encore au nom d’un directeur qui est parti"), who: "etxeberria",
      status: .open),
  ]

  private static let scenes: [Scene] = [
    Scene(
      key: "dates", kind: .call, ago: 203,
      subject: Term("Dates of the next stop", "Dates du prochain arrêt"), with: ["sicard"],
      ours: [.aubanel],
      summary: Term("Two weeks in February, as ever.", "Deux semaines en février, comme toujours."),
      learnt: Term(
        "Bilbao wants to see the price of the stop before he signs.",
        "Bilbao veut voir le prix de l’arrêt avant qu’il signe."),
      next: Term("Send the price to Bilbao", "Envoyer le prix à Bilbao"), nextIn: -170),
    Scene(
      key: "photos", kind: .message, ago: 260,
      subject: Term("Photographs of the shelf", "Photographies du rayon"), with: ["salvetat"],
      ours: [.fontvieille],
      learnt: Term(
        "Half of the parts are for pumps that no longer run.",
        "La moitié des pièces vont sur des pompes arrêtées."),
      so: [.need("Keep spare parts out of this year’s budget")]),
    Scene(
      key: "barbecue", kind: .steering, ago: 284,
      subject: Term("Close of the stop", "Clôture de l’arrêt"), with: ["sicard", "salvetat"],
      ours: [.aubanel, .fontvieille],
      summary: Term(
        "Thirteen days, no accident, four reserves lifted on the spot.",
        "Treize jours, aucun accident, quatre réserves levées sur place."),
      so: [.need("Hand the kiln back on the fourteenth day")]),
    Scene(
      key: "quarry", kind: .visit, ago: 310,
      subject: Term("The sump of Armissan", "Le puisard d’Armissan"), with: ["bonnafous"],
      ours: [.fontvieille],
      learnt: Term(
        "He is tired of the quarry, and looks elsewhere.",
        "Il est las de la carrière, et regarde ailleurs.")),
    Scene(
      key: "corridor", kind: .meeting, ago: 402,
      subject: Term("Élodie Cros, between two doors", "Élodie Cros, entre deux portes"),
      with: ["cros"], ours: [.aubanel],
      learnt: Term(
        "She would put a sensor on each bearing, if she were asked.",
        "Elle mettrait un capteur sur chaque palier, si on le lui demandait.")),
    Scene(
      key: "lunch", kind: .event, ago: 455,
      subject: Term("Farewell lunch of Vidal-Pech", "Déjeuner d’adieu de Vidal-Pech"),
      with: ["vidalpech", "sicard"], ours: [.estradier],
      summary: Term(
        "Good memories; nothing about who comes next.", "De bons souvenirs ; rien sur la suite."),
      so: [.need("Not one accident during the stop")]),
  ]

  private static let shifts: [Shift] = [
    Shift(
      kind: .team, ago: 240,
      text: Term(
        "Our technician for the Aude retired and wasn’t replaced",
        "Notre technicien de l’Aude est parti en retraite, sans remplaçant"),
      effect: Term(
        "calls from Armissan ring in an empty office",
        "les appels d’Armissan sonnent dans un bureau vide")),
    Shift(
      kind: .manager, ago: 330,
      text: Term(
        "Bastien gives two days a week to the Ferox dispute",
        "Bastien donne deux jours par semaine au litige Ferox"),
      effect: Term(
        "quiet accounts are visited when they call",
        "les comptes calmes sont visités quand ils appellent")),
  ]

  private static let news: [News] = [
    News(
      key: "bilbao", kind: .appointment, ago: 205,
      text: Term(
        "Bilbao names a buyer for site services: Iker Goñi",
        "Bilbao confie les services aux sites à un acheteur : Iker Goñi"),
      source: Term("group newsletter", "lettre interne du groupe"), who: "goni", status: .new),
    News(
      key: "van", kind: .visit, ago: 131,
      text: Term(
        "A van of Sarrebrune’s at Armissan, our pumps on the ground",
        "Une camionnette de Sarrebrune à Armissan, nos pompes au sol"),
      source: Term("Hugo, driving by", "Hugo, en passant"), status: .new),
    News(
      key: "clay", kind: .investment, ago: 96,
      text: Term(
        "Calcined clay: the group publishes its site for a trial",
        "Argile calcinée : le groupe publie son site d’essai"),
      source: Term("press release", "communiqué"),
      so: [.need("A quarter less carbon a tonne"), .deal("clay")], status: .followed),
    News(
      key: "planner", kind: .appointment, ago: 110,
      text: Term(
        "The planner’s post is advertised, in Bilbao",
        "Le poste de planificateur est annoncé, à Bilbao"),
      source: Term("a job site", "un site d’emploi"), status: .new),
  ]
}

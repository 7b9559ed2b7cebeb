import Method
import Phrases
import Terminal
import Widgets

enum AgendaAction: Hashable, Sendable {
  case move(Int), page(Int), first, last
  case open, back
  case done, later(days: Int), day, comment, delegate, drop
  case mark, chooseOwner, filter, keepFilter, dropFilter
  case sweep, swept(SweepVerdict), endSweep
}

extension AgendaPane {
  typealias Row = Command<AgendaSight, AgendaAction>

  static let commands: [Row] = [open] + moves + deeds + days + looking

  private static let open = Row(
    "enter right l", .open, Term("open", "ouvrir"),
    help: Term(
      "goes to it in its account, or folds the group",
      "va à sa place dans son compte, ou plie le groupe"), footer: true
  ) { sight in
    sight.table.focus == nil ? nothingHere : nil
  }

  private static let moves: [Row] = [
    .down("down j", .move(1)),
    .up("up k", .move(-1)),
    .pageDown("pgdn ctrl-d", .page(1)),
    .pageUp("pgup ctrl-u", .page(-1)),
    .first("home", .first),
    .last("end G", .last),
  ]

  private static let deeds: [Row] = [
    Row(
      "space", .done, Term("done", "fait"),
      help: Term(
        "done today, or the person was seen; again takes it back",
        "faite aujourd’hui, ou la personne vue ; encore la rouvre"),
      words: Term("finish close tick complete seen", "finir clore cocher terminer vu"),
      footer: true
    ) { sight in
      if let reason = readOnly(sight) { return reason }
      return sight.chosen.contains { $0.isAction || $0.isTouch } ? nil : notAnAction
    },
    Row(
      "c", .comment, Term("comment", "commenter"),
      help: Term(
        "what the others should know about it; on several it is added to what is there",
        "ce que les autres doivent en savoir ; sur plusieurs, s’ajoute à ce qui y est"),
      words: Term("note remark", "note remarque"), off: withoutAction),
    Row(
      "@ g", .delegate, Term("someone else’s", "à un autre"),
      help: Term("another of ours does it", "un autre des nôtres s’en charge"),
      words: Term("delegate assign owner", "déléguer confier responsable"), off: withoutAction),
    Row(
      "x", .drop, Term("drop", "abandonner"),
      help: Term("we no longer do it", "on ne la fait plus"),
      words: Term("abandon cancel", "annuler laisser"), off: withoutAction),
    Row(
      "v", .mark, Term("mark", "cocher"),
      help: Term(
        "marks it, or its whole group: the next key is for all that is marked",
        "la coche, ou tout son groupe : la touche suivante vaut pour toutes"),
      words: Term("select several bulk", "choisir plusieurs lot")
    ) { sight in
      sight.table.focus == nil ? nothingHere : nil
    },
  ]

  private static let days: [Row] = [
    Row(
      "t d", .day, Term("another day", "autre jour"),
      help: Term(
        "+1d, +1w, fri, 15 Dec: the day moves", "+1j, +1s, vendredi, 15 déc. : le jour change"),
      words: Term("postpone move reschedule due", "reporter déplacer décaler échéance"),
      footer: true, off: withoutAction),
    Row(
      ">", .later(days: 7), Term("a week later", "une semaine plus tard"),
      help: Term(
        "a week after its day, or after today where that has passed",
        "une semaine après son jour, ou après aujourd’hui s’il est passé"),
      words: Term("postpone", "reporter"), footer: true, off: withoutAction),
    Row(
      "<", .later(days: -7), Term("a week earlier", "une semaine plus tôt"),
      help: Term("a week before its day", "une semaine avant son jour"),
      words: Term("bring forward", "avancer"), off: withoutAction),
    Row(
      "+", .later(days: 1), Term("a day later", "un jour plus tard"),
      help: Term(
        "a day after its day, or tomorrow where that has passed",
        "un jour après son jour, ou demain s’il est passé"),
      words: Term("postpone tomorrow", "reporter demain"), off: withoutAction),
    Row(
      "-", .later(days: -1), Term("a day earlier", "un jour plus tôt"),
      help: Term("a day before its day", "un jour avant son jour"),
      words: Term("bring forward", "avancer"), off: withoutAction),
  ]

  private static let looking: [Row] = [
    Row(
      "s", .sweep, Term("sweep", "balayer"),
      help: Term(
        "what is marked or overdue, one a screen: done, later, someone else’s, dropped",
        "ce qui est coché ou en retard, un par écran : fait, plus tard, à un autre, abandonné"),
      words: Term("weekly review late overdue", "revue hebdomadaire retard tri"), footer: true
    ) { sight in
      if let reason = readOnly(sight) { return reason }
      let isMarked = !sight.pane.marked.isEmpty
      return isMarked || !sight.overdue.isEmpty
        ? nil : Term("Nothing is overdue here.", "Rien n’est en retard ici.")
    },
    Row(
      "o", .chooseOwner, Term("whose", "de qui"),
      help: Term(
        "only what one of ours has to do", "seulement ce que doit faire l’un de nous"),
      words: Term("owner person mine filter", "responsable personne moi filtrer"), footer: true),
    Row(
      "/", .filter, Term("filter", "filtrer"),
      help: Term("shows only what matches as you type", "ne montre que ce qui correspond"),
      words: Term("search find look for", "chercher rechercher trouver")),
    Row(
      "esc", .back, Term("back", "retour"),
      help: Term(
        "takes the marks or the filter away, or goes back to the accounts",
        "enlève les coches ou le filtre, ou revient aux comptes")),
  ]

  /// While the filter is typed: letters are text.
  static let filterCommands: [Row] = [
    Row(
      "enter", .keepFilter, Term("keep", "garder"),
      help: Term("keeps the filter, and goes on", "garde le filtre, et continue"), footer: true),
    Row(
      "esc", .dropFilter, Term("clear", "effacer"),
      help: Term("shows everything again", "montre de nouveau tout"), footer: true),
    .down("down", .move(1), footer: true),
    .up("up", .move(-1)),
  ]

  static let sweepCommands: [Row] = [
    Row(
      "space d", .swept(.done), Term("done", "fait"),
      help: Term("it was done: today", "elle est faite : aujourd’hui"), footer: true,
      off: readOnly),
    Row(
      "w", .swept(.week), Term("+1 week", "+1 semaine"),
      help: Term(
        "a week after its day, or after today where that has passed",
        "une semaine après son jour, ou après aujourd’hui s’il est passé"),
      footer: true, off: readOnly),
    Row(
      "m", .swept(.month), Term("+1 month", "+1 mois"),
      help: Term(
        "a month after its day, or after today where that has passed",
        "un mois après son jour, ou après aujourd’hui s’il est passé"),
      footer: true, off: readOnly),
    Row(
      "@ g", .swept(.delegate), Term("someone else’s", "à un autre"),
      help: Term("another of ours does it", "un autre des nôtres s’en charge"), footer: true,
      off: readOnly),
    Row(
      "x", .swept(.dropped), Term("drop", "abandonner"),
      help: Term("we no longer do it", "on ne la fait plus"), footer: true, off: readOnly),
    Row(
      "enter right l", .swept(.skip), Term("skip", "passer"),
      help: Term("leaves it as it is", "la laisse comme elle est"), footer: true),
    Row(
      "left h", .swept(.back), Term("the one before", "la précédente"),
      help: Term("back to the one before", "revient à la précédente")),
    Row(
      "esc", .endSweep, Term("end", "finir"),
      help: Term("ends the sweep; what is done stays", "finit le tri ; ce qui est fait reste"),
      footer: true),
  ]

  private static let nothingHere = Term("There is nothing here.", "Il n’y a rien ici.")
  private static let notAnAction = Term(
    "This is done in its account: open it there.",
    "Cela se fait dans son compte : ouvrez-le là.")

  private static let readOnly: @Sendable (AgendaSight) -> Term? = { sight in
    sight.desk.workspace?.readOnly == nil ? nil : .readOnly
  }

  private static let withoutAction: @Sendable (AgendaSight) -> Term? = { sight in
    if let reason = readOnly(sight) { return reason }
    return sight.chosen.contains(where: \.isAction) ? nil : notAnAction
  }
}

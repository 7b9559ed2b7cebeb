import Method
import Pictures
import Terminal

/// What a committee does on any picture while it sits.
extension WorkshopPane {
  static let sitting: [Row] = [
    Row(
      Keys.prepare, .prepare, Term("prepare a sitting", "préparer une séance"),
      help: Term(
        "a new round from the portfolio as it stands: agenda, criteria, places",
        "une séance d’après le portefeuille tel qu’il est : ordre du jour, critères, places"),
      words: Term("round committee new add", "comité nouvelle ajouter"), off: readOnly),
    Row(
      "O", .openSitting, Term("open the sitting", "ouvrir la séance"),
      help: Term(
        "what is decided from now on is written into it",
        "ce qui se décide désormais y est écrit"),
      words: Term("start begin committee", "commencer débuter comité")
    ) { sight in
      if let reason = readOnly(sight) { return reason }
      if sight.round != nil {
        return Term("A sitting is open already.", "Une séance est déjà ouverte.")
      }
      guard sight.prepared == nil else { return nil }
      return Term(
        "Choose a sitting that is prepared, or prepare one.",
        "Choisissez une séance préparée, ou préparez-en une.")
    },
    Row(
      "b", .vote, Term("vote", "voter"),
      help: Term(
        "takes the ballots on the focused account, hidden",
        "prend les bulletins sur le compte choisi, cachés"),
      words: Term("ballot committee", "bulletin comité scrutin"), footer: true
    ) { sight in
      if let reason = whileSitting(sight) { return reason }
      if sight.focus?.account == nil { return .nothingSelected }
      guard sight.voters.isEmpty else { return nil }
      return Term("Name who takes part first.", "Nommez d’abord les participants.")
    },
    Row(
      Keys.reveal, .revealVotes, Term("show the votes", "dévoiler les votes"),
      help: Term(
        "median, spread and agreement; again hides them",
        "médiane, écart et accord ; de nouveau les cache")
    ) { sight in
      if let reason = whileSitting(sight) { return reason }
      guard sight.ballots.isEmpty else { return nil }
      return Term("Nobody has voted yet.", "Personne n’a encore voté.")
    },
    Row(
      "d", .decide, Term("decision", "décision"),
      help: Term("writes down what was decided", "note ce qui a été décidé"),
      words: Term("log minutes", "journal compte rendu"), off: whileSitting),
    Row(
      "p", .park, Term("park", "mettre de côté"),
      help: Term("puts a point aside, so that one goes on", "met un point de côté, pour avancer"),
      words: Term("parking lot later", "parking plus tard"), off: whileSitting),
    Row(
      "t", .nextStep, Term("next step", "étape suivante"),
      help: Term(
        "ends this step of the agenda and begins the next",
        "finit cette étape de l’ordre du jour et commence la suivante"),
      words: Term("agenda timer clock", "ordre du jour minuteur"), off: whileSitting),
    Row(
      "x", .closeSitting, Term("close the sitting", "lever la séance"),
      help: Term(
        "keeps what each account came to, and says what is open",
        "garde où en est chaque compte, et dit ce qui reste ouvert"),
      words: Term("end finish", "finir terminer"), off: whileSitting),
  ]

  /// On the pages of a round.
  static let roundCommands: [Row] = [
    Row(
      "esc", .leaveRound, Term("sittings", "séances"),
      help: Term("back to the list of sittings", "retour à la liste des séances"), footer: true)
  ]

  static let whileSitting: @Sendable (WorkshopSight) -> Term? = { sight in
    if let reason = readOnly(sight) { return reason }
    guard sight.round == nil else { return nil }
    return Term("Open a sitting first.", "Ouvrez d’abord une séance.")
  }
}

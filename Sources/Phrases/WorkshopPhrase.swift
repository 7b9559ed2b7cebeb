import Method

/// What the workshop says of sittings.
public enum WorkshopPhrase: Hashable, Sendable, Phrase {
  case prepared(String), opened(String)
  case step(String, minutes: Int?)
  case agendaDone
  case voted(Int, of: Int)
  case earlyTitle, earlyYes, closeTitle, closeYes
  case weights(String)
  case closed(decided: Int, parked: Int, open: Int)
  case summary(decided: Int, parked: Int, open: Int)
  case placeReason(String), placeReasonHint
  case segmentReason(String), segmentReasonHint
  case comment(String), commentHint
  case ballot(String), ballotHint
  case decision, decisionHint
  case park, parkHint

  public func said(_ wording: Wording) -> String { term(wording)[wording.language] }

  private func term(_ wording: Wording) -> Term {
    switch self {
    case .prepared(let title): Term("\(title) is prepared.", "\(title) est prêt.")
    case .opened(let title):
      Term(
        "\(title) is open: what you decide is written into it.",
        "\(title) est ouvert : ce que vous décidez y est écrit.")
    case .step(let title, let minutes):
      Term(
        "Now: \(title)\(minutes.map { ", \($0) minutes" } ?? "").",
        "À présent : \(title)\(minutes.map { ", \($0) minutes" } ?? "").")
    case .agendaDone:
      Term("The agenda is done.", "L’ordre du jour est terminé.")
    case .voted(let count, let all):
      Term(
        "\(wording.count(count)) of \(wording.count(all)) ballots are in.",
        "\(wording.count(count)) bulletins sur \(wording.count(all)).")
    case .earlyTitle:
      Term("Show the votes before all are in?", "Dévoiler les votes avant que tous soient là ?")
    case .closeTitle: Term("Close the sitting?", "Lever la séance ?")
    case .closeYes: Term("close it", "la lever")
    case .earlyYes: Term("show them", "les dévoiler")
    case .weights(let told):
      Term("Weights: \(told)", "Poids : \(told)")
    case .closed(let decided, let parked, let open), .summary(let decided, let parked, let open):
      Term(
        "Decided \(wording.count(decided)), parked \(wording.count(parked)), open \(wording.count(open)).",
        "Décidés \(wording.count(decided)), mis de côté \(wording.count(parked)), ouverts \(wording.count(open))."
      )
    case .placeReason(let name):
      Term("Why does \(name) stand there?", "Pourquoi \(name) est-il là ?")
    case .placeReasonHint:
      Term(
        "One sentence that the committee would accept: it is kept with the place.",
        "Une phrase que le comité accepterait : elle est gardée avec la place.")
    case .segmentReason(let name):
      Term("Why this segment for \(name)?", "Pourquoi ce segment pour \(name) ?")
    case .segmentReasonHint:
      Term(
        "It goes against the matrix, or sets what it can't tell: say why.",
        "Il contredit la matrice, ou dit ce qu’elle ignore : dites pourquoi.")
    case .comment(let name): Term("Why this rating of \(name)?", "Pourquoi cette note de \(name) ?")
    case .commentHint:
      Term("What do you know that others don't?", "Que savez-vous que les autres ignorent ?")
    case .ballot(let name): Term("Ballot of \(name)", "Bulletin de \(name)")
    case .ballotHint:
      Term(
        "A mark from 0 to 10; nobody sees it before all have voted. Esc: votes later.",
        "Une note de 0 à 10 ; personne ne la voit avant la fin du vote. Échap : votera plus tard.")
    case .decision: Term("What is decided?", "Qu’est-ce qui est décidé ?")
    case .decisionHint:
      Term(
        "It goes into the minutes, with the account that has the focus.",
        "Elle va au compte rendu, avec le compte choisi.")
    case .park: Term("What is put aside?", "Que met-on de côté ?")
    case .parkHint:
      Term(
        "The sitting goes on; give it an owner and a day on the page of parked points.",
        "La séance continue ; donnez-lui un responsable et un jour à la page des points de côté.")
    }
  }
}

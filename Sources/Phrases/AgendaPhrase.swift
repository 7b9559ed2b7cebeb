public import Method

/// What the agenda says, on the screen and on the command line.
public enum AgendaPhrase: Hashable, Sendable, Phrase {
  /// Nobody in the team is called so.
  case noMember(String, alike: [String])
  case nothingToDo
  case nothingMatches
  /// A heading with how many there are.
  case group(Agenda.Group, count: Int)
  case ofAll(Int, of: Int)
  case marked(Int)
  case done(Int), reopened(Int), moved(Int, to: Day), rescheduled(Int), dropped(Int)
  case delegated(Int, to: String), commented(Int), seen(String)
  case moveTitle(Int), moveHint
  case commentTitle(String), commentHint
  case chooseOwner, everybody, delegateTitle
  case swept(Int, done: Int, moved: Int, delegated: Int, dropped: Int)
  case sweepPlace(Int, of: Int)
  case nothingToSweep

  public func said(_ wording: Wording) -> String { term(wording)[wording.language] }

  private func term(_ wording: Wording) -> Term {
    switch self {
    case .noMember(let name, let alike):
      alike.isEmpty
        ? Term(
          "Nobody in the team is called \(wording.quoted(name)).",
          "Personne dans l’équipe ne s’appelle \(wording.quoted(name)).")
        : Term(
          "Nobody in the team is called \(wording.quoted(name)): did you mean \(wording.choice(alike))?",
          "Personne dans l’équipe ne s’appelle \(wording.quoted(name)) : vouliez-vous dire \(wording.choice(alike)) ?"
        )
    case .nothingToDo:
      Term(
        "Nothing to do: actions, reviews and people to be seen stand here by their day.",
        "Rien à faire : actions, revues et personnes à voir se rangent ici par date.")
    case .nothingMatches: Term("Nothing matches.", "Rien ne correspond.")
    case .group(let group, let count):
      Term(
        "\(group.term[.english].uppercased()) (\(wording.count(count)))",
        "\(group.term[.french].uppercased()) (\(wording.count(count)))")
    case .ofAll(let count, let all):
      Term(
        "\(wording.count(count)) of \(wording.count(all))",
        "\(wording.count(count)) sur \(wording.count(all))")
    case .marked(let count):
      counted(
        count, Term("%@ marked", "%@ cochée"), Term("%@ marked", "%@ cochées"), wording)
    case .done(let count):
      counted(
        count, Term("%@ action done.", "%@ action faite."),
        Term("%@ actions done.", "%@ actions faites."), wording)
    case .reopened(let count):
      counted(
        count, Term("%@ action to do again.", "%@ action rouverte."),
        Term("%@ actions to do again.", "%@ actions rouvertes."), wording)
    case .moved(let count, let day):
      counted(
        count, Term("%@ action: ", "%@ action : "), Term("%@ actions: ", "%@ actions : "),
        wording
      ).followed(by: wording.wholeDay(day) + ".")
    case .rescheduled(let count):
      counted(
        count, Term("%@ action moved.", "%@ action décalée."),
        Term("%@ actions moved.", "%@ actions décalées."), wording)
    case .seen(let name):
      Term("\(name) was seen today.", "Rencontre avec \(name) notée ce jour.")
    case .dropped(let count):
      counted(
        count, Term("%@ action dropped.", "%@ action abandonnée."),
        Term("%@ actions dropped.", "%@ actions abandonnées."), wording)
    case .delegated(let count, let name):
      counted(
        count, Term("%@ action for ", "%@ action pour "),
        Term("%@ actions for ", "%@ actions pour "), wording
      ).followed(by: name + ".")
    case .commented(let count):
      counted(
        count, Term("%@ action commented.", "%@ action commentée."),
        Term("%@ actions commented.", "%@ actions commentées."), wording)
    case .moveTitle(let count):
      counted(
        count, Term("To which day?", "Pour quel jour ?"),
        Term("%@ actions: to which day?", "%@ actions : pour quel jour ?"), wording)
    case .moveHint:
      Term(
        "A day, such as 12/12, fri, +1w for a week from today, +3d, +1m.",
        "Un jour, par exemple 12/12, ven, +1s pour dans une semaine, +3j, +1m.")
    case .commentTitle(let text): Term("Comment: \(text)", "Commentaire : \(text)")
    case .commentHint:
      Term(
        "What the others should know about it.", "Ce que les autres doivent en savoir.")
    case .chooseOwner: Term("Whose agenda?", "L’agenda de qui ?")
    case .everybody: Term("everybody", "tous")
    case .delegateTitle: Term("Who does it?", "Qui s’en charge ?")
    case .swept(let all, let done, let moved, let delegated, let dropped):
      Term(
        "\(wording.count(all)) swept: \(done) done, \(moved) moved, \(delegated) delegated, \(dropped) dropped.",
        "\(wording.count(all)) passées en revue : \(done) faites, \(moved) reportées, \(delegated) confiées, \(dropped) abandonnées."
      )
    case .sweepPlace(let place, let all):
      Term(
        "\(wording.count(place)) of \(wording.count(all))",
        "\(wording.count(place)) sur \(wording.count(all))")
    case .nothingToSweep:
      Term("Nothing is overdue here.", "Rien n’est en retard ici.")
    }
  }

  private func counted(
    _ count: Int, _ one: Term, _ many: Term, _ wording: Wording
  ) -> Term {
    func filled(_ language: Language) -> String {
      let isOne = language == .english ? count == 1 : count < 2
      return (isOne ? one : many)[language].replacing("%@", with: wording.count(count))
    }
    return Term(filled(.english), filled(.french))
  }
}

extension Term {
  fileprivate func followed(by text: String) -> Term {
    Term(self[.english] + text, self[.french] + text)
  }
}

extension Wording {
  /// What is to be done, in a few words.
  public func deed(_ item: Agenda.Item) -> String {
    switch item.kind {
    case .action: item.text
    case .review:
      item.review.map { labelled(Agenda.Kind.review.term[language], $0.term[language]) }
        ?? Agenda.Kind.review.term[language]
    case .notice: labelled(say("Notice", "Préavis"), item.text)
    case .touch: labelled(say("See", "Voir"), item.text)
    case .assumption: labelled(say("Still true?", "Toujours vrai ?"), item.text)
    }
  }

  /// A day as a list of things to do has it: `Mon 1 Dec`, `lun. 1er déc.`; with the year where it is
  /// another.
  public func agendaDay(_ day: Day, today: Day) -> String {
    let name = day.weekday.term[language]
    let short = say(String(name.prefix(3)), String(name.prefix(3)) + ".")
    return short + " " + nearDay(day, today: today)
  }
}

public import Method

/// The question before someone is removed from the team whom accounts count on.
public enum RemovalPhrase: Hashable, Sendable, Phrase {
  case title(String)
  /// At least one of the counts is above zero.
  case body(String, manages: Int, sponsors: Int)
  case remove

  public func said(_ wording: Wording) -> String {
    switch self {
    case .title(let name):
      return wording.say("Remove \(name) from the team?", "Retirer \(name) de l'équipe ?")
    case .body(let name, let managed, let sponsored):
      func accounts(_ count: Int) -> String {
        wording.count(count, Term("account", "compte"), Term("accounts", "comptes"))
      }
      var deeds: [String] = []
      if managed > 0 {
        deeds.append(wording.say("manages ", "gère ") + accounts(managed))
      }
      if sponsored > 0 {
        deeds.append(wording.say("sponsors ", "parraine ") + accounts(sponsored))
      }
      let told = name + " " + deeds.joined(separator: wording.say(" and ", " et "))
      return wording.labelled(
        told,
        wording.say(
          "remove this person from the team all the same?",
          "retirer cette personne de l'équipe quand même ?"))
    case .remove: return wording.say("remove", "retirer")
    }
  }
}

/// What forms say.
public enum FormPhrase: Hashable, Sendable, Phrase {
  /// In place of an empty value.
  case toFill
  /// In place of an empty list, with the name of what it holds and the key that adds one.
  case addFirst(Term, key: String)
  case addAnother(count: Int, key: String)
  /// The head of one item of a list.
  case item(Term, number: Int)
  case copied
  /// The removal, told in words.
  case removed(String, undo: String)
  /// The keys that drop and keep what is typed.
  case giveUpAgain(String, keep: String)
  case nobody, noneChosen
  case draftHomeless
  /// The heading over the last change of the focused field.
  case inThisSitting
  case toMend

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .toFill: Term("to fill in", "à compléter")
      case .addFirst(let item, let key):
        Term(
          "\(key)  add: \(item.english.lowercased())",
          "\(key)  ajouter : \(item.french.lowercased())")
      case .addAnother(let count, let key):
        Term(
          "\(wording.count(count))   \(key)  add another",
          "\(wording.count(count))   \(key)  en ajouter")
      case .item(let item, let number):
        Term("\(item.english) \(number)", "\(item.french) \(number)")
      case .copied:
        Term("Sent to the terminal's clipboard.", "Envoyé au presse-papiers du terminal.")
      case .removed(let change, let undo):
        Term("\(change). \(undo) brings it back.", "\(change). \(undo) le fait revenir.")
      case .giveUpAgain(let drop, let keep):
        Term(
          "\(drop) again drops what you typed; \(keep) keeps it.",
          "Encore \(drop) abandonne votre texte ; \(keep) le garde.")
      case .nobody: Term("(nobody)", "(personne)")
      case .noneChosen: Term("(none)", "(aucun)")
      case .draftHomeless:
        Term(
          "The field of this draft is gone: its text was copied to the clipboard.",
          "Le champ de ce brouillon n'existe plus : son texte est copié dans le presse-papiers.")
      case .inThisSitting: Term("In this sitting", "Dans cette séance")
      case .toMend: Term("To mend", "À corriger")
      }
    return term[wording.language]
  }
}

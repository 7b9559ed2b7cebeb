import Method

/// What `aquarium history` says.
public enum HistoryVerbPhrase: Phrase {
  /// No version of it was kept.
  case none(String)
  /// How many changes were made since; nil for a copy that can't be read.
  case changes(Int?)
  case noSuchVersion(String, of: Int)
  case whichOne

  public func said(_ wording: Wording) -> String {
    switch self {
    case .none(let name):
      wording.say(
        "This machine has kept no older version of \(wording.quoted(name)).",
        "Ce poste n’a gardé aucune version antérieure de \(wording.quoted(name)).")
    case .changes(nil):
      wording.say("it cannot be read any more", "elle n’est plus lisible")
    case .changes(let number?):
      wording.count(number, Term("change", "changement"), Term("changes", "changements"))
        + wording.say(" since", " depuis")
    case .noSuchVersion(let text, 0):
      wording.say(
        "There is no version \(wording.quoted(text)): none was kept on this machine.",
        "Il n’y a pas de version \(wording.quoted(text)) : ce poste n’en a gardé aucune.")
    case .noSuchVersion(let text, let count):
      wording.say(
        "There is no version \(wording.quoted(text)): write a number from 1 to \(count).",
        "Il n’y a pas de version \(wording.quoted(text)) : écrivez un nombre de 1 à \(count).")
    case .whichOne:
      wording.say(
        "Say which version to go back to: “aquarium history” numbers them.",
        "Dites à quelle version revenir : « aquarium history » les numérote.")
    }
  }
}

public import Method

/// What `aquarium history` says.
public enum HistoryVerbPhrase: Phrase {
  /// No version of it was kept.
  case none(String)
  /// How many changes were made since; nil for a copy that can't be read.
  case changes(Int?)
  /// How many this machine has kept, and the latest day of a review that has kept one.
  case noSuchVersion(String, of: Int, review: Day?)
  case whichOne
  case showOrRestore
  /// What a review of that day has kept.
  case review(Day)

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
    case .noSuchVersion(let text, let count, let review):
      wording.say(
        "There is no version \(wording.quoted(text)): ",
        "Il n’y a pas de version \(wording.quoted(text)) : ")
        + HistoryVerbPhrase.which(count, review)[wording.language]
    case .whichOne:
      wording.say(
        "Say which version: “aquarium history” lists them.",
        "Dites quelle version : « aquarium history » les liste.")
    case .showOrRestore:
      wording.say(
        "Show that version or go back to it: not both at once.",
        "Montrez cette version ou revenez-y : pas les deux à la fois.")
    case .review(let day):
      wording.say("review of ", "revue du ") + wording.day(day)
    }
  }

  /// What can be written instead.
  private static func which(_ count: Int, _ review: Day?) -> Term {
    switch (count, review?.iso) {
    case (0, nil):
      Term("none was kept on this machine.", "ce poste n’en a gardé aucune.")
    case (0, let day?):
      Term(
        "write the day of a review, such as \(day).",
        "écrivez le jour d’une revue, par exemple \(day).")
    case (_, nil):
      Term("write a number from 1 to \(count).", "écrivez un nombre de 1 à \(count).")
    case (_, let day?):
      Term(
        "write a number from 1 to \(count), or the day of a review, such as \(day).",
        "écrivez un nombre de 1 à \(count), ou le jour d’une revue, par exemple \(day).")
    }
  }
}

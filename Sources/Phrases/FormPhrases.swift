public import Method

/// What forms say.
public enum FormPhrase: Hashable, Sendable, Phrase {
  /// In place of an empty value.
  case toFill
  /// In place of an empty list, with the name of what it holds.
  case addFirst(Term)
  case addAnother(count: Int)
  /// The head of one item of a list.
  case item(Term, number: Int)
  case copied
  /// The removal, told in words.
  case removed(String)
  case giveUpAgain
  case nobody, noneChosen
  case draftHomeless
  /// The heading over the last change of the focused field.
  case inThisSitting
  case toMend

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .toFill: Term("to fill in", "à compléter")
      case .addFirst(let item):
        Term("o  add: \(item.english.lowercased())", "o  ajouter : \(item.french.lowercased())")
      case .addAnother(let count):
        Term(
          "\(wording.count(count))   o  add another", "\(wording.count(count))   o  en ajouter")
      case .item(let item, let number):
        Term("\(item.english) \(number)", "\(item.french) \(number)")
      case .copied:
        Term("Sent to the terminal's clipboard.", "Envoyé au presse-papiers du terminal.")
      case .removed(let change):
        Term("\(change). u brings it back.", "\(change). u le fait revenir.")
      case .giveUpAgain:
        Term(
          "Esc again drops what you typed; ^S keeps it.",
          "Encore Esc abandonne votre texte ; ^S le garde.")
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

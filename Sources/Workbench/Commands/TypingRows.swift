import Method
import Terminal
import Widgets

extension TextCommand {
  /// As the help and the manual show it: its keys stand in the table that the texts read.
  var row: Command<Void, Key> {
    let (name, help) = words
    return Command(keys.map(\.text).joined(separator: " "), keys[0], name, help: help)
  }

  private var words: (name: Term, help: Term) {
    switch self {
    case .move(let move): move.words
    case .delete(let deletion): deletion.words
    case .newLine:
      (
        Term("new line", "nouvelle ligne"),
        Term("in a text: begins a line", "dans un texte : commence une ligne")
      )
    case .selectAll:
      (
        Term("select all", "tout sélectionner"),
        Term("typing then replaces everything", "la frappe remplace alors tout")
      )
    case .copy: (Term("copy", "copier"), Term("copies the selection", "copie la sélection"))
    case .cut:
      (
        Term("cut", "couper"),
        Term("copies the selection and deletes it", "copie la sélection et l’efface")
      )
    case .paste:
      (
        Term("paste", "coller"),
        Term("what was copied or cut in this text", "ce qui a été copié ou coupé dans ce texte")
      )
    case .undo:
      (
        Term("undo", "annuler"),
        Term("takes back what was typed last", "reprend la dernière frappe")
      )
    case .redo: (Term("redo", "rétablir"), Term("types it again", "la refait"))
    }
  }
}

extension TextMove {
  fileprivate var words: (name: Term, help: Term) {
    switch self {
    case .left:
      (
        Term("left", "gauche"),
        Term("one letter to the left; shift selects", "une lettre à gauche ; maj sélectionne")
      )
    case .right:
      (
        Term("right", "droite"),
        Term("one letter to the right; shift selects", "une lettre à droite ; maj sélectionne")
      )
    case .wordLeft:
      (Term("word left", "mot à gauche"), Term("to the start of the word", "au début du mot"))
    case .wordRight:
      (Term("word right", "mot à droite"), Term("to the end of the word", "à la fin du mot"))
    case .lineStart:
      (
        Term("start of line", "début de ligne"),
        Term("to the start of the line", "au début de la ligne")
      )
    case .lineEnd:
      (
        Term("end of line", "fin de ligne"),
        Term("to the end of the line", "à la fin de la ligne")
      )
    case .textStart:
      (
        Term("start of text", "début du texte"),
        Term("to the start of the text", "au début du texte")
      )
    case .textEnd:
      (
        Term("end of text", "fin du texte"),
        Term("to the end of the text", "à la fin du texte")
      )
    case .up:
      (
        Term("line up", "ligne du dessus"),
        Term("in a text: one line up", "dans un texte : une ligne plus haut")
      )
    case .down:
      (
        Term("line down", "ligne du dessous"),
        Term("in a text: one line down", "dans un texte : une ligne plus bas")
      )
    case .pageUp:
      (Term("page up", "page précédente"), Term("a screen up", "un écran plus haut"))
    case .pageDown:
      (Term("page down", "page suivante"), Term("a screen down", "un écran plus bas"))
    }
  }
}

extension TextDeletion {
  fileprivate var words: (name: Term, help: Term) {
    switch self {
    case .before:
      (
        Term("delete before", "effacer avant"),
        Term(
          "deletes the selection, or the letter before",
          "efface la sélection, ou la lettre d’avant")
      )
    case .after:
      (
        Term("delete after", "effacer après"),
        Term(
          "deletes the selection, or the letter after",
          "efface la sélection, ou la lettre d’après")
      )
    case .wordBefore:
      (
        Term("delete word before", "effacer le mot d’avant"),
        Term("deletes back to the start of the word", "efface jusqu’au début du mot")
      )
    case .wordAfter:
      (
        Term("delete word after", "effacer le mot d’après"),
        Term("deletes up to the end of the word", "efface jusqu’à la fin du mot")
      )
    case .toStart:
      (
        Term("delete to the start", "effacer jusqu’au début"),
        Term("deletes back to the start of the line", "efface jusqu’au début de la ligne")
      )
    case .toEnd:
      (
        Term("delete to the end", "effacer jusqu’à la fin"),
        Term("deletes up to the end of the line", "efface jusqu’à la fin de la ligne")
      )
    }
  }
}

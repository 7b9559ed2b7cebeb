import Method
import Terminal

/// What the help says besides the commands: what to do first, what the signs mean, what the columns
/// tell, and what the words of the place ask for.
extension State {
  /// What to do first here; it stands above the commands.
  var firstSteps: [PaletteRow] {
    let step =
      if desk.workspace == nil {
        Term(
          "see the demonstration, or begin your own portfolio with a new folder",
          "voyez la démonstration, ou commencez votre portefeuille dans un nouveau dossier")
      } else {
        switch pane {
        case .portfolio:
          desk.workspace?.accounts.isEmpty == true
            ? Term("add your first account", "ajoutez votre premier compte")
            : Term(
              "go to an account and open it; what is to be mended stands at the right",
              "allez sur un compte et ouvrez-le ; ce qui est à corriger est à droite")
        case .account:
          Term(
            "fill in what is empty: type there; each field’s question stands beside it",
            "remplissez ce qui est vide : tapez-y ; la question du champ est à côté")
        case .plan:
          Term(
            "type + and say the next action in one line; F2 leads through the plan step by step",
            "tapez + et dites la prochaine action en une ligne ; F2 mène pas à pas")
        case .agenda:
          Term(
            "what is late stands first: Space when it is done",
            "le retard est en tête : Espace quand c’est fait")
        case .workshop:
          Term(
            "walk the picture with the arrows; P shows it to a room",
            "parcourez l’image avec les flèches ; P la montre à une salle")
        case .settings:
          Term(
            "name your currency and your people: accounts choose among them",
            "donnez votre devise et vos équipiers : les comptes y choisissent")
        }
      }
    return [read("→", Term("first", "d’abord"), step)]
  }

  /// What is explained below the commands.
  var explanations: [PaletteRow] {
    guard desk.workspace != nil else { return [] }
    return Self.signs.map { read($0.sign, $0.name, $0.meaning) }
      + (pane == .portfolio ? columnRows : fieldRowsOfPage)
  }

  private func read(_ sign: String, _ name: Term, _ meaning: Term) -> PaletteRow {
    PaletteRow(keys: [], glyphs: sign, name: name, help: meaning, words: nil, off: nil)
  }

  private var columnRows: [PaletteRow] {
    portfolio.columns.compactMap { column in
      column.meaning.map { read("", column.title, $0) }
    }
  }

  /// The questions of the method that the fields of the page ask.
  private var fieldRowsOfPage: [PaletteRow] {
    guard let editor, let document = editor.document else { return [] }
    let parts = editor.pages[editor.page].parts
    return parts.flatMap { part -> [PaletteRow] in
      guard let info = document.shape[part] else { return [] }
      let fields = info.kind.shape?.fields ?? [info]
      return fields.compactMap { field in field.ask.map { read("", field.label, $0) } }
    }
  }

  private static let signs: [(sign: String, name: Term, meaning: Term)] = [
    (
      Finding.Severity.warning.mark, Term("to mend", "à corriger"),
      Term("something is missing or doubtful", "il manque quelque chose, ou c’est douteux")
    ),
    (
      Finding.Severity.error.mark, Term("wrong", "faux"),
      Term("something contradicts itself", "quelque chose se contredit")
    ),
    ("○ ?", Term("unknown", "inconnu"), Term("nobody has said so far", "personne ne l’a dit")),
    (
      "▎", Term("here", "ici"),
      Term(
        "the line that keys act on; a bar as cursor: letters are text",
        "la ligne où agissent les touches ; curseur en barre : les lettres sont du texte")
    ),
    (
      FigureKind.forecast.sign, Term("forecast", "prévision"),
      Term("expected, and not there yet", "attendu, pas encore là")
    ),
    (
      FigureKind.yearToDate.sign, Term("year to date", "à ce jour"),
      Term("the first months of a year", "les premiers mois d’une année")
    ),
    ("▸ ◂ ▾ ▴", Term("more", "la suite"), Term("there is more that way", "il y en a plus par là")),
  ]
}

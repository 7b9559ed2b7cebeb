import Method

/// Why a command is off now.
public enum OffReason: CaseIterable, Hashable, Sendable, Phrase {
  case nothingToUndo, nothingToRedo, noWorkspace, nothingUnreadable, noDrafts
  case nothingSelected, noFilter, notAGroup, readOnly, accountReadOnly
  case notAText, notInAList, notALevel, computed, alreadyEmpty, archivedAlready, listEnd, required,
    noAccount
  case opening, allInSight, notReading, enterEdits

  public func said(_ wording: Wording) -> String { term[wording.language] }

  private var term: Term {
    switch self {
    case .nothingToUndo: Term("Nothing to undo.", "Rien à annuler.")
    case .nothingToRedo: Term("Nothing to redo.", "Rien à rétablir.")
    case .noWorkspace: Term("Open a workspace first.", "Ouvrez d'abord un espace de travail.")
    case .nothingUnreadable: Term("Every file can be read.", "Tous les fichiers sont lisibles.")
    case .noDrafts: Term("No draft is waiting.", "Aucun brouillon n'attend.")
    case .nothingSelected: Term("Select an account first.", "Choisissez d'abord un compte.")
    case .noFilter: Term("There is no filter.", "Il n'y a pas de filtre.")
    case .notAGroup: Term("Group the accounts first.", "Groupez d'abord les comptes.")
    case .readOnly: Term("This workspace is open to read only.", "Cet espace est en lecture seule.")
    case .accountReadOnly:
      Term("This account can only be read here.", "Ce compte ne peut qu'être lu ici.")
    case .notAText:
      Term("Only texts open in an editor.", "Seuls les textes s'ouvrent dans un éditeur.")
    case .notInAList: Term("This is not in a list.", "Ceci n'est pas dans une liste.")
    case .notALevel: Term("Only levels go up and down.", "Seuls les niveaux montent et descendent.")
    case .computed:
      Term(
        "This is computed from the other figures.", "C'est calculé à partir des autres chiffres.")
    case .alreadyEmpty: Term("It is empty already.", "C'est déjà vide.")
    case .archivedAlready: Term("It is archived already.", "Il est déjà archivé.")
    case .listEnd: Term("It is at the end of the list.", "C'est au bout de la liste.")
    case .required: Term("This field cannot be empty.", "Ce champ ne peut pas être vide.")
    case .opening: Term("A portfolio is being opened.", "Un portefeuille est en train de s'ouvrir.")
    case .allInSight: Term("All of it is in sight.", "Tout est déjà visible.")
    case .notReading: Term("Nothing is being read.", "Aucune lecture n'est en cours.")
    case .enterEdits: Term("Enter edits this field.", "Entrée modifie ce champ.")
    case .noAccount:
      Term("Choose an account in the portfolio.", "Choisissez un compte du portefeuille.")
    }
  }
}

/// The headings of the manual of keys.
public enum ContextTitle: CaseIterable, Hashable, Sendable, Phrase {
  case welcome, portfolio, filter, form, grid, settings, typing, writing, everywhere
  case palette, list, marks, line, question, message, anyText

  public func said(_ wording: Wording) -> String {
    switch self {
    case .welcome: wording.say("Welcome", "Accueil")
    case .portfolio: wording.say("Portfolio", "Portefeuille")
    case .filter: wording.say("While a filter is typed", "Pendant la frappe d'un filtre")
    case .form: wording.say("Account: forms", "Compte : formulaires")
    case .grid: wording.say("Account: years", "Compte : exercices")
    case .settings: wording.say("Settings", "Réglages")
    case .typing: wording.say("While a field is typed", "Pendant la frappe d'un champ")
    case .writing: wording.say("While a text is written", "Pendant l'écriture d'un texte")
    case .palette:
      wording.say("In the commands and the help", "Dans les commandes et l'aide")
    case .list: wording.say("In a list to choose from", "Dans une liste où choisir")
    case .marks: wording.say("In a list to mark", "Dans une liste à cocher")
    case .line: wording.say("When a line is asked for", "Quand une ligne est demandée")
    case .question: wording.say("When a question is asked", "Quand une question est posée")
    case .message: wording.say("In a text to read", "Dans un texte à lire")
    case .anyText: wording.say("In any text being typed", "Dans tout texte en cours de frappe")
    case .everywhere: wording.say("Everywhere", "Partout")
    }
  }

  /// The head of each table of keys.
  public static func tableHead(_ wording: Wording) -> [String] {
    [
      wording.say("key", "touche"), wording.say("command", "commande"),
      wording.say("what it does", "ce qu'elle fait"),
    ]
  }
}

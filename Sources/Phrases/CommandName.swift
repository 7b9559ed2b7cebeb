public import Method

/// What each command is called, and what it does in one line.
public enum CommandName: String, CaseIterable, Hashable, Sendable {
  // everywhere
  case undo, redo, commands, help, nextPane, previousPane, goToPortfolio, goToAccount, goToSettings
  case theme, language, mouse, refresh, unreadable, drafts, repaint, suspend, quit
  case stopReading
  // welcome
  case chooseRow, openDemonstration, newWorkspace, openFolder
  // portfolio
  case openAccount, down, up, pageDown, pageUp, first, last, filter, clearFilter, sort, reverse
  case group, columns, fold, newAccount, rename, changeStatus, archive, showArchived
  case acceptFilter, leaveFilter
  // forms
  case edit, accept, giveUp, nextField, previousField, editor, copyValue, emptyField
  case addItem, removeItem, moveItemDown, moveItemUp
  case less, more, acceptText, giveUpText
  // account
  case backToPortfolio, nextTab, previousTab, tab1, tab2, tab3, tab4
  case nextAccount, previousAccount
  // grid
  case cellLeft, cellRight, addYear, removeYear
  // over a pane
  case choose, mark, close, acceptLine, giveUpLine, confirm, stay

  /// A verb or two, for the footer and the palette.
  public var term: Term {
    switch self {
    case .undo: Term("undo", "annuler")
    case .redo: Term("redo", "rétablir")
    case .commands: Term("commands", "commandes")
    case .help: Term("help", "aide")
    case .nextPane: Term("next pane", "volet suivant")
    case .previousPane: Term("previous pane", "volet précédent")
    case .goToPortfolio: Term("portfolio", "portefeuille")
    case .goToAccount: Term("account", "compte")
    case .goToSettings: Term("settings", "réglages")
    case .theme: Term("theme", "thème")
    case .language: Term("language", "langue")
    case .mouse: Term("mouse on or off", "souris oui ou non")
    case .refresh: Term("read again", "relire")
    case .unreadable: Term("unreadable files", "fichiers illisibles")
    case .drafts: Term("drafts", "brouillons")
    case .repaint: Term("repaint", "redessiner")
    case .suspend: Term("suspend", "suspendre")
    case .quit: Term("quit", "quitter")
    case .stopReading: Term("stop reading", "arrêter la lecture")
    case .chooseRow: Term("choose", "choisir")
    case .openDemonstration: Term("demonstration", "démonstration")
    case .newWorkspace: Term("new workspace", "nouvel espace")
    case .openFolder: Term("open a folder", "ouvrir un dossier")
    case .openAccount: Term("open", "ouvrir")
    case .down: Term("down", "descendre")
    case .up: Term("up", "monter")
    case .pageDown: Term("page down", "page suivante")
    case .pageUp: Term("page up", "page précédente")
    case .first: Term("first", "premier")
    case .last: Term("last", "dernier")
    case .filter: Term("filter", "filtrer")
    case .clearFilter: Term("clear the filter", "effacer le filtre")
    case .sort: Term("sort", "trier")
    case .reverse: Term("reverse the order", "inverser l'ordre")
    case .group: Term("group", "grouper")
    case .columns: Term("columns", "colonnes")
    case .fold: Term("fold", "plier")
    case .newAccount: Term("new", "nouveau")
    case .rename: Term("rename", "renommer")
    case .changeStatus: Term("status", "statut")
    case .archive: Term("archive", "archiver")
    case .showArchived: Term("archived accounts", "comptes archivés")
    case .acceptFilter: Term("keep", "garder")
    case .leaveFilter: Term("clear", "effacer")
    case .edit: Term("edit", "modifier")
    case .accept: Term("accept", "valider")
    case .giveUp: Term("give up", "rendre")
    case .nextField: Term("next", "suivant")
    case .previousField: Term("previous", "précédent")
    case .editor: Term("editor", "éditeur")
    case .copyValue: Term("copy", "copier")
    case .emptyField: Term("empty", "vider")
    case .addItem: Term("add", "ajouter")
    case .removeItem: Term("remove", "supprimer")
    case .moveItemDown: Term("move down", "déplacer en bas")
    case .moveItemUp: Term("move up", "déplacer en haut")
    case .less: Term("less", "moins")
    case .more: Term("more", "plus")
    case .acceptText: Term("accept", "valider")
    case .giveUpText: Term("give up", "rendre")
    case .backToPortfolio: Term("portfolio", "portefeuille")
    case .nextTab: Term("next tab", "onglet suivant")
    case .previousTab: Term("previous tab", "onglet précédent")
    case .tab1: Term("identity", "identité")
    case .tab2: Term("exercises", "exercices")
    case .tab3: Term("team", "équipe")
    case .tab4: Term("programme", "programme")
    case .nextAccount: Term("next account", "compte suivant")
    case .previousAccount: Term("previous account", "compte précédent")
    case .cellLeft: Term("left", "gauche")
    case .cellRight: Term("right", "droite")
    case .addYear: Term("add a year", "ajouter une année")
    case .removeYear: Term("remove the year", "supprimer l'année")
    case .choose: Term("choose", "choisir")
    case .mark: Term("mark", "cocher")
    case .close: Term("close", "fermer")
    case .acceptLine: Term("accept", "valider")
    case .giveUpLine: Term("give up", "renoncer")
    case .confirm: Term("yes", "oui")
    case .stay: Term("stay", "rester")
    }
  }

  /// What happens, in one sentence, for the help.
  public var help: Term {
    switch self {
    case .undo: Term("takes the last edit back", "reprend la dernière modification")
    case .redo: Term("makes it again", "la refait")
    case .commands: Term("every command by its name", "toutes les commandes par leur nom")
    case .help: Term("what can be done here", "ce qu'on peut faire ici")
    case .nextPane: Term("goes to the next pane", "va au volet suivant")
    case .previousPane: Term("goes to the pane before", "va au volet précédent")
    case .goToPortfolio: Term("shows all accounts", "montre tous les comptes")
    case .goToAccount: Term("shows the selected account", "montre le compte choisi")
    case .goToSettings:
      Term("this workspace: names, money, people", "cet espace : noms, argent, équipiers")
    case .theme: Term("changes the colours", "change les couleurs")
    case .language: Term("English or French", "anglais ou français")
    case .mouse:
      Term(
        "off leaves the terminal its own selection",
        "sans elle, le terminal retrouve sa propre sélection")
    case .refresh:
      Term(
        "reads what others have changed on disk", "relit ce que d'autres ont changé sur le disque")
    case .unreadable:
      Term("files that cannot be read, and why", "les fichiers illisibles, et pourquoi")
    case .drafts:
      Term(
        "texts that were being typed when it last stopped", "les textes en cours au dernier arrêt")
    case .repaint: Term("draws the screen again", "redessine l'écran")
    case .suspend: Term("back to the shell; fg returns", "retour au shell ; fg ramène ici")
    case .quit: Term("leaves; all is saved", "quitte ; tout est enregistré")
    case .stopReading: Term("goes on with what is read so far", "continue avec ce qui est déjà lu")
    case .chooseRow: Term("does what the row says", "fait ce que dit la ligne")
    case .openDemonstration:
      Term(
        "a portfolio to play with, in a new folder",
        "un portefeuille d'essai, dans un nouveau dossier")
    case .newWorkspace: Term("begins your own portfolio", "commence votre portefeuille")
    case .openFolder: Term("opens a portfolio that exists", "ouvre un portefeuille qui existe")
    case .openAccount:
      Term("opens the account, or folds the group", "ouvre le compte, ou plie le groupe")
    case .down: Term("goes down", "descend")
    case .up: Term("goes up", "monte")
    case .pageDown: Term("a screen down", "un écran plus bas")
    case .pageUp: Term("a screen up", "un écran plus haut")
    case .first: Term("goes to the top", "va tout en haut")
    case .last: Term("goes to the bottom", "va tout en bas")
    case .filter: Term("shows only what matches as you type", "ne montre que ce qui correspond")
    case .clearFilter: Term("shows all accounts again", "montre de nouveau tous les comptes")
    case .sort: Term("chooses the column to sort by", "choisit la colonne de tri")
    case .reverse: Term("turns the order around", "renverse l'ordre")
    case .group:
      Term("by segment, status, manager, or not", "par segment, statut, responsable, ou non")
    case .columns: Term("chooses what the table shows", "choisit ce que montre le tableau")
    case .fold: Term("folds or opens the group", "plie ou déplie le groupe")
    case .newAccount: Term("adds an account", "ajoute un compte")
    case .rename: Term("changes the account's name", "change le nom du compte")
    case .changeStatus:
      Term("key account, candidate, watch…", "compte clé, candidat, surveillance…")
    case .archive: Term("takes it out of the programme", "le sort du programme")
    case .showArchived: Term("shows or hides them", "les montre ou les cache")
    case .acceptFilter:
      Term("keeps the filter, back to the table", "garde le filtre, retour au tableau")
    case .leaveFilter: Term("shows all accounts again", "montre de nouveau tous les comptes")
    case .edit: Term("edits the field in place", "modifie le champ sur place")
    case .accept: Term("takes what is typed", "prend ce qui est tapé")
    case .giveUp: Term("leaves the field as it was", "laisse le champ tel qu'il était")
    case .nextField: Term("takes it and goes to the next field", "le prend et va au champ suivant")
    case .previousField:
      Term("takes it and goes to the field before", "le prend et va au champ précédent")
    case .editor: Term("opens the text in your editor", "ouvre le texte dans votre éditeur")
    case .copyValue: Term("sends the value to the clipboard", "envoie la valeur au presse-papiers")
    case .emptyField: Term("leaves the field empty", "vide le champ")
    case .addItem: Term("adds one to the list", "en ajoute un à la liste")
    case .removeItem: Term("takes it off the list", "le retire de la liste")
    case .moveItemDown: Term("moves it down the list", "le descend dans la liste")
    case .moveItemUp: Term("moves it up the list", "le monte dans la liste")
    case .less: Term("one level less", "un niveau de moins")
    case .more: Term("one level more", "un niveau de plus")
    case .acceptText: Term("takes the text", "prend le texte")
    case .giveUpText: Term("leaves the text as it was", "laisse le texte tel qu'il était")
    case .backToPortfolio: Term("back to all accounts", "retour à tous les comptes")
    case .nextTab: Term("goes to the next tab", "va à l'onglet suivant")
    case .previousTab: Term("goes to the tab before", "va à l'onglet précédent")
    case .tab1: Term("who the customer is", "qui est le client")
    case .tab2: Term("its figures, year by year", "ses chiffres, année par année")
    case .tab3: Term("who answers for it", "qui en répond")
    case .tab4: Term("its place in the programme", "sa place dans le programme")
    case .nextAccount: Term("opens the account below it", "ouvre le compte suivant")
    case .previousAccount: Term("opens the account above it", "ouvre le compte précédent")
    case .cellLeft: Term("one year before", "une année avant")
    case .cellRight: Term("one year after", "une année après")
    case .addYear: Term("adds the next year", "ajoute l'année suivante")
    case .removeYear: Term("takes the year out", "retire l'année")
    case .choose: Term("takes what the bar is on", "prend ce que désigne la barre")
    case .mark: Term("marks it, or takes the mark off", "le coche ou le décoche")
    case .close: Term("nothing changes", "rien ne change")
    case .acceptLine: Term("takes what is typed", "prend ce qui est tapé")
    case .giveUpLine: Term("nothing changes", "rien ne change")
    case .confirm: Term("does what is asked", "fait ce qui est demandé")
    case .stay: Term("nothing changes", "rien ne change")
    }
  }
}

/// Why a command is off now.
public enum OffReason: CaseIterable, Hashable, Sendable, Phrase {
  case nothingToUndo, nothingToRedo, noWorkspace, nothingUnreadable, noDrafts
  case nothingSelected, noFilter, notAGroup, readOnly
  case notAText, notInAList, notALevel, computed, alreadyEmpty, listEnd, required, noAccount
  case opening, allInSight, notReading

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
    case .notAGroup: Term("Group the accounts first: g.", "Groupez d'abord les comptes : g.")
    case .readOnly: Term("This workspace is open to read only.", "Cet espace est en lecture seule.")
    case .notAText:
      Term("Only texts open in an editor.", "Seuls les textes s'ouvrent dans un éditeur.")
    case .notInAList: Term("This is not in a list.", "Ceci n'est pas dans une liste.")
    case .notALevel: Term("Only levels go up and down.", "Seuls les niveaux montent et descendent.")
    case .computed:
      Term(
        "This is computed from the other figures.", "C'est calculé à partir des autres chiffres.")
    case .alreadyEmpty: Term("It is empty already.", "C'est déjà vide.")
    case .listEnd: Term("It is at the end of the list.", "C'est au bout de la liste.")
    case .required: Term("This field cannot be empty.", "Ce champ ne peut pas être vide.")
    case .opening: Term("A portfolio is being opened.", "Un portefeuille est en train de s'ouvrir.")
    case .notReading: Term("Nothing is being read.", "Aucune lecture n'est en cours.")
    case .allInSight: Term("All of it is in sight.", "Tout est déjà visible.")
    case .noAccount:
      Term("Choose an account in the portfolio.", "Choisissez un compte du portefeuille.")
    }
  }
}

/// The headings of the manual of keys.
public enum ContextTitle: CaseIterable, Hashable, Sendable, Phrase {
  case welcome, portfolio, filter, form, grid, settings, typing, writing, everywhere
  case palette, list, marks, line, question, message

  public func said(_ wording: Wording) -> String {
    switch self {
    case .welcome: wording.say("Welcome", "Accueil")
    case .portfolio: wording.say("Portfolio", "Portefeuille")
    case .filter: wording.say("While a filter is typed", "Pendant la frappe d'un filtre")
    case .form: wording.say("Account: forms", "Compte : formulaires")
    case .grid: wording.say("Account: exercises", "Compte : exercices")
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

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
  // texts being typed
  case letterLeft, letterRight, wordLeft, wordRight, lineStart, lineEnd, textStart, textEnd
  case lineUp, lineDown, deleteBefore, deleteAfter, deleteWordBefore, deleteWordAfter
  case deleteToStart, deleteToEnd, newLine, selectAll, copyText, cutText, pasteText
  case undoTyping, redoTyping

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
    case .giveUp: Term("give up", "renoncer")
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
    case .giveUpText: Term("give up", "renoncer")
    case .backToPortfolio: Term("portfolio", "portefeuille")
    case .nextTab: Term("next tab", "onglet suivant")
    case .previousTab: Term("previous tab", "onglet précédent")
    case .tab1: Term("identity", "identité")
    case .tab2: Term("years", "exercices")
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
    case .letterLeft: Term("left", "gauche")
    case .letterRight: Term("right", "droite")
    case .wordLeft: Term("word left", "mot à gauche")
    case .wordRight: Term("word right", "mot à droite")
    case .lineStart: Term("start of line", "début de ligne")
    case .lineEnd: Term("end of line", "fin de ligne")
    case .textStart: Term("start of text", "début du texte")
    case .textEnd: Term("end of text", "fin du texte")
    case .lineUp: Term("line up", "ligne du dessus")
    case .lineDown: Term("line down", "ligne du dessous")
    case .deleteBefore: Term("delete before", "effacer avant")
    case .deleteAfter: Term("delete after", "effacer après")
    case .deleteWordBefore: Term("delete word before", "effacer le mot d'avant")
    case .deleteWordAfter: Term("delete word after", "effacer le mot d'après")
    case .deleteToStart: Term("delete to the start", "effacer jusqu'au début")
    case .deleteToEnd: Term("delete to the end", "effacer jusqu'à la fin")
    case .newLine: Term("new line", "nouvelle ligne")
    case .selectAll: Term("select all", "tout sélectionner")
    case .copyText: Term("copy", "copier")
    case .cutText: Term("cut", "couper")
    case .pasteText: Term("paste", "coller")
    case .undoTyping: Term("undo", "annuler")
    case .redoTyping: Term("redo", "rétablir")
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
    case .nextField: Term("takes it and opens the next field", "le prend et ouvre le champ suivant")
    case .previousField:
      Term("takes it and opens the field before", "le prend et ouvre le champ précédent")
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
    case .letterLeft:
      Term("one letter to the left; shift selects", "une lettre à gauche ; maj sélectionne")
    case .letterRight:
      Term("one letter to the right; shift selects", "une lettre à droite ; maj sélectionne")
    case .wordLeft: Term("to the start of the word", "au début du mot")
    case .wordRight: Term("to the end of the word", "à la fin du mot")
    case .lineStart: Term("to the start of the line", "au début de la ligne")
    case .lineEnd: Term("to the end of the line", "à la fin de la ligne")
    case .textStart: Term("to the start of the text", "au début du texte")
    case .textEnd: Term("to the end of the text", "à la fin du texte")
    case .lineUp: Term("in a text: one line up", "dans un texte : une ligne plus haut")
    case .lineDown: Term("in a text: one line down", "dans un texte : une ligne plus bas")
    case .deleteBefore:
      Term(
        "deletes the selection, or the letter before", "efface la sélection, ou la lettre d'avant")
    case .deleteAfter:
      Term(
        "deletes the selection, or the letter after", "efface la sélection, ou la lettre d'après")
    case .deleteWordBefore:
      Term("deletes back to the start of the word", "efface jusqu'au début du mot")
    case .deleteWordAfter: Term("deletes up to the end of the word", "efface jusqu'à la fin du mot")
    case .deleteToStart:
      Term("deletes back to the start of the line", "efface jusqu'au début de la ligne")
    case .deleteToEnd:
      Term("deletes up to the end of the line", "efface jusqu'à la fin de la ligne")
    case .newLine: Term("in a text: begins a line", "dans un texte : commence une ligne")
    case .selectAll: Term("typing then replaces everything", "la frappe remplace alors tout")
    case .copyText: Term("copies the selection", "copie la sélection")
    case .cutText: Term("copies the selection and deletes it", "copie la sélection et l'efface")
    case .pasteText:
      Term("what was copied or cut in this text", "ce qui a été copié ou coupé dans ce texte")
    case .undoTyping: Term("takes back what was typed last", "reprend la dernière frappe")
    case .redoTyping: Term("types it again", "la refait")
    }
  }
}

import Method

/// The names of the panes, as the top bar shows them.
public enum PaneTitle: CaseIterable, Hashable, Sendable, Phrase {
  case portfolio, account, settings

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .portfolio: Term("Portfolio", "Portefeuille")
      case .account: Term("Account", "Compte")
      case .settings: Term("Settings", "Réglages")
      }
    return term[wording.language]
  }
}

/// What the top bar and the toasts say of saving.
public enum SavingPhrase: Hashable, Sendable, Phrase {
  case saving
  case failed
  /// The reason is a sentence that says so itself.
  case readOnly(String)
  case reading(done: Int, of: Int)
  /// The reading was stopped; the key `again` reads all.
  case stopped(done: Int, of: Int, again: String)
  /// Another workspace came while this one isn't saved.
  case staysOpen(String)
  /// A question about what isn't saved was put off; the key `again` asks it again.
  case postponed(again: String)
  /// What could not be saved is on disk now.
  case savedAfterAll(String?)
  /// What others have changed in other fields has come in with a save.
  case merged(fields: String)

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .saving: Term("saving…", "enregistrement…")
      case .failed: Term("▲ not saved", "▲ non enregistré")
      case .readOnly(let reason): Term(reason, reason)
      case .reading(let done, let total):
        Term(
          "reading \(wording.count(done)) of \(wording.count(total))",
          "lecture \(wording.count(done)) sur \(wording.count(total))")
      case .stopped(let done, let total, let again):
        Term(
          "Stopped after \(wording.count(done)) of \(wording.count(total)): \(again) reads them all.",
          "Arrêté après \(wording.count(done)) sur \(wording.count(total)) : \(again) les relit tous."
        )
      case .staysOpen(let name):
        Term(
          "\(name) stays open: not all of it is saved.",
          "\(name) reste ouvert : tout n’y est pas enregistré.")
      case .postponed(let again):
        Term(
          "Not saved yet: \(again) asks again.",
          "Pas encore enregistré : \(again) repose la question.")
      case .savedAfterAll(let name):
        Term(
          "Saved now, at another try\(name.map { ": " + $0 } ?? "").",
          "Enregistré cette fois\(name.map { " : " + $0 } ?? "").")
      case .merged(let fields):
        Term(
          "Saved, with what was changed elsewhere: \(fields).",
          "Enregistré, avec ce qui a changé ailleurs : \(fields).")
      }
    return term[wording.language]
  }
}

/// What undo and redo have done.
public enum HistoryPhrase: Hashable, Sendable, Phrase {
  case done(String, String?)
  case undone(String, String?)
  case redone(String, String?)
  /// Someone else has changed the field since the edit.
  case overtaken(String)
  /// Several changes that were made at once, with the first of them.
  case several(Int, first: String)

  public func said(_ wording: Wording) -> String {
    switch self {
    case .several(let count, let first):
      wording.say("\(count) fields, first ", "\(count) champs, d’abord ") + first
    case .done(let change, let name): HistoryPhrase.joined(name, change)
    case .undone(let change, let name):
      Term("Undone. ", "Annulé. ")[wording.language] + HistoryPhrase.joined(name, change)
    case .overtaken(let change):
      Term(
        "Changed by someone else since, so left alone: ",
        "Changé depuis par quelqu’un d’autre, donc laissé : ")[wording.language] + change
    case .redone(let change, let name):
      Term("Done again. ", "Rétabli. ")[wording.language] + HistoryPhrase.joined(name, change)
    }
  }

  private static func joined(_ name: String?, _ change: String) -> String {
    name.map { $0 + " · " + change } ?? change
  }
}

public enum MousePhrase: Hashable, Sendable, Phrase {
  case on, off

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .on: Term("The mouse is heard.", "La souris fonctionne.")
      case .off:
        Term(
          "The mouse is left to the terminal: select and copy as usual.",
          "La souris est laissée au terminal : sélectionnez et copiez comme d’habitude.")
      }
    return term[wording.language]
  }
}

public enum QuitPhrase: Hashable, Sendable, Phrase {
  case title
  case notSaved(String)
  case leave

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .title: Term("Something is not saved", "Tout n’est pas enregistré")
      case .notSaved(let reason):
        Term(
          "\(reason) A draft, where one could be kept, is offered at the next start. Leave all the same?",
          "\(reason) Un brouillon, s’il a pu être gardé, est proposé au prochain démarrage. Quitter quand même ?"
        )
      case .leave: Term("leave", "quitter")
      }
    return term[wording.language]
  }
}

/// The words of the overlays.
public enum OverlayPhrase: Hashable, Sendable, Phrase {
  case commands, help, chooseTheme, chooseLanguage, sortBy, groupBy, chooseColumns
  case statusOf(String)
  case newAccount, newAccountHint, rename, openFolder, openFolderHint, newWorkspace
  case newWorkspaceHint
  case unreadable
  case goToPage, ownOrder
  /// How many rows lie out of sight.
  case more(Int)
  case theirsTitle(String)
  case removedTitle(String)
  case writeAnewMeaning, letGo
  case keepMine, keepMineMeaning, takeTheirs, takeTheirsMeaning, showBoth, showBothMeaning,
    bothTitle, showMine, showMineMeaning, showMineTitle
  case draftTitle(Int)
  case resumeDraft, resumeDraftMeaning, dropDraft, dropDraftMeaning
  case laterDraft, laterDraftMeaning(drafts: String)
  case noMatch, sameName, openSameName, openSameNameMeaning, addSameName, renameAnyway
  /// A copy of an account in this file is compared with it.
  case copyTitle(String)
  case keepOriginal, keepOriginalMeaning, takeCopy, takeCopyMeaning
  /// What a theme of the program’s own is for; any other is the user’s.
  case aboutTheme(String)
  case sameNameMeaning, nothingDiffers, mine, theirs, empty

  public func said(_ wording: Wording) -> String { term(wording)[wording.language] }

  private func term(_ wording: Wording) -> Term {
    switch self {
    case .commands: Term("Commands", "Commandes")
    case .help: Term("What can be done here", "Ce qu’on peut faire ici")
    case .chooseTheme: Term("Theme", "Thème")
    case .chooseLanguage: Term("Language", "Langue")
    case .sortBy: Term("Sort by", "Trier par")
    case .groupBy: Term("Group by", "Grouper par")
    case .goToPage: Term("Go to a page", "Aller à une page")
    case .ownOrder: Term("the order of the list", "l’ordre de la liste")
    case .more(let count):
      Term("\(wording.count(count)) more", "encore \(wording.count(count))")
    case .chooseColumns: Term("Columns", "Colonnes")
    case .statusOf(let name): Term("Membership of \(name)", "Appartenance de \(name)")
    case .newAccount: Term("New account", "Nouveau compte")
    case .newAccountHint:
      Term(
        "The customer's name, as you say it among yourselves.",
        "Le nom du client, comme vous le dites entre vous.")
    case .rename: Term("Rename the account", "Renommer le compte")
    case .openFolder: Term("Open a portfolio", "Ouvrir un portefeuille")
    case .openFolderHint:
      Term("The folder that holds workspace.yaml.", "Le dossier qui contient workspace.yaml.")
    case .newWorkspace: Term("New portfolio", "Nouveau portefeuille")
    case .newWorkspaceHint:
      Term(
        "A folder to create, such as ~/portfolio.",
        "Un dossier à créer, par exemple ~/portefeuille.")
    case .unreadable: Term("Files that cannot be read", "Fichiers illisibles")
    case .theirsTitle(let name):
      Term("\(name) was changed by someone else", "\(name) a été changé par quelqu’un d’autre")
    case .removedTitle(let name):
      Term("\(name) was removed by someone else", "\(name) a été supprimé par quelqu’un d’autre")
    case .writeAnewMeaning: Term("writes the file again", "récrit le fichier")
    case .letGo: Term("Let it go", "Le laisser partir")
    case .keepMine: Term("Keep mine", "Garder le mien")
    case .keepMineMeaning: Term("replaces theirs on disk", "remplace le leur sur le disque")
    case .takeTheirs: Term("Take theirs", "Prendre le leur")
    case .takeTheirsMeaning:
      Term("drops what I typed there", "abandonne ce que j’y ai tapé")
    case .showMine: Term("Show mine", "Montrer le mien")
    case .showMineMeaning:
      Term("field by field, then ask again", "champ par champ, puis redemander")
    case .showMineTitle: Term("Mine, and what is on disk", "Le mien, et ce qui est sur le disque")
    case .showBoth: Term("Show both", "Montrer les deux")
    case .bothTitle: Term("Mine and theirs", "Le mien et le leur")
    case .showBothMeaning:
      Term("field by field, then ask again", "champ par champ, puis redemander")
    case .draftTitle(let count):
      Term(
        count == 1 ? "A text was being typed" : "\(wording.count(count)) texts were being typed",
        count == 1 ? "Un texte était en cours" : "\(wording.count(count)) textes étaient en cours")
    case .resumeDraft: Term("Go on typing it", "Reprendre la frappe")
    case .resumeDraftMeaning: Term("opens the field with the text", "ouvre le champ avec le texte")
    case .dropDraft: Term("Drop it", "L’abandonner")
    case .dropDraftMeaning:
      Term("the field stays as it is saved", "le champ reste tel qu’enregistré")
    case .laterDraft: Term("Later", "Plus tard")
    case .laterDraftMeaning(let drafts):
      Term("\(drafts) offers it again", "\(drafts) le propose de nouveau")
    case .noMatch: Term("Nothing matches.", "Rien ne correspond.")
    case .copyTitle(let file): Term("\(file): a copy", "\(file) : une copie")
    case .keepOriginal: Term("Keep the account as it is", "Garder le compte tel quel")
    case .keepOriginalMeaning:
      Term("the copy goes to the older versions", "la copie rejoint les versions antérieures")
    case .takeCopy: Term("Take what the copy has", "Prendre ce que dit la copie")
    case .takeCopyMeaning:
      Term("one edit, which undo takes back", "une modification, qu’annuler reprend")
    case .aboutTheme("dusk"): Term("dark, for every day", "sombre, pour tous les jours")
    case .aboutTheme("paper"): Term("light, for a bright room", "clair, pour une pièce lumineuse")
    case .aboutTheme("projector"):
      Term("high contrast, for a beamer", "très contrasté, pour un vidéoprojecteur")
    case .aboutTheme("modus"):
      Term("told apart by the colour-blind, too", "lisible aussi pour les daltoniens")
    case .aboutTheme("mono"): Term("without colours", "sans couleurs")
    case .aboutTheme: Term("yours", "à vous")
    case .sameName: Term("An account has this name already.", "Un compte porte déjà ce nom.")
    case .openSameName: Term("Open that account", "Ouvrir ce compte")
    case .openSameNameMeaning:
      Term("It is the same customer: go on there.", "C’est le même client : continuez là.")
    case .addSameName: Term("Add another one", "En ajouter un autre")
    case .renameAnyway: Term("Rename all the same", "Renommer quand même")
    case .sameNameMeaning:
      Term("Two customers of one name: each counts.", "Deux clients du même nom : chacun compte.")
    case .nothingDiffers: Term("Nothing differs.", "Rien ne diffère.")
    case .mine: Term("mine", "le mien")
    case .theirs: Term("theirs", "le leur")
    case .empty: Term("empty", "vide")
    }
  }
}

/// The words of the welcome.
public enum WelcomePhrase: Hashable, Sendable, Phrase {
  case headline, promise, demonstration, demonstrationHelp, new, newHelp, open, openHelp, language
  case languageHelp, opening(String), openingDemonstration, tooSmall(columns: Int, rows: Int), quit,
    quitHelp

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .headline:
        Term(
          "Key accounts, from selection to results",
          "Les comptes clés, de la sélection aux résultats")
      case .promise:
        Term(
          "Everything you type is saved at once, in a folder of readable text that is yours. No network, no account, no server.",
          "Tout ce que vous tapez est enregistré aussitôt, dans un dossier de texte lisible qui est à vous. Ni réseau, ni inscription, ni serveur."
        )
      case .demonstration: Term("See a demonstration", "Voir une démonstration")
      case .demonstrationHelp:
        Term(
          "23 customers of a fictional company", "23 clients d’une entreprise fictive")
      case .new: Term("Begin your own portfolio", "Commencer votre portefeuille")
      case .newHelp:
        Term("an empty portfolio in a new folder", "un portefeuille vide dans un nouveau dossier")
      case .open: Term("Open a portfolio", "Ouvrir un portefeuille")
      case .openHelp:
        Term("a folder from a colleague, or yours", "le dossier d’un collègue, ou le vôtre")
      case .language: Term("Français", "English")
      case .languageHelp: Term("passer en français", "switch to English")
      case .opening(let folder): Term("Opening \(folder)…", "Ouverture de \(folder)…")
      case .openingDemonstration:
        Term("Opening the demonstration…", "Ouverture de la démonstration…")
      case .tooSmall(let columns, let rows):
        Term("Aquarium needs \(columns)x\(rows)", "Aquarium demande \(columns)x\(rows)")
      case .quit: Term("Quit", "Quitter")
      case .quitHelp: Term("come back any time", "revenez quand vous voulez")
      }
    return term[wording.language]
  }
}

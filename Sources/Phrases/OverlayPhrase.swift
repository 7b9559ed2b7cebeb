import Method

/// The words of the overlays.
public enum OverlayPhrase: Hashable, Sendable, Phrase {
  case commands, help, chooseTheme, chooseLanguage, sortBy, groupBy, chooseColumns
  case statusOf(String)
  case newAccount, newAccountHint, rename, openFolder, openFolderHint, newWorkspace
  case newWorkspaceHint
  case unreadable
  case goToPage, goToView, soWhat, ownOrder, addWhat
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
    case .goToView: Term("Go to a view of this page", "Aller à une vue de cette page")
    case .soWhat:
      Term(
        "So what?\nWhat do you conclude from it? It will be linked back to this fact.",
        "Et alors ?\nQu’en concluez-vous ? Ce sera relié à ce fait.")
    case .addWhat: Term("Add what?", "Ajouter quoi ?")
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

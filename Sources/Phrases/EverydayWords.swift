public import Method

extension CommandName {
  /// What people also call it: the palette finds the command by these words, and doesn't show them.
  ///
  /// Nil where the name and the line of help hold all the words that one would look for.
  public var everydayWords: Term? {
    switch self {
    case .undo: Term("revert back cancel mistake", "défaire revenir erreur")
    case .redo: Term("repeat again", "refaire")
    case .goToSettings:
      Term(
        "options preferences our people team members currency segments",
        "options préférences équipe équipiers personnes devise segments")
    case .goToPortfolio: Term("home list overview", "accueil liste vue")
    case .theme: Term("colours colors dark light projector", "couleurs sombre clair projecteur")
    case .language: Term("French English translate", "anglais français traduire")
    case .refresh:
      Term("reload sync synchronise git update", "recharger synchroniser git actualiser")
    case .unreadable: Term("errors broken conflict faulty", "erreurs cassés conflit abîmés")
    case .drafts: Term("recover restore lost unsaved", "récupérer restaurer perdu")
    case .quit: Term("exit leave close bye", "sortir fermer partir")
    case .mouse: Term("select copy pointer", "sélectionner copier pointeur")
    case .filter: Term("search find look for", "chercher rechercher trouver")
    case .sort: Term("order rank", "classer ordonner")
    case .columns: Term("fields show hide", "champs afficher masquer")
    case .newAccount: Term("add create customer client", "ajouter créer client")
    case .rename: Term("change name", "changer nom")
    case .changeStatus:
      Term("key watch leaving candidate prospect", "clé surveillance sortie candidat prospect")
    case .archive: Term("delete remove exit", "supprimer effacer enlever")
    case .showArchived: Term("deleted removed exited", "supprimés effacés sortis")
    case .emptyField: Term("clear delete erase", "effacer supprimer")
    case .editor: Term("write long text vim emacs", "écrire long texte vim emacs")
    case .copyValue: Term("clipboard yank", "presse-papiers")
    case .addYear: Term("new budget forecast figures", "nouveau budget prévision chiffres")
    case .addItem: Term("new create", "nouveau créer")
    case .removeItem, .removeYear: Term("delete erase", "effacer enlever")
    case .tab1: Term("company firm headcount", "société entreprise effectif")
    case .tab2: Term("figures numbers revenue margin budget", "chiffres revenu marge budget")
    case .tab3:
      Term("members people manager sponsor KAM", "membres personnes responsable parrain RCC")
    case .tab4: Term("segment status tags review", "segment statut étiquettes revue")
    default: nil
    }
  }
}

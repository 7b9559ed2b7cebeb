import Method

/// The commands that exist everywhere, and those of them that are heard while one types or answers.
enum Everywhere {
  static let commands: [Command<State, AppAction>] =
    edits + [
      Command(
        ":", .openPalette, Term("commands", "commandes"),
        help: Term("every command by its name", "toutes les commandes par leur nom"), footer: true),
      help("? f1", footer: true),
    ] + waysAround + [
      Command(
        "T", .chooseTheme, Term("theme", "thème"),
        help: Term("changes the colours", "change les couleurs"),
        words: Term(
          "colours colors dark light projector", "couleurs sombre clair projecteur")),
      .language("L", .chooseLanguage),
      Command(
        "M", .toggleMouse, Term("mouse on or off", "souris oui ou non"),
        help: Term(
          "off leaves the terminal its own selection",
          "sans elle, le terminal retrouve sa propre sélection"),
        words: Term("select copy pointer", "sélectionner copier pointeur")),
    ] + files + otherWorkspaces + [repaint, suspend, quit()]

  /// While a field is typed.
  static let whileTyping = [help("f1", footer: true), repaint]

  /// While something that lies over the pane is chosen from or typed in.
  static let whileChoosing = [help("f1"), repaint]

  /// While only an answer is awaited; in a text the key of the stop is undo.
  static let whileAsked = whileChoosing + [suspend]

  static func quit(footer: Bool = false) -> Command<State, AppAction> {
    Command(
      "q", .quit, Term("quit", "quitter"),
      help: Term("leaves; all is saved", "quitte ; tout est enregistré"),
      words: Term("exit leave close bye", "sortir fermer partir"), footer: footer)
  }

  private static func help(_ keys: String, footer: Bool = false) -> Command<State, AppAction> {
    Command(
      keys, .showHelp, Term("help", "aide"),
      help: Term("what can be done here", "ce qu’on peut faire ici"), footer: footer)
  }

  private static let repaint: Command<State, AppAction> = Command(
    "ctrl-l", .repaint, Term("repaint", "redessiner"),
    help: Term("draws the screen again", "redessine l’écran"))

  private static let suspend: Command<State, AppAction> = Command(
    "ctrl-z", .suspend, Term("suspend", "suspendre"),
    help: Term("back to the shell; fg returns", "retour au shell ; fg ramène ici"))

  private static let edits: [Command<State, AppAction>] = [
    Command(
      "ctrl-g", .stopReading, Term("stop reading", "arrêter la lecture"),
      help: Term("goes on with what is read so far", "continue avec ce qui est déjà lu"),
      footer: true
    ) { state in
      if case .reading = state.desk.opening { return nil }
      return Term("Nothing is being read.", "Aucune lecture n’est en cours.")
    },
    undo(Keys.undo),
    Command(
      "U ctrl-r", .redo, Term("redo", "rétablir"), help: Term("makes it again", "la refait"),
      words: Term("repeat again", "refaire")
    ) { state in
      state.desk.history.undone.isEmpty ? Term("Nothing to redo.", "Rien à rétablir.") : nil
    },
  ]

  /// Where letters are text, as in any text.
  static let onBlankField = [undo("ctrl-z ctrl-_ alt-u")]

  private static func undo(_ keys: String) -> Command<State, AppAction> {
    Command(
      keys, .undo, Term("undo", "annuler"),
      help: Term("takes the last edit back", "reprend la dernière modification"),
      words: Term("revert back cancel mistake", "défaire revenir erreur"), footer: true
    ) { state in
      state.desk.history.done.isEmpty ? Term("Nothing to undo.", "Rien à annuler.") : nil
    }
  }

  private static let waysAround: [Command<State, AppAction>] = [
    Command(
      "tab", .nextPane, Term("next pane", "volet suivant"),
      help: Term("goes to the next pane", "va au volet suivant"), off: withoutWorkspace),
    Command(
      "shift-tab", .previousPane, Term("previous pane", "volet précédent"),
      help: Term("goes to the pane before", "va au volet précédent"), off: withoutWorkspace),
    Command(
      "alt-1", .goTo(.portfolio), Term("portfolio", "portefeuille"),
      help: Term("shows all accounts", "montre tous les comptes"),
      words: Term("home list overview", "accueil liste vue"), off: withoutWorkspace),
    Command(
      "alt-2", .goTo(.account), Term("account", "compte"),
      help: Term("shows the selected account", "montre le compte choisi"), off: withoutWorkspace),
    Command(
      "alt-3", .goTo(.plan), Term("plan", "plan"),
      help: Term(
        "what we choose to do for the selected account", "ce que nous choisissons pour le compte"),
      words: Term(
        "strategy objectives actions scorecard reviews resources",
        "stratégie objectifs actions tableau de bord revues ressources"), off: withoutWorkspace),
    Command(
      "alt-4", .goTo(.agenda), Term("agenda", "agenda"),
      help: Term(
        "what is due, over all accounts", "ce qui est à faire, tous comptes ensemble"),
      words: Term(
        "todo tasks late overdue week sweep calendar", "tâches retard semaine tri calendrier"),
      off: withoutWorkspace),
    Command(
      "alt-5", .goTo(.workshop), Term("workshop", "atelier"),
      help: Term(
        "choose, segment, differentiate, project", "choisir, segmenter, différencier, projeter"),
      words: Term(
        "matrix ranking aquarium committee present selection segmentation",
        "matrice classement aquarium comité projeter sélection segmentation"),
      off: withoutWorkspace),
    Command(
      "alt-6", .goTo(.settings), Term("settings", "réglages"),
      help: Term(
        "this portfolio: names, money, people", "ce portefeuille : noms, argent, équipiers"),
      words: Term(
        "options preferences our people team members currency segments",
        "options préférences équipe équipiers personnes devise segments"),
      off: withoutWorkspace),
  ]

  private static let files: [Command<State, AppAction>] = [
    Command(
      Keys.refresh, .refresh, Term("read again", "relire"),
      help: Term(
        "reads what others have changed on disk", "relit ce que d’autres ont changé sur le disque"),
      words: Term(
        "reload sync synchronise git update", "recharger synchroniser git actualiser"),
      off: withoutWorkspace),
    Command(
      "X", .showUnreadable, Term("unreadable files", "fichiers illisibles"),
      help: Term("files that cannot be read, and why", "les fichiers illisibles, et pourquoi"),
      words: Term("errors broken conflict faulty", "erreurs cassés conflit abîmés")
    ) { state in
      guard state.desk.workspace?.unreadable.isEmpty ?? true else { return nil }
      return Term("Every file can be read.", "Tous les fichiers sont lisibles.")
    },
    Command(
      Keys.drafts, .showDrafts, Term("drafts", "brouillons"),
      help: Term(
        "texts that were being typed when it last stopped", "les textes en cours au dernier arrêt"),
      words: Term("recover restore lost unsaved", "récupérer restaurer perdu")
    ) { state in
      guard state.desk.workspace?.drafts.isEmpty ?? true else { return nil }
      return Term("No draft is waiting.", "Aucun brouillon n’attend.")
    },
  ]

  private static let otherWorkspaces: [Command<State, AppAction>] = [
    Command(
      "ctrl-n", .newWorkspace, Term("new portfolio", "nouveau portefeuille"),
      help: Term(
        "begins one of your own, in a new folder",
        "commence le vôtre, dans un nouveau dossier"),
      words: Term(
        "begin own create workspace start", "commencer mien créer espace débuter"),
      off: whileOpening),
    Command(
      "ctrl-o", .openFolder, Term("open a portfolio", "ouvrir un portefeuille"),
      help: Term(
        "another folder, yours or a colleague’s", "un autre dossier, le vôtre ou d’un collègue"),
      words: Term("file folder workspace switch", "fichier dossier espace changer"),
      off: whileOpening),
    Command(
      "f9", .demonstration, Term("demonstration", "démonstration"),
      help: Term(
        "customers of a fictional company to play with",
        "les clients d’une entreprise fictive, pour essayer"),
      words: Term("demo example sample try", "démo exemple essai"), off: whileOpening),
  ]

  private static let whileOpening: @Sendable (State) -> Term? = { state in
    guard state.desk.isWaiting else { return nil }
    return Term("A portfolio is being opened.", "Un portefeuille est en train de s’ouvrir.")
  }

  private static let withoutWorkspace: @Sendable (State) -> Term? = { state in
    state.desk.workspace == nil ? .noWorkspace : nil
  }
}

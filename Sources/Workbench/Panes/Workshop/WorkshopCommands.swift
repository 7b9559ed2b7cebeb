import Figures
import Method
import Pictures
import Terminal

enum WorkshopAction: Hashable, Sendable {
  case walk(Move), open, back
  case goTo(Int), nextPage(Int), nextView, chooseView
  case present, names, sectors, forecast, moves, zoom, reveal
  case push(Direction), more, less, accept
  case rate(Int), empty, comment
  case chooseSegment, filter, keepFilter, dropFilter, fold
  case vote, revealVotes, decide, park, nextStep
  case prepare, openSitting, closeSitting, leaveRound
  case criteria
}

extension WorkshopPane {
  typealias Row = Command<WorkshopSight, WorkshopAction>

  static let commands: [Row] = walking + pages + presenting + trying + sitting + looking

  private static let walking: [Row] = [
    Row(
      "enter", .open, Term("open", "ouvrir"),
      help: Term(
        "opens what the mark stands for", "ouvre ce que la marque représente"), footer: true
    ) { sight in
      // An account's page has what a room must not see.
      guard !sight.pane.isPresented else {
        return Term("Leave the projection first.", "Quittez d’abord la projection.")
      }
      return nothing(sight)
    },
    Row(
      "down j", .walk(.rows(1)), Term("down", "descendre"),
      help: Term("to the mark below", "à la marque du dessous")),
    Row(
      "up k", .walk(.rows(-1)), Term("up", "monter"),
      help: Term("to the mark above", "à la marque du dessus")),
    Row(
      "right l", .walk(.columns(1)), Term("right", "droite"),
      help: Term("to the mark at the right", "à la marque de droite")),
    Row(
      "left h", .walk(.columns(-1)), Term("left", "gauche"),
      help: Term("to the mark at the left", "à la marque de gauche")),
    .pageDown("pgdn ctrl-d", .walk(.pages(1))),
    .pageUp("pgup ctrl-u", .walk(.pages(-1))),
    .first("home", .walk(.first)),
    .last("end G", .walk(.last)),
    Row(
      "esc", .back, Term("back", "retour"),
      help: Term(
        "drops what is tried, leaves the projection, or goes back to the accounts",
        "abandonne l’essai, quitte la projection, ou revient aux comptes"), footer: true),
  ]

  private static let pages: [Row] =
    WorkshopView.pages.enumerated().map { place, page in
      Row(
        String(place + 1), .goTo(place), page.title,
        help: Term("goes to this page", "va à cette page"))
    } + [
      Row(
        "]", .nextPage(1), Term("next page", "page suivante"),
        help: Term("goes to the next page", "va à la page suivante")),
      Row(
        "[", .nextPage(-1), Term("previous page", "page précédente"),
        help: Term("goes to the page before", "va à la page précédente")),
      Row(
        "v", .nextView, Term("view", "vue"),
        help: Term("turns to the page's next view", "passe à la vue suivante de la page"),
        footer: true
      ) { sight in
        sight.pane.viewsOfPage.count > 1 ? nil : .oneView
      },
      Row(
        "V", .chooseView, Term("views", "vues"),
        help: Term("every picture of the portfolio", "toutes les images du portefeuille")),
    ]

  private static let presenting: [Row] = [
    Row(
      "P", .present, Term("project", "projeter"),
      help: Term(
        "fills the screen with the picture, in large", "remplit l’écran de l’image, en grand"),
      words: Term("present beamer full screen show", "présenter vidéoprojecteur plein écran"),
      footer: true),
    Row(
      "N", .names, Term("names", "noms"),
      help: Term("hides or shows the names", "cache ou montre les noms"),
      words: Term("hide anonymous", "masquer anonyme"), off: besideMatrix),
    Row(
      "s", .sectors, Term("sectors", "secteurs"),
      help: Term(
        "shows the cuts and the segments, or not yet",
        "montre les coupes et les segments, ou pas encore"), off: besideMatrix),
    Row(
      "f", .forecast, Term("forecast", "prévision"),
      help: Term("shows where they should go", "montre où ils devraient aller"),
      off: besideMatrix),
    Row(
      "m", .moves, Term("moves", "mouvements"),
      help: Term(
        "shows where they stood at the last round", "montre où ils étaient à la dernière séance"),
      off: besideMatrix),
    Row(
      "z", .zoom, Term("zoom", "zoom"),
      help: Term(
        "one segment after the other, then all", "un segment après l’autre, puis tous"),
      off: besideMatrix),
    Row(
      "r", .reveal, Term("reveal", "révéler"),
      help: Term(
        "hides all, then shows one account more at each press",
        "cache tout, puis montre un compte de plus à chaque fois"),
      off: besideMatrix),
  ]

  private static let trying: [Row] = [
    Row(
      "shift-right", .push(.right), Term("move right", "vers la droite"),
      help: Term("tries it further right", "l’essaie plus à droite"), off: notMovable),
    Row(
      "shift-left", .push(.left), Term("move left", "vers la gauche"),
      help: Term("tries it further left", "l’essaie plus à gauche"), off: notMovable),
    Row(
      "shift-up", .push(.up), Term("move up", "vers le haut"),
      help: Term("tries it higher", "l’essaie plus haut"), off: notMovable),
    Row(
      "shift-down", .push(.down), Term("move down", "vers le bas"),
      help: Term("tries it lower", "l’essaie plus bas"), off: notMovable),
    Row(
      "+", .more, Term("more", "plus"),
      help: Term(
        "what if: more weight, a larger leak, a larger budget",
        "et si : plus de poids, une fuite plus grande, un budget plus grand"),
      words: Term("what if", "et si"), off: notTried),
    Row(
      "-", .less, Term("less", "moins"),
      help: Term(
        "what if: less weight, a smaller leak, a smaller budget",
        "et si : moins de poids, une fuite plus petite, un budget plus petit"),
      words: Term("what if", "et si"), off: notTried),
    Row(
      Keys.accept, .accept, Term("accept", "accepter"),
      help: Term(
        "keeps what is tried, with its reason", "garde ce qui est essayé, avec sa raison"),
      words: Term("keep decide", "garder décider"), footer: true
    ) { sight in
      if let reason = readOnly(sight) { return reason }
      guard sight.acceptable else {
        return Term("Nothing is being tried.", "Rien n’est à l’essai.")
      }
      return nil
    },
    Row(
      "c", .comment, Term("comment", "commenter"),
      help: Term("says why the rating is what it is", "dit pourquoi la note est ce qu’elle est"),
      off: notRating),
    Row(
      "del backspace", .empty, Term("empty", "vider"),
      help: Term("takes the rating away", "retire la note"), off: notFilled),
    Row(
      "e", .chooseSegment, Term("segment", "segment"),
      help: Term(
        "sets another segment than the matrix's, with a reason",
        "met un autre segment que celui de la matrice, avec une raison"),
      words: Term("override change", "écarter changer"), off: notAccount),
  ]

  private static let looking: [Row] = [
    Row(
      "/", .filter, Term("filter", "filtrer"),
      help: Term("shows only the accounts of that name", "ne montre que les comptes de ce nom"),
      words: Term("search find", "chercher trouver"), off: notFiltered),
    Row(
      "space", .fold, Term("fold", "plier"),
      help: Term(
        "hides or shows the accounts below; of a request: puts it in or out",
        "cache ou montre les comptes dessous ; d’une demande : la met dedans ou dehors")
    ) { sight in
      if case .line? = sight.focus { return nil }
      if sight.focusedRequest != nil { return nil }
      return Term(
        "Only a line with accounts below folds.", "Seule une ligne avec des comptes se plie.")
    },
    Row(
      "C", .criteria, Term("criteria and levels", "critères et niveaux"),
      help: Term(
        "the settings that the pictures rest on", "les réglages sur quoi reposent les images"),
      words: Term("weights cuts settings", "poids coupes réglages")),
  ]

  /// While the filter is typed: letters are text.
  static let filterCommands: [Row] = [.keepFilter(.keepFilter), .dropFilter(.dropFilter)]

  /// Digits fill the focused cell.
  static let fillCommands: [Row] = (0...9).map { digit in
    Row(
      String(digit), .rate(digit), Term("\(digit)", "\(digit)"),
      help: Term("gives this mark; 1 then 0 is 10", "donne cette note ; 1 puis 0 fait 10"),
      off: notFilled)
  }

  static let nothing: @Sendable (WorkshopSight) -> Term? = { sight in
    sight.focus == nil ? .nothingSelected : nil
  }

  static let readOnly: @Sendable (WorkshopSight) -> Term? = { sight in
    sight.desk.workspace?.readOnly == nil ? nil : .readOnly
  }

  private static let besideMatrix: @Sendable (WorkshopSight) -> Term? = { sight in
    guard sight.pane.view.key != WorkshopView.matrix else { return nil }
    return Term("This is for the matrix.", "C’est pour la matrice.")
  }

  private static let notMovable: @Sendable (WorkshopSight) -> Term? = { sight in
    besideMatrix(sight) ?? readOnly(sight) ?? nothing(sight)
  }

  private static let notTried: @Sendable (WorkshopSight) -> Term? = { sight in
    switch sight.pane.view.key {
    case WorkshopView.ranking where sight.focusedFamily != nil: return nil
    case WorkshopView.aquarium: return nil
    case WorkshopView.arbitration, WorkshopView.arbitrationOfDays: return nothing(sight)
    default:
      return Term(
        "This tries weights in the ranking, leaks in the aquarium, budgets for requests.",
        "Cela essaie des poids au classement, des fuites à l’aquarium, des budgets de demandes.")
    }
  }

  private static let notRating: @Sendable (WorkshopSight) -> Term? = { sight in
    if let reason = readOnly(sight) { return reason }
    if case .rating? = sight.focus { return nil }
    return Term("Choose a rating first.", "Choisissez d’abord une note.")
  }

  static let notFilled: @Sendable (WorkshopSight) -> Term? = { sight in
    if let reason = readOnly(sight) { return reason }
    guard sight.pane.view.isFilled else {
      return Term("Nothing is filled by digits here.", "Rien ne se remplit par chiffres ici.")
    }
    return nothing(sight)
  }

  private static let notAccount: @Sendable (WorkshopSight) -> Term? = { sight in
    if let reason = readOnly(sight) { return reason }
    return sight.focus?.account == nil ? .nothingSelected : nil
  }

  private static let notFiltered: @Sendable (WorkshopSight) -> Term? = { sight in
    switch sight.pane.view.key {
    case WorkshopView.matrix, "ten-boxes", "services": return nil
    default: return Term("This shows all accounts.", "Ceci montre tous les comptes.")
    }
  }
}

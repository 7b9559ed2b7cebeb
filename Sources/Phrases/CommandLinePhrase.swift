public import Method

/// What the command line answers: errors in one sentence that says what to do, and outcomes.
public enum CommandLinePhrase: Phrase {
  case needsTerminal
  /// TERM names no terminal that can be drawn on.
  case unusableTerminal(String)
  case noAccount(String, alike: [String])
  case folderNotEmpty(String)
  case badSize(String)
  case badLanguage(String)
  case badCurrency(String)
  case badDay(String)
  case badTime(String)
  case badKeys(String)
  case badCount(String, ClosedRange<Int>)
  case unknownTheme(String, known: [String])
  case unknownPane(String, known: [String])
  case unknownPage(String, known: [String])
  case unknownPicture(String, known: [String])
  case needsAccount(picture: String)
  case noRound(String?, known: [String])
  case written(file: String)
  case notWritten(file: String)
  case wrongEnding(file: String, ending: String)
  case distances([String])
  case badHeight(String)
  case notUTF8
  case inputTooLong
  case refused(field: String, Rejection, FieldInfo?)
  case missing(argument: String)
  case unknownOption(String)
  case unknownVerb(String)

  case created(folder: String)
  case generated(accounts: Int, folder: String)
  case unchanged(account: String)
  case nothingFound
  case found(errors: Int, warnings: Int, notes: Int)
  case unreadable(files: Int)
  case askLanguage(standard: Language)
  case askName
  case askCurrency
  /// What was asked could be read, but not be written out.
  case unsaid(DiskReason)
  /// A key of a file that no field has, and the one that was likely meant.
  case unknownKey(String, meant: String?)
  /// What was asked is done; only its answer could not be written out.
  case savedUnsaid(DiskReason)
  /// Shown by the shell after the program has died, in the terminal as it was before.
  case crashed

  public func said(_ wording: Wording) -> String {
    switch self {
    case .needsTerminal:
      return wording.say(
        "Aquarium needs a terminal: elsewhere use “list”, “show”, “check” or “render”.",
        "Aquarium a besoin d’un terminal : ailleurs, « list », « show », « check » ou « render ».")
    case .unusableTerminal(let name):
      return wording.say(
        "Aquarium cannot draw on the terminal \(wording.quoted(name)): set TERM, as in "
          + "TERM=xterm-256color aquarium.",
        "Aquarium ne sait pas dessiner sur le terminal \(wording.quoted(name)) : réglez TERM, "
          + "comme TERM=xterm-256color aquarium.")
    case .noAccount(let id, let alike):
      let name = wording.quoted(id)
      guard !alike.isEmpty else {
        return wording.say(
          "There is no account \(name): “aquarium list” shows them.",
          "Il n’y a pas de compte \(name) : « aquarium list » les montre.")
      }
      let others = wording.choice(alike)
      return wording.say(
        "There is no account \(name): did you mean \(others)?",
        "Il n’y a pas de compte \(name) : vouliez-vous dire \(others) ?")
    case .folderNotEmpty(let folder):
      let name = wording.quoted(folder)
      return wording.say(
        "\(name) is not empty, and nothing is written over: choose another folder.",
        "\(name) n’est pas vide, et rien n’est écrasé : choisissez un autre dossier.")
    case .refused(let field, let rejection, let info):
      return wording.labelled(field, RejectionPhrase(rejection, field: info).said(wording))
    case .notUTF8:
      return wording.say(
        "This text is not UTF-8: convert it first.",
        "Ce texte n’est pas en UTF-8 : convertissez-le d’abord.")
    case .inputTooLong:
      return wording.say(
        "This text is longer than 4 MiB: shorten it.",
        "Ce texte dépasse 4 Mio : raccourcissez-le.")
    case .unknownTheme(let name, let known):
      return unknown(name, Term("theme", "thème"), known, wording)
    case .unknownPage(let name, let known):
      return unknown(name, Term("page", "page"), known, wording)
    case .unknownPicture(let name, let known):
      return unknown(name, Term("picture", "image"), known, wording)
    case .needsAccount(let picture):
      return wording.say(
        "\(picture) is of one account: name it with --account.",
        "\(picture) est d’un seul compte : nommez-le avec --account.")
    case .noRound(let name, let known):
      guard let name else {
        return wording.say(
          "There is no sitting yet: prepare one in the workshop.",
          "Il n’y a pas encore de séance : préparez-en une dans l’atelier.")
      }
      return unknown(name, Term("sitting", "séance"), known, wording)
    case .written(let file):
      return wording.say("Written: \(file)", "Écrit : \(file)")
    case .notWritten(let file):
      return wording.say(
        "\(file) can’t be written: name another file, or make room.",
        "\(file) ne peut pas être écrit : nommez un autre fichier, ou faites de la place.")
    case .wrongEnding(let file, let ending):
      return wording.say(
        "\(file) doesn’t end in \(ending): name a file that does, so that nothing else is replaced.",
        "\(file) ne finit pas par \(ending) : nommez un fichier qui finit ainsi, pour ne rien remplacer d’autre."
      )
    case .distances(let lines): return lines.joined(separator: "\n")
    case .badHeight(let text):
      return wording.say(
        "\(text) is no height: give the picture's in metres, such as 2 or 1.5.",
        "\(text) n’est pas une hauteur : donnez celle de l’image en mètres, comme 2 ou 1,5.")
    case .unknownPane(let name, let known):
      return unknown(name, Term("pane", "volet"), known, wording)
    case .missing(let argument):
      return wording.say(
        "\(argument) is missing: --help shows how to write the command.",
        "\(argument) manque : --help montre comment écrire la commande.")
    case .unknownOption(let option):
      return wording.say(
        "There is no option \(wording.quoted(option)): --help lists them.",
        "Il n’y a pas d’option \(wording.quoted(option)) : --help les liste.")
    case .unknownVerb(let verb):
      return wording.say(
        "There is no command \(wording.quoted(verb)): “aquarium --help” lists them.",
        "Il n’y a pas de commande \(wording.quoted(verb)) : « aquarium --help » les liste.")
    case .badSize(let text):
      return wording.bad(
        text, Term("a size", "une taille"),
        Term("columns and rows, such as 100x30", "colonnes et lignes, comme 100x30"))
    case .badLanguage(let text):
      return wording.bad(
        text, Term("a language", "une langue"), Term(wording.languages, wording.languages))
    case .badCurrency(let text):
      return wording.bad(
        text, Term("a known currency", "une devise connue"),
        Term(wording.currencies, wording.currencies))
    case .badDay(let text):
      return wording.bad(text, Term("a day", "un jour"), Term("2026-11-22", "2026-11-22"))
    case .badTime(let text):
      return wording.bad(text, Term("a time", "une heure"), Term("14:02", "14:02"))
    case .badCount(let text, let bounds):
      return wording.bad(
        text, Term("a number for this", "un nombre convenable"),
        Term(
          "\(wording.count(bounds.lowerBound)) to \(wording.count(bounds.upperBound))",
          "de \(wording.count(bounds.lowerBound)) à \(wording.count(bounds.upperBound))"))
    case .badKeys(let text):
      return wording.bad(
        text, Term("a key", "une touche"), Term("\"j enter esc\"", "\"j enter esc\""))
    case .created(let folder):
      return wording.say(
        "The portfolio is ready: aquarium open \(CommandLinePhrase.typed(folder))",
        "Le portefeuille est prêt : aquarium open \(CommandLinePhrase.typed(folder))")
    case .generated(let accounts, let folder):
      let count = wording.accounts(accounts)
      return wording.say("\(count) written in \(folder).", "\(count) dans \(folder).")
    case .unchanged(let account):
      return wording.say(
        "\(account): it already was so.", "\(account) : c’était déjà le cas.")
    case .nothingFound:
      return wording.say("Nothing to say.", "Rien à signaler.")
    case .found(let errors, let warnings, let notes):
      let counts = [(Finding.Severity.error, errors), (.warning, warnings), (.note, notes)]
      return wording.list(counts.filter { $0.1 > 0 }.map { $0.0.counted($0.1, wording) }) + "."
    case .unreadable(let files):
      let count = wording.count(
        files, Term("file cannot be read", "fichier illisible"),
        Term("files cannot be read", "fichiers illisibles"))
      return wording.labelled(
        count,
        wording.say(
          "“aquarium check” says why.",
          "« aquarium check » dit pourquoi."))
    case .askLanguage(let standard):
      return wording.say(
        "In which language, en or fr (\(standard.rawValue))? ",
        "En quelle langue, en ou fr (\(standard.rawValue)) ? ")
    case .askName:
      return wording.say("What is this portfolio called? ", "Comment s’appelle ce portefeuille ? ")
    case .askCurrency:
      return wording.say(
        "In which currency (Enter for EUR): \(wording.currencies)? ",
        "En quelle devise (Entrée pour EUR) : \(wording.currencies) ? ")
    case .unknownKey(let key, let meant?):
      return wording.say(
        "No field is called \(wording.quoted(key)), so nothing reads it: did you mean "
          + "\(wording.quoted(meant))?",
        "Aucun champ ne s’appelle \(wording.quoted(key)), rien ne le lit : vouliez-vous dire "
          + "\(wording.quoted(meant)) ?")
    case .unknownKey(let key, nil):
      return wording.say(
        "No field is called \(wording.quoted(key)): it is kept, and nothing reads it.",
        "Aucun champ ne s’appelle \(wording.quoted(key)) : il est gardé, et rien ne le lit.")
    case .unsaid(let reason):
      let why = reason.term[wording.language]
      return wording.say(
        "The answer could not be written: \(why).", "La réponse n’a pas pu être écrite : \(why).")
    case .savedUnsaid(let reason):
      let why = reason.term[wording.language]
      return wording.say(
        "This is saved; only the answer could not be written: \(why).",
        "C’est enregistré ; seule la réponse n’a pas pu être écrite : \(why).")
    case .crashed:
      return wording.say(
        "Aquarium stopped by a fault of its own. What you were typing is kept and will be offered "
          + "when you open the portfolio again.",
        "Aquarium s’est arrêté par sa propre faute. Ce que vous tapiez est gardé et vous sera "
          + "proposé à la prochaine ouverture.")
    }
  }

  private func unknown(
    _ name: String, _ kind: Term, _ known: [String], _ wording: Wording
  ) -> String {
    let wrong = wording.quoted(name)
    let names = wording.choice(known)
    return wording.say(
      "There is no \(kind.english) \(wrong): write \(names).",
      "Il n’y a pas de \(kind.french) \(wrong) : écrivez \(names).")
  }

}

extension Wording {
  /// `a, b or c`.
  public func choice(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" or ", " ou ") + last
  }

  /// `EUR, USD, GBP or another code`: what can be written.
  var currencies: String {
    let another = say("another code of ISO 4217", "un autre code ISO 4217")
    return choice(Currency.common.map(\.rawValue) + [another])
  }

  /// `en or fr`.
  var languages: String { choice(Language.allCases.map(\.rawValue)) }

  public func accounts(_ number: Int) -> String {
    count(number, Term("account", "compte"), Term("accounts", "comptes"))
  }

  fileprivate func bad(_ text: String, _ expected: Term, _ form: Term) -> String {
    let wrong = quoted(text)
    return say(
      "\(wrong) is not \(expected.english): write \(form.english).",
      "\(wrong) n’est pas \(expected.french) : écrivez \(form.french).")
  }
}

extension CommandLinePhrase {
  /// A path as a shell takes it for one word.
  static func typed(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "/._-~+".contains(Character($0))
    }
    guard !isPlain else { return path }
    return "'"
      + path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}

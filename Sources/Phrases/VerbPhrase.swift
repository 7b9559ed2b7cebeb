/// What the rim of the program says besides the store's faults and the command line's answers.
public enum VerbPhrase: Phrase {
  /// No program could be started to edit a text; the command that was tried.
  case noEditor(String)
  case editorFailed(String, code: Int)
  /// What could not be saved is saved once it can be.
  case triedAgain
  /// There is no draft of it either.
  case keptNowhere
  /// Where the demonstration stands.
  case demonstrationIn(folder: String)
  /// The file that it was to edit is gone.
  case editorLeftNothing(String)
  /// An edit that its workspace has no room for is kept in another folder.
  case keptElsewhere(folder: String)
  /// What was written in the editor and could not be taken over stays in a file.
  case editedTextKept(path: String)
  /// No file could be made for the editor.
  case noRoomForEditor
  /// Edits that an earlier sitting could not save are on disk now.
  case recovered([String])
  /// What is being typed can't be kept on disk, with the reason as a sentence.
  case draftNotKept(String)
  /// A choice can't be kept for the next sitting: its folder can't be written.
  case notRemembered(folder: String)
  /// The machine gives no thread, or no more open files.
  case noThread
  case tooLongToCopy
  case unknownTheme(String)
  case builtIn
  case ofTheUser
  case dark
  case light
  case unexpectedArgument(String)
  case missingValue(option: String)
  case badUsage

  public func said(_ wording: Wording) -> String {
    switch self {
    case .noEditor(let command):
      wording.say(
        "The editor \(wording.quoted(command)) cannot be started: set EDITOR to one that is there.",
        "L’éditeur \(wording.quoted(command)) ne démarre pas : donnez à EDITOR un éditeur présent.")
    case .editorFailed(let command, let code):
      wording.say(
        "The editor \(wording.quoted(command)) ended with error \(code): the text is as it was.",
        "L’éditeur \(wording.quoted(command)) a fini sur l’erreur \(code) : le texte est inchangé.")
    case .triedAgain:
      wording.say("It is tried again by itself.", "Un nouvel essai se fera tout seul.")
    case .keptNowhere:
      wording.say(
        "No draft could be kept either: leaving now loses it.",
        "Aucun brouillon n’a pu être gardé non plus : quitter maintenant le perd.")
    case .demonstrationIn(let folder):
      wording.say(
        "The demonstration is in \(folder): change what you like.",
        "La démonstration est dans \(folder) : changez-y ce que vous voulez.")
    case .editorLeftNothing(let command):
      wording.say(
        "The editor \(wording.quoted(command)) removed its file: the text is as it was.",
        "L’éditeur \(wording.quoted(command)) a supprimé son fichier : le texte est inchangé.")
    case .keptElsewhere(let folder):
      wording.say(
        "Your edit is kept in \(folder) and saved at the next start.",
        "Votre modification est gardée dans \(folder) et enregistrée au prochain démarrage.")
    case .editedTextKept(let path):
      wording.say(
        "What you wrote there is kept in \(path).", "Ce que vous y avez écrit reste dans \(path).")
    case .noRoomForEditor:
      wording.say(
        "No file could be made for the editor: make room in the temporary folder.",
        "Pas de fichier pour l’éditeur : faites de la place dans le dossier temporaire.")
    case .recovered(let names):
      wording.say(
        "Saved now, after it could not be last time: \(wording.list(names)).",
        "Enregistré maintenant, ce qui n’avait pas pu l’être : \(wording.list(names)).")
    case .draftNotKept(let reason):
      wording.say(
        "What you type is kept in memory only. \(reason)",
        "Ce que vous tapez n’est gardé qu’en mémoire. \(reason)")
    case .notRemembered(let folder):
      wording.say(
        "This is not remembered for the next time: \(folder) cannot be written.",
        "Ce choix ne sera pas retenu la prochaine fois : impossible d’écrire dans \(folder).")
    case .noThread:
      wording.say(
        "The machine is too busy to begin: close other programs, then try again.",
        "La machine est trop occupée pour commencer : fermez d’autres programmes, puis réessayez.")
    case .tooLongToCopy:
      wording.say(
        "This cannot be copied here: it is too long, or the terminal does not take it.",
        "Copie impossible ici : c’est trop long, ou le terminal ne l’accepte pas.")
    case .unknownTheme(let name):
      wording.say(
        "There is no theme \(wording.quoted(name)) any more.",
        "Il n’y a plus de thème \(wording.quoted(name)).")
    case .builtIn: wording.say("built in", "fourni")
    case .ofTheUser: wording.say("yours", "à vous")
    case .dark: wording.say("dark", "sombre")
    case .light: wording.say("light", "clair")
    case .unexpectedArgument(let text):
      wording.say(
        "\(wording.quoted(text)) is one argument too many: --help shows how to write the command.",
        "\(wording.quoted(text)) est de trop : --help montre comment écrire la commande.")
    case .missingValue(let option):
      wording.say(
        "A value is missing after \(option): --help shows how to write the command.",
        "Il manque une valeur après \(option) : --help montre comment écrire la commande.")
    case .badUsage:
      wording.say(
        "This cannot be understood: --help shows how to write the command.",
        "Cela ne se comprend pas : --help montre comment écrire la commande.")
    }
  }

}

/// What is wrong with a file of colours, and how to repair it.
public struct ThemeFaultPhrase: Phrase {
  public enum Fault: Hashable, Sendable {
    case unreadable, noColon, notThreeColours
    case unknownKey(String), repeated(String), missing(String)
    case notAColour(String), notAnAttribute(String), notAKind(String), notAName(String)
  }

  public let file: String
  /// From 1; 0 when it is about no line.
  public let line: Int
  public let fault: Fault

  public init(file: String, line: Int, _ fault: Fault) {
    self.file = file
    self.line = line
    self.fault = fault
  }

  public func said(_ wording: Wording) -> String {
    let spot =
      line == 0
      ? file : wording.say("\(file), line \(line)", "\(file), ligne \(line)")
    return wording.labelled(spot, reason(wording))
  }

  private func reason(_ wording: Wording) -> String {
    switch fault {
    case .unreadable: wording.say("cannot be read.", "lecture impossible.")
    case .noColon: wording.say("write “key: value”.", "écrivez « clé: valeur ».")
    case .notThreeColours:
      wording.say(
        "three colours are needed: #rrggbb, one of 16, one of 8.",
        "il faut trois couleurs : #rrggbb, une de 16, une de 8.")
    case .unknownKey(let key):
      wording.say(
        "there is no key \(wording.quoted(key)).", "la clé \(wording.quoted(key)) n’existe pas.")
    case .repeated(let key):
      wording.say(
        "\(wording.quoted(key)) stands twice.", "\(wording.quoted(key)) figure deux fois.")
    case .missing(let key):
      wording.say("\(wording.quoted(key)) is missing.", "\(wording.quoted(key)) manque.")
    case .notAColour(let word):
      wording.say(
        "\(wording.quoted(word)) is not a colour.", "\(wording.quoted(word)) n’est pas une couleur."
      )
    case .notAnAttribute(let word):
      wording.say(
        "\(wording.quoted(word)) is not one of bold, underlined, reversed, dimmed.",
        "\(wording.quoted(word)) n’est pas bold, underlined, reversed ou dimmed.")
    case .notAKind(let word):
      wording.say(
        "\(wording.quoted(word)) is neither dark nor light.",
        "\(wording.quoted(word)) n’est ni dark ni light.")
    case .notAName(let word):
      wording.say(
        "\(wording.quoted(word)) is not a name: lower-case letters, digits and hyphens, 32 at most.",
        "\(wording.quoted(word)) n’est pas un nom : minuscules, chiffres et tirets, 32 au plus.")
    }
  }
}

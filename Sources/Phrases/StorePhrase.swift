public import Method

/// What can go wrong when a workspace is opened, read, saved or created.
///
/// Files are named from the workspace's folder. Lines count from 1.
public enum StorePhrase: Phrase {
  public enum Attempt: Hashable, Sendable {
    case reading, writing
  }

  case vanished(folder: String)
  /// It can't be made: one above it is gone, or is a link that leads nowhere.
  case notMade(folder: String)
  case notAWorkspace(folder: String)
  case moved(folder: String)
  case settingsVanished(folder: String)
  case accountsVanished(folder: String)
  case alreadyExists(file: String)
  case readOnlyAsked, readOnlySettings
  case readOnlyFolder(String)
  case newerWorkspace(schema: Int)
  case fault(file: String, line: Int, FileFault)
  /// The field is a path of keys; its row gives bounds and choices when it is known.
  case field(file: String, line: Int, path: String, Rejection, FieldInfo?)
  case wrongID(file: String, line: Int, found: String?)
  case badName(file: String)
  case badEnding(file: String)
  case copy(file: String, of: String)
  case link(file: String)
  case notAFile(file: String)
  case notAFolder(file: String)
  case missing(file: String)
  case newerFile(file: String, schema: Int)
  case unwritable(file: String, FileFault)
  case busy(folder: String)
  case disk(file: String, Attempt, DiskReason)
  case stopped
  case changedOnDisk(file: String)

  public func said(_ wording: Wording) -> String {
    guard let place else { return words(wording) }
    let spot =
      place.line.map { wording.say("\(place.file), line \($0)", "\(place.file), ligne \($0)") }
      ?? place.file
    return wording.labelled(spot, words(wording))
  }

  /// The same without the file's name, for a list that shows it already.
  public func reasonAlone(_ wording: Wording) -> String {
    guard let place else { return words(wording) }
    guard let line = place.line else { return wording.capitalized(words(wording)) }
    return wording.labelled(wording.say("Line \(line)", "Ligne \(line)"), words(wording))
  }

  private var place: (file: String, line: Int?)? {
    switch self {
    case .fault(let file, let line, _), .field(let file, let line, _, _, _),
      .wrongID(let file, let line, _):
      (file, line)
    case .alreadyExists(let file), .badName(let file), .link(let file),
      .badEnding(let file), .copy(let file, _),
      .notAFile(let file), .notAFolder(let file), .missing(let file), .newerFile(let file, _),
      .unwritable(let file, _),
      .disk(let file, _, _), .changedOnDisk(let file):
      (file, nil)
    case .vanished, .notMade, .notAWorkspace, .moved, .settingsVanished, .accountsVanished,
      .readOnlyAsked, .readOnlySettings,
      .readOnlyFolder,
      .newerWorkspace, .busy, .stopped:
      nil
    }
  }

  /// The whole sentence; where there is a place, what follows it.
  private func words(_ wording: Wording) -> String {
    switch self {
    case .fault(_, _, let fault):
      return fault.term[wording.language]
    case .field(_, _, let path, let rejection, let field):
      return wording.labelled(path, RejectionPhrase(rejection, field: field).said(wording))
    case .unwritable(_, let fault):
      let why = fault.term[wording.language]
      return wording.say(
        "not saved, because it could not be read again; \(why)",
        "pas enregistré, car il ne se relirait pas ; \(why)")
    case .disk(_, let attempt, let reason):
      let why = reason.term[wording.language]
      return attempt == .reading
        ? wording.say("cannot be read, \(why).", "lecture impossible, \(why).")
        : wording.say("not saved, \(why).", "pas enregistré, \(why).")
    case .alreadyExists:
      return wording.say(
        "already there, and nothing is written over: choose another name.",
        "existe déjà, et rien n’est écrasé : choisissez un autre nom.")
    case .wrongID(_, _, .some(let found)):
      return wording.say(
        "the id inside is \(wording.quoted(found)): it must be the file's name.",
        "l’identifiant à l’intérieur est \(wording.quoted(found)) : ce doit être le nom du fichier."
      )
    case .wrongID(_, _, nil):
      return wording.say(
        "the id is missing: write “id:” and the file's name after “schema: 1”.",
        "l’identifiant manque : écrivez « id: » et le nom du fichier après « schema: 1 ».")
    case .badName:
      return wording.say(
        "rename it with lower-case letters, digits and hyphens.",
        "renommez-le avec des minuscules sans accent, des chiffres et des tirets.")
    case .badEnding:
      return wording.say(
        "it isn’t read, since accounts end in “.yaml”: rename it so.",
        "il n’est pas lu, car les comptes finissent en « .yaml » : renommez-le ainsi.")
    case .copy(_, let original):
      return wording.say(
        "this looks like a copy of \(original) that a synchronisation made: Enter in the portfolio "
          + "compares them; or put what is right into that one, and remove this one.",
        "on dirait une copie de \(original) faite par une synchronisation : Entrée dans le portefeuille "
          + "les compare ; ou mettez ce qui est juste dans celui-là, et supprimez celui-ci.")
    case .notAFolder:
      return wording.say(
        "this isn’t a folder: give it another name, and put the folder back.",
        "ce n’est pas un dossier : renommez-le, et remettez le dossier.")
    case .link(let file) where !file.contains("."):
      return wording.say(
        "this is a link, which could lead anywhere: put the folder itself there.",
        "c’est un lien, qui pourrait mener n’importe où : mettez-y le dossier même.")
    case .link:
      return wording.say(
        "this is a link, which could lead anywhere: put the file itself there.",
        "c’est un lien, qui pourrait mener n’importe où : mettez-y le fichier même.")
    case .notAFile:
      return wording.say(
        "this is a folder, a pipe or a device: put a file there.",
        "c’est un dossier, un tube ou un appareil : mettez-y un fichier.")
    case .missing:
      return wording.say(
        "not there any more: put it back, or refresh the list.",
        "n’est plus là : remettez-le, ou rafraîchissez la liste.")
    case .newerFile(_, let schema):
      return wording.say(
        "written by a later version of Aquarium (schema \(schema)): update the program.",
        "écrit par une version plus récente d’Aquarium (schéma \(schema)) : mettez à jour.")
    case .changedOnDisk:
      return wording.say(
        "someone else changed it meanwhile: nothing was written over.",
        "quelqu’un d’autre l’a changé entre-temps : rien n’a été écrasé.")
    case .vanished(let folder):
      let name = wording.quoted(folder)
      return wording.say(
        "There is no folder \(name): check the path, or make a portfolio with “aquarium new”.",
        "Il n’y a pas de dossier \(name) : vérifiez le chemin, ou créez avec « aquarium new ».")
    case .notMade(let folder):
      let name = wording.quoted(folder)
      return wording.say(
        "\(name) can't be made: a folder above it is gone, or a link leads nowhere. Choose another.",
        "\(name) ne peut être créé : un dossier parent manque, ou un lien ne mène à rien. Choisissez un autre dossier."
      )
    case .notAWorkspace(let folder):
      let name = wording.quoted(folder)
      return wording.say(
        "\(name) is not a portfolio: it has no workspace.yaml. Choose another folder.",
        "\(name) n’est pas un portefeuille : workspace.yaml manque. Choisissez un autre dossier."
      )
    case .moved(let folder):
      let name = wording.quoted(folder)
      return wording.say(
        "The folder \(name) is not there any more: put it back, or open it where it is now.",
        "Le dossier \(name) n’est plus là : remettez-le, ou ouvrez-le là où il est à présent.")
    case .settingsVanished(let folder):
      let name = wording.quoted(folder)
      return wording.say(
        "The file workspace.yaml has gone from \(name): put it back, or change a setting to write "
          + "it anew.",
        "Le fichier workspace.yaml a disparu de \(name) : remettez-le, ou changez un réglage pour "
          + "le réécrire.")
    case .accountsVanished(let folder):
      let name = wording.quoted(folder)
      return wording.say(
        """
        The accounts of \(name) have vanished from its folder accounts: put them back, or, to begin \
        without them, remove its file .aquarium/index.
        """,
        """
        Les comptes de \(name) ont disparu de son dossier accounts : remettez-les ou, pour \
        recommencer sans eux, supprimez son fichier .aquarium/index.
        """)
    case .busy(let folder):
      let name = wording.quoted(folder)
      return wording.say(
        "Another program keeps \(name) locked: close it, then try again.",
        "Un autre programme verrouille \(name) : fermez-le, puis réessayez.")
    case .stopped:
      return wording.say("Stopped, as you asked.", "Arrêté, à votre demande.")
    case .readOnlyFolder(let folder):
      let name = wording.quoted(folder)
      return wording.say(
        "Reading only: \(name) cannot be written to. Copy the folder, or ask for access.",
        "Lecture seule : \(name) ne peut être modifié. Copiez le dossier, ou demandez l’accès.")
    case .newerWorkspace(let schema):
      return wording.say(
        "Reading only: a later version of Aquarium wrote this (schema \(schema)). Update to edit.",
        "Lecture seule : écrit par un Aquarium plus récent (schéma \(schema)). Mettez à jour.")
    case .readOnlySettings:
      return wording.say(
        "Reading only: workspace.yaml can't be read. Repair it, then open the portfolio again.",
        "Lecture seule : workspace.yaml est illisible. Réparez-le, puis rouvrez le portefeuille."
      )
    case .readOnlyAsked:
      return wording.say(
        "Reading only, as you asked: nothing can be changed.",
        "Lecture seule, à votre demande : rien ne peut être changé.")
    }
  }
}

extension Wording {
  public func capitalized(_ sentence: String) -> String {
    sentence.prefix(1).uppercased() + sentence.dropFirst()
  }
}

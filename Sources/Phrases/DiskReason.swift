public import Method

/// Why the system refused a file, and what may help.
public enum DiskReason: Hashable, Sendable {
  case noRoom, overQuota, notAllowed, readOnlyDisk, missing, exists, notAFolder, aFolder, link
  case nameTooLong, tooManyOpen, hardware, tooBig, busy, noMemory, closed
  /// The system's number, for whoever looks it up.
  case other(Int)

  public var term: Term {
    switch self {
    case .noRoom:
      Term(
        "the disk is full: make room", "le disque est plein : faites de la place"
      )
    case .overQuota:
      Term(
        "your share of the disk is used up: make room",
        "votre quota est atteint : faites de la place")
    case .notAllowed:
      Term(
        "you have no right to do this: ask for access",
        "vous n’en avez pas le droit : demandez l’accès")
    case .readOnlyDisk:
      Term(
        "this disk can only be read: copy the folder elsewhere",
        "ce disque est en lecture seule : copiez le dossier ailleurs")
    case .missing: Term("it is not there any more", "il n’est plus là")
    case .exists: Term("something already has this name", "quelque chose porte déjà ce nom")
    case .notAFolder: Term("it is not a folder", "ce n’est pas un dossier")
    case .aFolder: Term("it is a folder", "c’est un dossier")
    case .link:
      Term("it is a link: put the file itself there", "c’est un lien : mettez-y le fichier même")
    case .nameTooLong: Term("the name is too long", "le nom est trop long")
    case .tooManyOpen:
      Term(
        "too many files are open: close other programs",
        "trop de fichiers sont ouverts : fermez d’autres programmes")
    case .hardware:
      Term(
        "the disk does not answer as it should: check it, and copy your work elsewhere",
        "le disque ne répond pas comme il faut : vérifiez-le et copiez votre travail ailleurs")
    case .tooBig:
      Term(
        "it would be larger than this disk, or this session’s limit, allows",
        "il dépasserait ce que permet ce disque, ou la limite de cette session")
    case .busy:
      Term("something else is using it: try again", "il est utilisé par ailleurs : réessayez")
    case .noMemory:
      Term(
        "there is no memory left: close other programs",
        "il n’y a plus de mémoire : fermez d’autres programmes")
    case .closed:
      Term("where it was to go is closed", "la sortie est fermée")
    case .other(let code): Term("the system says error \(code)", "le système dit : erreur \(code)")
    }
  }
}

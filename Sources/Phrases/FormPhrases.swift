public import Method

/// The question before a record is removed that others link to.
public enum RemovalPhrase: Hashable, Sendable, Phrase {
  case title(String)
  case body([Referrer])
  case remove

  public func said(_ wording: Wording) -> String {
    switch self {
    case .title(let name): return wording.say("Remove \(name)?", "Supprimer \(name) ?")
    case .body(let referrers):
      let uses = wording.list(uses(referrers, wording))
      return wording.say(
        "It is named elsewhere: \(uses). Those fields would point at nothing.",
        "Il est nommé ailleurs : \(uses). Ces champs ne pointeraient plus sur rien.")
    case .remove: return wording.say("remove", "supprimer")
    }
  }

  /// `Key account manager (3)`: the fields that link to it, and how many of each.
  private func uses(_ referrers: [Referrer], _ wording: Wording) -> [String] {
    var labels: [String] = []
    var counts: [String: Int] = [:]
    for referrer in referrers {
      let label = referrer.info?.label[wording.language] ?? referrer.path.text
      if counts[label] == nil { labels.append(label) }
      counts[label, default: 0] += 1
    }
    return labels.map { "\($0) (\(wording.count(counts[$0] ?? 0)))" }
  }
}

/// What forms say.
public enum FormPhrase: Hashable, Sendable, Phrase {
  /// In place of an empty value.
  case toFill
  /// In place of an empty list, with the name of what it holds and the key that adds one.
  case addFirst(Term, key: String)
  case nothingMatches
  case blockTooLarge(Int, of: Int)
  case copied
  /// The removal, told in words.
  case removed(String, undo: String)
  /// The keys that drop and keep what is typed.
  case giveUpAgain(String, keep: String)
  case noneChosen
  /// The name of what a link leads to, and the keys that go there and choose another.
  case followsLink(String, follow: String, choose: String)
  /// Offered for a name that nobody bears.
  case create(String)
  case draftHomeless
  /// The heading over the last change of the focused field.
  case inThisSitting
  case toMend

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .toFill: Term("to fill in", "à compléter")
      case .addFirst(let item, let key):
        Term(
          "\(key)  add: \(item.english.lowercased())",
          "\(key)  ajouter : \(item.french.lowercased())")
      case .nothingMatches: Term("Nothing matches.", "Rien ne correspond.")
      case .blockTooLarge(let homeless, let count):
        Term(
          "Nothing is pasted: \(wording.count(homeless)) of \(wording.count(count)) cells lie over "
            + "no field.",
          "Rien n’est collé : \(wording.count(homeless)) des \(wording.count(count)) cellules ne "
            + "tombent sur aucun champ.")
      case .copied:
        Term("Sent to the terminal's clipboard.", "Envoyé au presse-papiers du terminal.")
      case .removed(let change, let undo):
        Term("\(change). \(undo) brings it back.", "\(change). \(undo) le fait revenir.")
      case .giveUpAgain(let drop, let keep):
        Term(
          "\(drop) again drops what you typed; \(keep) keeps it.",
          "Encore \(drop) abandonne votre texte ; \(keep) le garde.")
      case .noneChosen: Term("(none)", "(aucun)")
      case .followsLink(let name, let follow, let choose):
        Term(
          "\(follow) opens \(name); \(choose) chooses another.",
          "\(follow) ouvre \(name) ; \(choose) en choisit un autre.")
      case .create(let name):
        Term("add \(wording.quoted(name))", "ajouter \(wording.quoted(name))")
      case .draftHomeless:
        Term(
          "The field of this draft is gone: its text was copied to the clipboard.",
          "Le champ de ce brouillon n’existe plus : son texte est copié dans le presse-papiers.")
      case .inThisSitting: Term("In this sitting", "Dans cette séance")
      case .toMend: Term("To mend", "À corriger")
      }
    return term[wording.language]
  }
}

import Method

/// The names of the panes, as the top bar shows them.
public enum PaneTitle: CaseIterable, Hashable, Sendable, Phrase {
  case portfolio, account, plan, agenda, workshop, settings

  public func said(_ wording: Wording) -> String {
    let term =
      switch self {
      case .portfolio: Term("Portfolio", "Portefeuille")
      case .account: Term("Account", "Compte")
      case .plan: Term("Plan", "Plan")
      case .agenda: Term("Agenda", "Agenda")
      case .workshop: Term("Workshop", "Atelier")
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

import Method
import Phrases
import Terminal

/// The ways from pane to pane, and what the panes do of what was asked at the desk.
extension State {
  mutating func go(to pane: PaneName) -> [Effect] {
    guard let accepted = pane == self.pane ? [] : leave() else { return [] }
    self.pane = pane
    account.typedAhead = []
    portfolio.filter = nil
    return accepted + (pane.isOfAccount ? openSelectedAccount() : [])
  }

  /// Takes what is typed before one goes elsewhere; nil when it is refused.
  private mutating func leave() -> [Effect]? {
    guard editor != nil else { return [] }
    return withEditor { editor, desk, _ in editor.leave(at: &desk) }
  }

  /// Shows the account selected in the portfolio; without one, the last shown stays.
  mutating func openSelectedAccount() -> [Effect] {
    guard let id = portfolio.selectedID else { return account.load(desk) }
    return open(id)
  }

  /// What was asked for on the command line.
  mutating func openWantedAccount() -> [Effect] {
    guard let wanted = account.wanted else {
      return pane.isOfAccount ? openSelectedAccount() : []
    }
    account.wanted = nil
    do throws(Rejection) {
      let id = try ID<Account>(wanted)
      if pane == .portfolio { pane = .account }
      portfolio.reveal(id, desk, in: paneArea)
      return open(id)
    } catch {
      desk.tell(error, isError: true)
      return []
    }
  }

  private mutating func open(_ id: ID<Account>) -> [Effect] {
    guard account.id != id else { return account.load(desk) }
    guard let accepted = leave() else { return [] }
    showAccount(id)
    return accepted + account.load(desk)
  }

  /// Opens the account above or below in the portfolio, as it is sorted and filtered there.
  mutating func openNeighbour(_ step: Int) -> [Effect] {
    guard let id = account.id, let next = portfolio.neighbour(of: id, by: step, desk) else {
      desk.notice(.listEnd)
      return []
    }
    portfolio.reveal(next, desk, in: paneArea)
    return open(next)
  }

  mutating func carryOutWishes() -> [Effect] {
    var effects: [Effect] = []
    while !desk.wishes.isEmpty { effects += carryOut(desk.wishes.removeFirst()) }
    return effects
  }

  private mutating func carryOut(_ wish: Wish) -> [Effect] {
    switch wish {
    case .portfolio: return go(to: .portfolio)
    case .open(let id):
      guard let accepted = leave() else { return [] }
      portfolio.reveal(id, desk, in: paneArea)
      if !pane.isOfAccount { pane = .account }
      return accepted + open(id)
    case .show(let document, let path): return show(document, path)
    case .picture(let key):
      let effects = go(to: .workshop)
      workshop.go(toViewNamed: key)
      return effects
    case .resume(let draft): return resume(draft)
    case .changed(let id, let before):
      portfolio.take(id, before: before, desk, in: paneArea)
      refreshDossier()
    case .rearrange: portfolio.arrange(desk, in: paneArea)
    }
    return []
  }

  /// Goes to a field or a record of a document.
  private mutating func show(_ document: DocumentName, _ path: FieldPath) -> [Effect] {
    guard var effects = leave() else { return [] }
    switch document {
    case .settings: pane = .settings
    case .round(let id):
      pane = .workshop
      workshop.openRound(id)
    case .account(let id):
      showAccount(id, holding: path)
      guard desk.isLoaded(document) else { return effects + desk.intend(.show(path), on: id) }
    }
    withEditor { editor, desk, _ in editor.reveal(path, desk) }
    return effects
  }

  /// Opens the field of a draft with its text, ready to go on typing.
  private mutating func resume(_ draft: Draft) -> [Effect] {
    let document = draft.document
    guard desk.isThere(draft.path, in: document), document.info(at: draft.path) != nil else {
      // It stays on disk, and is offered again at the next start.
      desk.resumed.removeAll { $0 == draft }
      desk.tell(FormPhrase.draftHomeless, isError: true)
      return [.copy(draft.text)]
    }
    guard let accepted = leave() else {
      // What is being typed comes first; this text can be asked for again.
      desk.resumed.removeAll { $0 == draft }
      desk.workspace?.drafts.append(draft)
      return []
    }
    switch document {
    case .settings: pane = .settings
    case .round(let id):
      pane = .workshop
      workshop.openRound(id)
    case .account(let id):
      showAccount(id, holding: draft.path)
    }
    if case .items = document.info(at: draft.path)?.kind, let id = document.account {
      desk.askForAction(of: id, under: nil, draft.text)
      return accepted
    }
    withEditor { editor, desk, _ in editor.resume(draft, at: &desk) }
    return accepted
  }

  /// Shows the side of an account on which a field stands.
  private mutating func showAccount(_ id: ID<Account>, holding path: FieldPath) {
    pane = PlanPages.all.contains { $0.holds(path) } ? .plan : .account
    showAccount(id)
  }
}

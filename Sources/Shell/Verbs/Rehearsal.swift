internal import Method
internal import Phrases
internal import Store
internal import Terminal
internal import Workbench

/// Answers the workbench's effects from a workspace that is only read; saves go to memory.
struct Rehearsal {
  private let store: WorkspaceStore
  private let voice: Voice
  private var saved: [DocumentName: Document] = [:]

  init(_ store: WorkspaceStore, _ voice: Voice) {
    self.store = store
    self.voice = voice
  }

  mutating func carryOut(
    _ effects: [Effect], _ state: inout State, _ moment: Moment
  ) throws(Refusal) {
    for effect in effects {
      for answer in try answers(to: effect) {
        try carryOut(update(&state, .answer(answer), at: moment), &state, moment)
      }
    }
  }

  private mutating func answers(to effect: Effect) throws(Refusal) -> [Answer] {
    switch effect {
    case .open(let folder):
      let scan = try scan()
      return [
        .opened(
          OpenedWorkspace(
            folder: folder, settings: scan.settings, accounts: scan.accounts,
            unreadable: scan.unreadable)), try rounds(),
      ]
    case .refresh:
      let scan = try scan()
      return [
        .refreshed(
          settings: scan.settings, accounts: scan.accounts, unreadable: scan.unreadable),
        try rounds(),
      ]
    case .load(let name), .takeTheirs(let name): return [load(name)]
    case .save(let document, let edit, _):
      saved[document.name] = document
      return [.saved(document.name, edit: edit)]
    case .watch, .compareCopy, .setCopyAside, .openDemonstration, .create, .stopReading,
      .keepDrafts, .keepVersion, .readVersion, .report, .forgetDraft, .edit, .copy, .show,
      .useMouse, .remember, .suspend, .quit:
      return []
    }
  }

  private func rounds() throws(Refusal) -> Answer {
    do throws(StoreError) {
      let found = try store.rounds()
      let fresh = saved.values.compactMap(\.round)
      let known = found.rounds.compactMap(\.document.round).filter { round in
        !fresh.contains { $0.id == round.id }
      }
      return .rounds(known + fresh, unreadable: found.unreadable.map(unreadable))
    } catch {
      throw voice.refusal(error.phrase)
    }
  }

  private func unreadable(_ item: Unreadable) -> UnreadableFile {
    UnreadableFile(file: item.file, reason: item.error.phrase.reasonAlone(voice.wording))
  }

  private func load(_ name: DocumentName) -> Answer {
    if let document = saved[name] { return .loaded(document) }
    do throws(StoreError) { return .loaded(try store.load(name).document) } catch {
      return .notLoaded(name, reason: voice.say(error.phrase))
    }
  }

  private func scan() throws(Refusal) -> (
    settings: Workspace, accounts: [Digest], unreadable: [UnreadableFile]
  ) {
    let scan = try voice.scan(store)
    var fresh: [ID<Account>: Digest] = [:]
    for account in saved.values.compactMap(\.account) {
      fresh[account.id] = Digest(account)
    }
    let known = scan.accounts.map { fresh.removeValue(forKey: $0.id) ?? $0 }
    return (
      saved[.settings]?.settings ?? scan.settings,
      known + fresh.values.sorted { $0.id.text < $1.id.text },
      scan.unreadable.map(unreadable)
    )
  }
}

internal import Method
internal import Phrases
internal import Store
internal import Terminal
internal import Workbench

/// The screen as text after some keys, without a terminal: `aquarium render FOLDER`.
///
/// Edits are made in memory alone: nothing is ever written. The user's preferences don't count, so
/// that the same words print the same screen everywhere.
public struct RenderVerb: Sendable {
  public var folder: String
  public var keys = ""
  public var size = "100x30"
  public var showsStyles = false
  public var today: String?
  public var time: String?
  public var language: String?
  public var account: String?
  public var pane: String?
  public var page: String?

  public init(_ folder: String) { self.folder = folder }

  public func outcome(in surroundings: Surroundings) -> Outcome {
    Voice.outcome(surroundings, language: language, heedsPreferences: false) {
      voice throws(Refusal) in
      let moment = try self.moment(surroundings, voice)
      guard let size = Size(self.size) else {
        throw voice.refusal(CommandLinePhrase.badSize(self.size))
      }
      let keys: [Key]
      do throws(KeySequenceError) { keys = try Key.sequence(self.keys) } catch {
        switch error {
        case .unknownKey(let word): throw voice.refusal(CommandLinePhrase.badKeys(word))
        case .unclosedQuote: throw voice.refusal(CommandLinePhrase.badKeys(self.keys))
        }
      }
      if let pane, !State.paneNames.contains(pane) {
        throw voice.refusal(
          CommandLinePhrase.unknownPane(pane, known: State.paneNames))
      }
      if let page, !State.pageNames.contains(page) {
        throw voice.refusal(
          CommandLinePhrase.unknownPage(page, known: State.pageNames))
      }
      let store = try voice.openToRead(folder)
      if let account { _ = try voice.account(account, in: store) }
      var rehearsal = Rehearsal(store, voice)
      var state = State(
        Launch(
          size: size, moment: moment, language: language.flatMap(Language.init),
          fallbackLanguage: surroundings.machineLanguage, themes: Theme.builtinNames,
          seed: 1,
          folder: folder, account: account, pane: pane, page: page))
      try rehearsal.carryOut(begin(&state), &state, moment)
      for key in keys {
        try rehearsal.carryOut(update(&state, .input(.key(key)), at: moment), &state, moment)
      }
      let surface = view(state)
      return Outcome(showsStyles ? surface.golden : surface.text + "\n")
    }
  }

  private func moment(_ surroundings: Surroundings, _ voice: Voice) throws(Refusal) -> Moment {
    var day = surroundings.today
    if let today {
      guard let given = Day(iso: today) else {
        throw voice.refusal(CommandLinePhrase.badDay(today))
      }
      day = given
    }
    if let time, !Self.isTime(time) { throw voice.refusal(CommandLinePhrase.badTime(time)) }
    return Moment(today: day, time: time ?? surroundings.time)
  }

  private static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      let hour = UInt8(parts[0]), let minute = UInt8(parts[1])
    else { return false }
    return hour < 24 && minute < 60
  }
}

/// Answers the workbench's effects from a workspace that is only read; saves go to memory.
private struct Rehearsal {
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
            unreadable: scan.unreadable))
      ]
    case .refresh:
      let scan = try scan()
      return [
        .refreshed(
          settings: scan.settings, accounts: scan.accounts, unreadable: scan.unreadable)
      ]
    case .load(let name), .takeTheirs(let name): return [load(name)]
    case .save(let document, let edit, _):
      saved[document.name] = document
      return [.saved(document.name, edit: edit)]
    case .compareCopy, .setCopyAside, .openDemonstration, .create, .stopReading, .keepDrafts,
      .forgetDraft, .edit, .copy, .show,
      .useMouse, .remember, .suspend, .quit:
      return []
    }
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
      scan.unreadable.map {
        UnreadableFile(file: $0.file, reason: $0.error.phrase.reasonAlone(voice.wording))
      }
    )
  }
}

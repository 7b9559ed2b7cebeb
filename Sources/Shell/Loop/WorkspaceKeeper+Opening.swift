internal import Method
internal import Phrases
internal import Samples
internal import Store
internal import Workbench

extension WorkspaceKeeper {
  /// Fewer files than this to read again, and the whole portfolio is shown at once.
  private static let readAtOnce = 400
  /// How often the reading of a large portfolio is told, in milliseconds.
  private static let pace = 60

  func open(_ folder: String) {
    let path = Places.expanded(folder, home: home)
    do throws(StoreError) {
      try takeOver(try WorkspaceStore.open(path, readOnly: isReadOnly), shown: folder)
    } catch {
      answer(.notOpened(folder: folder, reason: say(error.phrase)))
    }
  }

  func create(_ folder: String, _ settings: Workspace) {
    let path = Places.expanded(folder, home: home)
    do throws(StoreError) {
      try takeOver(try WorkspaceStore.create(path, settings: settings), shown: folder)
    } catch {
      answer(.notOpened(folder: folder, reason: say(error.phrase)))
    }
  }

  /// Opens the demonstration that stands in the folder already, or writes it.
  func openDemonstration(in language: Language) {
    let folder = Demonstration.standardFolder
    do throws(StoreError) {
      try takeOver(try Demonstration.openOrWrite(folder, in: language, moment), shown: folder)
      let place = Places.absolute(folder) ?? folder
      answer(.told(say(VerbPhrase.demonstrationIn(folder: place)), isError: false))
    } catch {
      answer(.notOpened(folder: folder, reason: say(error.phrase)))
    }
  }

  private func takeOver(_ fresh: WorkspaceStore, shown folder: String) throws(StoreError) {
    let loaded = try fresh.load(.settings)
    store = fresh
    fresh.keepDraftsElsewhere(in: places.spareDrafts(of: fresh.folder))
    speak(as: loaded.document)
    versions = [.settings: loaded.version]
    typed = []
    unsaved = [:]
    contested = []
    let recovery = offerDrafts(of: fresh)
    var opened = OpenedWorkspace(
      folder: folder, settings: settings, accounts: [],
      readOnly: fresh.readOnly.map { say($0.phrase) }, drafts: offered.flatMap(\.texts))
    let reading = try read(fresh) { known in
      opened.accounts = known
      tell(opened, recovery, of: fresh)
    }
    if let reading, !reading.isShown {
      opened.accounts = merged(reading.scan.accounts)
      opened.unreadable = unreadable(in: reading.scan)
      tell(opened, recovery, of: fresh)
    } else if let reading, reading.isNews {
      tellRefreshed(reading)
    }
    if !recovery.saved.isEmpty {
      answer(.told(say(VerbPhrase.recovered(recovery.saved)), isError: false))
    }
    readAgainIfAsked()
  }

  /// The first screen doesn't wait for the next sitting's sake.
  private func tell(
    _ opened: OpenedWorkspace, _ recovery: Recovery, of store: WorkspaceStore
  ) {
    answer(.opened(opened))
    tellRounds(of: store)
    for item in recovery.answers { answer(item) }
    if !places.remember(workspace: store.folder) { tellNotRemembered(in: places.state) }
  }

  /// Looks at the disk again, and tries again what could not be saved.
  ///
  /// Asked for while the portfolio is being read, it waits for the end of that reading: what is read
  /// later must be told later.
  func refresh() {
    guard let store else { return }
    guard !isReading else {
      readsAgain = true
      return
    }
    do throws(StoreError) {
      guard let reading = try read(store, known: { _ in }) else { return }
      tellRefreshed(reading)
      saveWhatFailed()
    } catch {
      answer(.told(say(error.phrase), isError: true))
    }
    readAgainIfAsked()
  }

  /// Those with work of ours that isn't on disk stand for what is.
  private func tellRounds(of store: WorkspaceStore) {
    do throws(StoreError) {
      let found = try store.rounds()
      let theirs = found.rounds.filter { unsaved[$0.document.name] == nil }
      let ours = unsaved.values.compactMap(\.document.round)
      guard !found.rounds.isEmpty || !found.unreadable.isEmpty || !ours.isEmpty else { return }
      let unreadable = found.unreadable.map {
        UnreadableFile(file: $0.file, reason: $0.error.phrase.reasonAlone(wording))
      }
      answer(.rounds(theirs.compactMap(\.document.round) + ours, unreadable: unreadable))
      for loaded in theirs { offer(loaded.version, of: loaded.document.name) }
    } catch {
      answer(.told(say(error.phrase), isError: true))
    }
  }

  private func readAgainIfAsked() {
    guard readsAgain, !isStopped, !surroundings.isHurried() else { return }
    refresh()
  }

  /// What a look at every account found.
  private struct Reading {
    let scan: Scan
    /// What was known before is on screen.
    let isShown: Bool
    /// Something is not as it was known before.
    let isNews: Bool
    /// No settings were saved while it lasted.
    let hasItsSettings: Bool

    init(_ scan: Scan, isShown: Bool, before: Version?, after: Version?) {
      self.scan = scan
      self.isShown = isShown
      isNews = !scan.isAsRemembered || scan.settingsVersion != before
      hasItsSettings = after == before
    }
  }

  /// Looks at every account.
  ///
  /// A large portfolio is shown at once with what was known of it, `known`, and its progress told.
  /// Nil when the user has stopped it or the program was about to end.
  private func read(
    _ store: WorkspaceStore, known: ([Digest]) -> Void
  ) throws(StoreError) -> Reading? {
    var isShown = false
    var fresh: [Digest] = []
    var lastTold = 0
    beginReading()
    defer { isReading = false }
    let versionBefore = versions[.settings]
    let scan: Scan
    do throws(StoreError) {
      scan = try store.scan { progress in
        let now = Clock.milliseconds()
        fresh += progress.accounts
        if !isShown {
          guard progress.total - progress.done > Self.readAtOnce else { return true }
          isShown = true
          lastTold = now
          known(fresh)
          fresh = []
        } else if progress.done < progress.total, now - lastTold >= Self.pace {
          lastTold = now
          answer(.scanned(merged(fresh), done: progress.done, of: progress.total))
          fresh = []
        }
        while let task = surroundings.next() { perform(task) }
        // Another workspace may have been opened meanwhile.
        return self.store === store && !isStopped && !surroundings.isHurried()
      }
    } catch {
      guard error != .stopped else {
        if isStopped { answer(.readingStopped) }
        return nil
      }
      throw error
    }
    return Reading(scan, isShown: isShown, before: versionBefore, after: versions[.settings])
  }

  private func beginReading() {
    savedMeanwhile = [:]
    readsAgain = false
    isStopped = false
    isReading = true
  }

  /// Tells what a reading found, with its settings unless newer ones were saved during it.
  private func tellRefreshed(_ reading: Reading) {
    if reading.hasItsSettings { settings = reading.scan.settings }
    answer(
      .refreshed(
        settings: settings, accounts: merged(reading.scan.accounts),
        unreadable: unreadable(in: reading.scan)))
    if let store { tellRounds(of: store) }
    // Until ours are saved or given up, theirs aren't what they come from.
    guard reading.hasItsSettings, unsaved[.settings] == nil else { return }
    offer(reading.scan.settingsVersion, of: .settings)
  }

  /// What was saved during the reading stands for what the reading found.
  private func merged(_ found: [Digest]) -> [Digest] {
    guard !savedMeanwhile.isEmpty else { return found }
    var rest = savedMeanwhile
    return found.map { rest.removeValue(forKey: $0.id) ?? $0 }
      + rest.values.sorted { $0.id.text < $1.id.text }
  }

  private func unreadable(in scan: Scan) -> [UnreadableFile] {
    scan.unreadable.map { item in
      UnreadableFile(
        file: item.file, reason: item.error.phrase.reasonAlone(wording),
        original: item.error.original)
    }
  }
}

extension StoreError {
  /// The account of which the file is likely a copy.
  fileprivate var original: ID<Account>? {
    guard case .copy(_, let file) = self, let name = file.split(separator: "/").last else {
      return nil
    }
    return try? ID(String(name.dropLast(".yaml".utf8.count)))
  }
}

extension Demonstration {
  /// Where it is written unless told: in the folder from which the program was started.
  static let standardFolder = "aquarium-demo"

  /// Opens the workspace that stands in the folder, or writes the demonstration there: nothing is
  /// ever written over.
  static func openOrWrite(
    _ folder: String, in language: Language, _ moment: Moment?
  ) throws(StoreError) -> WorkspaceStore {
    do throws(StoreError) {
      return try WorkspaceStore.open(folder)
    } catch {
      switch error {
      case .vanished, .notAWorkspace: return try write(folder, in: language, moment)
      default: throw error
      }
    }
  }

  static func write(
    _ folder: String, in language: Language, _ moment: Moment?
  ) throws(StoreError) -> WorkspaceStore {
    let sample = workspace(in: language, today: (moment ?? Clock.now()).today)
    let store = try WorkspaceStore.create(
      folder, settings: sample.settings, accounts: sample.accounts)
    for round in sample.rounds { _ = try store.save(.round(round), over: nil) }
    return store
  }
}

internal import Method
internal import Phrases
internal import Store
internal import Terminal
internal import Workbench

/// Why a verb ends without having done what was asked, already said.
struct Refusal: Error {
  let sentence: String
  /// 1 for "no", 2 for bad usage or a folder that can't be used.
  let code: Int32

  var outcome: Outcome { Outcome(remarks: [sentence], code: code) }
}

/// In which language and currency a verb speaks: the command line decides, then the preferences,
/// the workspace, the machine.
struct Voice {
  let surroundings: Surroundings
  let places: Places
  private var chosen: Language?
  /// The settings of the workspace, once it is open.
  var settings: Workspace?

  init(
    _ surroundings: Surroundings, language: String?, heedsPreferences: Bool = true
  ) throws(Refusal) {
    self.surroundings = surroundings
    places = Places(surroundings)
    if let language {
      guard let known = Language(rawValue: language) else {
        let wording = Wording(surroundings.machineLanguage)
        throw Refusal(sentence: CommandLinePhrase.badLanguage(language).said(wording), code: 2)
      }
      chosen = known
    } else {
      chosen =
        heedsPreferences ? PreferencesFile.load(from: places).preferences.language : nil
    }
  }

  mutating func speak(_ language: Language) { chosen = language }

  var language: Language { chosen ?? settings?.language ?? surroundings.machineLanguage }
  var wording: Wording { Wording(language, currency: settings?.currency ?? .euro) }

  func say(_ phrase: some Phrase) -> String { phrase.said(wording) }

  func refusal(_ phrase: some Phrase, code: Int32 = 2) -> Refusal {
    Refusal(sentence: say(phrase), code: code)
  }

  /// Runs a verb; what it refuses is its outcome.
  static func outcome(
    _ surroundings: Surroundings, language: String?, heedsPreferences: Bool = true,
    of verb: (inout Voice) throws(Refusal) -> Outcome
  ) -> Outcome {
    do throws(Refusal) {
      var voice = try Voice(
        surroundings, language: language, heedsPreferences: heedsPreferences)
      return try verb(&voice)
    } catch {
      return error.outcome
    }
  }

  func folder(_ path: String) -> String {
    Places.expanded(path, home: surroundings.variable("HOME"))
  }

  /// Opens a workspace to look at it: nothing in the folder is touched.
  mutating func openToRead(_ folder: String) throws(Refusal) -> WorkspaceStore {
    try open(folder, readOnly: true)
  }

  mutating func open(_ folder: String, readOnly: Bool) throws(Refusal) -> WorkspaceStore {
    do throws(StoreError) {
      let store = try WorkspaceStore.open(self.folder(folder), readOnly: readOnly)
      settings = try store.load(.settings).document.settings
      return store
    } catch {
      throw refusal(error.phrase)
    }
  }

  func load(_ name: DocumentName, from store: WorkspaceStore) throws(Refusal) -> LoadedDocument {
    do throws(StoreError) { return try store.load(name) } catch { throw refusal(error.phrase) }
  }

  func scan(_ store: WorkspaceStore) throws(Refusal) -> Scan {
    do throws(StoreError) { return try store.scan() } catch { throw refusal(error.phrase) }
  }

  /// Files of rounds that can't be read.
  func unreadableRounds(in store: WorkspaceStore) throws(Refusal) -> [Unreadable] {
    do throws(StoreError) { return try store.rounds().unreadable } catch {
      throw refusal(error.phrase)
    }
  }

  /// The account of that id, or of that name where no id is so.
  func account(_ text: String, in store: WorkspaceStore) throws(Refusal) -> Account {
    guard case .account(let account) = try document(text, in: store).document else {
      throw refusal(CommandLinePhrase.noAccount(text, alike: []))
    }
    return account
  }

  /// The same, with the state of its file: what an edit of it is saved over.
  func document(_ text: String, in store: WorkspaceStore) throws(Refusal) -> LoadedDocument {
    if let id = id(text) {
      do throws(StoreError) { return try store.load(.account(id)) } catch {
        guard case .missing = error else { throw refusal(error.phrase) }
      }
    }
    return try accountNamed(text, in: store)
  }

  /// Nil for what can't be an id, and may be a name.
  private func id(_ text: String) -> ID<Account>? {
    do throws(Rejection) { return try ID(text) } catch { return nil }
  }

  private func accountNamed(
    _ text: String, in store: WorkspaceStore
  ) throws(Refusal) -> LoadedDocument {
    let scan = try scan(store)
    let wanted = wording.fold(text)
    let same = scan.accounts.filter { wording.fold($0.name) == wanted }
    guard same.count == 1, let found = same.first else {
      let alike = scan.accounts.filter { account in
        let name = wording.fold(account.name)
        return name.contains(wanted) || wanted.contains(name)
          || account.id.text.contains(wanted) || wanted.contains(account.id.text)
      }
      throw refusal(
        CommandLinePhrase.noAccount(text, alike: alike.prefix(3).map(\.id.text)))
    }
    return try load(.account(found.id), from: store)
  }
}

internal import Method
internal import Phrases
internal import Samples
internal import Store
internal import Terminal
internal import Workbench

/// Carries out the effects on the workspace's files, one after the other.
///
/// A class, since it hears of other tasks while it reads a large workspace. It lives on the
/// worker's thread and nowhere else.
final class WorkspaceKeeper {
  /// What it starts with.
  struct Circumstances: Sendable {
    var places: Places
    var home: String?
    var language: Language?
    var fallbackLanguage: Language
    var isReadOnly = false
  }

  /// Whom it works for.
  struct Surroundings {
    let tell: (Worker.News) -> Void
    let next: () -> Worker.Task?
    let waiting: () -> [Worker.Task]
    let isHurried: () -> Bool
    /// Asks, from any thread, to look at the disk again.
    let lookAgain: @Sendable () -> Void
  }

  let surroundings: Surroundings
  let places: Places
  let home: String?
  let isReadOnly: Bool
  private var language: Language?
  private let fallbackLanguage: Language

  var store: WorkspaceStore?
  var settings = Workspace()
  /// The state of its file that each document on screen comes from: what it was read from, or saved
  /// into last.
  var versions: [DocumentName: Version] = [:]
  /// Versions that were told and perhaps not heard yet, each with the number of its news.
  private var offers: [(number: Int, name: DocumentName, version: Version)] = []
  /// News told so far.
  private var told = 0
  /// What of others' work the user is asked about, as it was shown.
  var shown: [DocumentName: [LoadedDocument]] = [:]
  /// Our document that the last save merged with others' work: what is edited comes from it until the
  /// merged one has been heard of.
  private var mergedFrom: [DocumentName: (number: Int, document: Document)] = [:]
  /// What could not be saved, to be tried again after the next save that succeeds.
  var unsaved: [DocumentName: (document: Document, edit: Int)] = [:]
  /// Those of them that others changed or removed meanwhile: they wait until the user has decided.
  var contested: Set<DocumentName> = []
  /// What is being typed, as it stands on disk.
  var typed: [Draft] = []
  /// That what is typed can't be kept has been told, and is so still.
  var hasToldOfDrafts = false
  /// The drafts of earlier sittings, and the texts that each was offered as.
  var offered: [(kept: KeptDraft, texts: [Draft])] = []
  /// Documents that an earlier sitting could not save and that this one hasn't kept itself so far.
  var adopted: [DocumentName: KeptDraft] = [:]
  /// The portfolio is being read; other tasks are heard meanwhile.
  var isReading = false
  /// The user wants the reading to end with what it has.
  var isStopped = false
  /// Another reading was asked for meanwhile.
  var readsAgain = false
  /// Accounts saved while the portfolio is being read: newer than what the reading found.
  var savedMeanwhile: [ID<Account>: Digest] = [:]
  /// Where documents stand that could neither be saved nor kept as a draft in the workspace.
  var elsewhere: [DocumentName: String] = [:]
  /// Those of which there is neither a draft nor anything else on any disk.
  var keptNowhere: Set<DocumentName> = []
  private var hasToldOfMemory = false
  /// What hears of others' work, while it is wanted.
  private var folderWatch: FolderWatch?
  var moment: Moment?

  init(_ circumstances: Circumstances, surroundings: Surroundings) {
    self.surroundings = surroundings
    places = circumstances.places
    home = circumstances.home
    isReadOnly = circumstances.isReadOnly
    language = circumstances.language
    fallbackLanguage = circumstances.fallbackLanguage
  }

  var wording: Wording {
    Wording(language ?? settings.language ?? fallbackLanguage, currency: settings.currency)
  }

  func say(_ phrase: some Phrase) -> String { phrase.said(wording) }
  func answer(_ answer: Answer) { tell(.answer(answer)) }

  private func tell(_ news: Worker.News) {
    told += 1
    surroundings.tell(news)
  }

  /// The version of what was told just now: what is edited comes from it once that has been heard.
  ///
  /// An edit that is on its way by then comes from the version before; saved over this one, it would
  /// replace what nobody has seen.
  func offer(_ version: Version, of name: DocumentName) { offers.append((told, name, version)) }

  /// What was saved just now is newer than any version told before.
  func withdrawOffers(of name: DocumentName) {
    offers.removeAll { $0.name == name }
    mergedFrom[name] = nil
  }

  /// The same for a document that was merged with others' work while it was saved.
  func offer(_ version: Version, mergedFrom document: Document) {
    offer(version, of: document.name)
    mergedFrom[document.name] = (told, document)
  }

  /// What an edit that comes now was made from, where that isn't what its version holds.
  func origin(of name: DocumentName) -> Document? { mergedFrom[name]?.document }

  private func takeOffers(heard: Int) {
    for offer in offers where offer.number <= heard { versions[offer.name] = offer.version }
    offers.removeAll { $0.number <= heard }
    mergedFrom = mergedFrom.filter { $0.value.number > heard }
  }

  func perform(_ task: Worker.Task) {
    switch task {
    case .effect(let effect, let moment, let language, let heard):
      takeOffers(heard: heard)
      self.moment = moment
      self.language = language
      perform(effect)
    case .settle(let moment):
      self.moment = moment
      saveWhatFailed()
      tell(.settled)
    case .tryAgain(let moment):
      self.moment = moment
      saveWhatFailed(isQuiet: true)
    case .lookAgain: refresh()
    }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .open(let folder): open(folder)
    case .openDemonstration(let language): openDemonstration(in: language)
    case .create(let folder, let settings): create(folder, settings)
    case .refresh: refresh()
    case .stopReading: isStopped = true
    case .watch(let isWanted): watch(isWanted)
    case .load(let name): load(name)
    case .save(let document, let edit, let decided):
      guard decided != nil || !isSavedAgain(document.name) else { return }
      save(document, edit: edit, after: decided)
    case .takeTheirs(let name): takeTheirs(name)
    case .compareCopy(let file, let id): compare(copy: file, of: id)
    case .setCopyAside(let file, let id): setAside(copy: file, of: id)
    case .keepVersion(let id, let day): keepVersion(of: id, on: day)
    case .readVersion(let id, let day): readVersion(of: id, on: day)
    case .report(let id, let kind): report(kind, on: id, in: wording.language)
    case .keepDrafts(let drafts): keep(drafts)
    case .forgetDraft(let draft): forget(draft)
    case .remember(let preferences): remember(preferences)
    case .edit, .copy, .show, .useMouse, .suspend, .quit: return
    }
  }

  private func watch(_ isWanted: Bool) {
    folderWatch?.stop()
    folderWatch = nil
    guard isWanted, let store else { return }
    let lookAgain = surroundings.lookAgain
    folderWatch = FolderWatch(
      ["", "/rounds", "/accounts"].map { store.folder + $0 }, tell: lookAgain)
  }

  /// A later edit of the document waits already: saving it saves this one, too.
  ///
  /// Not past a change of the drafts: the words of this edit may leave them then.
  private func isSavedAgain(_ name: DocumentName) -> Bool {
    for task in surroundings.waiting() {
      switch task {
      case .effect(.save(let later, _, nil), _, _, _) where later.name == name: return true
      case .effect(.save, _, _, _): continue
      default: return false
      }
    }
    return false
  }

  private func remember(_ chosen: Preferences) {
    guard !PreferencesFile.remember(chosen, in: places) else { return }
    tellNotRemembered(in: places.configuration)
  }

  /// Told once: the sitting itself lacks nothing.
  func tellNotRemembered(in folder: String) {
    guard !hasToldOfMemory else { return }
    hasToldOfMemory = true
    answer(.told(say(VerbPhrase.notRemembered(folder: folder)), isError: true))
  }

  var momentInWords: String {
    guard let moment else { return "" }
    return "\(moment.today.iso) \(moment.time)"
  }
}

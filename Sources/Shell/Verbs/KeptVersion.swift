internal import Method
internal import Phrases
internal import Store
internal import Workbench

/// A version of a document that can be gone back to.
enum KeptVersion {
  /// One that this machine has replaced, by its number in the list: the newest is the first.
  case older(OlderCopy, number: Int)
  /// One that a review has kept in the folder, by its day.
  case review(Day)

  /// What one types for it.
  var name: String {
    switch self {
    case .older(_, let number): String(number)
    case .review(let day): day.iso
    }
  }

  /// When it was written or kept.
  var day: Day {
    switch self {
    case .older(let copy, _): Clock.moment(seconds: copy.seconds).today
    case .review(let day): day
    }
  }

  func said(_ voice: Voice) -> String {
    switch self {
    case .older(let copy, _):
      let moment = Clock.moment(seconds: copy.seconds)
      return "\(voice.wording.day(moment.today)) \(moment.time)"
    case .review(let day): return voice.say(HistoryVerbPhrase.review(day))
    }
  }

  /// How a program reads which one it is.
  var json: [JSON.Member] {
    switch self {
    case .older(let copy, let number):
      let moment = Clock.moment(seconds: copy.seconds)
      return [
        .init("number", .number(number)),
        .init("written", .text("\(moment.today.iso) \(moment.time)")),
      ]
    case .review(let day): return [.init("review", .text(day.iso))]
    }
  }
}

extension Voice {
  /// Those of this machine, the newest first, then those of reviews, the latest first.
  func versions(of held: Held, in store: WorkspaceStore) throws(Refusal) -> [KeptVersion] {
    do throws(StoreError) {
      let copies = try store.olderCopies(of: held.document.name)
      let reviews =
        if let account = held.account { try store.versions(of: account.id) } else { [Day]() }
      return copies.enumerated().map { KeptVersion.older($0.element, number: $0.offset + 1) }
        + reviews.map { KeptVersion.review($0) }
    } catch {
      throw refusal(error.phrase)
    }
  }

  /// The one that is called so.
  func version(_ name: String, among all: [KeptVersion]) throws(Refusal) -> KeptVersion {
    if let found = all.first(where: { $0.name == name }) { return found }
    var days: [Day] = []
    for version in all { if case .review(let day) = version { days.append(day) } }
    throw refusal(
      HistoryVerbPhrase.noSuchVersion(name, of: all.count - days.count, review: days.first))
  }

  func load(
    _ version: KeptVersion, of held: Held, from store: WorkspaceStore
  ) throws(Refusal) -> Document {
    do throws(StoreError) { return try read(version, of: held, from: store) } catch {
      throw refusal(error.phrase)
    }
  }

  /// Nil for a version that can't be read.
  func changes(
    since version: KeptVersion, _ held: Held, _ store: WorkspaceStore
  ) -> [Change]? {
    do throws(StoreError) {
      let older = try read(version, of: held, from: store)
      return Change.all(from: older.entries, to: held.document.entries)
    } catch {
      return nil
    }
  }

  private func read(
    _ version: KeptVersion, of held: Held, from store: WorkspaceStore
  ) throws(StoreError) -> Document {
    switch version {
    case .older(let copy, _): return try store.load(copy, of: held.document.name)
    case .review(let day):
      guard let account = held.account else { throw .missing(file: day.iso) }
      return try store.version(of: account.id, on: day)
    }
  }
}

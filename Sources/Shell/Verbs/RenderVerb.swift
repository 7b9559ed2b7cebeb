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
      let surface = view(try state(surroundings, &voice))
      return Outcome(showsStyles ? surface.golden : surface.text + "\n")
    }
  }

  /// The program after the keys.
  func state(
    _ surroundings: Surroundings, _ voice: inout Voice
  ) throws(Refusal) -> State {
    let moment = try self.moment(surroundings, voice)
    guard let size = Size(self.size) else {
      throw voice.refusal(CommandLinePhrase.badSize(self.size))
    }
    let keys = try pressed(voice)
    try checkNames(voice)
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
    return state
  }

  private func pressed(_ voice: Voice) throws(Refusal) -> [Key] {
    do throws(KeySequenceError) { return try Key.sequence(self.keys) } catch {
      switch error {
      case .unknownKey(let word): throw voice.refusal(CommandLinePhrase.badKeys(word))
      case .unclosedQuote: throw voice.refusal(CommandLinePhrase.badKeys(self.keys))
      }
    }
  }

  private func checkNames(_ voice: Voice) throws(Refusal) {
    if let pane, !State.paneNames.contains(pane) {
      throw voice.refusal(CommandLinePhrase.unknownPane(pane, known: State.paneNames))
    }
    if let page, !State.pageNames.contains(page) {
      throw voice.refusal(CommandLinePhrase.unknownPage(page, known: State.pageNames))
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

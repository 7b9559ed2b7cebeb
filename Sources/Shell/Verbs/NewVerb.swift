internal import Method
internal import Phrases
internal import Store

/// A new, empty workspace: `aquarium new FOLDER`.
///
/// On a terminal, what isn't given is asked.
public enum NewVerb {
  public static func outcome(
    _ folder: String, name: String?, currency: String?, language: String?,
    in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      try askLanguage(given: language, &voice)
      var settings = Workspace()
      settings.language = voice.language
      settings.name = try self.name(name, folder, voice)
      settings.currency = try self.currency(currency, voice)
      do throws(StoreError) {
        let store = try WorkspaceStore.create(voice.folder(folder), settings: settings)
        // Otherwise the next start would open another one: nothing depends on it.
        _ = voice.places.remember(workspace: store.folder)
      } catch {
        throw voice.refusal(refused(error, folder))
      }
      return Outcome(voice.say(CommandLinePhrase.created(folder: folder)) + "\n", isSaved: true)
    }
  }

  /// A folder that holds a workspace already is told as such, not by the file that is in the way.
  static func refused(_ error: StoreError, _ folder: String) -> any Phrase {
    if case .alreadyExists = error { return CommandLinePhrase.folderNotEmpty(folder) }
    return error.phrase
  }

  /// The question comes first: what follows is said in the language of its answer.
  private static func askLanguage(given: String?, _ voice: inout Voice) throws(Refusal) {
    guard given == nil, canAsk(voice) else { return }
    let question = CommandLinePhrase.askLanguage(standard: voice.language)
    let answer = String((voice.surroundings.ask(voice.say(question)) ?? "").filter(\.isLetter))
    guard !answer.isEmpty else { return }
    guard let language = Language(rawValue: answer.lowercased()) else {
      throw voice.refusal(CommandLinePhrase.badLanguage(answer))
    }
    voice.speak(language)
  }

  private static func canAsk(_ voice: Voice) -> Bool {
    voice.surroundings.isInputTerminal && voice.surroundings.isErrorTerminal
  }

  private static func name(
    _ given: String?, _ folder: String, _ voice: Voice
  ) throws(Refusal) -> String {
    var name = given ?? ""
    if given == nil, canAsk(voice) {
      name = voice.surroundings.ask(voice.say(CommandLinePhrase.askName)) ?? ""
    }
    if given == nil, name.allSatisfy(\.isWhitespace) {
      name = folder.split(separator: "/").last.map(String.init) ?? folder
    }
    let path = FieldPath([.key("name")])
    do throws(Rejection) {
      let value = try Workspace.info(at: path).kind.value(typed: name, in: voice.language)
      guard case .set(_, _, .text(let text)) = try Workspace().setting(path, to: value) else {
        throw .required
      }
      return text
    } catch {
      throw voice.refusal(CommandLinePhrase.refused(field: "name", error, nil))
    }
  }

  private static func currency(_ given: String?, _ voice: Voice) throws(Refusal) -> Currency {
    var code = given ?? ""
    guard given == nil, canAsk(voice) else {
      if given == nil { return .euro }
      guard let currency = read(code) else {
        throw voice.refusal(CommandLinePhrase.badCurrency(code))
      }
      return currency
    }
    // A slip isn't the end: it is asked again, as long as somebody answers.
    var question = voice.say(CommandLinePhrase.askCurrency)
    while true {
      code = voice.surroundings.ask(question) ?? ""
      if code.allSatisfy(\.isWhitespace) { return .euro }
      if let currency = read(code) { return currency }
      question =
        voice.say(CommandLinePhrase.badCurrency(code)) + "\n"
        + voice.say(CommandLinePhrase.askCurrency)
    }
  }

  private static func read(_ code: String) -> Currency? {
    Currency(rawValue: String(code.filter { !$0.isWhitespace }).uppercased())
  }
}

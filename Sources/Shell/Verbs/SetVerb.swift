internal import Method
internal import Phrases
internal import Store

/// `aquarium set FOLDER ACCOUNT FIELD VALUE`, or `FIELD=VALUE …` for several fields in one save: the
/// same change, rules and save as in the interface.
public enum SetVerb {
  /// Whether a word is `FIELD=VALUE`, rather than a field whose value stands behind it.
  public static func isAssignment(_ word: String) -> Bool { Assignment(word) != nil }

  /// The words are a field and its value, or one `FIELD=VALUE` for each field; the value is typed as
  /// in the interface, and `-` reads it from standard input.
  public static func outcome(
    _ folder: String, account: String, words: [String], anyway: Bool = false, language: String?,
    in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store = try voice.openToWrite(folder)
      let given = try assignments(words, voice)
      let speaker = voice
      let edit = try voice.edit(account, in: store) { edit throws(Refusal) in
        let name = edit.held.account?.name
        try edit.assign(given, in: store, speaker)
        if !anyway, let account = edit.held.account, account.name != name {
          let others = try speaker.scan(store).accounts
          try speaker.refuseTakenName(account.name, except: account.id, among: others)
        }
      }
      return Outcome(edit.told(voice), isSaved: true)
    }
  }

  private static func assignments(
    _ words: [String], _ voice: Voice
  ) throws(Refusal) -> [Assignment] {
    guard words.count == 2, !isAssignment(words[0]) else {
      return try Assignment.all(words, voice)
    }
    return try Assignment.withInput([Assignment(field: words[0], text: words[1])], voice)
  }
}

extension Voice {
  /// Two accounts of one name can't be told apart: the interface refuses them, too.
  func refuseTakenName(
    _ name: String, except own: ID<Account>? = nil, among accounts: [Digest]
  ) throws(Refusal) {
    let wanted = wording.fold(name)
    let other = accounts.first { $0.id != own && wording.fold($0.name) == wanted }
    guard let other else { return }
    throw refusal(EditVerbPhrase.nameTaken(other.name, id: other.id.text), code: 1)
  }
}

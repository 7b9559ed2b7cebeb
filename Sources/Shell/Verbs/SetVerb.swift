internal import Method
internal import Phrases
internal import Store

/// `aquarium set FOLDER ACCOUNT FIELD VALUE`: the same change, rules and save as in the interface.
public enum SetVerb {
  /// How often the field is set again on an account that others change meanwhile.
  private static let mostTries = 20

  /// Sets one field; the value is typed as in the interface, and `-` reads it from standard input.
  public static func outcome(
    _ folder: String, account: String, field: String, value: String, language: String?,
    in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store = try voice.open(folder, readOnly: false)
      if let reason = store.readOnly { throw voice.refusal(reason.phrase) }
      var loaded = try voice.document(account, in: store)
      let text = value == "-" ? try input(voice) : value
      for _ in 0..<mostTries {
        guard let account = loaded.document.account else { break }
        let change = try change(field, to: text, in: account, voice)
        if case .set(_, let old, let new) = change, old == new {
          return Outcome(
            voice.say(CommandLinePhrase.unchanged(account: account.name)) + "\n")
        }
        var edited = loaded.document
        do throws(Rejection) { try edited.apply(change) } catch {
          throw voice.refusal(error, code: 1)
        }
        guard let theirs = try save(edited, over: loaded.version, in: store, voice) else {
          let speaker = voice
          let told = ChangePhrase(change, in: edited) { speaker.linkName($0, $1, in: store) }
          return Outcome(voice.say(told) + "\n")
        }
        loaded = theirs
      }
      throw voice.refusal(
        StorePhrase.changedOnDisk(file: loaded.document.name.file))
    }
  }

  /// Standard input without the line break at its end, which `echo` adds.
  private static func input(_ voice: Voice) throws(Refusal) -> String {
    guard var bytes = voice.surroundings.input() else {
      throw voice.refusal(CommandLinePhrase.inputTooLong)
    }
    if bytes.last == 0x0A { bytes.removeLast() }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw voice.refusal(CommandLinePhrase.notUTF8)
    }
    return text
  }

  private static func change(
    _ field: String, to text: String, in account: Account, _ voice: Voice
  ) throws(Refusal) -> Change {
    var info: FieldInfo?
    do throws(Rejection) {
      let path = try FieldAddress.path(field, in: account)
      let found = try Account.info(at: path)
      info = found
      let value = try found.kind.value(
        typed: FieldAddress.typed(text, of: found.kind, voice), in: voice.language,
        currency: voice.settings?.currency)
      return try account.setting(path, to: value)
    } catch {
      throw voice.refusal(
        CommandLinePhrase.refused(field: field, error, info), code: info == nil ? 2 : 1)
    }
  }

  /// What others have written meanwhile, when nothing was saved for it; nil when it is saved.
  private static func save(
    _ document: Document, over version: Version, in store: WorkspaceStore, _ voice: Voice
  ) throws(Refusal) -> LoadedDocument? {
    do throws(StoreError) {
      switch try store.save(document, over: version) {
      case .saved: return nil
      case .changedOnDisk(let theirs): return theirs
      case .removedOnDisk: throw .missing(file: document.name.file)
      }
    } catch {
      throw voice.refusal(error.phrase)
    }
  }
}

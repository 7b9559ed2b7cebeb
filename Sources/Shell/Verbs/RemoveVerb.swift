internal import Method
internal import Phrases
internal import Store

/// `aquarium remove FOLDER ACCOUNT LIST[ID]`: takes an item out of a list, unless others link to it.
public enum RemoveVerb {
  public static func outcome(
    _ folder: String, account: String, item: String, anyway: Bool = false, language: String?,
    in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store = try voice.openToWrite(folder)
      let speaker = voice
      let edit = try voice.edit(account, in: store) { edit throws(Refusal) in
        let (list, id) = try edit.item(item, speaker)
        // The accounts link to what the settings hold, never to what another account holds.
        let accounts = edit.held.account == nil ? try speaker.scan(store).accounts : []
        edit.directory = speaker.directory(of: edit.held, accounts: accounts)
        if !anyway { try edit.refuseLinked(id, in: list, named: item, speaker) }
        do throws(Rejection) {
          try edit.make(try edit.held.record.removing(id, from: list))
        } catch {
          throw speaker.refusal(item, error)
        }
      }
      return Outcome(edit.told(voice), isSaved: true)
    }
  }
}

extension Edit {
  /// The list and the id of the item that a word names.
  func item(
    _ text: String, _ voice: Voice
  ) throws(Refusal) -> (list: FieldPath, id: String) {
    let path: FieldPath
    do throws(Rejection) {
      path = try FieldAddress.path(text, in: held.record, directory)
    } catch {
      throw voice.refusal(text, error)
    }
    guard case .item = path.steps.last, let (list, id) = path.enclosingItem else {
      throw voice.refusal(EditVerbPhrase.notAnItem(text))
    }
    return (list, id)
  }

  /// What the item itself holds goes with it.
  fileprivate func refuseLinked(
    _ id: String, in list: FieldPath, named text: String, _ voice: Voice
  ) throws(Refusal) {
    let own = list.entering(id).steps
    let referrers = directory.referrers(of: id).filter {
      $0.account != held.account?.id || !$0.path.steps.starts(with: own)
    }
    guard !referrers.isEmpty else { return }
    let fields = referrers.map { referrer in
      guard referrer.account != held.account?.id else { return referrer.path.text }
      return "\(referrer.account?.text ?? Held.settingsWord) \(referrer.path.text)"
    }
    throw voice.refusal(EditVerbPhrase.linkedFrom(text, fields), code: 1)
  }
}

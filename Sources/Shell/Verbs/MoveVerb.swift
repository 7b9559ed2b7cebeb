internal import Method
internal import Phrases
internal import Store

/// `aquarium move FOLDER ACCOUNT LIST[ID] up|down|N`: gives an item of a list another place.
public enum MoveVerb {
  public static func outcome(
    _ folder: String, account: String, item: String, to place: String, language: String?,
    in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store = try voice.openToWrite(folder)
      guard let place = Place(place) else {
        throw voice.refusal(EditVerbPhrase.badPlace(place))
      }
      let speaker = voice
      let edit = try voice.edit(account, in: store) { edit throws(Refusal) in
        let (list, id) = try edit.item(item, speaker)
        do throws(Rejection) { try edit.move(id, in: list, to: place) } catch {
          throw speaker.refusal(item, error)
        }
      }
      return Outcome(edit.told(voice), isSaved: true)
    }
  }

  fileprivate enum Place {
    case up, down
    /// From 1.
    case number(Int)

    init?(_ text: String) {
      switch text {
      case "up": self = .up
      case "down": self = .down
      default:
        guard let number = Int(text), number > 0 else { return nil }
        self = .number(number)
      }
    }
  }
}

extension Edit {
  /// At the end of its list, an item stays where it is.
  fileprivate mutating func move(
    _ id: String, in list: FieldPath, to place: MoveVerb.Place
  ) throws(Rejection) {
    guard let view = held.record.list(at: list), let now = view.place(of: id) else {
      throw .unknownItem(id)
    }
    let steps: Int
    switch place {
    case .up: steps = -1
    case .down: steps = 1
    case .number(let number):
      guard number <= view.count else { throw .outOfRange(1...view.count) }
      steps = number - 1 - now
    }
    let change = try held.record.moving(id, in: list, by: steps)
    guard case .move(_, _, let from, let to) = change, from != to else { return }
    try make(change)
  }
}

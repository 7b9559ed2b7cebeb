import Method
import Phrases

extension Round {
  /// One without a day is older than any other.
  var daysSince1970: Int { day?.daysSince1970 ?? .min }

  /// The committee sits.
  var isOpen: Bool {
    switch state {
    case .open: true
    case .prepared, .closed, nil: false
    }
  }

  /// It waits for its sitting.
  var isPrepared: Bool {
    switch state {
    case .prepared, nil: true
    case .open, .closed: false
    }
  }
}

/// Rounds as the desk writes them.
extension Desk {
  /// Sets fields of a round in one edit, by their paths.
  mutating func write(
    _ id: ID<Round>, _ values: (Round) -> [(String, Value?)]
  ) -> [Effect] {
    do throws(Rejection) {
      guard let document = document(.round(id)), let round = document.round else { return [] }
      var changes: [Change] = []
      for (path, value) in values(round) {
        changes.append(try document.setting(try FieldPath(path), to: value))
      }
      return try commit(changes, to: .round(id))
    } catch {
      tell(RejectionPhrase(error), isError: true)
      return []
    }
  }

  /// A record into one of a round's lists.
  mutating func add(_ entries: [Entry], of kind: Kind, to list: String, of id: ID<Round>)
    -> [Effect]
  {
    do throws(Rejection) {
      guard let document = document(.round(id)) else { return [] }
      let item = ItemTree(id: ids.id(kind.prefix), entries)
      let effects = try commit(
        [try document.inserting(item, into: FieldPath([.key(list)]))], to: .round(id))
      if !effects.isEmpty { tellLastEdit() }
      return effects
    } catch {
      tell(RejectionPhrase(error), isError: true)
      return []
    }
  }

  mutating func toggleVotes(of id: ID<Round>) -> [Effect] {
    write(id) { [("now.revealed", .flag(!($0.now.revealed ?? false)))] }
  }

  /// What the committee makes of an account stands in its round at once, with why: the minutes are
  /// written from it.
  ///
  /// A vote on it is settled.
  mutating func record(
    _ account: Digest, _ values: [(String, Value?)], in round: Round
  ) -> [Effect] {
    do throws(Rejection) {
      guard let document = document(.round(round.id)) else { return [] }
      var changes: [Change] = []
      if let result = round.results.first(where: { $0.account == account.id }) {
        for (key, value) in values {
          let path = FieldPath([.item(list: "results", id: result.id.text), .key(key)])
          changes.append(try document.setting(path, to: value))
        }
      } else {
        let entries = [
          Entry("name", .value(.text(account.name))),
          Entry("account", .value(.text(account.id.text))),
        ]
        let given = values.compactMap { key, value in value.map { Entry(key, .value($0)) } }
        let item = ItemTree(id: ids.id(RoundResult.idPrefix), entries + given)
        changes.append(try document.inserting(item, into: FieldPath([.key("results")])))
      }
      for key in ["account", "axis", "tour", "revealed"] where round.now.account == account.id {
        changes.append(
          try document.setting(FieldPath([.key("now"), .key(key)]), to: nil))
      }
      return try commit(changes, to: .round(round.id))
    } catch {
      tell(RejectionPhrase(error), isError: true)
      return []
    }
  }

  /// A round that isn't on disk yet.
  mutating func add(_ round: Round) -> [Effect] {
    guard workspace != nil, workspace?.readOnly == nil else { return [] }
    workspace?.rounds[round.id] = round
    saving.lastEdit += 1
    saving.pending[.round(round.id)] = saving.lastEdit
    tell(WorkshopPhrase.prepared(round.title))
    return [.save(.round(round), edit: saving.lastEdit, after: nil)]
  }

  /// What a sitting came to, in one edit that can be undone.
  mutating func replace(_ round: Round, with other: Round) -> [Effect] {
    do throws(Rejection) {
      return try commit(
        Change.all(from: round.entries, to: other.entries), to: .round(round.id))
    } catch {
      tell(RejectionPhrase(error), isError: true)
      return []
    }
  }
}

import Method
import Phrases
import Terminal

enum Grouping: String, CaseIterable, Hashable, Sendable {
  case segment, status, manager, none
}

/// What a group is of: by number where there are few, so that ten thousand accounts are grouped
/// without a text.
enum GroupKey: Hashable, Sendable {
  /// The place of the word in its vocabulary.
  case segment(Int), status(Int)
  case manager(ID<Member>)
  /// Those that have none.
  case without

  init(_ account: Digest, by grouping: Grouping) {
    switch grouping {
    case .segment where !account.status.isArchived && account.segment != nil:
      self = account.segment.flatMap(Segment.allCases.firstIndex).map(GroupKey.segment) ?? .without
    case .segment where account.status.isManaged: self = .without
    case .segment, .status:
      self = AccountStatus.allCases.firstIndex(of: account.status).map(GroupKey.status) ?? .without
    case .manager: self = account.manager.map(GroupKey.manager) ?? .without
    case .none: self = .without
    }
  }
}

struct GroupHead: Hashable, Sendable {
  let key: GroupKey
  let title: String
  let ink: Ink
  var count = 0
  var revenue = Amount.zero
}

extension Desk {
  /// The head of a group that nothing is in yet.
  func head(of key: GroupKey, by grouping: Grouping) -> GroupHead {
    switch key {
    case .segment(let place):
      let segment = Segment.allCases[place]
      let title = workspace?.settings.name(of: segment, in: language) ?? segment.term[language]
      return GroupHead(key: key, title: title, ink: segment.ink)
    case .status(let place):
      return GroupHead(key: key, title: AccountStatus.allCases[place].term[language], ink: .text)
    case .manager(let id):
      let name = wording.linkName(id.text, among: [Member.kind], in: directory)
      return GroupHead(key: key, title: name, ink: .text)
    case .without:
      let phrase = grouping == .manager ? PortfolioPhrase.withoutManager : .withoutSegment
      return GroupHead(key: key, title: say(phrase), ink: .text)
    }
  }

  /// Segments in the method's order, then what has none, then statuses from the nearest to the
  /// farthest; managers by name.
  func rank(_ head: GroupHead) -> (number: Int, text: String) {
    switch head.key {
    case .segment(let place): (place, "")
    case .without: (50, "")
    case .status(let place): (100 + AccountStatus.allCases[place].distance, "")
    case .manager: (0, wording.fold(head.title))
    }
  }
}

extension AccountStatus {
  /// How far it is from being managed as a key account.
  fileprivate var distance: Int {
    switch self {
    case .key: 0
    case .watch: 1
    case .leaving: 2
    case .candidate: 3
    case .prospect: 4
    case .exited: 5
    }
  }
}

extension Segment {
  /// Each segment has one colour, everywhere.
  var ink: Ink {
    switch self {
    case .strategic: .strategic
    case .star: .star
    case .status: .status
    case .streamline: .streamline
    }
  }
}

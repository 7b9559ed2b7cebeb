/// What a single field holds, in a form that the file, the form and the command line share.
///
/// A `number` is counted in its field's smallest unit: 1 for levels, counts and years, a tenth for
/// scores, a hundredth for percentages, a minor unit for amounts.
public enum Value: Sendable {
  /// A line, a text, the key of a choice, the id of a link.
  case text(String)
  /// Lines, choices, links: an ordered list.
  case list([String])
  case number(Int)
  case day(Day)
  case flag(Bool)
}

extension Value: Hashable {
  /// Compares bytes: to Swift "é" equals "e" + U+0301, and such an edit must not be lost.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)): sameBytes(left, right)
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy(sameBytes)
    case (.number(let left), .number(let right)): left == right
    case (.day(let left), .day(let right)): left == right
    case (.flag(let left), .flag(let right)): left == right
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .text(let text): text.utf8.forEach { hasher.combine($0) }
    case .list(let texts): texts.forEach { $0.utf8.forEach { hasher.combine($0) } }
    case .number(let number): hasher.combine(number)
    case .day(let day): hasher.combine(day)
    case .flag(let flag): hasher.combine(flag)
    }
  }
}

extension Value {
  /// A text or a list with nothing to read in it.
  var isBlank: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .list(let texts): texts.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    case .number, .day, .flag: false
    }
  }
}

func sameBytes(_ left: String, _ right: String) -> Bool {
  left.utf8.elementsEqual(right.utf8)
}

/// A record, or a part of one, taken apart: what files, changes and merges are made of.
public enum Tree: Hashable, Sendable {
  case value(Value)
  case group([Entry])
  case items([ItemTree])
}

/// One filled field of a record taken apart.
///
/// Empty fields have no entry.
public struct Entry: Hashable, Sendable {
  public let key: String
  public let tree: Tree

  public init(_ key: String, _ tree: Tree) {
    self.key = key
    self.tree = tree
  }
}

/// One record of a list, taken apart.
public struct ItemTree: Hashable, Sendable {
  public let id: String
  public let entries: [Entry]

  public init(id: String, _ entries: [Entry] = []) {
    self.id = id
    self.entries = entries
  }
}

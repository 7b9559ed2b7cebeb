/// What rows are ordered by.
enum SortKey: Hashable, Sendable {
  case text(String)
  case number(Double?)

  /// The unknown is always last.
  var isUnknown: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .number(let number): number == nil
    }
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)): left < right
    case (.number(let left?), .number(let right?)): left < right
    default: false
    }
  }
}

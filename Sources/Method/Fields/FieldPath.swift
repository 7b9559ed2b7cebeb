/// Where a field stands: `identity.employees`, `years[y-7f3k9m2q].revenue`.
public struct FieldPath: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case key(String)
    /// One record of a list, by its id.
    case item(list: String, id: String)

    /// The key of the field or of the list.
    public var key: String {
      switch self {
      case .key(let key): key
      case .item(let list, _): list
      }
    }
  }

  public var steps: [Step]

  public init(_ steps: [Step]) { self.steps = steps }

  /// Reads the text form; refuses one with empty keys, stray brackets or malformed ids.
  public init(_ text: String) throws(Rejection) {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      guard let step = FieldPath.step(part) else { throw .unknownField(text) }
      steps.append(step)
    }
    self.steps = steps
  }

  public var text: String {
    steps.map { step in
      switch step {
      case .key(let key): key
      case .item(let list, let id): "\(list)[\(id)]"
      }
    }.joined(separator: ".")
  }

  public func appending(_ key: String) -> FieldPath { FieldPath(steps + [.key(key)]) }

  public func item(_ list: String, _ id: String) -> FieldPath {
    FieldPath(steps + [.item(list: list, id: id)])
  }

  /// The path of one record in the list that this path names.
  public func entering(_ id: String) -> FieldPath {
    guard case .key(let list) = steps.last else { return self }
    return FieldPath(steps.dropLast() + [.item(list: list, id: id)])
  }

  /// The list and the item that the path stands in; nil outside of any list.
  public var enclosingItem: (list: FieldPath, id: String)? {
    for (place, step) in steps.enumerated().reversed() {
      if case .item(let list, let id) = step {
        return (FieldPath(Array(steps[..<place])).appending(list), id)
      }
    }
    return nil
  }

  private static func step(_ part: Substring) -> Step? {
    guard let open = part.firstIndex(of: "[") else {
      return isKey(part) ? .key(String(part)) : nil
    }
    let list = part[..<open]
    let rest = part[part.index(after: open)...]
    guard isKey(list), rest.last == "]", isWellFormedID(String(rest.dropLast())) else { return nil }
    return .item(list: String(list), id: String(rest.dropLast()))
  }

  private static func isKey(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
  }
}

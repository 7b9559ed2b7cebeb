public import Method

/// Where in an account a mark leads: what the pictures of an account have as their subjects.
extension FieldPath {
  /// A field of a record of one of the account's lists.
  public static func field(_ key: String, of id: String, in list: String) -> FieldPath {
    FieldPath([.item(list: list, id: id), .key(key)])
  }

  /// The room for a record that two others would have in common and that isn't there yet: it is told
  /// by their ids.
  public static func room(
    _ key: String, of first: String, and second: String, in list: String
  ) -> FieldPath {
    field(key, of: first + roomSign + second, in: list)
  }

  /// The ids of the two records whose room it is; nil for a record that is there.
  public var roomOf: (first: String, second: String)? {
    guard let id = enclosingItem?.id else { return nil }
    let parts = id.split(separator: Character(FieldPath.roomSign), omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }

  /// No id has it.
  private static let roomSign = "+"
}

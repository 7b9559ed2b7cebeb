/// What a widget made of a key.
public enum Reply: Hashable, Sendable {
  case ignored
  case handled
  /// The user takes what stands in the widget.
  case accepted
  /// The user gives it up.
  case cancelled
  /// The user copied this text: the program sends it to the clipboard.
  case copied(String)
}

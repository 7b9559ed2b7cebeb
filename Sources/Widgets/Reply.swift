/// What a widget made of a key.
public enum Reply: Hashable, Sendable {
  /// The key means nothing here: whoever is below may have it.
  case ignored
  case handled
  /// What was typed or chosen is wanted.
  case accepted
  /// It isn't: what stood before stays.
  case cancelled
  /// The key was used, and this text is to be sent to the terminal's clipboard.
  case copied(String)
  /// What was last copied is wanted: whoever holds it pastes it.
  case wantsPaste
}

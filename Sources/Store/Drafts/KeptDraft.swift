public import Method

/// What was being typed, or edited and not yet saved, when a sitting ended without its owner.
public struct KeptDraft: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// The text in a field that nobody has accepted yet.
    case typed(path: FieldPath, text: String)
    /// A whole document whose save failed, over the version that it was edited from.
    case unsaved(Document, over: Version?)
  }

  public let document: DocumentName
  public let content: Content
  /// What stood in the field when the typing began, as text; nil when nobody knows.
  public var former: String?
  /// When it was kept, as the keeper said it: a day and a time of day.
  public let moment: String
  /// It stands outside the workspace, which had no room for it.
  var isElsewhere = false
  /// Its file, which is removed when the draft is forgotten.
  let file: String
}

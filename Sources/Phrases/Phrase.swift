public import Method

/// Something that the program says.
///
/// Each area has one enum, whose switch holds both languages.
public protocol Phrase: Sendable {
  func said(_ wording: Wording) -> String
}

extension Term: Phrase {
  public func said(_ wording: Wording) -> String { self[wording.language] }
}

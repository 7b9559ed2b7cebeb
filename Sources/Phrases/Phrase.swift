/// Something that the program says.
///
/// Each area has one enum, whose switch holds both languages.
public protocol Phrase: Sendable {
  func said(_ wording: Wording) -> String
}

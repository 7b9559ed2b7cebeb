/// Why a file was refused before its meaning was looked at.
///
/// The reader never guesses: what YAML allows and this list names is refused, so that a file has
/// one meaning for every program and every reader.
public enum SyntaxFault: Hashable, Sendable, CaseIterable {
  /// `&name`: a value used in several places.
  case anchor
  /// `*name`: a value taken from elsewhere; a few hundred bytes of them fill the memory.
  case alias
  /// `!name`: a value of a declared type.
  case tag
  /// `<<:`.
  case mergeKey
  /// `>`: a text whose lines are joined.
  case folded
  /// `[a, b]` or `{a: b}`; only `[]` and `{}` are read.
  case flow
  /// The same key twice in one place.
  case duplicateKey
  /// More than 32 levels.
  case tooDeep
  /// More than 4 MiB.
  case tooLarge
  /// More than 1 MiB in one line.
  case lineTooLong
  case invalidUTF8
  /// What Windows calls Unicode: two bytes a letter.
  case utf16
  /// Lines that git left after a merge that nobody finished.
  case conflictMarker
  /// A tab where spaces tell the level.
  case tab
  /// A control character, written raw instead of escaped.
  case control
  /// The last line `end: true` is missing: the file was cut.
  case missingEnd
  /// Something stands after `end: true`.
  case afterEnd
  /// A line that is neither `key: value` nor `- item`.
  case notAKey
  /// An item `- ` where a key was expected.
  case strayItem
  /// A line that stands deeper or less deep than its neighbours allow.
  case indentation
  /// A text that must stand between quotes, such as one with `: ` in it.
  case needsQuotes
  /// A quoted text without its closing quote, or with something after it.
  case quote
  /// `\` followed by what isn't an escape.
  case escape
  /// What stands after `|` isn't understood.
  case blockHeader
}

/// A fault and the line that it stands on, counted from 1.
struct SyntaxError: Error, Hashable {
  let fault: SyntaxFault
  let line: Int
}

/// A file as it is written: ordered, with the comments that a person left in it.
///
/// The closing `end: true` isn't an entry: every file has it and only the bytes show it.
struct FileContent: Sendable {
  var entries: [FileEntry] = []
  /// Comments that stand after the last entry.
  var closing: [String] = []
}

/// One key and what it holds.
struct FileEntry: Sendable {
  /// Lines above the key, without their `#`.
  var comments: [String] = []
  var key: String
  var value: FileNode
  /// Counted from 1; 0 when the entry was never read from a file.
  var line = 0
}

/// One element of a list.
struct FileItem: Sendable {
  var comments: [String] = []
  var value: FileNode
  var line = 0
}

enum FileNode: Sendable {
  case scalar(Scalar)
  case map([FileEntry])
  case list([FileItem])

  static func text(_ text: String) -> FileNode { .scalar(Scalar(text: text, isText: true)) }
  static func plain(_ text: String) -> FileNode { .scalar(Scalar(text: text, isText: false)) }
}

/// A value on its own: either a text, or a token that plain YAML reads as something else
/// (a number, a day, true, nothing at all).
struct Scalar: Sendable {
  var text: String
  /// False for tokens such as `12`, `2026-11-23` or `true`, which are written without quotes.
  var isText: Bool
}

extension String {
  /// True when both have the same bytes; `==` would take é and e + accent for one another.
  func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

private func sameBytes(_ one: [String], _ other: [String]) -> Bool {
  one.elementsEqual(other) { $0.hasSameBytes(as: $1) }
}

// Equality is of content: two files are equal when they are written with the same bytes.
extension Scalar: Equatable {
  static func == (one: Scalar, other: Scalar) -> Bool {
    one.isText == other.isText && one.text.hasSameBytes(as: other.text)
  }
}

extension FileEntry: Equatable {
  static func == (one: FileEntry, other: FileEntry) -> Bool {
    one.key.hasSameBytes(as: other.key) && one.value == other.value
      && sameBytes(one.comments, other.comments)
  }
}

extension FileItem: Equatable {
  static func == (one: FileItem, other: FileItem) -> Bool {
    one.value == other.value && sameBytes(one.comments, other.comments)
  }
}

extension FileNode: Equatable {}

extension FileContent: Equatable {
  static func == (one: FileContent, other: FileContent) -> Bool {
    one.entries == other.entries && sameBytes(one.closing, other.closing)
  }
}

extension [FileEntry] {
  /// The entry of a key; keys are ASCII, so `==` is exact here.
  subscript(key: String) -> FileEntry? { first { $0.key == key } }
}

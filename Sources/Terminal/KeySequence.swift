/// Why a text isn't a sequence of keys.
public enum KeySequenceError: Error, Hashable, Sendable {
  case unknownKey(String)
  case unclosedQuote
}

extension Key {
  /// Keys parted by blanks, with what is in double quotes typed letter by letter.
  ///
  /// For example `j enter "two words" ctrl-s`. In quotes, `\n` is Enter, `\"` a quote and `\\` a backslash.
  public static func sequence(_ text: String) throws(KeySequenceError) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first == " " || first == "\n" {
        rest.removeFirst()
      } else if first == "\"" {
        rest.removeFirst()
        keys += try typed(&rest)
      } else {
        let word = rest.prefix { $0 != " " && $0 != "\n" }
        guard let key = Key(String(word)) else { throw .unknownKey(String(word)) }
        keys.append(key)
        rest = rest.dropFirst(word.count)
      }
    }
    return keys
  }

  private static func typed(_ rest: inout Substring) throws(KeySequenceError) -> [Key] {
    var keys: [Key] = []
    while let character = rest.popFirst() {
      switch character {
      case "\"": return keys
      case "\n": keys.append(.enter)
      case "\\":
        guard let escaped = rest.popFirst() else { throw .unclosedQuote }
        keys.append(escaped == "n" ? .enter : .character(escaped))
      default: keys.append(.character(character))
      }
    }
    throw .unclosedQuote
  }
}

/// The words of the command line as the reader of arguments takes them.
enum Words {
  /// With `--language` behind the verb, wherever it stood; without it for `help`, which is said in
  /// that language and takes no option.
  static func arranged(_ words: [String]) -> [String] {
    let (language, rest) = parted(words)
    guard let verb = rest.first, !verb.hasPrefix("-") else { return words }
    if verb == "help" { return rest }
    if words.first == verb { return Set.optionsFirst(words) }
    return Set.optionsFirst([verb] + language + rest.dropFirst())
  }

  /// The language that stands first, or anywhere behind `help`; and the other words.
  private static func parted(_ words: [String]) -> (language: [String], rest: [String]) {
    var language: [String] = []
    var rest = words[...]
    while let word = rest.first, word.hasPrefix("--language"), let count = length(of: rest) {
      language += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    guard rest.first == "help" else { return (language, Array(rest)) }
    var kept: [String] = []
    while let word = rest.first {
      if let count = length(of: rest) {
        rest = rest.dropFirst(count)
      } else {
        kept.append(word)
        rest = rest.dropFirst()
      }
    }
    return (language, kept)
  }

  /// How many words the language takes that stands first; nil where it doesn't.
  private static func length(of words: ArraySlice<String>) -> Int? {
    guard let word = words.first else { return nil }
    if word.hasPrefix("--language=") { return 1 }
    return word == "--language" && words.count > 1 ? 2 : nil
  }
}

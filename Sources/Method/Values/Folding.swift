extension String {
  /// The text without case, accents or ligatures, by which names are sorted, found and typed:
  /// `Étoile` and `etoile` are one, and `Cœur` sorts as `coeur`.
  ///
  /// Latin letters up to U+017F lose their marks; other scripts keep theirs, in lower case.
  public var folded: String {
    var folded = ""
    for scalar in unicodeScalars {
      if scalar.isASCII {
        folded += scalar.properties.lowercaseMapping
      } else if !(0x300...0x36F).contains(scalar.value) {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        for scalar in lower where !(0x300...0x36F).contains(scalar.value) {
          if let plain = plainLetters[scalar] {
            folded += plain
          } else {
            folded.unicodeScalars.append(scalar)
          }
        }
      }
    }
    return folded
  }
}

/// Lower-case Latin letters with a mark, and what they are without.
private let plainLetters: [Unicode.Scalar: String] = {
  let families = [
    ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķĸ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"),
    ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšſ"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
    ("ij", "ĳ"), ("'", "’"), (" ", "\u{A0}\u{202F}"),
  ]
  var plain: [Unicode.Scalar: String] = [:]
  for (letter, marked) in families {
    for scalar in marked.unicodeScalars { plain[scalar] = letter }
  }
  return plain
}()

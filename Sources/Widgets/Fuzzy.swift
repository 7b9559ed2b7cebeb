/// Finds what a person means by a few letters.
public enum Fuzzy {
  /// How well a name answers a query, and which of its characters do; nil when it doesn't.
  ///
  /// Every letter of the query must stand in the name in its order. Case and accents don't count;
  /// starts of words and unbroken runs count most.
  public static func match(
    _ query: String, _ name: String
  ) -> (score: Int, positions: [Int])? {
    let wanted = query.compactMap { $0.isWhitespace ? nil : bare($0) }
    let letters = name.map(bare)
    guard !wanted.isEmpty else { return (0, []) }
    guard wanted.count <= letters.count else { return nil }
    return letters.indices.reduce(nil) { best, start in
      guard letters[start] == wanted[0],
        let match = match(wanted, letters, from: start), match.score > (best?.score ?? Int.min)
      else { return best }
      return match
    }
  }

  private static func match(
    _ wanted: [Character], _ letters: [Character], from start: Int
  ) -> (score: Int, positions: [Int])? {
    var positions: [Int] = []
    var score = 0
    var place = start
    for letter in wanted {
      while place < letters.count, letters[place] != letter { place += 1 }
      guard place < letters.count else { return nil }
      let opensWord = place == 0 || !(letters[place - 1].isLetter || letters[place - 1].isNumber)
      if opensWord { score += 8 }
      if let last = positions.last { score += last == place - 1 ? 6 : -min(3, place - last) }
      positions.append(place)
      place += 1
    }
    return (score - positions[0] / 4, positions)
  }

  /// A letter in lower case and without its accent.
  static func bare(_ character: Character) -> Character {
    let lower = character.lowercased().first ?? character
    guard !lower.isASCII else { return lower }
    return accents[lower] ?? lower
  }

  private static let accents: [Character: Character] = {
    let table = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"),
      ("u", "ùúûü"), ("y", "ýÿ"), ("o", "œ"), ("a", "æ"), ("s", "š"), ("z", "ž"),
    ]
    return Dictionary(
      table.flatMap { base, accented in accented.map { ($0, Character(base)) } },
      uniquingKeysWith: { first, _ in first })
  }()
}

/// Finds texts by some of their letters, whatever their case and their accents.
public enum Fuzzy {
  public struct Match: Hashable, Sendable {
    /// Higher is better; comparable between the candidates of one query only.
    public let score: Int
    /// The characters of the candidate that were found, in order.
    public let positions: [Int]
  }

  /// Matches each word of the query, in any order.
  ///
  /// An empty query matches everything.
  public static func match(_ query: String, _ candidate: String) -> Match? {
    Query(query).match(candidate)
  }

  /// A query made ready once for many candidates.
  public struct Query: Hashable, Sendable {
    private let words: [[UInt32]]
    /// The whole query, blanks between words included.
    private let whole: [UInt32]

    public init(_ text: String) {
      let parts = text.split(separator: " ")
      words = parts.map { Folding.scalars(of: $0).map(\.scalar) }
      whole = Array(words.joined(separator: [0x20]))
    }

    public var isEmpty: Bool { words.isEmpty }

    /// Whether `match` would find something in one of the texts: far cheaper, since no best way is
    /// sought.
    public func matches(_ texts: FoldedTexts, at place: Int) -> Bool {
      let letters = texts[place]
      return words.allSatisfy { Query.contains($0, in: letters) }
    }

    /// Whether the query stands in one of the texts as it was typed, letter after letter.
    public func isPart(of texts: FoldedTexts, at place: Int) -> Bool {
      let letters = texts[place]
      guard let first = whole.first else { return true }
      guard letters.count >= whole.count else { return false }
      return (letters.startIndex...letters.endIndex - whole.count).contains { start in
        letters[start] == first && letters[start..<start + whole.count].elementsEqual(whole)
      }
    }

    public func match(_ candidate: String) -> Match? {
      guard !words.isEmpty else { return Match(score: 0, positions: []) }
      let letters = Folding.scalars(of: candidate)
      let scalars = letters.lazy.map(\.scalar)
      guard words.allSatisfy({ Query.contains($0, in: scalars) }) else { return nil }
      let found = words.map { Query.best($0.prefix(Query.longest), in: letters) }
      let positions =
        found.count == 1 ? found[0].positions : Set(found.flatMap(\.positions)).sorted()
      // Of two names that match alike, the shorter one is nearer to what was typed.
      let score = found.reduce(0) { $0 + $1.score } - letters.count / 4
      return Match(score: score, positions: positions)
    }

    /// Whether the letters occur in order: cheap, since most candidates end here.
    private static func contains(_ word: [UInt32], in letters: some Sequence<UInt32>) -> Bool {
      var next = 0
      for letter in letters where letter == word[next] {
        next += 1
        if next == word.count { return true }
      }
      return word.isEmpty
    }

    /// The letters of a word for which the best way is sought, so that a page pasted into a filter
    /// takes no gigabytes; that those beyond occur is enough.
    private static let longest = 64

    /// What a letter right after the one before is worth.
    private static let run = 9
    private static let unreachable = Int.min / 2

    /// The best way to find a word's letters in order: runs and starts of words count most.
    private static func best(_ word: ArraySlice<UInt32>, in letters: [Folding.Letter]) -> Match {
      let width = letters.count
      var scores = [Int](repeating: unreachable, count: word.count * width)
      var origins = [Int](repeating: -1, count: word.count * width)
      for (row, wanted) in word.enumerated() {
        var bestBefore = unreachable
        var bestAt = -1
        for column in 0..<width {
          if row > 0, column >= 2 {
            let before = scores[(row - 1) * width + column - 2]
            if before > bestBefore { (bestBefore, bestAt) = (before, column - 2) }
          }
          guard letters[column].scalar == wanted else { continue }
          let value = 1 + (letters[column].startsWord ? 8 : 0)
          let cell = row * width + column
          guard row > 0 else {
            scores[cell] = value - min(column / 2, 4)
            continue
          }
          let adjacent = column > 0 ? scores[cell - width - 1] : unreachable
          if adjacent > unreachable, adjacent + run >= bestBefore - 2 {
            (scores[cell], origins[cell]) = (adjacent + value + run, column - 1)
          } else if bestBefore > unreachable {
            (scores[cell], origins[cell]) = (bestBefore + value - 2, bestAt)
          }
        }
      }
      return trace(scores, origins, rows: word.count, letters)
    }

    private static func trace(
      _ scores: [Int], _ origins: [Int], rows: Int, _ letters: [Folding.Letter]
    ) -> Match {
      let width = letters.count
      let last = (rows - 1) * width..<rows * width
      guard var cell = last.max(by: { (scores[$0], $1) < (scores[$1], $0) }) else {
        return Match(score: 0, positions: [])
      }
      let score = scores[cell]
      var positions: [Int] = []
      for row in stride(from: rows - 1, through: 0, by: -1) {
        let position = letters[cell - row * width].position
        if positions.last != position { positions.append(position) }
        if row > 0 { cell = (row - 1) * width + origins[cell] }
      }
      return Match(score: score, positions: positions.reversed())
    }
  }
}

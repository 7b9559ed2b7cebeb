extension Fact {
  /// What checks that know the day are told from: fields, with the days that decide about them.
  static let ofTouches: [Fact] = [
    Fact("touches") { .texts($0.account.touches.map(\.text)) },
    Fact("departures") { .texts($0.account.departures.map(\.text)) },
    Fact("reviews_due") { .texts($0.account.reviewsDue.map(\.text)) },
    Fact("notices") { .texts($0.account.notices.map(\.text)) },
  ]
}

extension Digest {
  /// The fields that a fact tells of.
  func datedFields(_ key: String) -> [DatedField] {
    texts(at: Digest.place(of: key)).compactMap(DatedField.init)
  }
}

/// A field with the numbers that tell, on a given day, whether something is wrong with it.
///
/// A text in the index: `coverage[co-7f3k9m2q].last_touch 20412 -`.
struct DatedField {
  let path: FieldPath
  /// Days since 1970, or counts of days; nil where one isn't known.
  private let numbers: [Int?]

  init(_ path: FieldPath, _ numbers: [Int?]) {
    self.path = path
    self.numbers = numbers
  }

  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard let first = parts.first, let path = try? FieldPath(String(first)) else { return nil }
    self.init(path, parts.dropFirst().map { Int($0) })
  }

  var text: String {
    let known = numbers.map { number in number.map { String($0) } ?? "-" }
    return ([path.text] + known).joined(separator: " ")
  }

  func number(_ place: Int) -> Int? { numbers.indices.contains(place) ? numbers[place] : nil }

  func day(_ place: Int) -> Day? { number(place).flatMap { Day(daysSince1970: $0) } }
}

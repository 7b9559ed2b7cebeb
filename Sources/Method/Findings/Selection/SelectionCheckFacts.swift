extension Fact {
  /// What checks of selection are told from: fields, with the records and numbers that decide about
  /// them.
  static let ofSelectionChecks: [Fact] = [
    Fact("promises") { .texts($0.account.promises.map(\.text)) },
    Fact("exceptions") { .texts($0.account.exceptions.map(\.text)) },
    Fact("mark_fields") { .texts($0.account.markFields.map(\.text)) },
  ]
}

extension Digest {
  /// The fields that a fact tells of, with the record that each goes by.
  func linkedFields(_ key: String) -> [LinkedField] {
    texts(at: Digest.place(of: key)).compactMap(LinkedField.init)
  }
}

extension Account {
  /// Where it was placed, by day: what nobody dated comes first.
  var positionsByDay: [SegmentPosition] {
    positions.enumerated().map { (day: $1.day?.daysSince1970 ?? .min, place: $0, position: $1) }
      .sorted { ($0.day, $0.place) < ($1.day, $1.place) }
      .map(\.position)
  }

  /// The newest mark on each criterion; of two of one day the one written last.
  var latestRatings: [Rating] {
    var newest: [ID<Criterion>: Rating] = [:]
    var order: [ID<Criterion>] = []
    for rating in ratings {
      guard let criterion = rating.criterion, rating.value != nil else { continue }
      if let known = newest[criterion] {
        guard (rating.day?.daysSince1970 ?? .min) >= (known.day?.daysSince1970 ?? .min) else {
          continue
        }
      } else {
        order.append(criterion)
      }
      newest[criterion] = rating
    }
    return order.compactMap { newest[$0] }
  }
}

/// A field with the record in the settings that tells whether something is wrong with it.
///
/// A text in the index: `services[sv-7f3k9m2q].annual_cost sd-2b8x1c0w 2`.
struct LinkedField {
  let path: FieldPath
  /// The id of the record.
  let id: String
  /// A level; nil where none is needed.
  let number: Int?

  init(_ path: FieldPath, _ id: String, _ number: Int? = nil) {
    self.path = path
    self.id = id
    self.number = number
  }

  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count >= 2, let path = try? FieldPath(String(parts[0])) else { return nil }
    self.init(path, String(parts[1]), parts.count > 2 ? Int(parts[2]) : nil)
  }

  var text: String {
    ([path.text, id] + (number.map { [String($0)] } ?? [])).joined(separator: " ")
  }
}

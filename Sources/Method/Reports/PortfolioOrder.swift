/// Reports of a portfolio stand in an order of their own, whatever order the accounts came in: the same
/// portfolio makes the same picture.
extension [Digest] {
  /// As people look names up; two of one name by their ids.
  var byName: [Digest] {
    map { (name: $0.name.folded, account: $0) }
      .sorted { ($0.name, $0.account.id.text) < ($1.name, $1.account.id.text) }
      .map(\.account)
  }
}

extension Array {
  /// The largest first, what isn't known last; what is equal keeps its order.
  func largestFirst(_ measure: (Element) -> Double?) -> [Element] {
    enumerated().map { (rank: -(measure($1) ?? -.infinity), place: $0, element: $1) }
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .map(\.element)
  }
}

public import Method

/// Where in an account a figure that was measured stands, or the room for one.
extension FieldPath {
  /// The room for a figure measured on a day, or where it stands: a second figure of one day is
  /// written over the first.
  func placeOfFigure(on day: Day, among figures: [Measurement]) -> FieldPath {
    guard let figure = figures.last(where: { $0.day == day }) else {
      return FieldPath(steps + FieldPath.room("value", of: "", and: "", in: "actuals").steps)
    }
    return item("actuals", figure.id.text).appending("value")
  }

  /// The record of one of the account's lists that a path leads into; nil elsewhere.
  public func measuredRecord(of list: String) -> FieldPath? {
    guard case .item(let own, let id)? = steps.first, own == list else { return nil }
    return FieldPath([]).item(list, id)
  }
}

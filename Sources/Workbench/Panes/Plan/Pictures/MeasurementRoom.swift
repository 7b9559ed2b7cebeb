import Method
import Pictures

/// How today's figure is typed right into a picture of what is measured.
enum MeasurementRoom {
  static let scorecard = "scorecard"
  static let objectives = "operational_objectives"

  /// The figure that has to be made before one can be typed: it is of today.
  static func beginning(of path: FieldPath, _ scene: Scene) -> BoardItem? {
    guard path.roomOf != nil, let list = path.enclosingItem?.list else { return nil }
    return BoardItem(list: list, entries: [Entry("day", .value(.day(scene.today)))])
  }
}

extension FigureBoard {
  /// Figures are typed right into the scorecard and the curves; elsewhere Enter makes the record that
  /// is missing.
  var typesIntoRooms: Bool {
    let measured = [MeasurementRoom.scorecard, MeasurementRoom.objectives]
    return measured.contains { list == FieldPath([.key($0)]) }
  }
}

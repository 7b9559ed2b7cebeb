import Figures

extension Figure {
  /// Whatever arrows lead to from the first mark on.
  var reached: Set<Subject> {
    var found: Set<Subject> = []
    var waiting = first.map { [$0] } ?? []
    while let next = waiting.popLast() {
      guard found.insert(next).inserted else { continue }
      waiting += Direction.allCases.compactMap { neighbour(of: next, $0) }
    }
    return found
  }

  /// Where arrows lead from one subject.
  func around(_ subject: Subject) -> [Subject] {
    Direction.allCases.compactMap { neighbour(of: subject, $0) }
  }
}

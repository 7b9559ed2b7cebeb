/// Which segment follows from a place on the matrix.
///
/// Source: method C-2. An account stays in the segment that it came from unless it is beyond the
/// cut by the margin: a point more or less doesn't change how a customer is treated.
public enum SegmentRule {
  /// Both axes 0 to 100.
  public static func segment(
    x: Double, y: Double, _ rules: MatrixRules, former: Segment?
  ) -> Segment {
    let isAttractive = isBeyond(
      x, rules.cut(.attractiveness), rules.margin, was: former?.isAttractive)
    let isStrong = isBeyond(y, rules.cut(.position), rules.margin, was: former?.isStrong)
    return switch (isAttractive, isStrong) {
    case (true, true): .strategic
    case (true, false): .star
    case (false, true): .status
    case (false, false): .streamline
    }
  }

  private static func isBeyond(
    _ value: Double, _ cut: Double, _ margin: Double, was: Bool?
  ) -> Bool {
    let beyond = SelectionIndex.steady(value - cut)
    return switch was {
    case true?: beyond >= -margin
    case false?: beyond > margin
    case nil: beyond >= 0
    }
  }
}

extension Segment {
  /// One of the two segments of those with whom we stand well.
  public var isStrong: Bool {
    switch self {
    case .strategic, .status: true
    case .star, .streamline: false
    }
  }
}

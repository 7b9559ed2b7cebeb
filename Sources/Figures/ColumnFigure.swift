/// Upright columns, a group a category: sums by year, as they were, were promised and are expected.
public struct ColumnFigure<Subject: Hashable & Sendable>: Figure, Hashable {
  public struct Category: Hashable, Sendable {
    public let label: String
    /// One for each series; nil where the series has none here.
    public let marks: [Mark<Subject>?]

    public init(_ label: String, _ marks: [Mark<Subject>?]) {
      self.label = label
      self.marks = marks
    }
  }

  public let categories: [Category]
  public let series: [FigureSeries]
  /// The values at the bottom and at the top; zero is always among them.
  public let scale: ClosedRange<Double>

  public init(_ categories: [Category], series: [FigureSeries]) {
    self.series = series
    self.categories = categories
    let sizes = categories.flatMap { $0.marks.compactMap { $0?.size } }
    scale = min(0, sizes.min() ?? 0)...max(0, sizes.max() ?? 0)
  }

  public var subjects: [Subject] {
    categories.flatMap { $0.marks.compactMap { $0?.subject } }
  }

  /// The category that a subject's mark is in.
  public func category(of subject: Subject) -> Int? {
    categories.firstIndex { $0.marks.contains { $0?.subject == subject } }
  }

  /// Sideways to the same series of the next category that has it; up and down to the series
  /// beside it.
  public func neighbour(of subject: Subject, _ direction: Direction) -> Subject? {
    guard let category = category(of: subject),
      let series = categories[category].marks.firstIndex(where: { $0?.subject == subject })
    else { return nil }
    func mark(_ category: Category, _ series: Int) -> Subject? {
      category.marks.indices.contains(series) ? category.marks[series]?.subject : nil
    }
    let marks = categories[category].marks
    switch direction {
    case .left:
      return categories[..<category].reversed().lazy.compactMap { mark($0, series) }.first
    case .right:
      return categories[(category + 1)...].lazy.compactMap { mark($0, series) }.first
    case .up: return marks[..<series].reversed().lazy.compactMap { $0?.subject }.first
    case .down: return marks[(series + 1)...].lazy.compactMap { $0?.subject }.first
    }
  }
}

extension Array where Element: Equatable {
  /// Of what stands in one line.
  func neighbour(of element: Element, _ direction: Direction) -> Element? {
    guard let place = firstIndex(of: element) else { return nil }
    switch direction {
    case .left: return place > 0 ? self[place - 1] : nil
    case .right: return place + 1 < count ? self[place + 1] : nil
    case .up, .down: return nil
    }
  }
}

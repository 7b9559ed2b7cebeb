public import Figures
public import Method
public import Phrases
public import Terminal

/// What a row of the picture of what we know leads to.
extension FieldPath {
  /// A section of the analysis.
  public static func analysis(_ key: String) -> FieldPath {
    FieldPath([.key("analysis"), .key(key)])
  }

  /// The key of the section whose row it is; nil for any other row.
  public var analysisKey: String? {
    guard steps.count == 2, case .key("analysis") = steps[0] else { return nil }
    return steps[1].key
  }
}

extension OutlineFigure<FieldPath> {
  /// How far each section can be trusted, then what is guessed, and what nothing follows from yet.
  public static func analysis(
    _ state: AnalysisState, _ open: [OpenPoints], folded: Set<String>, _ wording: Wording
  ) -> OutlineFigure<FieldPath> {
    func say(_ english: String, _ french: String) -> String { wording.say(english, french) }
    // A row is known by where it leads: each place once, under the first head that names it.
    var seen: Set<FieldPath> = []
    let open = open.map { points in
      OpenPoints(
        points.key, points.title, points.points.filter { seen.insert($0.path).inserted })
    }.filter { !$0.points.isEmpty }
    return OutlineFigure(
      columns: [
        Column(say("Confidence", "Fiabilité")), Column(say("Known", "Connus"), isNumber: true),
        Column(say("Proved", "Prouvés"), isNumber: true), Column(say("Freshest", "Le plus récent")),
      ],
      rows: state.sections.map { $0.row(wording) }
        + open.flatMap { points -> [Row] in
          let isFolded = folded.contains(points.key)
          let head = Row(
            depth: 0,
            Mark(
              .analysis(points.key), points.title[wording.language], sign: "▪",
              size: Double(points.points.count), ink: .accent),
            cells: [Text(wording.count(points.points.count), .dim)],
            folded: isFolded ? points.points.count : 0)
          guard !isFolded else { return [head] }
          return [head] + points.points.map { $0.row }
        })
  }
}

/// Points of an analysis that ask for something, under one head.
public struct OpenPoints: Sendable {
  public struct Point: Sendable {
    public let text: String
    public let aside: String
    public let path: FieldPath

    public init(_ text: String, aside: String = "", at path: FieldPath) {
      self.text = text
      self.aside = aside
      self.path = path
    }

    fileprivate var row: OutlineFigure<FieldPath>.Row {
      OutlineFigure.Row(
        depth: 1, Mark(path, text, sign: "?", size: nil, ink: .warn), aside: aside)
    }
  }

  public let key: String
  public let title: Term
  public let points: [Point]

  public init(_ key: String, _ title: Term, _ points: [Point]) {
    self.key = key
    self.title = title
    self.points = points
  }
}

extension AnalysisState.Section {
  fileprivate func row(_ wording: Wording) -> OutlineFigure<FieldPath>.Row {
    let share = confidence.map { min(max($0, 0), 100) }
    let bar = share.map { share in
      let full = Int((share / 10).rounded())
      return String(repeating: "▇", count: full) + String(repeating: "▁", count: 10 - full)
    }
    let ink = Ink(confidence: share)
    return OutlineFigure.Row(
      depth: 0,
      Mark(
        .analysis(section.rawValue), section.term[wording.language],
        sign: confidence == nil ? "○" : "●", size: confidence, ink: ink),
      cells: [
        OutlineFigure.Text(
          (bar ?? "··········") + " " + (share.map { wording.index($0) } ?? "?"), ink),
        OutlineFigure.Text(wording.count(statements), statements == 0 ? .dim : .text),
        OutlineFigure.Text(
          statements == 0
            ? ""
            : wording.percent(
              Double(evidenced) / Double(statements) * 100, decimals: 0)),
        OutlineFigure.Text(freshest.map { wording.day($0) } ?? "", .dim),
      ])
  }
}

extension Ink {
  /// How far an analysis can be trusted, 0 to 100: what nobody knows is grey, never green.
  public init(confidence: Double?) {
    self = confidence.map { $0 >= 60 ? .good : $0 >= 30 ? .warn : .bad } ?? .unknown
  }
}

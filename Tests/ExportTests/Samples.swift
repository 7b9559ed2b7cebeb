import Figures
import Terminal

@testable import Export

/// Figures of each family, with names that try to break out.
enum Samples {
  static let wicked = "<&>\" O’Neill\u{1}\u{202E}"
  static let spoken = "<&>\" O’Neill"

  static let zones: [PlotFigure<Int>.Zone] = [
    .init(title: "Status", note: "maintain", ink: .status),
    .init(title: "Strategic", note: "deepen", ink: .strategic),
    .init(title: "Streamline", note: "harvest", ink: .streamline),
    .init(title: "Star", note: "conquer", ink: .star),
  ]

  /// Spread over the plot, the same at each call.
  static func plot(_ count: Int, hidesNames: Bool = false) -> PlotFigure<Int> {
    let names = ["Hydrane Boissons", "Norval", "Lumen Énergies", "Compagnie du Rhône", "Batiom"]
    let discs = (0..<count).map { place -> PlotFigure<Int>.Disc in
      let at = PlotPoint(x: Double(place * 37 % 101), y: Double(place * 61 % 97))
      let name = hidesNames ? "" : "\(names[place % names.count]) \(place) ●"
      let size = place % 9 == 8 ? nil : Double(place * 29 % 53) / 53
      return PlotFigure<Int>.Disc(
        Mark(place, name, sign: "◆", size: size, ink: .strategic), at: at,
        from: place % 10 == 3 ? PlotPoint(x: 100 - at.x, y: at.y) : nil,
        ghost: place % 10 == 5 ? PlotPoint(x: at.x, y: 100 - at.y) : nil)
    }
    return plot(discs)
  }

  static func plot(
    _ discs: [PlotFigure<Int>.Disc], window: PlotWindow = .whole
  ) -> PlotFigure<Int> {
    PlotFigure(
      discs, cuts: PlotPoint(x: 50, y: 50), zones: zones, xTitle: "Attractiveness",
      yTitle: "Position", window: window, legend: "size: revenue")
  }

  static func bars(_ count: Int) -> BarFigure<Int> {
    BarFigure(
      (0..<count).map { place in
        BarFigure<Int>.Bar(
          "\(place + 1)  Account \(place)",
          [
            Mark(place * 2, size: 40, ink: .accent),
            Mark(place * 2 + 1, size: 20, ink: .accent, pattern: .hatched),
          ], total: "60", note: "95 %")
      },
      legend: [
        FigureSeries("Direct", ink: .accent),
        FigureSeries("Relational", ink: .accent, pattern: .hatched),
      ], scale: 0...100, cut: BarFigure<Int>.Cut(after: 2, label: "cut line: 2"))
  }

  static func heat(_ rows: Int) -> HeatGrid<Int> {
    HeatGrid(
      columns: ["Revenue", "Trust"],
      rows: (0..<rows).map { row in
        HeatGrid<Int>.Row(
          "◆ Account \(row)",
          [
            Mark(row * 2, "7", size: 0.7, ink: .accent),
            row == 0 ? nil : Mark(row * 2 + 1, "", size: nil, ink: .unknown),
          ])
      })
  }

  static let board = BoardFigure<Int>(
    columns: ["Said", "Unsaid"], rows: ["Unanswered", "Answered"],
    cells: [
      [
        BoardFigure<Int>.Cell([card(0), card(1)]),
        BoardFigure<Int>.Cell(title: "blind spot", [card(2)]),
      ],
      [BoardFigure<Int>.Cell([]), BoardFigure<Int>.Cell([card(3)])],
    ])

  private static func card(_ place: Int) -> Mark<Int> {
    Mark(place, "\(wicked) \(place)", sign: "5", size: 5, ink: .warn)
  }

  static let aquarium = AquariumFigure<Int>(
    [
      AquariumFigure<Int>.Fish(Mark(0, "Hydrane", sign: "●", size: 1, ink: .good), isNew: true),
      AquariumFigure<Int>.Fish(Mark(1, wicked, sign: "△", size: 0.2, ink: .warn), isThin: true),
      AquariumFigure<Int>.Fish(Mark(2, "Lumen", size: nil, ink: .unknown)),
    ],
    lost: [Mark(3, "Textiles d’Orb", size: 0.3, ink: .bad)], tap: "tap +0.9 M€",
    tapNote: "1 new fish", leak: "leak −0.6 M€",
    ledger: [AquariumFigure<Int>.Line("start", "17.5 M€")],
    whatIf: [AquariumFigure<Int>.Line("What if", ink: .accent)])

  static let dots = DotFigure<Int>(
    [
      DotFigure<Int>.Row(
        "Price", note: "30 %",
        [Mark(0, sign: "●", size: 7, ink: .good), Mark(1, sign: "A", size: 7, ink: .bad)],
        result: Mark(0, "+2", size: 2, ink: .good)),
      DotFigure<Int>.Row("Service", [Mark(2, sign: "●", size: nil, ink: .good), nil]),
    ],
    series: [
      Mark(0, "us", sign: "●", size: nil, ink: .good),
      Mark(1, wicked, sign: "A", size: nil, ink: .bad),
    ], scale: 0...10)

  static let outline = OutlineFigure<Int>(
    columns: [OutlineFigure<Int>.Column("Weight", isNumber: true)],
    rows: [
      OutlineFigure<Int>.Row(
        depth: 0, Mark(0, wicked, sign: "●", size: 1, ink: .good),
        cells: [OutlineFigure<Int>.Text("9")]),
      OutlineFigure<Int>.Row(
        depth: 1, Mark(1, "Marianne Leroux", size: 1), aside: "⇢ Paul", folded: 3),
    ])

  static let columns = ColumnFigure<Int>(
    [
      ColumnFigure<Int>.Category(
        "2025",
        [Mark(0, "4 M€", size: 4, ink: .accent), Mark(1, "−1 M€", size: -1, ink: .bad)]),
      ColumnFigure<Int>.Category("2026", [Mark(2, "?", size: nil, ink: .accent), nil]),
    ],
    series: [
      FigureSeries("Revenue", ink: .accent),
      FigureSeries("Contribution", ink: .good, pattern: .dense),
    ])

  /// One of each family, and each with nothing in it.
  static let all: [any SheetFigure] = [
    plot(12), plot(3, hidesNames: true), bars(5), heat(4), board, aquarium, dots, outline, columns,
    plot(0), bars(0), heat(0), BoardFigure<Int>(columns: [], rows: [], cells: []),
    AquariumFigure<Int>([]), DotFigure<Int>([], series: [], scale: 0...0),
    OutlineFigure<Int>(rows: []), ColumnFigure<Int>([], series: []),
  ]

  static func sheet(_ figure: some SheetFigure) -> Sheet {
    figure.sheet(title: "Picture \(wicked)", subtitle: "Fluides du Sud")
  }
}

extension Sheet {
  /// All shapes, those within groups too.
  var every: [Shape] { shapes.flatMap(\.withParts) }

  /// All texts that are shown, without the title.
  var words: [String] {
    every.compactMap { shape in
      guard case .area(let area) = shape.form, let caption = area.caption else { return nil }
      return caption.paragraphs.map { $0.map(\.text).joined() }.joined(separator: "\n")
    }
  }

  func areas(_ outline: Area.Outline, named name: String) -> [Area] {
    every.compactMap { shape in
      guard shape.name == name, case .area(let area) = shape.form, area.outline == outline else {
        return nil
      }
      return area
    }
  }
}

extension Sheet.Shape {
  fileprivate var withParts: [Sheet.Shape] {
    guard case .group(let parts) = form else { return [self] }
    return [self] + parts.flatMap(\.withParts)
  }
}

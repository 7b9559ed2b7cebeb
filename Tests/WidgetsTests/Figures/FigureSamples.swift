import Figures
import Terminal

@testable import Widgets

/// Figures like those that the method has.
enum FigureSamples {
  static let ranking = BarFigure([
    bar("Hydrane Boissons", 81, target: 75), bar("Rhône Papier", 58, target: 75),
    bar("Ostrea Marine et ses filiales", 8), bar("Ferox", 0), bar("Lumen", nil, total: "?"),
  ])

  static let growth = BarFigure([
    bar("Hydrane", 8, total: "+8 %"), bar("Norval", -2, total: "−2 %"),
    bar("Lumen", 31, total: "+31 %"), bar("Mégisserie", -15, total: "−15 %"),
  ])

  static let contribution: BarFigure<String> = {
    let kinds = [
      FigureSeries("marge", ink: .good), FigureSeries("service", ink: .warn, pattern: .hatched),
      FigureSeries("frais", ink: .bad, pattern: .light),
    ]
    func bar(_ name: String, _ sizes: [Double], _ total: String) -> BarFigure<String>.Bar {
      .init(
        name, zip(kinds, sizes).map { $0.mark("\(name) \($0.name)", "\(Int($1)) k€", size: $1) },
        total: total)
    }
    return BarFigure(
      [
        bar("Hydrane", [420, 310, 20], "750 k€"), bar("Norval", [200, -120, -60], "20 k€"),
        bar("Ferox", [1, 1, 1], "3 k€"),
      ], legend: kinds)
  }()

  private static func bar(
    _ name: String, _ size: Double?, total: String? = nil, target: Double? = nil
  ) -> BarFigure<String>.Bar {
    let ink: Ink = size ?? 0 < 0 ? .bad : .strategic
    return .init(
      name, [Mark(name, total ?? "", size: size, ink: ink)],
      total: total ?? "\(Int(size ?? 0))", target: target)
  }

  static let years: ColumnFigure<String> = {
    let kinds = [
      FigureSeries("réel", ink: .accent), FigureSeries("budget", ink: .dim, pattern: .hatched),
      FigureSeries("prévision", ink: .status, pattern: .forecast),
    ]
    func marks(_ year: Int, _ sizes: [Double?]) -> [Mark<String>?] {
      zip(kinds, sizes).map { kind, size in
        size.map { kind.mark("\(year) \(kind.name)", "\($0) M€", size: $0) }
      }
    }
    return ColumnFigure(
      [
        .init("2023", marks(2023, [2.1, nil, nil])),
        .init("2024", marks(2024, [3.6, 3.2, nil])),
        .init("2025", marks(2025, [3.9, 4.4, nil])),
        .init("2026", marks(2026, [nil, 5.1, 4.5])),
      ], series: kinds)
  }()

  static let results = ColumnFigure(
    [
      .init("T1", [Mark("T1", "12", size: 12, ink: .good)]),
      .init("T2", [Mark("T2", "−7", size: -7, ink: .bad)]),
      .init("T3", [Mark("T3", "?", size: nil)]),
      .init("T4", [Mark("T4", "3", size: 3, ink: .good)]),
    ], series: [FigureSeries("résultat", ink: .good)])

  static let revenue = SparklineFigure(
    "CA",
    [2.1, 3.6, nil, 3.9, 4.5].enumerated().map { place, size in
      Mark(
        2022 + place, size.map { "\($0) M€" } ?? "?", size: size, ink: .good,
        pattern: place == 4 ? .forecast : .solid)
    }, text: "+8 %")

  static let health: HeatGrid<String> = {
    let columns = ["Santé", "Fiabilité", "Couverture", "Maturité", "Actions"]
    let levels: [(String, [Int?])] = [
      ("Hydrane Boissons", [81, 78, 64, 40, 100]), ("Rhône Papier", [58, 60, nil, 20, 0]),
      ("Lumen Énergies", [nil, 12, 35, nil, 50]), ("Ferox Aciers", [38, 71, 24, 10, 9]),
    ]
    return HeatGrid(
      columns: columns,
      rows: levels.map { name, row in
        .init(
          name,
          zip(columns, row).map { column, level in
            if column == "Maturité", level == nil { return nil }
            return Mark(
              "\(name) \(column)", level.map(String.init) ?? "",
              size: level.map { Double($0) / 100 }, ink: level ?? 0 < 30 ? .bad : .good)
          })
      })
  }()
}

extension CellFigure {
  func drawn(_ columns: Int, _ rows: Int, focus: Subject? = nil) -> Surface {
    WidgetsTests.drawn(columns, rows) { draw(in: $0.bounds, focus: focus, on: &$0) }
  }
}

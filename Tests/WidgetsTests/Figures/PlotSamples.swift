import Figures
import Terminal

@testable import Widgets

/// Plots like the matrix of a portfolio.
enum PlotSamples {
  typealias Figure = PlotFigure<String>

  static let twelve = matrix()

  static func matrix(
    isProjected: Bool = false, hasZones: Bool = true, spread: Figure.Spread? = nil
  ) -> Figure {
    figure(
      [
        disc("Hydrane", 66, 80, 1), disc("Norval", 16, 78, 0.8), disc("Batiom", 84, 63, 0.65),
        disc("Dorval", 37, 88, 0.4), disc("Rhône Papier", 58, 62, 0.35),
        disc("Ferox", 36, 63, 0.3, from: (55, 63)), disc("Sévrac", 91, 88, 0.25),
        disc("Ostrea", 68, 25, 0.22), disc("Lumen", 87, 29, 0.21, ghost: (94, 44), spread: spread),
        disc("Auriol", 27, 19, 0.1, from: (45, 34)), disc("Tillac", 15, 57, 0.05),
        disc("Aqualis", 57, 11, nil, ghost: (66, 46)),
      ], isProjected: isProjected, hasZones: hasZones)
  }

  static func figure(
    _ discs: [Figure.Disc], isProjected: Bool = false, hasZones: Bool = true,
    titles: [String] = ["Statut", "Stratégique", "Rationalisation", "Étoile"]
  ) -> Figure {
    let notes = [
      "maintenir, défendre", "investir, intégrer", "réduire le coût", "conquérir, développer",
    ]
    let inks: [Ink] = [.status, .strategic, .streamline, .star]
    let zones = titles.indices.map {
      Figure.Zone(title: titles[$0], note: notes[$0], ink: inks[$0])
    }
    return Figure(
      discs, cuts: PlotPoint(x: 50, y: 50), zones: hasZones ? zones : [], xTitle: "Attractivité",
      yTitle: "Position", isProjected: isProjected,
      legend: "taille : chiffre d’affaires · → depuis la dernière séance · ◌ prévision")
  }

  static func disc(
    _ name: String, _ x: Double, _ y: Double, _ size: Double?,
    from: (x: Double, y: Double)? = nil, ghost: (x: Double, y: Double)? = nil,
    spread: Figure.Spread? = nil, isTried: Bool = false, id: String? = nil
  ) -> Figure.Disc {
    let (sign, ink): (String, Ink) =
      switch (x >= 50, y >= 50) {
      case (true, true): ("◆", .strategic)
      case (true, false): ("★", .star)
      case (false, true): ("■", .status)
      case (false, false): ("▽", .streamline)
      }
    return Figure.Disc(
      Mark(id ?? name, name, sign: sign, size: size, ink: ink), at: PlotPoint(x: x, y: y),
      from: from.map { PlotPoint(x: $0.x, y: $0.y) },
      ghost: ghost.map { PlotPoint(x: $0.x, y: $0.y) }, spread: spread, isTried: isTried)
  }

  /// So many with names of six to sixteen letters, most of them around the middle; one of them
  /// tried out, or moved by cells of so large a plot.
  static func crowd(
    _ count: Int, seed: UInt64 = 2, isProjected: Bool = false, tried: Int? = nil,
    moving: (place: Int, x: Int, y: Int, in: Size)? = nil
  ) -> Figure {
    var dice = Dice(state: seed)
    let discs = (0..<count).map { place in
      var x = dice.middling() * 100
      var y = dice.middling() * 100
      let home = disc(name(place), x, y, nil)
      if let moving, moving.place == place {
        x = min(100, max(0, x + Double(moving.x) * 100 / Double(moving.in.columns - 1)))
        y = min(100, max(0, y + Double(moving.y) * 100 / Double(moving.in.rows - 1)))
      }
      return Figure.Disc(
        Mark(
          home.mark.subject, home.mark.text, sign: home.mark.sign,
          size: 1 / (1 + Double(place) * 0.35), ink: home.mark.ink),
        at: PlotPoint(x: x, y: y), isTried: place == tried)
    }
    return figure(discs, isProjected: isProjected)
  }

  private static func name(_ place: Int) -> String {
    let starts = ["Aqua", "Nor", "Batio", "Dor", "Rhô", "Fer", "Sévr", "Ostr", "Lum", "Aur"]
    let ends = ["val", "mer Énergies", "tec", "line et Fils", "port", "gaz du Rhône", "sel SA"]
    return starts[place % 10] + ends[(place / 10 + place) % 7]
  }

  /// Numbers from 0 to 1 that are the same each time.
  private struct Dice {
    var state: UInt64

    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / 2_147_483_648
    }

    mutating func middling() -> Double { (next() + next() + next()) / 3 }
  }
}

extension PlotFigure {
  func sheet(_ width: Int, _ height: Int) -> PlotSheet {
    PlotSheet(PlotScene(self), in: Rect(x: 0, y: 0, width: width, height: height))
  }
}

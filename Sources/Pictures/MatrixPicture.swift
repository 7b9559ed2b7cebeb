public import Figures
public import Method
public import Phrases
import Terminal

/// How the matrix is looked at: what is shown of it, and what not yet.
public struct MatrixLook: Sendable {
  public var isProjected: Bool
  public var hidesNames: Bool
  /// The cuts' names, and who is in which segment: last of all, when everybody has a place.
  public var showsSectors: Bool
  public var showsForecast: Bool
  public var showsMoves: Bool
  /// The segment that fills the picture; nil for all four.
  public var zoom: Segment?
  /// How many accounts are shown so far, the largest first; nil for all.
  public var revealed: Int?
  /// The votes on an axis of an account, 0 to 10 each, in any order.
  public var spread: (account: ID<Account>, axis: Axis, votes: [Double])?
  /// Those that are tried elsewhere than where they stand.
  public var tried: Set<ID<Account>> = []

  public init(
    isProjected: Bool = false, hidesNames: Bool = false, showsSectors: Bool = true,
    showsForecast: Bool = true, showsMoves: Bool = true, zoom: Segment? = nil,
    revealed: Int? = nil, spread: (account: ID<Account>, axis: Axis, votes: [Double])? = nil
  ) {
    self.isProjected = isProjected
    self.hidesNames = hidesNames
    self.showsSectors = showsSectors
    self.showsForecast = showsForecast
    self.showsMoves = showsMoves
    self.zoom = zoom
    self.revealed = revealed
    self.spread = spread
  }
}

extension PlotFigure<PortfolioSubject> {
  /// P3: attractiveness across, our position upwards, a disc for each account, as large as its
  /// revenue.
  public static func matrix(
    _ matrix: SegmentMatrix, _ settings: Workspace, _ wording: Wording, _ look: MatrixLook
  ) -> Self {
    let rules = settings.matrix
    let cuts = PlotPoint(x: rules.cut(.attractiveness), y: rules.cut(.position))
    let window = look.zoom.flatMap { $0.window(cuts) } ?? .whole
    let shown = look.revealed.map { Array(matrix.discs.prefix(max(0, $0))) } ?? matrix.discs
    return PlotFigure(
      shown.compactMap { disc in
        disc.place.flatMap { place in
          window.holds(place) ? disc.drawn(at: place, look) : nil
        }
      },
      cuts: cuts, zones: look.showsSectors ? zones(settings, wording) : [],
      xTitle: rules.name(of: .attractiveness, in: wording.language),
      yTitle: rules.name(of: .position, in: wording.language), window: window,
      isProjected: look.isProjected, legend: look.legend(wording))
  }

  /// From the top left: where we are strong above, whom we want at the right.
  private static func zones(_ settings: Workspace, _ wording: Wording) -> [Zone] {
    [Segment.status, .strategic, .streamline, .star].map { segment in
      Zone(
        title: settings.name(of: segment, in: wording.language),
        note: settings.matrix.orientation(of: segment).term[wording.language].lowercased(),
        ink: segment.ink)
    }
  }
}

extension SegmentMatrix.Disc {
  fileprivate var place: PlotPoint? {
    guard let x = standing.x, let y = standing.y else { return nil }
    return PlotPoint(x: x, y: y)
  }

  fileprivate func drawn(
    at place: PlotPoint, _ look: MatrixLook
  ) -> PlotFigure<PortfolioSubject>.Disc {
    // Where sectors are hidden, neither sign nor ink gives one away.
    let segment = look.showsSectors ? standing.segment : nil
    let label = look.hidesNames ? "" : account.name + " " + HealthMark.sign(health?.tone)
    return PlotFigure.Disc(
      Mark(
        .account(account.id), label, sign: segment?.sign ?? "●", size: size,
        ink: segment?.ink ?? .text),
      at: place,
      from: look.showsMoves ? former.flatMap { $0 == place ? nil : $0 } : nil,
      ghost: look.showsForecast ? forecast.flatMap { $0 == place ? nil : $0 } : nil,
      spread: spread(look), isTried: look.tried.contains(account.id))
  }

  private var former: PlotPoint? {
    guard let x = standing.former?.attractiveness, let y = standing.former?.position else {
      return nil
    }
    return PlotPoint(x: x, y: y)
  }

  private var forecast: PlotPoint? {
    standing.forecast.map { PlotPoint(x: $0.x, y: $0.y) }
  }

  private func spread(_ look: MatrixLook) -> PlotFigure<PortfolioSubject>.Spread? {
    guard let spread = look.spread, spread.account == account.id else { return nil }
    let axis: PlotAxis =
      switch spread.axis {
      case .attractiveness: .x
      case .position: .y
      }
    return PlotFigure.Spread(axis: axis, values: spread.votes.map { $0 * 10 })
  }
}

extension Segment {
  /// The part of the matrix that is its own; nil where the cuts leave it none.
  fileprivate func window(_ cuts: PlotPoint) -> PlotWindow? {
    let x = isAttractive ? cuts.x...100 : 0...cuts.x
    let y = isStrong ? cuts.y...100 : 0...cuts.y
    guard x.lowerBound < x.upperBound, y.lowerBound < y.upperBound else { return nil }
    return PlotWindow(x: x, y: y)
  }
}

extension MatrixLook {
  /// What stands for what, of what is shown.
  fileprivate func legend(_ wording: Wording) -> String {
    var parts = [wording.say("size: revenue", "taille : chiffre d’affaires")]
    if showsMoves {
      parts.append(wording.say("→ since the last round", "→ depuis la dernière séance"))
    }
    if showsForecast { parts.append(wording.say("◌ forecast", "◌ prévision")) }
    if !hidesNames { parts.append(HealthMark.legend(wording)) }
    return parts.joined(separator: " · ")
  }
}

/// What the customer buys, or could buy, and not from us.
///
/// Source: method C-15. Cells whose figures aren't known add nothing, and are counted.
public struct WhitespaceFigures: Hashable, Sendable {
  /// In the order of the records.
  public let cells: [Cell]
  /// The sum of what is white; nil while no cell's is known.
  public let white: Amount?
  /// The white amounts that could be weighted, by the chance to win them and by how well the offer
  /// fits; nil while none could.
  public let weighted: Amount?
  /// The white cells whose amount is known, but not the chance or the fit.
  public let unweighted: Int
  /// The white cells whose amount isn't known.
  public let unpriced: Int
  /// What we sell, and what is spent in all, in the cells where both are known.
  public let wallet: Wallet?
  /// The cells whose status is known.
  public let known: Int
  /// All cells that there are.
  public let total: Int

  public struct Cell: Hashable, Sendable {
    public let id: ID<WhitespaceCell>
    /// Nothing where there is none to win; nil while it isn't known.
    public let white: Amount?
    /// Nil while the white amount, the chance or the fit isn't known.
    public let weighted: Amount?
    /// More than the customer spends there: one of the two is wrong.
    public let isOverspent: Bool
  }

  public struct Wallet: Hashable, Sendable {
    public let ours: Amount
    public let spend: Amount

    /// Our share, 0 to 100; nil where nothing is spent.
    public var share: Percent? { Percent(ours, of: spend) }
  }

  /// Nil without a cell.
  ///
  /// `grid` is how many cells there are in all, units times offers; those on record unless told.
  public init?(_ records: [WhitespaceCell], grid: Int? = nil) {
    guard !records.isEmpty else { return nil }
    cells = records.map(Cell.init)
    let amounts = cells.compactMap(\.white)
    white = amounts.isEmpty ? nil : amounts.reduce(.zero, +)
    let open = zip(records, cells).filter { $0.0.isWhite }.map(\.1)
    let chances = open.compactMap(\.weighted)
    weighted = chances.isEmpty ? nil : chances.reduce(.zero, +)
    unpriced = open.count { $0.white == nil }
    unweighted = open.count { ($0.white ?? .zero) > .zero && $0.weighted == nil }
    let both = records.compactMap { record -> Wallet? in
      guard let ours = record.knownOurs, let spend = record.spend else { return nil }
      return Wallet(ours: ours, spend: spend)
    }
    wallet =
      both.isEmpty
      ? nil
      : Wallet(
        ours: both.map(\.ours).reduce(.zero, +), spend: both.map(\.spend).reduce(.zero, +))
    // A pair that stands twice is one cell.
    let places = Set(records.map(Place.init))
    total = max(grid ?? places.count, 0)
    known = min(Set(records.filter(\.isKnown).map(Place.init)).count, total)
  }

  public var shareOfWallet: Percent? { wallet?.share }

  /// The share of the cells whose status is known, 0 to 1; nil without a cell.
  public var knowledge: Double? { total > 0 ? Double(known) / Double(total) : nil }

  /// The cells where we would sell more than the customer spends.
  public var overspent: [ID<WhitespaceCell>] { cells.filter(\.isOverspent).map(\.id) }

  private struct Place: Hashable {
    let unit: ID<Unit>?
    let offer: ID<Offer>?

    init(_ record: WhitespaceCell) {
      unit = record.unit
      offer = record.offer
    }
  }
}

extension WhitespaceFigures.Cell {
  fileprivate init(_ record: WhitespaceCell) {
    id = record.id
    let white = record.white
    self.white = white
    weighted = white.flatMap { white in
      guard let chance = record.winProbability, let fit = record.fit,
        let quarters = try? Percent(hundredths: 2500 * fit.value)
      else { return nil }
      return white.share(chance).share(quarters)
    }
    isOverspent = record.ours.flatMap { ours in record.spend.map { ours > $0 } } ?? false
  }
}

extension WhitespaceCell {
  /// Somebody else sells there, or nobody does.
  fileprivate var isWhite: Bool {
    switch status {
    case .competitor, .inHouse, .unused: true
    case .us, .unknown, .notApplicable, nil: false
    }
  }

  fileprivate var isKnown: Bool { status != nil && status != .unknown }

  /// What we sell there: nothing where it is said that others do, or nobody, and no amount of ours.
  fileprivate var knownOurs: Amount? { ours ?? (isWhite ? .zero : nil) }

  fileprivate var white: Amount? {
    switch status {
    case .competitor, .inHouse, .unused: spend.map { max(.zero, $0 - (ours ?? .zero)) }
    case .us, .notApplicable: .zero
    case .unknown, nil: nil
    }
  }
}

extension Account {
  /// Nil without a cell.
  public func whitespaceFigures(grid: Int? = nil) -> WhitespaceFigures? {
    WhitespaceFigures(whitespace, grid: grid)
  }
}

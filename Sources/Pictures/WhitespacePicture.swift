public import Figures
public import Method
public import Phrases
import Terminal

extension HeatGrid<FieldPath> {
  /// P15: the customer's units by our offers: who serves what, and where nobody does.
  public static func whitespace(
    of account: Account, _ settings: Workspace, _ wording: Wording
  ) -> HeatGrid<FieldPath> {
    var cells: [String: WhitespaceCell] = [:]
    for cell in account.whitespace {
      guard let unit = cell.unit, let offer = cell.offer else { continue }
      cells[unit.text + " " + offer.text] = cell
    }
    return HeatGrid(
      columns: settings.offers.map(\.name),
      rows: account.units.map { unit in
        Row(
          unit.name,
          settings.offers.map { offer in
            guard let cell = cells[unit.id.text + " " + offer.id.text] else {
              return Mark(
                .room("status", of: unit.id.text, and: offer.id.text, in: "whitespace"), " ",
                size: nil)
            }
            return cell.mark(wording)
          })
      })
  }
}

extension WhitespaceCell {
  fileprivate func mark(_ wording: Wording) -> Mark<FieldPath> {
    let amount = spend.map { " " + wording.shortAmount($0) } ?? ""
    // Of what others serve too, the part that is ours is told.
    let share = ours.flatMap { ours in spend.flatMap { Percent(ours, of: $0) } }
    let part = share.flatMap { share in
      share.hundredths > 0 && share.hundredths < 10_000
        ? " " + wording.percent(share, decimals: 0) : nil
    }
    return Mark(
      .field("status", of: id.text, in: "whitespace"),
      (status?.sign(wording.language) ?? "?") + amount + (part ?? ""),
      size: share.map { min(max($0.value / 100, 0), 1) } ?? status?.level, ink: status?.ink ?? .dim)
  }
}

extension WhitespaceStatus {
  /// A letter, so that colour isn't the only sign.
  public func sign(_ language: Language) -> String {
    switch self {
    case .us: Term("U", "N")[language]
    case .competitor: Term("C", "C")[language]
    case .inHouse: Term("I", "I")[language]
    case .unused: "–"
    case .unknown: "?"
    case .notApplicable: "×"
    }
  }

  /// How much of it is ours; nil where nobody knows.
  fileprivate var level: Double? {
    switch self {
    case .us: 1
    case .competitor, .inHouse: 0.6
    case .unused: 0.1
    case .unknown: nil
    case .notApplicable: 0
    }
  }

  fileprivate var ink: Ink {
    switch self {
    case .us: .good
    case .competitor: .bad
    case .inHouse: .warn
    case .unused: .accent
    case .unknown, .notApplicable: .dim
    }
  }
}

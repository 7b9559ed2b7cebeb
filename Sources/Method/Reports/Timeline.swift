/// What happened with a customer and what is coming, in one order: figures, contracts, people who came
/// and left, events.
public struct Timeline: Sendable {
  /// What an entry is of.
  public enum Lane: CaseIterable, Hashable, Sendable {
    case contract, person, event, exchange, signal, change

    public var term: Term {
      switch self {
      case .contract: Term("Contract", "Contrat")
      case .person: Term("Person", "Personne")
      case .event: Term("Event", "Événement")
      case .exchange: Term("Interaction", "Échange")
      case .signal: Term("Signal", "Signal")
      case .change: Term("Our change", "Chez nous")
      }
    }
  }

  public struct Entry: Sendable {
    public let day: Day
    public let lane: Lane
    public let text: String
    /// Behind the text, such as "left"; nil where the text says it all.
    public let verb: Term?
    /// The field that the day stands in.
    public let path: FieldPath
  }

  /// One year of it, the latest first.
  public struct Year: Sendable {
    public let year: Int
    /// Ours with the account, where the year has happened.
    public let figures: YearFigures?
    public let growth: Percent?
    /// The latest first.
    public let entries: [Entry]
  }

  public let years: [Year]

  public init(_ account: Account) {
    let entries = Timeline.entries(of: account)
    let figures = account.figures
    let byYear = Dictionary(grouping: entries, by: \.day.year)
    let known = Set(byYear.keys).union(
      figures.filter { $0.kind == .actual }.map(\.year.value))
    years = known.sorted(by: >).map { year in
      let own = figures.first { $0.year.value == year && $0.kind == .actual }
      return Year(
        year: year, figures: own, growth: own.flatMap { figures.growth(of: $0) },
        entries: (byYear[year] ?? []).enumerated().sorted { left, right in
          left.element.day == right.element.day
            ? left.offset < right.offset : left.element.day > right.element.day
        }.map(\.element))
    }
  }

  private static func entries(of account: Account) -> [Entry] {
    var entries: [Entry] = []
    func add(_ day: Day?, _ lane: Lane, _ text: String, _ verb: Term? = nil, _ path: FieldPath) {
      guard let day else { return }
      entries.append(Entry(day: day, lane: lane, text: text, verb: verb, path: path))
    }
    for contract in account.contracts {
      add(
        contract.start, .contract, contract.title, Term("begins", "commence"),
        contract.path("start"))
      add(contract.end, .contract, contract.title, Term("ends", "finit"), contract.path("end"))
      if contract.noticeDay != contract.end {
        add(
          contract.noticeDay, .contract, contract.title, Term("notice by", "préavis avant"),
          contract.path("notice"))
      }
    }
    for contact in account.contacts {
      add(contact.joined, .person, contact.name, Term("came", "arrive"), contact.path("joined"))
      add(contact.departed, .person, contact.name, Term("left", "part"), contact.path("departed"))
    }
    for date in account.identity.keyDates {
      add(
        date.day, .event, date.event, nil,
        FieldPath([
          .key("identity"), .item(list: "key_dates", id: date.id.text), .key("day"),
        ]))
    }
    for exchange in account.interactions {
      add(exchange.day, .exchange, exchange.subject, nil, exchange.path("day"))
    }
    for signal in account.signals { add(signal.day, .signal, signal.text, nil, signal.path("day")) }
    for move in account.moves { add(move.day, .event, move.text, nil, move.path("day")) }
    for change in account.ourChanges {
      add(change.day, .change, change.text, nil, change.path("day"))
    }
    return entries
  }
}

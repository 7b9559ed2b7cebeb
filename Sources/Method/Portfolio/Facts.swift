extension Fact {
  /// What isn't a field of the account, and what indicators and checks are computed from: never a
  /// finished value that the day or the settings could change.
  static let computed: [Fact] = [
    Fact("year") { .number($0.latest?.year.value) },
    Fact("revenue") { .number($0.latest?.revenue?.minor) },
    Fact("margin") { .number($0.latest?.margin?.minor) },
    Fact("cost_to_serve") { .number($0.latest?.costToServe?.minor) },
    Fact("overhead") { .number($0.latest?.overhead?.minor) },
    Fact("growth") { source in
      .number(source.latest.flatMap { source.figures.growth(of: $0)?.hundredths })
    },
    Fact("revenues") { .numbers($0.figures.actuals.suffix(12).map { $0.revenue?.minor }) },
    Fact("actual_years") { source in
      .texts(
        source.account.years.filter { ($0.kind ?? .actual) == .actual }.compactMap { record in
          record.year.map { "\($0.value) \(record.id.text)" }
        })
    },
    Fact("links") { .texts(OutgoingLink.texts(of: $0.account.linkFields)) },
    Fact("findings") { source in
      .texts(
        Check.all.flatMap { check in
          (check.alone?(source.account) ?? []).map { "\(check.code) \($0.text)" }
        })
    },
  ]
}

extension Account {
  var figures: [YearFigures] { years.compactMap(YearFigures.init) }
}

extension Digest {
  private static let namePlace = place(of: "name")
  private static let statusPlace = place(of: "status")
  private static let segmentPlace = place(of: "segment")
  private static let managerPlace = place(of: "team.kam")
  private static let sponsorPlace = place(of: "team.sponsor")
  private static let reviewedPlace = place(of: "reviewed")
  private static let revenuePlace = place(of: "revenue")
  private static let linksPlace = place(of: "links")

  public var name: String { text(at: Digest.namePlace) }

  public var status: AccountStatus {
    word(at: Digest.statusPlace, of: AccountStatus.allCases) ?? .candidate
  }

  public var segment: Segment? {
    word(at: Digest.segmentPlace, of: Segment.allCases)
  }

  public var manager: ID<Member>? { try? ID(text(at: Digest.managerPlace)) }
  public var sponsor: ID<Member>? { try? ID(text(at: Digest.sponsorPlace)) }

  public var reviewed: Day? {
    number(at: Digest.reviewedPlace).flatMap { Day(daysSince1970: $0) }
  }

  /// Of the last year that happened.
  public var revenue: Amount? {
    number(at: Digest.revenuePlace).flatMap { try? Amount(minor: $0) }
  }

  func amount(_ key: String) -> Amount? {
    number(at: Digest.place(of: key)).flatMap { try? Amount(minor: $0) }
  }

  /// The last year that happened; its kind is actual.
  public var latestActual: YearFigures? {
    guard let year = number(at: Digest.place(of: "year")).flatMap({ try? Year($0) }) else {
      return nil
    }
    return YearFigures(
      year: year, kind: .actual, revenue: revenue, margin: amount("margin"),
      costToServe: amount("cost_to_serve"), overhead: amount("overhead"))
  }

  /// Revenue of the years that happened, oldest first, in minor units.
  public var revenues: [Int?] { numbers(at: Digest.place(of: "revenues")) }

  /// The years that happened, with the id of each record.
  var actualYears: [(year: Int, id: String)] {
    texts(at: Digest.place(of: "actual_years")).compactMap { text in
      let parts = text.split(separator: " ").map(String.init)
      guard parts.count == 2, let year = Int(parts[0]) else { return nil }
      return (year, parts[1])
    }
  }

  /// The links that leave the account.
  var links: [OutgoingLink] { texts(at: Digest.linksPlace).compactMap(OutgoingLink.init) }

  /// What is wrong or missing in the account, as far as it can be told without a date or the others.
  public var ownFindings: [Finding] {
    texts(at: Digest.place(of: "findings")).compactMap { text in
      let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, let check = Check.named(parts[0]) else { return nil }
      return Finding(check, account: id, path: try? FieldPath(parts[1]))
    }
  }
}

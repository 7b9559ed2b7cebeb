extension Check {
  static let samePairTwice = Check(
    "L14", .warning,
    Term(
      "The same two are put together twice, and only one of the records shows: keep one.",
      "Les deux mêmes sont réunis deux fois, et un seul s’affiche : gardez-en un."),
    account: { account in
      repeated(account.coherence, "objective") { pair($0.objective?.text, $0.mean?.text) }
        + repeated(account.coverage, "contact") { pair($0.contact?.text, $0.member?.text) }
        + repeated(account.whitespace, "unit") { pair($0.unit?.text, $0.offer?.text) }
        // No purchase is the whole account.
        + repeated(account.roles, "contact") { pair($0.contact?.text, $0.purchase?.text ?? "-") }
        + repeated(account.offerPositions, "offer") { pair($0.offer?.text, "-") }
    })

  private static func pair(_ first: String?, _ second: String?) -> [String]? {
    guard let first, let second else { return nil }
    return [first, second]
  }

  /// The records of a pair that another one stands for already.
  private static func repeated<Record: Item>(
    _ records: [Record], _ key: String, _ pair: (Record) -> [String]?
  ) -> [FieldPath] {
    var seen: Set<[String]> = []
    return records.filter { record in
      pair(record).map { !seen.insert($0).inserted } ?? false
    }.map { $0.path(key) }
  }
}

extension Check {
  static let noOwnAlternative = Check(
    "V35", .warning,
    Term(
      "Compared with competitors only: add doing it himself, or changing nothing.",
      "Comparé aux seuls concurrents : ajoutez « le faire lui-même » ou « ne rien changer »."),
    account: { account in
      let scored = Set(
        account.purchaseCriteria.flatMap(\.scores).filter { $0.score != nil }
          .compactMap(\.rival))
      let kinds = account.rivals.filter { scored.contains($0.id) }.map(\.kind)
      guard !kinds.isEmpty, !kinds.contains(.inHouse), !kinds.contains(.statusQuo) else {
        return []
      }
      return [FieldPath([.key("purchase_criteria")])]
    })
}

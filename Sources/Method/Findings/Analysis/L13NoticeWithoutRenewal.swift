extension Check {
  static let noticeWithoutRenewal = Check(
    "L13", .warning,
    Term(
      "Notice falls within three months and no renewal is under way: open a purchase for it.",
      "Le préavis tombe sous trois mois et aucun renouvellement n’est en cours : ouvrez un achat."),
    dated: { account, context in
      guard account.status.isManaged else { return [] }
      return account.datedFields("notices").filter { field in
        guard let notice = field.day(0), let end = field.day(1) else { return false }
        return notice.days(since: context.today) <= 90 && end >= context.today
      }.map(\.path)
    })
}

extension Account {
  /// The last day to give notice, and the end, of contracts that nobody is renewing.
  var notices: [DatedField] {
    guard !purchases.contains(where: { $0.kind == .renewal && $0.isOpen }) else { return [] }
    return contracts.compactMap { contract in
      guard contract.renewal != .noRenewal, let end = contract.end,
        let notice = contract.noticeDay
      else { return nil }
      return DatedField(contract.path("end"), [notice.daysSince1970, end.daysSince1970])
    }
  }
}

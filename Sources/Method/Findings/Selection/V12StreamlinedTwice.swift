extension Check {
  static let streamlinedTwice = Check(
    "V12", .note,
    Term(
      "Twice in a row in the last segment: prepare its way out, or decide otherwise.",
      "Deux fois de suite dans le dernier segment : préparez sa sortie, ou décidez autrement."),
    account: { account in
      let latest = account.positionsByDay.suffix(2)
      guard account.status.isManaged, account.status != .leaving, latest.count == 2,
        latest.allSatisfy({ $0.segment == .streamline })
      else { return [] }
      return [FieldPath([.key("status")])]
    })
}

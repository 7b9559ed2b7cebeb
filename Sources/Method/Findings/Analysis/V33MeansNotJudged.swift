extension Check {
  static let meansNotJudged = Check(
    "V33", .warning,
    Term(
      "An objective whose means aren’t judged: say of each whether it is enough.",
      "Un objectif dont les moyens ne sont pas jugés : dites de chacun s’il suffit."),
    account: { account in
      guard !account.means.isEmpty || !account.coherence.isEmpty else { return [] }
      let judged = Set(account.coherence.filter { $0.level != nil }.compactMap(\.objective))
      return account.objectives.filter { !judged.contains($0.id) }.map { $0.path("text") }
    })
}

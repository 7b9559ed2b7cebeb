extension Check {
  static let hardlyMarked = Check(
    "V04", .warning,
    Term(
      "Too little of it is marked for its index to count: mark the criteria that are missing.",
      "Trop peu de critères notés pour que son indice compte : notez ceux qui manquent."),
    dated: { account, context in
      // One that nobody has begun to mark isn’t blamed for it.
      guard account.status.isManaged, let index = account.selectionIndex(context.settings),
        // Exactly enough is enough, though shares are sums of fractions.
        index.coverage < context.settings.selection.neededCoverage - 1e-9
      else { return [] }
      return [FieldPath([.key("ratings")])]
    })
}

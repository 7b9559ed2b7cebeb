extension Check {
  static let requestWithoutFigures = Check(
    "L26", .warning,
    Term(
      "This request can’t be weighed against others: say what it takes, and what it brings.",
      "Impossible de comparer cette demande aux autres : dites ce qu’elle coûte et rapporte."),
    account: { account in
      account.requests.compactMap { request in
        guard request.isOpen else { return nil }
        if request.cost == nil, request.days == nil { return request.path("cost") }
        return request.gain == nil ? request.path("gain") : nil
      }
    })
}

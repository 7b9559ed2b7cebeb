extension Check {
  static let noCounterMove = Check(
    "V34", .warning,
    Term(
      "A serious threat without a counter-move: say how we answer this competitor.",
      "Une menace sérieuse sans parade : dites comment nous répondons à ce concurrent."),
    account: { account in
      account.rivals.filter { ($0.threat?.value ?? 0) >= 3 && $0.counterMove.isEmpty }
        .map { $0.path("counter_move") }
    })
}

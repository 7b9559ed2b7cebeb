extension Check {
  static let doneWithoutDay = Check(
    "L22", .warning,
    Term(
      "Done, and nobody knows when: give the day on which it was finished.",
      "Faite, mais sans date : donnez le jour où elle a été terminée."),
    account: { account in
      account.actions.filter { $0.state.isDone && $0.doneOn == nil }.map { $0.path("done_on") }
    })
}

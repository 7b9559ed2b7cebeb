extension Check {
  static let needWithoutAnswer = Check(
    "V31", .warning,
    Term(
      "An important need without an answer: say with what we could meet it.",
      "Un besoin important sans réponse : dites avec quoi nous pourrions y répondre."),
    account: { account in
      account.needs.filter { need in
        need.isOpen && (need.importance?.value ?? 0) >= 4 && need.answers.isEmpty
      }.map { $0.path("answers") }
    })
}

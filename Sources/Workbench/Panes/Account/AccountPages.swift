import Method

/// The pages of an account: a row each.
enum AccountPages {
  static let all: [Page] = [
    Page("identity", Identity.term, [.form(part: "identity")]),
    Page(
      "years", AccountYear.plural,
      [
        PageView(list: "years") { scene, _ in
          TableBoard(YearsSource(scene))
        },
        PageView(list: "years") { scene, _ in YearsSource(scene).picture
        },
      ]),
    Page("team", AccountTeam.term, [.form(part: "team")]),
    Page(
      "contacts", Contact.plural,
      [
        .table(
          "contacts",
          columns: [
            "name", "title", "reports_to", "known_by", "seniority", "rhythm", "function", "unit",
          ])
      ]),
    Page(
      "needs", Need.plural,
      [
        .table(
          "needs",
          columns: [
            "statement", "importance", "expression", "status", "holders", "value_at_stake",
            "evidence", "answers", "urgency", "nature",
          ])
      ]),
    Page(
      "programme", Term("Programme", "Programme"), parts: Page.rest(of: Account.shape),
      [.ownFields()]),
  ]
}

extension Page {
  /// The document's own fields: those that stand in no part of it.
  static func rest(of shape: Shape) -> [String] {
    shape.fields.filter { $0.kind.shape == nil }.map(\.key)
  }
}

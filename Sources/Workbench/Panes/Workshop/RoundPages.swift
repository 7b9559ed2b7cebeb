import Method

/// The pages of a round: a row each.
enum RoundPages {
  static let all: [Page] = [
    Page("round", Round.term, [.ownFields("round", Round.term, of: Round.shape)]),
    Page("rule", RoundRule.term, [.form(part: "rule", RoundRule.term)]),
    Page(
      "participants", Participant.plural,
      [
        .table(
          "participants", Participant.plural, columns: ["name", "function", "member", "left"])
      ]),
    Page(
      "steps", AgendaStep.plural,
      [
        .table(
          "steps", AgendaStep.plural, columns: ["title", "kind", "minutes", "done", "skipped"])
      ]),
    Page(
      "results", RoundResult.plural,
      [
        .table(
          "results", RoundResult.plural,
          columns: [
            "name", "decision", "segment", "former", "index", "stability", "coverage", "reason",
            "attractiveness", "position",
          ])
      ]),
    Page(
      "votes", Vote.plural,
      [
        .table(
          "votes", Vote.plural,
          columns: ["account", "axis", "tour", "participant", "value", "criterion"])
      ]),
    Page(
      "decisions", SittingDecision.plural,
      [
        .table(
          "decisions", SittingDecision.plural, columns: ["text", "account", "reason", "at"])
      ]),
    Page(
      "parked", ParkedPoint.plural,
      [.table("parked", ParkedPoint.plural, columns: ["text", "owner", "due", "settled"])]),
    Page(
      "round-criteria", RoundCriterion.plural,
      [
        .table(
          "criteria", RoundCriterion.plural, columns: ["label", "family", "weight", "uses"])
      ]),
  ]
}

import Method

/// The pages of an account's plan: a row each, with its views.
enum PlanPages {
  static let all: [Page] = [
    Page("plan-strategy", PlanStrategy.term, strategy),
    Page("plan-objectives", Term("Objectives", "Objectifs"), objectives),
    Page("plan-actions", PlanAction.plural, actions),
    Page("thread", Term("Thread", "Fil d’or"), thread),
    Page(
      "resources", Term("Resources", "Ressources"),
      [
        .table(
          "requests", key: "requests", Term("Requests", "Demandes"),
          columns: [
            "text", "cost", "days", "gain", "probability", "decision", "initiative", "reason",
          ])
      ]),
    Page("scorecard", KeyIndicator.plural, scorecard),
    Page("reviews", Review.plural, reviews),
    Page("step-by-step", Term("Step by step", "Pas à pas"), Elaboration.views),
  ]

  private static let strategy: [PageView] = [
    .picture(
      "strategy-page", Term("On a page", "Sur une page"), of: ["plan"],
      board: StrategyPagePicture.board),
    .form(part: "plan", Term("Form", "Formulaire")),
    .table(
      "comments", PlanComment.plural, columns: ["text", "author", "day", "about", "settled"]),
  ]

  private static let objectives: [PageView] = [
    .picture(
      "plan-tree", Term("Tree", "Arbre"), of: ["actions", "operational_objectives"],
      board: PlanTreePicture.board),
    .picture(
      "objective-curves", Term("Curves", "Courbes"), of: ["operational_objectives"],
      board: ObjectiveCurvePicture.board),
    .table(
      "strategic_objectives", StrategicObjective.plural,
      columns: ["text", "type", "priority", "rationale", "owner", "why"]),
    .table(
      "operational_objectives", OperationalObjective.plural,
      columns: [
        "indicator", "baseline", "target", "unit", "deadline", "objective", "owner", "actuals",
        "floor",
      ]),
  ]

  private static let actions: [PageView] = [
    .table(
      "actions", key: "actions-table", Term("Table", "Tableau"),
      columns: [
        "text", "due", "status", "owner", "priority", "objective", "counterparts", "effort",
        "cost", "waits_for", "comment",
      ]),
    .picture(
      "action-timeline", Term("Timeline", "Échéancier"), of: ["actions"],
      board: ActionTimelinePicture.board),
    .table(
      "initiatives", Term("Programmes", "Programmes"),
      columns: [
        "text", "objective", "owner", "joint", "counterpart", "start", "due", "status",
      ]),
  ]

  private static let thread: [PageView] = [
    .picture(
      "golden-thread", Term("From facts to results", "Des faits aux résultats"), of: ["actions"],
      board: GoldenThreadPicture.board),
    .picture(
      "golden-thread-back", Term("From results to facts", "Des résultats aux faits"),
      of: ["actions"], board: GoldenThreadPicture.backwards),
  ]

  private static let scorecard: [PageView] = [
    .picture(
      "scorecard-picture", Term("Picture", "Image"), of: ["scorecard"],
      board: ScorecardPicture.board),
    .table(
      "scorecard", key: "scorecard-table", Term("Table", "Tableau"),
      columns: ["text", "axis", "weight", "floor", "target", "unit", "actuals"]),
  ]

  private static let reviews: [PageView] = [
    .table(
      "reviews", key: "reviews-table", Term("Table", "Tableau"),
      columns: [
        "day", "kind", "members", "contacts", "decisions", "health", "confidence", "plan_quality",
        "next_on",
      ])
  ]
}

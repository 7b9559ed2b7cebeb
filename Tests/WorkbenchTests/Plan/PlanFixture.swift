import Method
import Terminal
import Testing

@testable import Workbench

/// An account with a small plan: two objectives with a figure each, four actions for the first and
/// one for the second, people to name, and a review that was held in October.
enum PlanFixture {
  static func sitting(
    _ size: String = "100x30", _ language: Language = .english, account: Account? = nil
  ) throws -> Sitting {
    let shown = try account ?? self.account
    var sitting = Sitting(
      size, language, accounts: [shown] + Fixture.accounts.dropFirst())
    try name(&sitting)
    try sitting.open("hydrane")
    sitting.press("alt-3")
    return sitting
  }

  static var accounts: [Account] {
    get throws { try [account] + Fixture.accounts.dropFirst() }
  }

  /// Gives a sitting the people whom a line can name.
  private static func name(_ sitting: inout Sitting) throws {
    sitting.settings = try settings
    sitting.answer(
      .refreshed(
        settings: sitting.settings,
        accounts: sitting.disk.values.sorted { $0.id.text < $1.id.text }.map(Digest.init),
        unreadable: []))
  }

  static var settings: Workspace {
    get throws {
      var settings = Fixture.settings
      var marc = Member(id: try ID("m-dupont"))
      marc.name = "Marc Dupont"
      settings.team.append(marc)
      return settings
    }
  }

  static let reviewed = "2026-10-20"

  static var account: Account {
    get throws {
      var account = Fixture.account(
        "hydrane", "Hydrane Boissons", .strategic, [3_600, 3_890, 4_200], reviewed: 33)
      try account.fill([
        Entry(
          "contacts",
          .items([
            AccountFixture.item("c-1", ["name": "Anne Castelin"]),
            AccountFixture.item("c-2", ["name": "Paul Perrin"]),
          ])),
        Entry("plan", .group(AccountFixture.entries(["contextual_focus": "Water is lost."]))),
        Entry("strategic_objectives", .items(strategic)),
        Entry("operational_objectives", .items(operational)),
        Entry("actions", .items(actions)),
        Entry("scorecard", .items(scorecard)),
        Entry("reviews", .items(reviews)),
      ])
      return account
    }
  }

  private static let strategic = [
    AccountFixture.item("so-1", ["text": "Be the reference for rinsing", "type": "growth"]),
    AccountFixture.item("so-2", ["text": "Be known at the head", "type": "relationship"]),
  ]

  private static let operational = [
    AccountFixture.item(
      "oo-1",
      [
        "indicator": "Share of wallet", "objective": "so-1", "unit": "%", "baseline": 400,
        "target": 550, "deadline": .day(2027, 6, 30),
      ]),
    AccountFixture.item(
      "oo-2",
      [
        "indicator": "Directors met", "objective": "so-2", "baseline": 10, "target": 40,
        "deadline": .day(2027, 3, 31),
      ]),
  ]

  private static let actions = [
    action("ac-1", "Audit the rinse line", "oo-1", .day(2026, 11, 12)),
    action("ac-2", "Price the trial", "oo-1", .day(2026, 11, 19)),
    action("ac-3", "Visit Metz", "oo-1", .day(2026, 11, 20)),
    action("ac-4", "Show the savings", "oo-1", .day(2026, 12, 4)),
    action("ac-5", "Invite the board", "oo-2", .day(2026, 12, 15)),
  ]

  private static func action(_ id: String, _ text: Held, _ goal: Held, _ due: Held) -> ItemTree {
    AccountFixture.item(
      id,
      ["text": text, "objective": goal, "owner": "m-leroux", "due": due, "status": "todo"])
  }

  private static let scorecard = [
    AccountFixture.item(
      "ki-1",
      [
        "text": "Savings seen", "axis": "customer_value", "weight": 3, "floor": 0, "target": 1_000,
      ])
  ]

  private static let reviews = [
    AccountFixture.item(
      "re-1",
      ["day": .day(2026, 10, 20), "kind": "monthly", "version": "2026-10-20"])
  ]
}

extension Sitting {
  /// The plan as it is on "the disk".
  var planned: Account? { onDisk("hydrane") }

  func action(_ id: String) throws -> PlanAction {
    try #require(planned?.actions.first { $0.id.text == id })
  }

  /// Shows a page of the plan, or a view of one, by its key.
  mutating func turn(to view: String) {
    state.plan.editor.go(toPageNamed: view)
    hear(.input(.wake))
  }

  /// The line that is being asked for.
  var prompt: Prompt? {
    if case .prompt(let prompt)? = state.desk.overlays.last { prompt } else { nil }
  }
}

import Method

@testable import Workbench

/// An account with something in every kind of field, and two things to mend.
enum AccountFixture {
  static var accounts: [Account] { [rich] + Fixture.accounts.dropFirst() }

  static var rich: Account {
    var account = Fixture.account("hydrane", "Hydrane Boissons", nil, [3_600, 3_890], reviewed: 12)
    let entries: [Entry] = [
      Entry("status", .value(.text("key"))), Entry("segment", .value(.text("strategic"))),
      Entry("entered", .value(.day(Sitting.moment.today))),
      Entry("tags", .value(.list(["eau", "export"]))),
      Entry("contacts", .items(contacts)), Entry("needs", .items(needs)),
      Entry("identity", .group(identity)),
      Entry("team", .group([Entry("members", .value(.list(["m-leroux", "m-morel"])))])),
      Entry(
        "years",
        .items([
          year("y-7", 2023, "actual", 2_100, ["note": .text("Ouverture de l’usine de Metz")]),
          year("y-8", 2026, "budget", 4_350, ["otif": .number(9_650)]),
          year("y-9", 2027, "forecast", 4_600, ["satisfaction": .number(75)]),
        ])),
    ]
    do { try account.fill(entries + analysis) } catch {
      fatalError("The fixture is wrong: \(error)")
    }
    return account
  }

  private static let contacts = [
    ItemTree(
      id: "c-1",
      [
        Entry("name", .value(.text("Anne Castelin"))), Entry("title", .value(.text("DG"))),
        Entry("seniority", .value(.number(5))),
      ]),
    ItemTree(
      id: "c-2",
      [
        Entry("name", .value(.text("Paul Perrin"))),
        Entry("title", .value(.text("Directeur technique"))),
        Entry("reports_to", .value(.text("c-1"))),
        Entry("known_by", .value(.list(["m-leroux", "m-morel"]))),
        Entry("personal_win", .value(.text("Prouver que l’eau perdue se compte."))),
      ]),
  ]

  private static let needs = [
    ItemTree(
      id: "n-1",
      [
        Entry("statement", .value(.text("Réduire l’eau perdue au rinçage"))),
        Entry("expression", .value(.text("said"))),
        Entry("holders", .value(.list(["c-2"]))), Entry("importance", .value(.number(5))),
        Entry("value_at_stake", .value(.number(42_000_000))),
        Entry(
          "evidence",
          .items([
            ItemTree(
              id: "e-1",
              [
                Entry("text", .value(.text("Relevé de la ligne 4"))),
                Entry("source", .value(.text("document"))),
              ]),
            ItemTree(id: "e-2", [Entry("text", .value(.text("Visite de novembre")))]),
          ])),
        Entry("answers", .items([item("r-1", ["offer": "o-1", "fit": 3])])),
      ]),
    ItemTree(
      id: "n-2",
      [
        Entry("statement", .value(.text("Un seul contrat pour trois pays"))),
        Entry("expression", .value(.text("latent"))), Entry("importance", .value(.number(3))),
      ]),
  ]

  private static let identity: [Entry] = [
    Entry("legal_name", .value(.text("Hydrane Boissons SAS"))),
    Entry("sector", .value(.text("Boissons sans alcool"))),
    Entry("sites", .value(.list(["Valence", "Metz", "Huelva"]))),
    Entry("employees", .value(.number(4200))),
    Entry("revenue", .value(.number(612_000_000_00))),
    Entry("growth", .value(.number(350))),
    Entry("fiscal_year_end", .value(.text("december"))),
    Entry(
      "mission",
      .value(
        .text(
          "Désaltérer sans gaspiller : moins de 1,6 l d’eau par litre vendu en 2030.\nEt le dire."))
    ),
    Entry(
      "key_dates",
      .items([
        ItemTree(
          id: "d-1",
          [
            Entry("day", .value(.day(Sitting.moment.today))),
            Entry("event", .value(.text("Rachat de Lumen"))),
          ])
      ])),
    Entry("affiliations", .items(affiliations)), Entry("external_ids", .items(externalIDs)),
  ]

  private static func year(
    _ id: String, _ year: Int, _ kind: String, _ thousands: Int, _ more: [String: Value]
  ) -> ItemTree {
    let figures: [Entry] = [
      Entry("year", .value(.number(year))), Entry("kind", .value(.text(kind))),
      Entry("revenue", .value(.number(thousands * 100_000))),
    ]
    return ItemTree(id: id, figures + more.map { Entry($0.key, .value($0.value)) })
  }
}

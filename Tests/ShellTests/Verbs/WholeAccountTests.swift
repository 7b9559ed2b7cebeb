import Method
import Store
import TestSupport
import Testing

@testable import Shell

@Suite("An account built by a script of calls")
struct WholeAccountTests {
  /// Every call is answered; those that add, by an id.
  private func build(_ trial: Trial) -> [Outcome] {
    [
      trial.add("workspace", "team", "name=Marianne Leroux", "roles=kam", seed: 1),
      trial.add("workspace", "team", "name=Paul Morel", seed: 2),
      trial.add("workspace", "offers", "name=Rinse 200", "family=Rinsing", seed: 3),
      trial.add(
        "account", "Nova Eaux", "status=key", "segment=star", "segment_reason=It grows",
        "reviewed=2026-06-01", "team.kam=Marianne Leroux", "team.sponsor=paul morel",
        "parent=Hydrane Boissons"),
      trial.add("nova-eaux", "years", "year=2024", "kind=actual", "revenue=2M", seed: 4),
      trial.add(
        "nova-eaux", "years", "year=2025", "kind=actual", "revenue=2.2M", "margin=800k",
        "cost_to_serve=0", seed: 5),
      trial.add("nova-eaux", "years", "year=2026", "kind=budget", "revenue=2.5M", seed: 6),
      trial.add("nova-eaux", "contacts", "name=Luc Perrin", "title=CEO", seed: 7),
      trial.add(
        "nova-eaux", "contacts", "name=Anne Roux", "reports_to=Luc Perrin",
        "known_by=Marianne Leroux, Paul Morel", seed: 8),
      trial.add(
        "nova-eaux", "needs", "statement=Lose less water", "importance=5",
        "holders=Anne Roux; Luc Perrin", seed: 9),
      trial.add(
        "nova-eaux", "needs[water].evidence", "text=Seen on site", "author=Paul Morel",
        "day=2026-05-02", seed: 10),
      trial.add("nova-eaux", "needs[water].answers", "offer=rinse 200", "fit=3", seed: 11),
      trial.set("nova-eaux", "years[2026-budget].revenue=2.6M", "contacts[Roux].title=Buyer"),
      trial.move("nova-eaux", "contacts[Roux]", "up"),
    ]
  }

  @Test("is shown with its links by id and name, has no error, and stands in a canonical file")
  func wholeAccount() throws {
    let trial = try Trial()
    let outcomes = build(trial)
    #expect(outcomes.allSatisfy { $0.code == 0 && $0.remarks.isEmpty && !$0.text.isEmpty })
    let ids = outcomes.map(\.answer)
    let json = trial.show("nova-eaux", json: true).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    func link(_ key: String, _ id: String, _ name: String) -> String {
      "\"\(key)\": { \"id\": \"\(id)\", \"name\": \"\(name)\" }"
    }
    for expected in [
      link("kam", ids[0], "Marianne Leroux"), link("sponsor", ids[1], "Paul Morel"),
      link("parent", "hydrane", "Hydrane Boissons"), link("reports_to", ids[7], "Luc Perrin"),
      link("author", ids[1], "Paul Morel"), link("offer", ids[2], "Rinse 200"),
      "\"holders\": [ { \"id\": \"\(ids[8])\", \"name\": \"Anne Roux\" }, { \"id\": \"\(ids[7])\"",
      "\"revenue\": 2600000", "\"growth\": 10,", "\"contribution\": 800000", "\"fit\": 3",
    ] {
      #expect(json.contains(expected), "\(expected)")
    }
    let list = ListVerb.outcome(trial.path, as: .json, language: nil, in: trial.around).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(list.contains(link("kam", ids[0], "Marianne Leroux")))
    let check = CheckVerb.outcome(
      trial.path, account: "nova-eaux", json: false, language: "en", in: trial.around)
    #expect(check.code == 0, "\(check.text)")
    let file = try #require(trial.folder.read("portfolio/accounts/nova-eaux.yaml"))
    _ = try WorkspaceStore.create(
      trial.folder.path("fresh"), settings: Workspace(), accounts: [trial.stored("nova-eaux")])
    #expect(trial.folder.read("fresh/accounts/nova-eaux.yaml") == file)
  }

  @Test("a link to what is gone is shown by its id, without a name")
  func gone() throws {
    let trial = try Trial()
    let outcomes = build(trial)
    #expect(trial.remove("nova-eaux", "contacts[Perrin]", anyway: true).code == 0)
    let shown = trial.show("nova-eaux", "contacts[Roux].reports_to", json: true).text
    #expect(shown == "{\n  \"id\": \"\(outcomes[7].answer)\",\n  \"name\": null\n}\n")
    let check = CheckVerb.outcome(
      trial.path, account: "nova-eaux", json: false, language: "en", in: trial.around)
    #expect(check.code == 1)
    #expect(check.text.contains("L01"))
  }
}

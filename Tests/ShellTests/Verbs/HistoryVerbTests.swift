import Glibc
import Method
import Store
import TestSupport
import Testing

@testable import Shell

/// The older versions of an account: listed, compared, brought back.
struct HistoryVerbTests {
  private func history(
    _ trial: Trial, _ account: String = "hydrane", _ version: String? = nil,
    restores: Bool = false, shows: Bool = false, json: Bool = false, language: String = "en"
  ) -> Outcome {
    HistoryVerb.outcome(
      trial.path, account: account, version: version, restores: restores, shows: shows,
      json: json, language: language, in: trial.around)
  }

  private func edited() throws -> Trial {
    let trial = try Trial()
    #expect(trial.set("hydrane", "identity.employees", "5000").code == 0)
    #expect(trial.set("hydrane", "identity.sector=Water", "segment=star").code == 0)
    #expect(trial.remove("hydrane", "years[2025]").code == 0)
    return trial
  }

  @Test("versions are listed, the newest first, with how much has changed since")
  func lists() throws {
    let trial = try edited()
    let lines = history(trial).text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("1  ") && lines[0].hasSuffix("  1 change since"))
    #expect(lines[1].hasSuffix("  3 changes since"))
    #expect(lines[2].hasPrefix("3  ") && lines[2].hasSuffix("  4 changes since"))
    #expect(history(trial, json: true).text.contains("\"changes_since\": 3"))
    #expect(history(trial, language: "fr").text.contains("3 changements depuis"))
    #expect(
      history(trial, "lumen").text
        == "This machine has kept no older version of “=Lumen, \"Énergies\"”.\n")
  }

  @Test("what has changed since one of them is told in words, and as data")
  func compares() throws {
    let trial = try edited()
    let told = history(trial, "hydrane", "3").text
    #expect(told.contains("Headcount: 4,050 people → 5,000 people\n"), "\(told)")
    #expect(told.contains("Segment: Strategic → Star\n"))
    #expect(told.contains("2025 removed\n"))
    let data = history(trial, "hydrane", "3", json: true).text
    #expect(data.contains("\"field\": \"identity.employees\""))
    #expect(data.contains("\"from\": 4050"))
  }

  @Test("going back to one is an edit like others: it is kept, too")
  func restores() throws {
    let trial = try edited()
    let outcome = history(trial, "hydrane", "3", restores: true)
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("Headcount: 5,000 people → 4,050 people\n"))
    #expect(try trial.stored() == trial.hydrane())
    #expect(history(trial).text.split(separator: "\n").count == 4)
    #expect(history(trial, "hydrane", "1", restores: true).code == 0)
    #expect(try trial.stored().identity.employees == 5000)
  }

  @Test("what there isn't is refused", arguments: ["0", "4", "-1", "x"])
  func refuses(number: String) throws {
    let trial = try edited()
    let outcome = history(trial, "hydrane", number)
    #expect(outcome.code == 2)
    #expect(outcome.remarks.first?.contains("write a number from 1 to 3") == true)
    #expect(history(trial, "hydrane", restores: true).code == 2)
    #expect(history(trial, "lumen", "1").code == 2)
    #expect(history(trial, shows: true).code == 2)
    #expect(history(trial, "hydrane", "1", restores: true, shows: true).code == 2)
  }

  @Test("the settings have versions, too")
  func settings() throws {
    let trial = try Trial()
    try trial.editSettings { $0.ownCompany = "Ours" }
    #expect(history(trial, "workspace", "1").text.contains("Ours"))
    #expect(history(trial, "workspace", "1", restores: true).code == 0)
    #expect(try trial.settings().ownCompany.isEmpty)
  }

  /// Edited three times, and kept by a review in between.
  private func reviewed() throws -> Trial {
    let trial = try Trial()
    #expect(trial.set("hydrane", "identity.employees", "5000").code == 0)
    try WorkspaceStore.open(trial.path).keepVersion(of: try ID("hydrane"), on: day("2026-11-20"))
    #expect(trial.set("hydrane", "segment", "star").code == 0)
    return trial
  }

  @Test("what a review has kept stands beside the older copies, under its day")
  func reviewsListed() throws {
    let trial = try reviewed()
    let lines = history(trial).text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.last == "2026-11-20  review of 20 Nov 2026  1 change since")
    #expect(history(trial, json: true).text.contains("\"review\": \"2026-11-20\""))
    let refused = history(trial, "hydrane", "2026-11-21")
    #expect(refused.isRefused(2, saying: "from 1 to 2, or the day of a review, such as 2026-11-20"))
    #expect(history(trial, "workspace").code == 0)
  }

  @Test("what a review has kept is compared, shown whole and gone back to")
  func reviewUsed() throws {
    let trial = try reviewed()
    let told = history(trial, "hydrane", "2026-11-20").text
    #expect(told.contains("Segment: Strategic → Star\n") && !told.contains("Headcount"))
    let shown = history(trial, "hydrane", "2026-11-20", shows: true)
    #expect(shown.text.contains("Strategic") && shown.text.contains("5,000"))
    #expect(history(trial, "hydrane", "2", shows: true).text.contains("4,050"))
    let data = history(trial, "hydrane", "2026-11-20", shows: true, json: true)
    #expect(data.isData && data.text.contains("\"employees\": 5000"))
    #expect(try trial.stored().segment == .star, "showing changes nothing")
    #expect(history(trial, "hydrane", "2026-11-20", restores: true).code == 0)
    #expect(try trial.stored().segment == .strategic)
  }

  @Test("a version that can't be read any more is listed so, and refused")
  func reviewCut() throws {
    let trial = try reviewed()
    try trial.folder.write("schema: 1\nname: Hy", to: "portfolio/versions/hydrane/2026-11-20.yaml")
    #expect(history(trial).text.contains("review of 20 Nov 2026  it cannot be read any more"))
    #expect(history(trial, "hydrane", "2026-11-20").code == 2)
  }
}

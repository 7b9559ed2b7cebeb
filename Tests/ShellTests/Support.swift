import Method
import Samples
import Store
import TestSupport
import Testing

@testable import Shell

func day(_ iso: String) throws -> Day {
  guard let day = Day(iso: iso) else { throw TestFailure(description: "\(iso) is no day") }
  return day
}

/// A home of its own, no terminal, 22 November 2026 at 14:02.
func surroundings(_ folder: TestFolder, _ variables: [String: String] = [:]) throws -> Surroundings
{
  var all = ["HOME": folder.path, "LANG": "en_GB.UTF-8"]
  all.merge(variables) { $1 }
  return Surroundings(variables: all, today: try day("2026-11-22"), time: "14:02")
}

/// A small workspace with two accounts in `portfolio`.
struct Trial {
  let folder: TestFolder
  let path: String
  let around: Surroundings

  init(language: Language? = nil) throws {
    folder = try TestFolder()
    path = folder.path("portfolio")
    around = try surroundings(folder)
    var settings = Workspace()
    settings.name = "South"
    settings.language = language
    settings.operatingProfit = try Amount(minor: 300_000_00)
    _ = try WorkspaceStore.create(path, settings: settings, accounts: [try hydrane(), try lumen()])
  }

  func hydrane() throws -> Account {
    var account = Account(id: try ID("hydrane"))
    account.name = "Hydrane Boissons"
    account.status = .key
    account.segment = .strategic
    account.segmentReason = "The largest"
    account.identity.employees = 4050
    account.identity.mission = "One line\nand another"
    var year = AccountYear(id: try ID("y-7f3k9m2q"))
    year.year = try Year(2025)
    year.revenue = try Amount(minor: 420_000_050)
    year.margin = try Amount(minor: 100_000_000)
    account.years = [year]
    return account
  }

  func lumen() throws -> Account {
    var account = Account(id: try ID("lumen"))
    account.name = "=Lumen, \"Énergies\""
    account.status = .candidate
    return account
  }
}

extension LoadedDocument {
  /// The account that a test knows it to be.
  var account: Account { get throws { try #require(document.account) } }

  /// The settings that a test knows them to be.
  var settings: Workspace { get throws { try #require(document.settings) } }
}

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
    year.costToServe = .zero
    account.years = [year]
    return account
  }

  func lumen() throws -> Account {
    var account = Account(id: try ID("lumen"))
    account.name = "=Lumen, \"Énergies\""
    account.status = .candidate
    return account
  }

  func editSettings(_ edit: (inout Workspace) throws -> Void) throws {
    let store = try WorkspaceStore.open(path)
    let loaded = try store.load(.settings)
    var settings = try loaded.settings
    try edit(&settings)
    _ = try store.save(.settings(settings), over: loaded.version)
  }

  func stored(_ id: String = "hydrane") throws -> Account {
    try WorkspaceStore.open(path).load(.account(try ID(id))).account
  }

  func settings() throws -> Workspace {
    try WorkspaceStore.open(path).load(.settings).settings
  }
}

/// The verbs that edit, as a script calls them: each call draws its ids anew.
extension Trial {
  func set(_ account: String = "hydrane", _ words: String..., anyway: Bool = false) -> Outcome {
    SetVerb.outcome(
      path, account: account, words: words, anyway: anyway, language: "en", in: around)
  }

  func add(
    _ account: String, _ list: String, _ fields: String..., anyway: Bool = false,
    seed: UInt64 = 1, input: String? = nil
  ) -> Outcome {
    var around = around
    around.seed = seed
    if let input { around.input = { Array(input.utf8) } }
    return AddVerb.outcome(
      path, to: account, list: list, fields: fields, anyway: anyway, language: "en", in: around)
  }

  func remove(_ account: String, _ item: String, anyway: Bool = false) -> Outcome {
    RemoveVerb.outcome(
      path, account: account, item: item, anyway: anyway, language: "en", in: around)
  }

  func move(_ account: String, _ item: String, _ place: String) -> Outcome {
    MoveVerb.outcome(
      path, account: account, item: item, to: place, language: "en", in: around)
  }

  func show(_ account: String, _ field: String? = nil, json: Bool = false) -> Outcome {
    ShowVerb.outcome(
      path, account: account, field: field, json: json, language: "en", in: around)
  }

  var files: [String: [UInt8]] {
    folder.snapshot(of: "portfolio").filter { $0.key.hasSuffix(".yaml") }
  }
}

extension Outcome {
  /// What a verb answered, without the line's end.
  var answer: String { String(text.prefix { !$0.isNewline }) }

  /// Refused in one sentence that has these words.
  func isRefused(_ code: Int32, saying words: String) -> Bool {
    self.code == code && text.isEmpty && remarks.count == 1 && remarks[0].contains(words)
  }
}

extension LoadedDocument {
  /// The account that a test knows it to be.
  var account: Account { get throws { try #require(document.account) } }

  /// The settings that a test knows them to be.
  var settings: Workspace { get throws { try #require(document.settings) } }
}

import Method
import Store
import TestSupport
import Testing

@testable import Shell

@Suite("Every field of an account, set from the command line")
struct EveryFieldTests {
  /// What one types for a kind of field: something it holds, and something it can't.
  private func samples(_ kind: FieldKind) -> (good: String, bad: String?) {
    switch kind {
    case .line: ("Une ligne : « été »", "two\nlines")
    case .text: ("Two\nlines\n\nand more", nil)
    case .lines: ("un\ndeux", String(repeating: "x", count: FieldKind.longestLine + 1))
    case .choice(let choices): (choices.last?.key ?? "", "no such thing")
    case .choices(let choices): (choices.map(\.key).joined(separator: ", "), "no such thing")
    case .level(let scale): (String(scale.upperBound), String(scale.upperBound + 1))
    case .score(let bounds): ("\(bounds.upperBound - 1).5", String(bounds.upperBound + 1))
    case .percent(let bounds): ("12.25", String(bounds.upperBound + 1))
    case .amount: ("1,250.50", "a lot")
    case .count: ("12", "-1")
    case .day: ("2025-02-03", "2025-02-30")
    case .year: ("2019", "19x")
    case .flag: ("yes", "perhaps")
    case .link(let kinds): (linked(kinds[0])[0], "Nobody Here")
    case .links(let kinds):
      (linked(kinds[0]).joined(separator: ", "), "m-00000000, Nobody Here")
    case .group, .items: ("", nil)
    }
  }

  /// What there is to link to, of a kind: of the account's own records, those that aren't tried.
  private func linked(_ kind: Kind) -> [String] {
    switch kind.prefix {
    case "m": ["m-leroux", "m-morel"]
    case "a": ["lumen"]
    case "o": ["o-rinse"]
    default: ["\(kind.prefix)-2", "\(kind.prefix)-3"]
    }
  }

  private func paths(_ shape: Shape, _ base: FieldPath, of account: Account) -> [FieldPath] {
    shape.fields.flatMap { field -> [FieldPath] in
      let path = base.appending(field.key)
      switch field.kind {
      case .group(let inner): return paths(inner, path, of: account)
      case .items(let kind):
        guard let item = account.items(at: path).first else {
          Issue.record("\(path.text) has no item to try")
          return []
        }
        return paths(kind.shape, path.entering(item.id), of: account)
      default: return [path]
      }
    }
  }

  /// An account with items in each of its lists: the first of each is tried, the others are there
  /// to be linked to.
  private func filled() throws -> (trial: Trial, account: Account) {
    let trial = try Trial()
    try trial.editSettings { settings in
      settings.team = try ["m-leroux", "m-morel"].map { Member(id: try ID($0)) }
      settings.offers = [Offer(id: try ID("o-rinse"))]
      settings.criteria = try ["cr-2", "cr-3"].map { Criterion(id: try ID($0)) }
      settings.services = try ["sd-2", "sd-3"].map { ServiceDimension(id: try ID($0)) }
    }
    let loaded = try WorkspaceStore.open(trial.path).load(.account(try ID("hydrane")))
    var account = try loaded.account
    try fill(&account, Account.shape, FieldPath([]))
    _ = try WorkspaceStore.open(trial.path).save(.account(account), over: loaded.version)
    return (trial, account)
  }

  private func fill(_ account: inout Account, _ shape: Shape, _ base: FieldPath) throws {
    for field in shape.fields {
      let path = base.appending(field.key)
      switch field.kind {
      case .group(let inner): try fill(&account, inner, path)
      case .items(let kind):
        for place in 1...3 {
          let id = "\(kind.prefix)-\(place)"
          let named = kind.fields.filter(\.isRequired).map { Entry($0.key, .value(.text(id))) }
          let added = try account.inserting(ItemTree(id: id, named), into: path, at: place - 1)
          try account.apply(added)
        }
        try fill(&account, kind.shape, path.entering("\(kind.prefix)-1"))
      default: continue
      }
    }
  }

  private func set(_ trial: Trial, _ words: [String]) -> Outcome {
    SetVerb.outcome(
      trial.path, account: "hydrane", words: words, language: "en", in: trial.around)
  }

  /// Several fields in one call: each call reads and writes the whole account.
  private func batches(of paths: [FieldPath]) -> [ArraySlice<FieldPath>] {
    stride(from: 0, to: paths.count, by: 40).map { paths[$0..<min($0 + 40, paths.count)] }
  }

  @Test("takes what it can hold, and can be emptied again")
  func everyField() throws {
    let (trial, account) = try filled()
    let all = paths(Account.shape, FieldPath([]), of: account)
    #expect(all.count > 300)
    for batch in batches(of: all) {
      let words = try batch.map { path in
        path.text + "=" + samples(try Account.info(at: path).kind).good
      }
      #expect(set(trial, words).code == 0, "\(words)")
      var stored = try trial.stored()
      for path in batch {
        let kind = try Account.info(at: path).kind
        let value = try kind.value(typed: samples(kind).good, in: .english)
        #expect(stored.value(at: path) == value, "\(path.text)")
      }
      let emptied = try batch.filter { try !Account.info(at: $0).isRequired }
      #expect(set(trial, emptied.map { $0.text + "=" }).code == 0, "\(emptied.map(\.text))")
      stored = try trial.stored()
      for path in emptied { #expect(stored.value(at: path) == nil, "\(path.text)") }
    }
  }

  @Test("refuses what it can't hold with a reason, and stays as it was")
  func refusals() throws {
    let (trial, account) = try filled()
    let before = try trial.stored()
    var tried: Set<String> = []
    for path in paths(Account.shape, FieldPath([]), of: account) {
      let info = try Account.info(at: path)
      let bad = info.isRequired ? "" : samples(info.kind).bad
      // One field of each kind: the others are refused by the same rule.
      guard let bad, tried.insert("\(info.kind)".prefix { $0 != "(" } + bad).inserted else {
        continue
      }
      let refused = set(trial, [path.text + "=" + bad])
      #expect(refused.code == 1 && refused.remarks.count == 1, "\(path.text): \(bad)")
    }
    #expect(tried.count > 12)
    #expect(try trial.stored() == before)
  }
}

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
    case .link(.members): ("m-leroux", "Anne Leroux")
    case .link(.accounts): ("lumen", "Lumen!")
    case .links: ("m-leroux, m-morel", "m-leroux, Paul Morel")
    case .group, .items: ("", nil)
    }
  }

  private func paths(_ fields: [FieldInfo], _ base: FieldPath, of account: Account) -> [FieldPath] {
    fields.flatMap { field -> [FieldPath] in
      let path = base.appending(field.key)
      switch field.kind {
      case .group(let children): return paths(children, path, of: account)
      case .items(let shape):
        guard let item = account.items(at: path).first else {
          Issue.record("\(path.text) has no item to try")
          return []
        }
        return paths(shape.fields, path.entering(item.id), of: account)
      default: return [path]
      }
    }
  }

  private func set(_ trial: Trial, _ path: FieldPath, _ value: String) -> Outcome {
    SetVerb.outcome(
      trial.path, account: "hydrane", field: path.text, value: value, language: "en",
      in: trial.around)
  }

  private func stored(_ trial: Trial) throws -> (account: Account, version: Version) {
    let loaded = try WorkspaceStore.open(trial.path).load(.account(try ID("hydrane")))
    return (try loaded.account, loaded.version)
  }

  @Test("takes what it can hold, refuses the rest with a reason, and can be emptied again")
  func everyField() throws {
    let trial = try Trial()
    var (account, version) = try stored(trial)
    let list = try FieldPath("identity.key_dates")
    try account.apply(try account.inserting(ItemTree(id: "d-7f3k9m2q", []), into: list))
    _ = try WorkspaceStore.open(trial.path).save(.account(account), over: version)
    let all = paths(Account.shape, FieldPath([]), of: account)
    #expect(all.count > 40)
    for path in all {
      let info = try Account.info(at: path)
      let (good, bad) = samples(info.kind)
      let value = try info.kind.value(typed: good, in: .english)
      #expect(set(trial, path, good).code == 0, "\(path.text)")
      #expect(try stored(trial).account.value(at: path) == value, "\(path.text)")
      if let bad {
        let refused = set(trial, path, bad)
        #expect(refused.code == 1 && refused.remarks.count == 1, "\(path.text): \(bad)")
        #expect(try stored(trial).account.value(at: path) == value, "\(path.text)")
      }
      #expect(set(trial, path, "").code == (info.isRequired ? 1 : 0), "\(path.text)")
      let left = try stored(trial).account.value(at: path)
      #expect(left == (info.isRequired ? value : nil), "\(path.text)")
    }
  }
}

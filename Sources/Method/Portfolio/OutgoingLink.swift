/// A record outside of an account that the account links to, and the fields that do so.
///
/// A text in the index, `m-7f3k9m2q m team.kam contacts[c-2x9d4h6j].known_by`: whether the record is
/// there is told of every account in sight, so that the fields are taken apart only when they matter.
struct OutgoingLink {
  let id: String
  /// The prefixes of the kinds that it may be of, parted by commas.
  private let prefixes: Substring
  /// The paths of the fields, parted by spaces.
  private let fields: Substring

  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 2)
    guard parts.count == 3 else { return nil }
    id = String(parts[0])
    prefixes = parts[1]
    fields = parts[2]
  }

  func mayPoint(at prefix: String) -> Bool {
    prefixes == prefix || prefixes.split(separator: ",").contains { $0 == prefix }
  }

  var paths: [FieldPath] { fields.split(separator: " ").compactMap { try? FieldPath(String($0)) } }

  /// The texts of the links that leave the account, one for each record and kinds, in the order in
  /// which they stand.
  static func texts(of links: [LinkField]) -> [String] {
    var heads: [String] = []
    var fields: [String: [String]] = [:]
    for link in links where link.leavesTheAccount {
      let prefixes = link.kinds.map(\.prefix).joined(separator: ",")
      for id in link.ids {
        let head = "\(id) \(prefixes)"
        if fields[head] == nil { heads.append(head) }
        fields[head, default: []].append(link.path.text)
      }
    }
    return heads.map { $0 + " " + (fields[$0] ?? []).joined(separator: " ") }
  }
}

extension LinkField {
  /// It points at something that doesn't stand in the account itself.
  var leavesTheAccount: Bool {
    kinds.contains { kind in if case .account = kind.home { false } else { true } }
  }
}

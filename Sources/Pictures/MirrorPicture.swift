public import Figures
public import Method
import Terminal

extension HeatGrid<FieldPath> {
  /// P10, who meets whom: the customer's people by ours, with the level of contact, 0 to 4.
  public static func mirror(
    of account: Account, _ settings: Workspace
  ) -> HeatGrid<FieldPath> {
    let ours = account.members(in: settings)
    let theirs = account.contacts.filter { $0.departed == nil }
    var records: [String: Coverage] = [:]
    for record in account.coverage {
      guard let contact = record.contact, let member = record.member else { continue }
      records[contact.text + " " + member.text] = record
    }
    return HeatGrid(
      columns: ours.map(\.name),
      rows: theirs.map { contact in
        Row(
          contact.name,
          ours.map { member in
            let record = records[contact.id.text + " " + member.id.text]
            let path =
              record.map { FieldPath.field("level", of: $0.id.text, in: "coverage") }
              ?? .room("level", of: contact.id.text, and: member.id.text, in: "coverage")
            let level = record?.level?.value
            return Mark(
              path, level.map(String.init) ?? " ", size: level.map { Double($0) / 4 },
              ink: (level ?? 0) >= 3 ? .good : .accent)
          })
      })
  }
}

extension Account {
  /// Those of ours who work for it or meet somebody there, in the order of the team.
  fileprivate func members(in settings: Workspace) -> [Member] {
    var wanted = Set(coverage.compactMap(\.member) + team.members)
    for one in [team.manager, team.sponsor] { if let one { wanted.insert(one) } }
    for contact in contacts { wanted.formUnion(contact.knownBy) }
    return settings.team.filter { wanted.contains($0.id) }
  }
}

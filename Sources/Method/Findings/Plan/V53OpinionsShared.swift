extension Check {
  static let opinionsShared = Check(
    "V53", .warning,
    Term(
      "The customer may read this page, and it holds an opinion on a person: remove it.",
      "Le client peut lire cette page, qui contient un avis sur une personne : retirez-le."),
    account: { account in
      account.confidentiality == .shareable ? Array(account.personalFields.prefix(5)) : []
    })
}

extension Account {
  /// The filled fields that hold an opinion on a person, in the order of the table.
  public var personalFields: [FieldPath] {
    var found: [FieldPath] = []
    gatherPersonal(entries, Account.shape, FieldPath([]), &found)
    return found
  }

  /// As deep as the tables are nested, which is a few levels.
  private func gatherPersonal(
    _ entries: [Entry], _ shape: Shape, _ base: FieldPath, _ found: inout [FieldPath]
  ) {
    for entry in entries {
      guard let info = shape[entry.key] else { continue }
      let path = base.appending(entry.key)
      if info.isPersonal {
        found.append(path)
        continue
      }
      guard let inner = info.kind.shape else { continue }
      switch entry.tree {
      case .value: continue
      case .group(let entries): gatherPersonal(entries, inner, path, &found)
      case .items(let items):
        for item in items { gatherPersonal(item.entries, inner, path.entering(item.id), &found) }
      }
    }
  }
}

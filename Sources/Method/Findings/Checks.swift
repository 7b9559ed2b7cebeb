/// The rows of the checks, by what they look at.
extension Check {
  static let ofPlace: [Check] = [
    Check(
      "V08", .warning,
      Term(
        "A segment without a reason: say why in one sentence.",
        "Un segment sans raison : dites pourquoi en une phrase."),
      account: { account in
        account.segment != nil && account.segmentReason.isEmpty
          ? [FieldPath([.key("segment_reason")])] : []
      }),
    Check(
      "V07", .warning,
      Term(
        "The review is overdue, or was never made: read the page through, then date it.",
        "La revue est en retard, ou n’a jamais été faite : relisez la page, puis datez-la."),
      dated: { account, context in
        guard account.status.isManaged, account.reviewed.map({ $0 <= context.today }) ?? true,
          context.settings.freshness(reviewed: account.reviewed, today: context.today)?.isStale
            ?? true
        else { return [] }
        return [FieldPath([.key("reviewed")])]
      }),
  ]

  static let ofDays: [Check] = [
    Check(
      "L11", .warning,
      Term(
        "The review is dated in the future: correct its day.",
        "La revue est datée dans l’avenir : corrigez son jour."),
      dated: { account, context in
        guard let reviewed = account.reviewed, reviewed > context.today else { return [] }
        return [FieldPath([.key("reviewed")])]
      })
  ]

  static let ofTeam: [Check] = [
    Check(
      "V21", .error,
      Term(
        "No key account manager: name who answers for this account.",
        "Pas de responsable Compte Clé : nommez qui répond de ce compte."),
      account: { account in
        account.status.isManaged && account.team.manager == nil
          ? [FieldPath([.key("team"), .key("kam")])] : []
      }),
    Check(
      "V21b", .warning,
      Term(
        "No executive sponsor: name the top manager attached to it.",
        "Pas de parrain : nommez le dirigeant attaché à ce compte."),
      account: { account in
        account.status.isManaged && account.team.sponsor == nil
          ? [FieldPath([.key("team"), .key("sponsor")])] : []
      }),
  ]

  static let ofLinks: [Check] = [
    Check(
      "L01", .error,
      Term(
        "Linked to what is no longer there: choose again, or empty the field.",
        "Lié à ce qui n’existe plus : choisissez à nouveau, ou videz le champ."),
      account: { $0.brokenLinks },
      dated: { account, context in
        guard !context.directory.isStandIn else { return [] }
        return account.links.filter { link in
          link.id == account.id.text || !context.directory.holds(link)
        }.flatMap(\.paths).uniqued
      })
  ]
}

extension Account {
  /// The links among the account's own records that point at none of them, or at the record itself.
  fileprivate var brokenLinks: [FieldPath] {
    let links = linkFields.filter { !$0.leavesTheAccount }
    guard !links.isEmpty else { return [] }
    var kinds: [String: Kind] = [:]
    for field in Account.fields.rows {
      guard case .items(let list) = field.access else { continue }
      let view = list.view(self)
      for id in view.ids { kinds[id] = view.kind }
    }
    return links.filter { link in
      link.ids.contains { id in
        guard let kind = kinds[id], link.kinds.contains(kind) else { return true }
        return link.path.enclosingItem?.id == id
      }
    }.map(\.path)
  }
}

extension Array where Element: Hashable {
  /// Each once, where it first stands.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Need {
  /// It still asks for something.
  var isOpen: Bool { status != .satisfied && status != .dropped }
}

extension Item {
  /// A field of it, where it stands in its account.
  func path(_ key: String) -> FieldPath {
    guard case .account(let list) = Self.home else { return FieldPath([.key(key)]) }
    return FieldPath([.item(list: list, id: id.text), .key(key)])
  }
}

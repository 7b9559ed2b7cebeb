extension Check {
  static let majorWithoutResponse = Check(
    "V37", .warning,
    Term(
      "A major threat or opportunity is left alone: say what we do, and who sees to it.",
      "Une menace ou opportunité majeure est laissée : dites que faire, et qui s’en charge."),
    account: { account in
      account.threats.compactMap { threat in
        guard threat.isLive, (threat.priority ?? 0) >= 15 else { return nil }
        if threat.response == nil { return threat.path("response") }
        return threat.owner == nil ? threat.path("owner") : nil
      }
    })
}

extension ThreatOpportunity {
  /// It still asks for something.
  var isLive: Bool { status != .treated && status != .closed }
}

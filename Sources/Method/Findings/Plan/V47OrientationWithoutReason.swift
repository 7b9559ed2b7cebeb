extension Check {
  static let orientationWithoutReason = Check(
    "V47", .warning,
    Term(
      "Another orientation than its segment’s, without a reason: say why in one sentence.",
      "Une autre orientation que celle du segment, sans raison : dites pourquoi en une phrase."),
    dated: { account, context in
      guard account.number(at: Digest.place(of: "orientation_unreasoned")) == 1,
        let segment = account.segment,
        let chosen = account.word(
          at: Digest.place(of: "plan.orientation"), of: Orientation.allCases),
        chosen != context.settings.matrix.orientation(of: segment)
      else { return [] }
      return [FieldPath([.key("plan"), .key("orientation_reason")])]
    })
}

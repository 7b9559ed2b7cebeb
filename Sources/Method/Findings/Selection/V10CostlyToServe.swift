extension Check {
  static let costlyToServe = Check(
    "V10", .warning,
    Term(
      "Serving it apart costs more than 15 % of what it leaves us: lower a level, or charge it.",
      "Le servir à part coûte plus de 15 % de ce qu’il laisse : baissez un niveau, ou facturez."),
    dated: { account, context in
      guard account.status.isManaged, !account.services.isEmpty,
        let row = ServiceReport([account], context.settings, today: context.today).rows.first,
        row.isCostly
      else { return [] }
      return [FieldPath([.key("services")])]
    })
}

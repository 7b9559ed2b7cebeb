public import Method

/// What the command line answers about reports.
public enum ReportPhrase: Phrase {
  case unknownKind(String)
  /// The account may be shown to the customer, and holds opinions on people.
  case blocked(account: String, fields: [FieldPath])

  public func said(_ wording: Wording) -> String {
    switch self {
    case .unknownKind(let kind):
      let wrong = wording.quoted(kind)
      let names = wording.choice(ReportKind.allCases.map(\.rawValue))
      return wording.say(
        "There is no report \(wrong): write \(names).",
        "Il n’y a pas de rapport \(wrong) : écrivez \(names).")
    case .blocked(let account, let fields):
      let shown = fields.prefix(5).map(\.text).joined(separator: ", ")
      let more = fields.count - 5
      let rest =
        more > 0
        ? wording.say(" and \(wording.count(more)) more", " et \(wording.count(more)) autres") : ""
      return wording.say(
        "\(account) is marked as one that the customer may read, and holds opinions on people "
          + "(\(shown)\(rest)): remove them first.",
        "\(account) est partageable avec le client et contient des avis sur des personnes "
          + "(\(shown)\(rest)) : retirez-les d’abord.")
    }
  }
}

extension Check {
  static let ofYears: [Check] = [
    Check(
      "L02", .warning,
      Term(
        "Figures without a year: give them one, or remove them.",
        "Des chiffres sans année : donnez-leur une année, ou supprimez-les."),
      account: { $0.years.filter { $0.year == nil }.map { $0.path("year") } }),
    Check(
      "L03", .warning,
      Term(
        "The same year stands twice: keep one.", "La même année figure deux fois : gardez-en une."),
      account: { account in
        var seen: Set<[String]> = []
        return account.years.filter { record in
          guard let own = YearFigures(record) else { return false }
          return !seen.insert([String(own.year.value), own.kind.rawValue]).inserted
        }.map { $0.path("year") }
      }),
    Check(
      "V56", .error,
      Term(
        "The margin, or the loss, is larger than the revenue: check both.",
        "La marge, ou la perte, dépasse le chiffre d’affaires : vérifiez les deux."),
      account: { account in
        account.years.filter { record in
          guard let own = YearFigures(record), let margin = own.margin, let revenue = own.revenue
          else { return false }
          return revenue >= .zero && (margin > revenue || margin < .zero - revenue)
        }.map { $0.path("margin") }
      }),
    Check(
      "V58", .warning,
      Term(
        "Revenue jumps by more than half without a note: say what happened.",
        "Le chiffre d’affaires saute de plus de moitié sans note : dites ce qui s’est passé."),
      account: { account in
        let figures = account.figures
        return account.years.filter { record in
          guard let own = YearFigures(record), own.kind == .actual, record.note.isEmpty,
            let growth = figures.growth(of: own)
          else { return false }
          return abs(growth.hundredths) > 5000
        }.map { $0.path("revenue") }
      }),
    Check(
      "L05", .note,
      Term(
        "The cost to serve isn’t known, so neither is the contribution: estimate it.",
        "Le coût de service n’est pas connu, donc la contribution non plus : estimez-le."),
      account: { account in
        guard let latest = account.figures.latestActual, latest.margin != nil,
          latest.costToServe == nil
        else { return [] }
        return account.years.filter { $0.year == latest.year && ($0.kind ?? .actual) == .actual }
          .prefix(1).map { $0.path("cost_to_serve") }
      }),
    Check(
      "L06", .warning,
      Term(
        "The margin and the margin rate contradict each other: empty one of them.",
        "La marge et le taux de marge se contredisent : videz l’un des deux."),
      account: { account in
        account.years.filter { record in
          guard let margin = record.margin, let rate = record.marginPercent,
            let revenue = record.revenue, let found = Percent(margin, of: revenue)
          else { return false }
          // A rate is often entered rounded to a whole percent.
          return abs(found.hundredths - rate.hundredths) > 100
        }.map { $0.path("margin_percent") }
      }),
    Check(
      "L09", .warning,
      Term(
        "Figures to date without their last month: say through which one they go.",
        "Des chiffres à ce jour sans leur dernier mois : dites jusqu’à quel mois ils vont."),
      account: { account in
        account.years.filter { $0.kind == .yearToDate && $0.through == nil }.map {
          $0.path("through")
        }
      }),
    Check(
      "L10", .warning,
      Term(
        "This year isn’t over, and reads as a fall: make it year to date, through its last month.",
        "Cette année n’est pas finie et se lit comme une chute : passez-la à ce jour, avec son mois."
      ),
      dated: { account, context in
        account.actualYears.filter { context.isUnderway($0.year) }.map { year in
          FieldPath([.item(list: "years", id: year.id), .key("kind")])
        }
      }),
    Check(
      "L04", .warning,
      Term(
        "Actual figures of a year that has not begun: make them a budget or a forecast.",
        "Du réel pour une année qui n’a pas commencé : faites-en un budget ou une prévision."),
      dated: { account, context in
        account.actualYears.filter { !context.hasBegun($0.year) }.map { year in
          FieldPath([.item(list: "years", id: year.id), .key("kind")])
        }
      }),
  ]
}

extension CheckContext {
  /// Whether a fiscal year has begun and isn't over: of one that doesn't begin in January the name
  /// doesn't tell.
  fileprivate func isUnderway(_ year: Int) -> Bool {
    let start = settings.fiscalYearStart
    return year == today.year && (start == nil || start == .january)
  }

  /// Whether a fiscal year can have begun: one that doesn't begin in January may be called after
  /// the year in which it ends.
  fileprivate func hasBegun(_ year: Int) -> Bool {
    let start = settings.fiscalYearStart
    return year <= today.year + (start == nil || start == .january ? 0 : 1)
  }
}

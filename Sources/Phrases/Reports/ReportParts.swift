import Method

/// What several reports tell: objectives, actions, threats, requests, each in as much room as it has.
extension ReportSource {
  /// The facts by which anybody knows which account this is and whose.
  func identityFacts() -> [ReportBlock] {
    let segment = account.segment.map { directory.settings.name(of: $0, in: wording.language) }
    let years = [account.plan.from, account.plan.to].compactMap(\.self).map(wording.year)
    return facts(
      [
        (Term("Segment", "Segment"), segment),
        (Term("Key account manager", "Responsable Compte Clé"), member(account.team.manager)),
        (Term("Sponsor", "Parrain"), member(account.team.sponsor)),
        (Term("Plan", "Plan"), years.isEmpty ? nil : years.joined(separator: "–")),
        (Term("State", "État"), account.plan.state?.term[wording.language]),
        (Term("Revenue", "Chiffre d’affaires"), revenue),
      ], most: 60)
  }

  /// The last year that has happened, with its number.
  private var revenue: String? {
    let known = account.years.compactMap(YearFigures.init).filter { $0.kind == .actual }
    guard let latest = known.max(by: { $0.year < $1.year }), let amount = latest.revenue else {
      return nil
    }
    return wording.shortAmount(amount) + " (" + wording.year(latest.year) + ")"
  }

  /// What is budgeted or expected of the years from this one on.
  var forecast: String? {
    let coming = account.years.compactMap(YearFigures.init).filter { figures in
      switch figures.kind {
      case .budget, .forecast: figures.year.value >= today.year && figures.revenue != nil
      case .actual, .yearToDate: false
      }
    }
    let told = coming.sorted { $0.year < $1.year }.prefix(3).compactMap { figures in
      figures.revenue.map { amount in
        wording.labelled(
          wording.year(figures.year) + " " + figures.kind.term[wording.language].lowercased(),
          wording.shortAmount(amount))
      }
    }
    return told.isEmpty ? nil : told.joined(separator: " · ")
  }

  /// Those that are still alive, the gravest first; where the weight isn’t known they come last.
  func threats(most: Int, letters: Int) -> [ReportBlock] {
    let open = account.threats.filter { $0.status?.isOver != true }
      .sorted { ($0.priority ?? -1) > ($1.priority ?? -1) }
    let lines = open.map { threat in
      let sign =
        switch threat.kind {
        case .threat: "▼ "
        case .opportunity: "▲ "
        case nil: ""
        }
      let response = threat.response.map { " — " + $0.term[wording.language] } ?? ""
      return sign + threat.text.reportLine.cutAtWord(letters) + response
    }
    return bullets(
      Term("Threats and opportunities", "Menaces et opportunités"), lines, most: most,
      letters: letters + 40)
  }

  /// What the plan takes for granted, what no longer holds first.
  func assumptions(most: Int, letters: Int) -> [ReportBlock] {
    func rank(_ status: AssumptionStatus?) -> Int {
      switch status {
      case .broken: 0
      case .doubtful: 1
      case nil: 2
      case .holds: 3
      }
    }
    let sorted = account.assumptions.sorted { left, right in
      (rank(left.status), -(left.impact?.value ?? 0))
        < (rank(right.status), -(right.impact?.value ?? 0))
    }
    let lines = sorted.map { assumption in
      let state = assumption.status.map { " — " + $0.term[wording.language] } ?? ""
      return assumption.text.reportLine.cutAtWord(letters) + state
    }
    return bullets(
      Term("We take for granted", "Nous tenons pour acquis"), lines, most: most,
      letters: letters + 40)
  }

  /// The strategic objectives, first those that come first.
  var objectives: [StrategicObjective] {
    account.strategicObjectives.sorted {
      ($0.priority?.value ?? 9) < ($1.priority?.value ?? 9)
    }
  }

  /// Each strategic objective with the figures that make it true.
  func objectiveTable(most: Int, perObjective: Int, letters: Int) -> [ReportBlock] {
    let figures = Dictionary(grouping: account.operationalObjectives) { $0.objective?.text ?? "" }
    let rows = objectives.flatMap { objective -> [[String]] in
      let own = figures[objective.id.text] ?? []
      guard !own.isEmpty else {
        return [
          [
            objective.text, say("no figure yet", "pas encore de chiffre"), "",
            member(objective.owner) ?? nobody,
          ]
        ]
      }
      return own.prefix(perObjective).enumerated().map { place, figure in
        let measured = figure.indicator.reportLine.cutAtWord(letters / 2)
        let way = way(of: figure)
        let owner = member(figure.owner ?? objective.owner) ?? nobody
        return [
          place == 0 ? objective.text : "", way.isEmpty ? measured : measured + " " + way,
          day(figure.deadline), owner,
        ]
      }
    }
    return table(
      nil,
      [
        Term("Objective", "Objectif"), Term("Measured by", "Mesuré par"), Term("By", "Pour"),
        Term("Owner", "Responsable"),
      ], rows, most: most, letters: letters)
  }

  /// “12 → 20 %”.
  func way(of figure: OperationalObjective) -> String {
    guard figure.baseline != nil || figure.target != nil else { return "" }
    return self.figure(figure.baseline, "") + " → " + self.figure(figure.target, figure.unit)
  }

  /// What is asked and not decided for good.
  var openRequests: [ResourceRequest] {
    account.requests.filter { request in
      switch request.decision {
      case .asked, .postponed, nil: true
      case .granted, .partly, .refused: false
      }
    }
  }

  /// “A second engineer — 40 days, €30k, for €250k at 60%”.
  func told(_ request: ResourceRequest) -> String {
    let days = request.days.map { days in
      let unit = days.value > 1 ? say("days", "jours") : say("day", "jour")
      return wording.mark(days.value) + " " + unit
    }
    let asked = [days, request.cost.map(wording.shortAmount)].compactMap(\.self)
    var line = request.text.reportLine
    if !asked.isEmpty { line += " — " + asked.joined(separator: ", ") }
    if let gain = request.gain {
      line += say(", for ", ", pour ") + wording.shortAmount(gain)
      if let chance = request.probability { line += say(" at ", " à ") + wording.percent(chance) }
    }
    return line
  }
}

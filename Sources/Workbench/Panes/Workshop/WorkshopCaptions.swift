import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// What the pictures of the workshop come to, in words over them: the first pieces say most.
extension WorkshopSight {
  private func piece(
    _ english: String, _ french: String, _ value: String, _ ink: Ink = .text
  ) -> [Inked] {
    [Inked(say(english, french) + " ", .dim), Inked(value, Style(ink).bold)]
  }

  /// The lines of the overview whose accounts are out of sight.
  var folded: Set<String> { Set(home.lines.map(\.key)).subtracting(pane.unfolded) }

  /// The weights of the families as they are tried, the cut, the funnel.
  var rankingCaption: [[Inked]] {
    // Whatever they are, they count for their share of all: that is what is told.
    let whole = CriterionFamily.allCases.reduce(0) { $0 + settings.selection.weight(of: $1) }
    var pieces = CriterionFamily.allCases.map { family in
      piece(
        family.term.english, family.term.french,
        whole > 0
          ? wording.percent(settings.selection.weight(of: family) / whole * 100, decimals: 0) : "?",
        pane.trial.weights[family] == nil ? .text : .accent)
    }
    let fragile = ranking.rows.count(where: \.isFragile)
    if fragile > 0 {
      pieces.insert(piece("△ fragile", "△ fragiles", wording.count(fragile), .warn), at: 0)
    }
    let funnel = ranking.funnel
    let counts = [funnel.long, funnel.preselected, funnel.scored, funnel.decided]
    pieces.append(
      piece(
        "listed → eligible → scored → decided", "listés → éligibles → notés → décidés",
        counts.map { wording.count($0) }.joined(separator: " → ")))
    return pieces
  }

  var matrixCaption: [[Inked]] {
    var pieces: [[Inked]] = []
    if !pane.trial.moved.isEmpty {
      pieces.append(
        [Inked(say("what if: ", "et si : "), .accent)]
          + piece("moved", "déplacés", wording.count(pane.trial.moved.count), .accent))
    }
    pieces.append(piece("on the matrix", "sur la matrice", wording.count(matrix.discs.count)))
    let moves = matrix.moves.prefix(3).map { move in
      "\(move.account.name) \(settings.name(of: move.from, in: language)) → \(settings.name(of: move.to, in: language))"
    }
    if !moves.isEmpty {
      pieces.append(
        piece("moves", "mouvements", wording.count(matrix.moves.count))
          + [Inked(" " + moves.joined(separator: ", "), .dim)])
    }
    if !matrix.unplaced.isEmpty {
      pieces.append(
        piece("without a place", "sans place", wording.count(matrix.unplaced.count), .warn))
    }
    return pieces
  }

  var serviceCaption: [[Inked]] {
    let cells = services.rows.flatMap(\.cells)
    let costly = services.rows.count(where: \.isCostly)
    var pieces = [
      piece(
        "above what is due", "au-dessus du dû", wording.count(cells.count { $0.state == .above })),
      piece("below", "en dessous", wording.count(cells.count { $0.state == .below })),
      piece(
        "exceptions", "exceptions", wording.count(cells.count { $0.state == .exception })),
      piece(
        "lapsed", "échues", wording.count(cells.count { $0.state == .lapsed }),
        cells.contains { $0.state == .lapsed } ? .warn : .text),
    ]
    if costly > 0 {
      pieces.insert(piece("▲ too costly", "▲ trop coûteux", wording.count(costly), .bad), at: 0)
    }
    return pieces
  }

  /// While a vote runs: how many ballots are in, then what it came to.
  ///
  /// It goes before all else.
  var voteCaption: [[Inked]]? {
    guard pane.view.key == WorkshopView.matrix, let round, let account = account(round.now.account),
      let axis = round.now.axis
    else { return nil }
    let question = piece(
      "vote on", "vote sur",
      "\(account.name), \(settings.matrix.name(of: axis, in: language)), "
        + say("turn \(round.now.tour ?? 1)", "tour \(round.now.tour ?? 1)"), .accent)
    guard let outcome = shownOutcome else {
      return [
        question,
        piece(
          "ballots", "bulletins", "\(ballots.count)/\(voters.count)"),
      ]
    }
    let share = wording.percent(outcome.share * 100, decimals: 0)
    return [
      [Inked(outcomeInWords(outcome), Style.plain.bold)],
      piece(
        "rule", "règle", (outcome.meetsRule ? "✓ " : "△ ") + share,
        outcome.meetsRule ? .good : .warn),
      question,
    ]
  }
}

import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// A line of what explains a mark.
enum DetailLine {
  case title(String)
  case words(String, Ink)
  case pair(String, String, Ink)
  case gap

  func draw(in column: inout DetailColumn, on surface: inout Surface) {
    switch self {
    case .title(let text): column.line(text, Style.plain.bold, on: &surface)
    case .words(let text, let ink): column.line(text, Style(ink), on: &surface)
    case .pair(let label, let value, let ink):
      column.pair(label, [Inked(value, ink)], on: &surface)
    case .gap: column.gap()
    }
  }

  /// As it reads among others in one line; nil for air.
  var oneLine: String? {
    switch self {
    case .title(let text), .words(let text, _): text
    case .pair(let label, let value, _): label + " " + value
    case .gap: nil
    }
  }
}

extension WorkshopSight {
  /// Why the focused mark is where it is, and what can be done.
  var explanation: [DetailLine] {
    switch focus {
    case .rating(let account, let criterion): explained(rating: criterion, of: account)
    case .family(let account, let family): explained(account, family)
    case .service(let account, let dimension): explained(service: dimension, of: account)
    case .dimension(let id, let segment): explained(level: id, segment)
    case .line(let key): explained(line: key)
    case .lineAccount(_, let id):
      if let request = focusedRequest {
        explained(request: request)
      } else {
        explained(account: id)
      }
    case .account(let id):
      switch pane.view.key {
      case WorkshopView.matrix: explained(placeOf: id)
      case WorkshopView.aquarium: explained(account: id) + healthExplained(of: id)
      default: explained(account: id)
      }
    case nil: []
    }
  }

  private func explained(account id: ID<Account>) -> [DetailLine] {
    guard let account = account(id) else { return [] }
    var lines: [DetailLine] = [.title(account.name)]
    for indicator in Indicator.all {
      guard case .line(let term, _) = indicator.detail,
        let reading = indicator.reading(of: account, in: context),
        let value = wording.reading(reading, indicator.form).first
      else { continue }
      lines.append(.pair(term[language], value, .text))
    }
    return lines
  }

  private func index(_ value: Double?) -> String { value.map { wording.index($0) } ?? "?" }

  private func explained(placeOf id: ID<Account>) -> [DetailLine] {
    guard let disc = matrix.discs.first(where: { $0.account.id == id }) else { return [] }
    let standing = disc.standing
    let rules = settings.matrix
    var lines: [DetailLine] = [
      .title(disc.account.name),
      .pair(
        rules.name(of: .attractiveness, in: language), index(standing.x) + source(standing.xSource),
        .text),
      .pair(
        rules.name(of: .position, in: language), index(standing.y) + source(standing.ySource),
        .text),
    ]
    if let segment = standing.segment {
      lines.append(
        .pair(
          say("Segment", "Segment"), settings.name(of: segment, in: language),
          Ink(named: segment.rawValue) ?? .text))
    }
    if standing.isOverridden, let computed = standing.computed {
      let name = settings.name(of: computed, in: language)
      lines.append(
        .words(
          say("The matrix alone would say \(name).", "La matrice seule dirait \(name)."), .warn))
    }
    lines += healthExplained(of: id)
    if let former = standing.former {
      lines.append(.gap)
      lines.append(
        .words(
          say("Before: ", "Avant : ") + index(former.attractiveness) + " × "
            + index(former.position) + (former.day.map { ", " + wording.day($0) } ?? ""), .dim))
    }
    return lines + trial(of: id)
  }

  /// How healthy the relation is, and the three things that say most of why.
  private func healthExplained(of id: ID<Account>) -> [DetailLine] {
    guard let account = account(id) else { return [] }
    let title = say("Health", "Santé")
    guard let health = Indicator.named("health")?.reading(of: account, in: context) else {
      return [.words(title + " " + HealthTone.unknown.term[language], .unknown)]
    }
    let reasons = health.parts.map { part in
      DetailLine.words(wording.measure(part.value) + " " + part.term[language], .dim)
    }
    return [.pair(title, wording.measure(health.value), health.tone.ink(of: .number))] + reasons
  }

  private func trial(of id: ID<Account>) -> [DetailLine] {
    guard let moved = pane.trial.moved[id] else { return [] }
    let key = Keys.glyph(Keys.accept)
    return [
      .gap,
      .words(
        say(
          "Tried at \(index(moved.x)) × \(index(moved.y)). \(key) keeps it, with its reason; Esc drops it.",
          "Essayé à \(index(moved.x)) × \(index(moved.y)). \(key) le garde, avec sa raison ; Échap l’abandonne."
        ), .accent),
    ]
  }

  private func source(_ source: SegmentStanding.Source) -> String {
    let term =
      switch source {
      case .placed: Term("decided", "décidé")
      case .rated: Term("from ratings", "d’après les notes")
      case .customer: Term("from the customer's criteria", "d’après les critères du client")
      case .stage: Term("from the stage", "d’après l’étape")
      case .unknown: Term("", "")
      }
    return term.english.isEmpty ? "" : " " + term[language]
  }

  private func explained(rating id: ID<Criterion>, of account: ID<Account>) -> [DetailLine] {
    guard let criterion = criterion(id), let digest = self.account(account) else { return [] }
    let rating = digest.ratings.first { $0.criterion == id }
    var lines: [DetailLine] = [
      .title(digest.name), .words(criterion.label(in: language), .accent),
      .pair(
        say("Rating", "Note"),
        rating.map { wording.mark($0.value.value) } ?? "?", .text),
    ]
    lines.append(.gap)
    let anchors = [
      (10, criterion.anchorHigh), (5, criterion.anchorMiddle), (0, criterion.anchorLow),
    ]
    lines += anchors.filter { !$0.1.isEmpty }.map { .words("\($0.0)  \($0.1)", .text) }
    if let weight = criterion.weight {
      lines.append(.gap)
      lines.append(.pair(say("Weight", "Poids"), wording.percent(weight), .dim))
    }
    if ranking.rows.first(where: { $0.account.id == account })?.knockouts.contains(id) == true {
      lines.append(.words(say("It knocks the account out.", "Elle élimine le compte."), .bad))
    }
    return lines
  }

  private func explained(_ id: ID<Account>, _ family: CriterionFamily) -> [DetailLine] {
    guard let row = ranking.rows.first(where: { $0.account.id == id }) else { return [] }
    var lines: [DetailLine] = [.title(row.account.name)]
    if let index = row.index {
      lines.append(
        .pair(
          say("Index", "Indice"), self.index(index.value) + " " + verdict(index.value), .text))
      lines.append(
        .pair(
          say("Coverage", "Couverture"), wording.percent(index.coverage * 100, decimals: 0),
          index.coverage < settings.selection.neededCoverage ? .warn : .text))
      for part in index.families {
        lines.append(
          .pair(
            part.family.term[language],
            part.score.map { wording.mark($0) } ?? "?",
            part.family == family ? .accent : .text))
      }
    }
    if let stability = row.stability {
      lines.append(
        .pair(
          say("Stability", "Stabilité"), wording.percent(stability * 100, decimals: 0),
          row.isFragile ? .warn : .text))
    }
    let movers = row.wouldMoveWith.compactMap { criterion($0)?.label(in: language) }
    if !movers.isEmpty {
      lines.append(.gap)
      lines.append(
        .words(
          say(
            "A fifth more or less on these would change it: ",
            "Un cinquième de plus ou de moins changerait tout : ")
            + movers.joined(separator: ", "), .warn))
    }
    return lines
  }

  /// What an index alone would say, by the bounds of the settings.
  private func verdict(_ index: Double) -> String {
    let rules = settings.selection
    if index >= rules.keepIndex { return say("keep", "garder") }
    return index >= rules.watchIndex ? say("watch", "surveiller") : say("no", "non")
  }

  private func explained(service id: ID<ServiceDimension>, of account: ID<Account>) -> [DetailLine]
  {
    guard let dimension = dimension(id), let digest = self.account(account),
      let row = services.rows.first(where: { $0.account.id == account }),
      let place = services.dimensions.firstIndex(where: { $0.id == id })
    else { return [] }
    let cell = row.cells[place]
    func level(_ level: Int?) -> String {
      level.map { "\($0) " + ServiceLevels.term($0)[language] } ?? "?"
    }
    var lines: [DetailLine] = [
      .title(digest.name), .words(dimension.label(in: language), .accent),
      .pair(say("It gets", "Il reçoit"), level(cell.given), .text),
      .pair(say("It is due", "Il lui revient"), level(cell.due), .text),
    ]
    if let cost = cell.cost {
      lines.append(.pair(say("Cost a year", "Coût par an"), wording.shortAmount(cost), .text))
    }
    lines.append(.gap)
    lines.append(.pair(say("In all", "Au total"), wording.shortAmount(row.cost), .text))
    if let share = row.share {
      lines.append(
        .pair(
          say("Of contribution", "De la contribution"), wording.percent(share, decimals: 0),
          row.isCostly ? .bad : .text))
    }
    return lines
  }

  private func explained(level id: ID<ServiceDimension>, _ segment: Segment) -> [DetailLine] {
    guard let dimension = dimension(id) else { return [] }
    let level = dimension.level(for: segment)
    return [
      .title(dimension.label(in: language)),
      .words(settings.name(of: segment, in: language), Ink(named: segment.rawValue) ?? .text),
      .pair(
        say("Level", "Niveau"),
        level.map { "\($0) " + ServiceLevels.term($0)[language] } ?? "?", .text),
    ]
  }

  private func explained(line key: String) -> [DetailLine] {
    if let round = rounds.first(where: { $0.id.text == key }) { return explained(round) }
    guard let line = home[key] else { return [] }
    return [
      .title(line.title[language]),
      .words(
        say(
          "\(wording.count(line.accounts.count)) accounts. Space folds them away; Enter on one opens it.",
          "\(wording.count(line.accounts.count)) comptes. Espace les plie ; Entrée sur l’un d’eux l’ouvre."
        ), .dim),
    ]
  }

  private func explained(_ round: Round) -> [DetailLine] {
    let counts = RoundReport(round).counts
    return [
      .title(round.title),
      .words(
        WorkshopPhrase.summary(
          decided: counts.decided, parked: counts.parked, open: counts.open
        ).said(wording), .text),
      .pair(Participant.plural[language], wording.count(round.participants.count), .text),
      .gap,
      .words(say("Enter opens its pages.", "Entrée ouvre ses pages."), .dim),
    ]
  }
}

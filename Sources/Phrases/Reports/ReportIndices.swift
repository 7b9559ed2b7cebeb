public import Method

/// What an account comes to on the day of its report; nil for what isn’t known.
///
/// The customer’s version never reads it.
public struct ReportIndices: Hashable, Sendable {
  let health: Reading?
  let confidence: Reading?
  let planQuality: Reading?

  public init(_ account: Digest, in context: IndicatorContext) {
    func reading(_ key: String) -> Reading? {
      Indicator.named(key)?.reading(of: account, in: context)
    }
    health = reading("health")
    confidence = reading("confidence")
    planQuality = reading("plan_quality")
  }
}

extension ReportSource {
  /// The health with what says most of why it is so, in one line.
  var toldHealth: String {
    guard let health = indices.health else { return HealthTone.unknown.term[wording.language] }
    let told = wording.mark(health.order)
    guard let reason = health.parts.first else { return told }
    return told + " — "
      + wording.labelled(reason.term[wording.language], wording.measure(reason.value))
  }

  /// What is known today beside what was noted at the last two reviews; none while nothing is.
  func measureRows(_ held: [Review]) -> [[String]] {
    let measures: [(term: Term, today: Reading?, noted: (Review) -> Score?)] = [
      (Term("Health", "Santé"), indices.health, \.health),
      (Term("Confidence", "Fiabilité"), indices.confidence, \.confidence),
      (Term("Quality of the plan", "Qualité du plan"), indices.planQuality, \.planQuality),
    ]
    return measures.compactMap { measure in
      let noted = held.compactMap(measure.noted).prefix(2).map(\.value)
      guard measure.today != nil || !noted.isEmpty else { return nil }
      let today = measure.today?.order
      let change = today.flatMap { today in noted.first.map { wording.gap(today - $0) } }
      return [
        measure.term[wording.language], today.map { wording.mark($0) } ?? "?",
        noted.first.map { wording.mark($0) } ?? "",
        noted.dropFirst().first.map { wording.mark($0) } ?? "", change ?? "",
      ]
    }
  }
}

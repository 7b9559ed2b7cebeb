import Method
import Phrases
import Terminal
import Widgets

/// What the buying centre comes to, over each of its pictures.
extension Scene {
  /// With everyone in it, worked out once.
  var centre: BuyingCentre? {
    guard let account else { return nil }
    return report("centre") { BuyingCentre(account) }
  }

  /// Support, coverage, threads and whether it hangs on one of ours.
  var centreCaption: [[Inked]] {
    guard let centre, !centre.people.isEmpty else { return [] }
    return report("centre-caption") {
      let support = centre.support
      let coverage = centre.coverage
      let threads = centre.threads
      return [
        figure(
          "support", "soutien", support.map { signed($0.value) } ?? "?",
          support.map { $0.value >= 30 ? .good : $0.value < 0 ? .bad : .warn } ?? .unknown),
        figure(
          "coverage", "couverture", coverage.map { wording.percent($0.value, decimals: 0) } ?? "?",
          coverage.map { $0.value >= 60 ? .good : $0.value < 35 ? .bad : .warn } ?? .unknown),
        figure(
          "threads", "fils", wording.count(threads),
          threads <= 1 ? .bad : threads < 4 ? .warn : .good),
        busFactor(centre),
        missing(centre),
      ]
    }
  }

  private func signed(_ value: Double) -> String {
    (value > 0 ? "+" : "") + wording.index(value)
  }

  /// How many of ours would have to leave before half of the contact is lost.
  private func busFactor(_ centre: BuyingCentre) -> [Inked] {
    guard let factor = centre.busFactor else { return [] }
    return figure(
      "hangs on", "tient à",
      wording.count(factor, Term("of ours", "des nôtres"), Term("of ours", "des nôtres")),
      factor == 1 ? .bad : .text)
  }

  private func missing(_ centre: BuyingCentre) -> [Inked] {
    let roles = centre.rolesMissing
    guard !roles.isEmpty else { return [] }
    return figure(
      "nobody as", "personne comme", wording.list(roles.map { $0.term[language] }), .warn)
  }

  /// What one of the customer's people adds to support and coverage: "why +30?".
  func effects(ofContact id: String) -> [String] {
    let effects = report("centre-effects") { () -> [String: [String]] in
      guard let centre else { return [:] }
      let indices: [(Term, BuyingCentre.Index?)] = [
        (Term("adds to support", "ajoute au soutien"), centre.support),
        (Term("adds to coverage", "ajoute à la couverture"), centre.coverage),
      ]
      var effects: [String: [String]] = [:]
      for (label, index) in indices {
        for part in index?.parts ?? [] {
          effects[part.contact.text, default: []].append(
            wording.labelled(label[language], wording.gap(part.value)))
        }
      }
      return effects
    }
    return effects[id] ?? []
  }
}

internal import Glibc
internal import Method
internal import Phrases
internal import Terminal

/// `aquarium present --check HEIGHT`: from how far each thing reads in the present terminal.
public enum PresentVerb {
  /// The height of lower case, of capitals, and of capitals two and three rows high, as shares of a row.
  ///
  /// Source: AVIXA's DISCAS, a viewer reads to 200 times the height of a lower-case letter.
  private static let heights: [(name: Term, share: Double)] = [
    (Term("names of accounts, small letters", "noms des comptes, minuscules"), 0.47),
    (Term("names of accounts, capitals", "noms des comptes, capitales"), 0.63),
    (Term("names of segments, two rows", "noms des segments, deux lignes"), 1.26),
    (Term("names of segments, three rows", "noms des segments, trois lignes"), 1.89),
  ]
  private static let reach = 200.0

  public static func distances(
    height text: String, language: String?, in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      guard let height = Double(text.replacing(",", with: ".")), height > 0, height < 100 else {
        throw voice.refusal(CommandLinePhrase.badHeight(text))
      }
      let rows = Double(OpenVerb.windowSize().rows)
      let lines = heights.map { name, share in
        let metres = reach * share * height / rows
        return voice.wording.mark(metres) + " m  " + name[voice.language]
      }
      return Outcome(lines.joined(separator: "\n") + "\n")
    }
  }
}

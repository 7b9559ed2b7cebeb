public import Figures
public import Method
import Phrases
public import Terminal

extension BoardFigure<FieldPath> {
  /// P9: who weighs how much, by which way they lean; whose influence or attitude isn't known stands
  /// beside those of whom it is.
  public static func influence(
    of centre: BuyingCentre, _ language: Language
  ) -> BoardFigure<FieldPath> {
    let people = centre.people.filter { $0.role != nil }
    let attitudes: [Int?] =
      Attitude.scale.map { $0 } + (people.contains { $0.attitude == nil } ? [nil] : [])
    let bands: [ClosedRange<Int>?] =
      [9...10, 7...8, 5...6, 3...4, 0...2]
      + (people.contains { $0.influence == nil } ? [nil] : [])
    return BoardFigure(
      columns: attitudes.map { $0.map { Attitude.heading($0, language) } ?? "?" },
      rows: bands.map { band in band.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "?" },
      cells: bands.map { band in
        attitudes.map { attitude in
          Cell(
            people.filter { person in
              person.attitude == attitude
                && band.map { person.influence.map($0.contains) ?? false }
                  ?? (person.influence == nil)
            }.compactMap(\.card))
        }
      })
  }
}

extension BuyingCentre.Person {
  fileprivate var card: Mark<FieldPath>? {
    role.map { role in
      Mark(
        .field("influence", of: role.text, in: "roles"), contact.name,
        sign: Attitude.sign(attitude),
        size: influence.map(Double.init), ink: Attitude.ink(attitude))
    }
  }
}

/// How an attitude towards us is shown everywhere: by a sign, an ink and a word.
public enum Attitude {
  public static let scale = -2...2

  public static func sign(_ attitude: Int?) -> String {
    switch attitude {
    case .some(2): "▲"
    case .some(1): "△"
    case .some(0): "○"
    case .some(-1): "▽"
    case .some: "▼"
    case nil: "?"
    }
  }

  public static func ink(_ attitude: Int?) -> Ink {
    switch attitude {
    case .some(1...): .good
    case .some(0): .text
    case .some: .bad
    case nil: .unknown
    }
  }

  public static func term(_ attitude: Int) -> Term {
    switch attitude {
    case 2...: Term("Champion", "Ambassadeur")
    case 1: Term("Supporter", "Favorable")
    case 0: Term("Neutral", "Neutre")
    case -1: Term("Sceptic", "Réticent")
    default: Term("Opponent", "Opposant")
    }
  }

  static func heading(_ attitude: Int, _ language: Language) -> String {
    sign(attitude) + " " + term(attitude)[language]
  }
}

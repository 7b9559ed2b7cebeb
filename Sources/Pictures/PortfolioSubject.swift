public import Method
import Phrases
import Terminal

/// What a mark on a picture of the portfolio stands for.
public enum PortfolioSubject: Hashable, Sendable {
  case account(ID<Account>)
  /// The part of an account's index that comes from a family of criteria.
  case family(ID<Account>, CriterionFamily)
  case rating(ID<Account>, ID<Criterion>)
  case service(ID<Account>, ID<ServiceDimension>)
  /// What a segment gets of a service.
  case dimension(ID<ServiceDimension>, Segment)
  /// A line of a list, by its key.
  case line(String)
  /// An account below such a line.
  case lineAccount(String, ID<Account>)

  /// The account that it is about; nil where it is about the portfolio.
  public var account: ID<Account>? {
    switch self {
    case .account(let id), .family(let id, _), .rating(let id, _), .service(let id, _),
      .lineAccount(_, let id):
      id
    case .dimension, .line: nil
    }
  }
}

extension Segment {
  /// A sign of its own, so that colour isn't the only one.
  public var sign: String {
    switch self {
    case .strategic: "◆"
    case .star: "★"
    case .status: "■"
    case .streamline: "▽"
    }
  }

  var ink: Ink { Ink(named: rawValue) ?? .text }
}

/// An account is known by the sign and the ink of its segment, where it has one.
enum SegmentMark {
  static func sign(_ segment: Segment?) -> String { segment?.sign ?? "○" }
  static func ink(_ segment: Segment?) -> Ink { segment?.ink ?? .unknown }
}

/// How the health of a relation is told everywhere: by a sign, and by an ink.
enum HealthMark {
  /// Nil for what nobody knows, or what too little is sure of.
  static func sign(_ tone: Reading.Tone?) -> String {
    switch tone {
    case .plain, .good: "●"
    case .warn: "△"
    case .bad: "▲"
    case nil: "○"
    }
  }

  static func ink(_ tone: Reading.Tone?) -> Ink {
    switch tone {
    case .plain: .text
    case .good: .good
    case .warn: .warn
    case .bad: .bad
    case nil: .unknown
    }
  }

  /// What the signs mean, for a legend.
  static func legend(_ wording: Wording) -> String {
    wording.say(
      "health ● good △ fair ▲ poor ○ unknown", "santé ● bonne △ moyenne ▲ mauvaise ○ inconnue")
  }
}

/// The languages in which the program speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case french = "fr"
}

/// A word of the method in every language, side by side: leaving one out doesn't compile.
public struct Term: Hashable, Sendable {
  public let english: String
  public let french: String

  public init(_ english: String, _ french: String) {
    self.english = english
    self.french = french
  }

  public subscript(_ language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}

/// A closed list of words of the method: its raw values are what the files hold.
public protocol Vocabulary: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  var term: Term { get }
  /// What the word means, shown beside it while one chooses.
  var meaning: Term { get }
}

/// One word that a choice offers.
public struct Choice: Hashable, Sendable {
  public let key: String
  public let term: Term
  public let meaning: Term

  public init<Word: Vocabulary>(_ word: Word) {
    key = word.rawValue
    term = word.term
    meaning = word.meaning
  }
}

import Method
import Phrases
import TestSupport
import Testing

let english = Wording(.english)
let french = Wording(.french)

func amount(_ text: String) throws -> Amount {
  let value = try FieldKind.amount.value(typed: text, in: .english)
  guard case .number(let minor) = value else { throw Rejection.notANumber }
  return try Amount(minor: minor)
}

func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

/// The text with its no-break spaces shown: `_` for U+202F, `~` for U+00A0.
func marked(_ text: String) -> String {
  String(
    text.map { character in
      switch character {
      case "\u{202F}": "_"
      case "\u{A0}": "~"
      default: character
      }
    })
}

/// What holds of every sentence: something is said, in one line, cleanly ended, never a raw name.
func expectSentence(_ text: String, _ context: String = "") {
  let comment = Comment(rawValue: "\(context): \(text)")
  #expect(!text.isEmpty, comment)
  #expect(!text.contains { $0.isNewline }, comment)
  #expect(text.first != " " && text.last != " ", comment)
  #expect(!text.contains("  "), comment)
  #expect(".?".contains(text.last ?? " "), comment)
  #expect(!text.contains("Optional(") && !text.contains("nil"), comment)
}

func expectPunctuation(_ term: Term) { expectPunctuation(term.english, term.french) }

import Terminal
import Testing

@testable import Widgets

@Suite struct BigLettersTests {
  private let small = BigLetters.scales[1]

  @Test("letters, digits and accents of French and English have a shape, other ones none")
  func shapes() {
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ÉÈÊËÀÂÎÏÔÛÙÜÇŒÆÑÖÄÅ’'-–.&/+ " {
      #expect(BigLetters(String(letter)) != nil, "\(letter)")
    }
    #expect(BigLetters("Étoile") != nil && BigLetters("E\u{301}toile") != nil)
    #expect(BigLetters("Я") == nil && BigLetters("A中") == nil && BigLetters("A\u{0}") == nil)
  }

  @Test("a word stands in rows of one width, as told before, in every size")
  func sizes() throws {
    for word in ["STRATÉGIQUE", "Ça", "I", "", "Œuvre & fils"] {
      let letters = try #require(BigLetters(word))
      for scale in BigLetters.scales {
        let rows = letters.rows(scale)
        #expect(rows.count == letters.height(scale) && rows.count >= 4)
        #expect(rows.allSatisfy { Glyphs.width(of: $0) == letters.width(scale) }, "\(word)")
      }
    }
    let widths = try BigLetters.scales.map { try #require(BigLetters("STATUT")).width($0) }
    let heights = try BigLetters.scales.map { try #require(BigLetters("STATUT")).height($0) }
    #expect(widths == widths.sorted() && heights == heights.sorted())
    #expect(Set(zip(widths, heights).map { [$0, $1] }).count == BigLetters.scales.count)
  }

  @Test("an accent stands above its letter with air between, which is the letter without it")
  func accents() throws {
    #expect(
      try #require(BigLetters("E")).rows(small).joined(separator: "\n") == "  \n▄▄\n▙▖\n▙▄")
    #expect(
      try #require(BigLetters("É")).rows(small).joined(separator: "\n") == "▗▘\n▄▄\n▙▖\n▙▄")
    #expect(
      try #require(BigLetters("È")).rows(small).joined(separator: "\n") == "▝▖\n▄▄\n▙▖\n▙▄")
    for (with, without) in zip("ÉÈÊËÀÂÎÏÔÛÑŠ", "EEEEAAIIOUNS") {
      let one = try #require(BigLetters(String(with))).rows(small)
      let other = try #require(BigLetters(String(without))).rows(small)
      #expect(one.dropFirst() == other.dropFirst() && one[0] != other[0], "\(with)")
    }
  }

  @Test("a cedilla hangs below, in a row of its own")
  func cedilla() throws {
    let rows = try #require(BigLetters("Ç")).rows(small)
    #expect(rows.dropLast() == ArraySlice(try #require(BigLetters("C")).rows(small)))
    #expect(rows.last == " ▘")
  }

  @Test("no two letters look the same, nor does a digit look like another")
  func distinct() throws {
    for alphabet in ["ABCDEFGHIJKLMNOPQRSTUVWXYZÉÈÊËÀÂÎÏÔÛÙÜÇŒÆÑ", "0123456789"] {
      let shapes = try alphabet.map { try #require(BigLetters(String($0))).rows(small) }
      #expect(Set(shapes).count == alphabet.count)
    }
  }
}

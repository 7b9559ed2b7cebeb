import Testing

@testable import Widgets

struct FoldedTextsTests {
  private func texts(_ words: [String]) -> FoldedTexts {
    var texts = FoldedTexts()
    for word in words { texts.append(word) }
    return texts
  }

  @Test(
    "letters lie folded as everywhere else, whatever they are",
    arguments: [
      "Hydrane Boissons", "ÉLAN", "Œuvres du Sud", "Straße", "漢字 Ж", "e\u{301}te\u{301}", "",
      "a\r\nb", "L’Oréal\u{A0}!", "👩‍👩‍👧", "ASCII 123 [x]",
    ])
  func foldsAlike(text: String) {
    let letters = texts(["before", text, "after"])[1].dropLast()
    #expect(letters.elementsEqual(Folding.fold(text).unicodeScalars.map(\.value)))
  }

  @Test("each text is looked through by itself, the first and the last too")
  func place() {
    let texts = texts(["Norval", "", "Lumen", "Norval"])
    let query = Fuzzy.Query("nor")
    #expect((0..<4).map { query.matches(texts, at: $0) } == [true, false, false, true])
    #expect((0..<4).map { query.isPart(of: texts, at: $0) } == [true, false, false, true])
    let across = Fuzzy.Query("lumennor")
    #expect(!(0..<4).contains { across.matches(texts, at: $0) })
    #expect(!(0..<4).contains { across.isPart(of: texts, at: $0) })
  }

  @Test("nothing that is typed stands across two parts of a text, each of which is found")
  func parts() {
    var texts = FoldedTexts()
    texts.append(parts: ["Chimie", "", "France", "Lyon"])
    for query in ["chimie", "FRANCE", "lyon", "anc"] {
      #expect(Fuzzy.Query(query).isPart(of: texts, at: 0))
    }
    for query in ["chimiefrance", "chimie france", "francelyon", "e\u{0}f"] {
      #expect(!Fuzzy.Query(query).isPart(of: texts, at: 0))
    }
  }

  @Test("a text without parts and a query without letters")
  func nothing() {
    var texts = FoldedTexts()
    texts.append(parts: [])
    #expect(!Fuzzy.Query("a").matches(texts, at: 0))
    #expect(!Fuzzy.Query("a").isPart(of: texts, at: 0))
    #expect(Fuzzy.Query("  ").matches(texts, at: 0))
    #expect(Fuzzy.Query("").isPart(of: texts, at: 0))
  }

  @Test("ten thousand texts are found by their own words, and no other is")
  func many() {
    let words = (0..<10_000).map { "Compte \($0) Énergie" }
    let texts = texts(words)
    for place in stride(from: 0, to: words.count, by: 997) {
      let query = Fuzzy.Query("compte \(place) energie")
      let found = words.indices.filter { query.isPart(of: texts, at: $0) }
      #expect(found == [place])
    }
  }
}

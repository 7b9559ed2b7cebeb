import Testing

@testable import Widgets

@Suite struct FuzzyTests {
  @Test(
    "letters in order are found, whatever their case and accents",
    arguments: [
      ("hyd", "Hydrane Boissons"), ("hb", "Hydrane Boissons"), ("elan", "Élan Nautique"),
      ("ÉLAN", "elan nautique"), ("oeuvre", "Œuvres du Sud"), ("strasse", "Straße"),
      ("lodz", "Łódź"), ("d'eau", "litre d’eau"), ("e\u{301}", "été"), ("sud hyd", "Hydrane Sud"),
      ("", "Hydrane"), ("  ", "Hydrane"), ("漢", "漢字"), ("ж", "Ж"),
    ])
  func finds(query: String, name: String) {
    #expect(Fuzzy.match(query, name) != nil)
  }

  @Test(
    "letters that are missing or in another order aren't",
    arguments: [
      ("dyh", "Hydrane"), ("hydx", "Hydrane"), ("hh", "Hydrane"), ("a", ""), ("sud nord", "Sud"),
    ])
  func refuses(query: String, name: String) {
    #expect(Fuzzy.match(query, name) == nil)
  }

  @Test(
    "the positions are those of the letters found, starts of words and runs first",
    arguments: [
      ("hb", "Hydrane Boissons", [0, 8]), ("bois", "Abo Boissons", [4, 5, 6, 7]),
      ("cs", "Cimenterie du Sud", [0, 14]), ("oe", "Cœur", [1]), ("gl", "goToLine", [0, 4]),
      ("boi hyd", "Hydrane Boissons", [0, 1, 2, 8, 9, 10]),
    ])
  func positions(query: String, name: String, positions: [Int]) {
    #expect(Fuzzy.match(query, name)?.positions == positions)
  }

  @Test("a page pasted into a filter finds the name that it is, in little memory")
  func longQuery() {
    let name = String(repeating: "hydrane", count: 3000)
    #expect(Fuzzy.match(name, name)?.positions == Array(0..<64))
    #expect(Fuzzy.match(name + "x", name) == nil)
  }

  @Test(
    "the better match has the higher score",
    arguments: [
      ("hyd", "Hydrane", "Ohé Yoga Dijon"), ("nor", "Norval", "Minoterie Rhône"),
      ("sud", "Fluides du Sud", "Assurances du Drac"),
      ("norval", "Norval", "Norval Laiteries du Nord"),
      ("lum", "Lumen Énergies", "Volume"),
    ])
  func ranks(query: String, better: String, worse: String) throws {
    let first = try #require(Fuzzy.match(query, better))
    #expect(first.score > Fuzzy.match(query, worse)?.score ?? Int.min)
  }

  @Test("the best of many ways is found, not the first one")
  func findsBest() {
    #expect(Fuzzy.match("abc", "a b a b c abc")?.positions == [10, 11, 12])
  }

  @Test("a query made once answers as one made each time")
  func preparedQuery() {
    let query = Fuzzy.Query("éner")
    for name in ["Lumen Énergies", "Norval", "Energie", ""] {
      #expect(query.match(name) == Fuzzy.match("éner", name))
    }
    #expect(Fuzzy.Query(" ").isEmpty && !query.isEmpty)
  }

  @Test(
    "a query is part of a text only letter after letter, whatever case and accents",
    arguments: [
      ("lai", "Produits laitiers", true), ("LAITIER", "Produits laitiers", true),
      ("œu", "Coeur", true), ("oeu", "Cœur", true), ("pl", "Produits laitiers", false),
      ("produits  lai", "Produits laitiers", true), ("laitiers du", "Laitiers", false),
    ])
  func partOf(query: String, text: String, isPart: Bool) {
    var texts = FoldedTexts()
    for other in ["Autre chose", text, ""] { texts.append(other) }
    #expect(Fuzzy.Query(query).isPart(of: texts, at: 1) == isPart)
    #expect(!Fuzzy.Query(query).isPart(of: texts, at: 2))
  }

  @Test(
    "a query matches exactly where a best match is found",
    arguments: ["", "hyd", "dyh", "bo hy", "é", "zz"])
  func matchesAlike(query: String) {
    let names = ["Hydrane Boissons", "Élan", "", "ZZ Top"]
    var texts = FoldedTexts()
    for name in names { texts.append(name) }
    let prepared = Fuzzy.Query(query)
    for (place, name) in names.enumerated() {
      #expect(prepared.matches(texts, at: place) == (prepared.match(name) != nil))
    }
  }

  @Test("a long text is searched through")
  func longText() {
    let text = String(repeating: "lorem ipsum ", count: 2_000) + "zz"
    #expect(Fuzzy.match("zz", text)?.positions == [24_000, 24_001])
  }
}

@Suite struct FoldingTests {
  @Test(
    "letters lose their case and their accents",
    arguments: [
      ("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ", "aaaceeeeiioouuuy"), ("ŒœÆæßÞ", "oeoeaeaessth"),
      ("ŁÓDŹ ĞIŞ ŘČ ȘȚ", "lodz gis rc st"), ("×÷", "×÷"), ("L’Oréal\u{A0}!", "l'oreal !"),
      ("e\u{301}", "e"), ("漢字 Ж", "漢字 ж"), ("", ""), ("Ĳĳŀŉſ", "ijijlns"),
      ("ĀāĂăĄą ĈĉĊċ ĎďĐđ ĒēĖėĚě", "aaaaaa cccc dddd eeeeee"),
      ("ĜĝĢģ Ĥĥ Ĩĩİı Ĵĵ Ķķĸ Ĺĺľł", "gggg hh iiii jj kkk llll"),
      ("Ńńŋ Ōőő Ŕř Śśš Ťŧ Ũųų Ŵŵ Ŷŷ Źžż", "nnn ooo rr sss tt uuu ww yy zzz"),
    ])
  func folds(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test("every letter below U+0180 has a plain form, and a capital has the one of its small letter")
  func foldsWholeBlock() {
    for value in (0xC0...0x17F as ClosedRange<UInt32>) where value != 0xD7 && value != 0xF7 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = Folding.fold(String(Character(scalar)))
      #expect(!folded.isEmpty && folded.utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(scalar)")
      let small = scalar.properties.lowercaseMapping
      #expect(value == 0x130 || Folding.fold(small) == folded, "\(scalar)")
    }
  }

  @Test("words start alike whether a text is all Latin or not")
  func startsWordsAlike() {
    for text in ["Élan du Sud-Est", "goToLine 3D a_b", "L'Oréal (France) 2026", "un\r\ndeux"] {
      let alone = Folding.scalars(of: text)
      let beside = Folding.scalars(of: text + "漢").dropLast()
      #expect(alone == Array(beside))
    }
  }
}

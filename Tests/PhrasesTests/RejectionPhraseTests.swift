import Method
import Phrases
import Testing

struct RejectionPhraseTests {
  static let rejections: [Rejection] =
    [
      .required, .notANumber, .outOfRange(0...100), .tooManyDecimals(allowed: 2),
      .tooManyDecimals(allowed: 1), .tooManyDecimals(allowed: 0), .notADay,
      .notYesOrNo,
      .unknownChoice("x", allowed: ["a", "b"]), .severalLines, .tooLong(limit: 10_000),
      .malformedID("É"), .unknownField("x.y"), .unknownItem("x"), .duplicateItem("x"),
      .wrongShape("x"), .wrongShape(""), .unknownLink("Anne"), .linkToItself,
      .ambiguousLink("Anne", ids: ["m-1", "m-2"]), .otherCurrency(.dollar),
    ] + [Day(iso: "2026-02-28")].compactMap { $0.map { .noSuchDay(last: $0) } }

  @Test("every rejection is one sentence in each language", arguments: rejections)
  func sentences(rejection: Rejection) {
    expectSentence(rejection.said(english))
    expectSentence(rejection.said(french))
    #expect(rejection.said(english) != rejection.said(french))
    expectPunctuation(Term(rejection.said(english), rejection.said(french)))
  }

  private func said(_ rejection: Rejection, _ path: String, _ wording: Wording) throws -> String {
    let field = try Account.info(at: FieldPath(path))
    return marked(RejectionPhrase(rejection, field: field).said(wording))
  }

  @Test("bounds are told as the field shows its values")
  func bounds() throws {
    #expect(
      try said(.outOfRange(-100...100), "years[y-1].margin_percent", french)
        == "Hors limites : donnez une valeur de −100~% à 100~%.")
    #expect(
      try said(.outOfRange(1000...2999), "years[y-1].year", english)
        == "Out of range: give a value from 1000 to 2999.")
    #expect(
      try said(.outOfRange(0...100_000_000), "identity.employees", french)
        == "Hors limites : donnez une valeur de 0 à 100_000_000.")
    #expect(
      try said(
        .outOfRange(-10_000_000_000_000...10_000_000_000_000), "identity.revenue", english)
        == "Out of range: give a value from −€10,000bn to €10,000bn.")
    #expect(
      Rejection.outOfRange(Year.bounds).said(french)
        == "Hors limites : donnez une valeur de 1000 à 2999.")
  }

  @Test("choices are told in the reader's words")
  func choices() throws {
    let rejection = Rejection.unknownChoice("lune", allowed: Segment.allCases.map(\.rawValue))
    #expect(
      try said(rejection, "segment", french)
        == "«~lune~» n’est pas proposé ici : choisissez parmi Stratégique, Étoile, Statut et "
        + "Rationalisation.")
    #expect(
      rejection.said(english)
        == "“lune” is not offered here: choose among strategic, star, status and streamline.")
  }

  @Test("a name that several bear is told with the ids that tell them apart")
  func ambiguous() {
    let rejection = Rejection.ambiguousLink("Anne", ids: ["m-1", "m-2"])
    #expect(
      rejection.said(english) == "Several are called “Anne”: give one of the ids m-1 and m-2.")
    #expect(rejection.said(french).hasSuffix("l’un des identifiants m-1 et m-2."))
    #expect(Rejection.unknownLink("Ane").said(english).contains("“Ane”"))
  }

  @Test("an example shows how numbers of the field are written")
  func examples() throws {
    #expect(try said(.notANumber, "identity.revenue", french).contains("4,2 M"))
    #expect(try said(.notANumber, "identity.revenue", english).contains("1,250.50"))
    #expect(try said(.notANumber, "identity.growth", french).contains("7,5"))
    #expect(try said(.notANumber, "identity.customer_since", french).contains("2026"))
    #expect(try said(.notANumber, "identity.employees", english).contains("1,250"))
  }

  @Test("decimals are counted in the plural that they need")
  func decimals() {
    #expect(Rejection.tooManyDecimals(allowed: 1).said(english).contains("1 decimal at"))
    #expect(Rejection.tooManyDecimals(allowed: 2).said(french).contains("2 décimales au"))
    #expect(Rejection.tooManyDecimals(allowed: 0).said(english).contains("whole numbers"))
  }
}

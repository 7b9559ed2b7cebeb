import Method
import Testing

struct FoldingTests {
  @Test(
    "case, accents and ligatures don't tell names apart",
    arguments: [
      ("Étoile", "etoile"), ("ÉTOILE", "etoile"), ("E\u{301}toile", "etoile"), ("Cœur", "coeur"),
      ("Ægir", "aegir"), ("Straße", "strasse"), ("Łódź", "lodz"), ("Ångström", "angstrom"),
      ("İzmir", "izmir"), ("Façade", "facade"), ("Noël", "noel"), ("Škoda", "skoda"),
      ("plain", "plain"), ("", ""), ("42 µm", "42 µm"), ("d’Azur", "d'azur"),
      ("1\u{202F}250", "1 250"), ("Ωmega", "ωmega"), ("漁", "漁"), ("🐟", "🐟"),
    ])
  func folded(text: String, plain: String) {
    #expect(text.folded == plain)
  }

  @Test("folding twice changes nothing")
  func stable() {
    for text in ["Œuvre", "Þór", "Ÿ", "ŉ", "ǅ", "İ"] {
      #expect(text.folded.folded == text.folded)
    }
  }
}

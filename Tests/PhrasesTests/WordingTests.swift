import Method
import Phrases
import Testing

struct WordingTests {
  @Test("lists read as sentences do")
  func lists() {
    #expect(french.list([]) == "")
    #expect(french.list(["a"]) == "a")
    #expect(french.list(["a", "b"]) == "a et b")
    #expect(french.list(["a", "b", "c"]) == "a, b et c")
    #expect(english.list(["a", "b", "c"]) == "a, b and c")
    #expect(english.choice(["a", "b", "c"]) == "a, b or c")
    #expect(french.choice(["a", "b"]) == "a ou b")
    #expect(english.choice(["a"]) == "a")
  }

  @Test("quotation marks and colons are those of the language")
  func punctuation() {
    #expect(english.quoted("x") == "“x”")
    #expect(marked(french.quoted("x")) == "«~x~»")
    #expect(english.labelled("Name", "x") == "Name: x")
    #expect(marked(french.labelled("Nom", "x")) == "Nom~: x")
  }

  @Test("yes and no")
  func flags() {
    #expect([true, false].map(english.flag) == ["Yes", "No"])
    #expect([true, false].map(french.flag) == ["Oui", "Non"])
  }

  @Test("names sort without case and accents")
  func sorting() {
    let names = ["Zéphyr", "étoile", "Ecluse", "Éclair", "norval", "Nordec"]
    let sorted = names.sorted { french.fold($0) < french.fold($1) }
    #expect(sorted == ["Éclair", "Ecluse", "étoile", "Nordec", "norval", "Zéphyr"])
  }

  @Test("what is said is said in the reader's language")
  func languages() {
    #expect(english.say("yes", "oui") == "yes")
    #expect(french.say("yes", "oui") == "oui")
  }
}

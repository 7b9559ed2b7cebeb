import Method
import Testing

struct SlugTests {
  @Test(
    "a name becomes an id that can be read",
    arguments: [
      ("Rhône Papier", "rhone-papier"), ("  L'Étoile  & Cœur ", "l-etoile-coeur"),
      ("Société n° 7", "societe-n-7"), ("---", "account"), ("", "account"), ("北京", "account"),
      ("E\u{301}lan", "elan"), ("Groß-Æther", "gross-aether"), ("A.B.C.", "a-b-c"),
    ])
  func nameBecomesID(name: String, slug: String) {
    #expect(Slug.make(from: name) { _ in false }.text == slug)
  }

  @Test(
    "no account's file is called as a device of Windows",
    arguments: [
      ("Con", "con-account"), ("AUX", "aux-account"), ("com1", "com1-account"),
      ("Contact", "contact"), ("Com", "com"), ("nul!", "nul-account"),
    ])
  func devices(name: String, slug: String) {
    #expect(Slug.make(from: name) { _ in false }.text == slug)
  }

  @Test("a taken id gets the next free number")
  func takenIDGetsNumber() {
    let taken: Set = ["rhone-papier", "rhone-papier-2"]
    #expect(Slug.make(from: "Rhône Papier", taken: taken.contains).text == "rhone-papier-3")
  }

  @Test("a long name is cut at 64 bytes, its number included, and never ends with a hyphen")
  func longNameIsCut() {
    let name = String(repeating: "eau vive ", count: 40)
    let first = Slug.make(from: name) { _ in false }.text
    let second = Slug.make(from: name) { $0 == first }.text
    #expect(first.utf8.count <= 64 && first.utf8.last != 0x2D)
    #expect(second.utf8.count <= 64 && second.hasSuffix("-2") && !second.hasSuffix("--2"))
    #expect((try? ID<Account>(first)) != nil && (try? ID<Account>(second)) != nil)
  }
}

struct FreshIDTests {
  @Test("a fresh id has the prefix of its kind and eight signs that can be read out")
  func freshIDIsReadable() {
    #expect(FreshID.text(prefix: "n", random: 0) == "n-00000000")
    #expect(FreshID.text(prefix: "n", random: .max) == "n-zzzzzzzz")
    let id: ID<AccountYear> = FreshID.make(random: 0x0123_4567_89AB_CDEF)
    #expect(id.text == "y-04hmasw9")
  }

  @Test("only the upper forty bits count")
  func upperBitsCount() {
    #expect(
      FreshID.text(prefix: "d", random: 0xFFFF) == FreshID.text(prefix: "d", random: 0))
    #expect(
      FreshID.text(prefix: "d", random: 1 << 24) != FreshID.text(prefix: "d", random: 0))
  }
}

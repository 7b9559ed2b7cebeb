import Method
import Phrases
import Testing

struct StorePhraseTests {
  static let phrases: [StorePhrase] =
    [
      .vanished(folder: "/srv/x"), .notAWorkspace(folder: "/srv/x"),
      .accountsVanished(folder: "/srv/x"), .moved(folder: "/srv/x"),
      .settingsVanished(folder: "/srv/x"), .alreadyExists(file: "workspace.yaml"), .readOnlyAsked,
      .readOnlyFolder("/srv/x"), .newerWorkspace(schema: 2),
      .field(
        file: "accounts/a.yaml", line: 3, path: "identity.employees", .notANumber, nil),
      .wrongID(file: "accounts/a.yaml", line: 2, found: "b"),
      .wrongID(file: "accounts/a.yaml", line: 1, found: nil), .notAFolder(file: "accounts"),
      .link(file: "accounts"),
      .badName(file: "accounts/É.yaml"), .badEnding(file: "accounts/a.yml"),
      .copy(file: "accounts/a 2.yaml", of: "accounts/a.yaml"), .link(file: "accounts/a.yaml"),
      .notAFile(file: "accounts/a.yaml"), .missing(file: "accounts/a.yaml"),
      .newerFile(file: "accounts/a.yaml", schema: 9),
      .unwritable(file: "accounts/a.yaml", .tooLarge), .busy(folder: "/srv/x"), .stopped,
      .changedOnDisk(file: "accounts/a.yaml"),
    ] + FileFault.allCases.map { .fault(file: "accounts/a.yaml", line: 7, $0) }
    + reasons.flatMap {
      [.disk(file: "accounts/a.yaml", .reading, $0), .disk(file: "accounts/a.yaml", .writing, $0)]
    }

  static let reasons: [DiskReason] = [
    .noRoom, .overQuota, .notAllowed, .readOnlyDisk, .missing, .exists, .notAFolder, .aFolder,
    .link, .nameTooLong, .tooManyOpen, .hardware, .tooBig, .busy, .noMemory, .closed, .other(95),
  ]

  @Test("everything that can fail is said in one sentence, in each language")
  func sentences() {
    var seen: Set<String> = []
    for phrase in Self.phrases {
      for wording in [english, french] {
        let said = phrase.said(wording)
        expectSentence(said, "\(phrase)")
        expectSentence(phrase.reasonAlone(wording), "\(phrase)")
        #expect(seen.insert(said).inserted, "said twice: \(said)")
      }
      expectPunctuation(Term(phrase.said(english), phrase.said(french)))
    }
  }

  @Test("a fault names its file and line; a list that shows the file gets the line alone")
  func places() {
    let phrase = StorePhrase.fault(file: "accounts/a.yaml", line: 12, .duplicateKey)
    #expect(
      phrase.said(english)
        == "accounts/a.yaml, line 12: the same key stands twice: keep one of them.")
    #expect(
      marked(phrase.said(french))
        == "accounts/a.yaml, ligne 12~: la même clé figure deux fois : gardez-en une.")
    #expect(
      phrase.reasonAlone(english) == "Line 12: the same key stands twice: keep one of them.")
    #expect(
      StorePhrase.link(file: "x.yaml").reasonAlone(english)
        == "This is a link, which could lead anywhere: put the file itself there.")
  }

  @Test("a refused field is named, with its own bounds")
  func fields() throws {
    let info = try Account.info(at: FieldPath("years[y-1].year"))
    let phrase = StorePhrase.field(
      file: "accounts/a.yaml", line: 9, path: "years[y-1].year", .outOfRange(1000...2999), info)
    #expect(
      phrase.said(english)
        == "accounts/a.yaml, line 9: years[y-1].year: Out of range: give a value from 1000 to 2999."
    )
  }

  @Test("a full disk says that nothing is lost for good")
  func fullDisk() {
    let phrase = StorePhrase.disk(file: "accounts/a.yaml", .writing, .noRoom)
    #expect(phrase.said(english).contains("the disk is full: make room"))
    #expect(phrase.said(french).contains("pas enregistré, le disque est plein"))
  }
}

import Testing

@testable import Store

@Suite("The canonical form")
struct CanonicalFormTests {
  static let account = """
    schema: 1
    id: hydrane
    name: Hydrane Boissons
    status: key
    identity:
      sector: Boissons
      employees: 4200
      mission: |
        Première ligne du texte, telle qu’elle a été saisie,
        jamais recoupée par le programme.

    # Written by hand in the workshop.
    needs:
      - id: n-7f3k9m2q
        statement: Réduire l’eau perdue au rinçage
        expression: latent
        importance: 4

      # The second one.
      - id: n-8a2b4c6d
        statement: "no"
        days:
          - 2026-01-31
          - 2026-02-28

    notes: |+
      Keeps its last blank line.

    tags:
      - drinks
      - "2026"

    history: |2-
        begins indented
      then not

    empty: {}
    nothing:
    # Nothing follows.
    end: true

    """

  @Test("a canonical file is written back byte for byte")
  func canonicalFileIsUnchanged() throws {
    #expect(emitted(try parse(Self.account)) == Self.account)
  }

  @Test("texts, numbers, lists and comments stand where they were written")
  func contentIsRead() throws {
    let content = try parse(Self.account)
    #expect(content.entries.map(\.key).prefix(4) == ["schema", "id", "name", "status"])
    #expect(content.entries["schema"]?.value == .plain("1"))
    #expect(content.entries["name"]?.value == .text("Hydrane Boissons"))
    #expect(content.entries["needs"]?.comments == [" Written by hand in the workshop."])
    #expect(content.entries["needs"]?.line == 13)
    #expect(content.entries["notes"]?.value == .text("Keeps its last blank line.\n\n"))
    #expect(content.entries["history"]?.value == .text("  begins indented\nthen not"))
    #expect(
      content.entries["tags"]?.value
        == .list([FileItem(value: .text("drinks")), FileItem(value: .text("2026"))]))
    #expect(content.entries["nothing"]?.value == .plain(""))
    #expect(content.closing == [" Nothing follows."])
    guard case .list(let needs) = content.entries["needs"]?.value else {
      Issue.record("no list")
      return
    }
    #expect(needs.map(\.comments) == [[], [" The second one."]])
    #expect(needs.map(\.line) == [14, 20])
  }

  @Test(
    "what an editor changed is understood and becomes canonical",
    arguments: [
      ("a: 1\r\nb: |\r\n  x\r\n  y\r\nend: true\r\n", "a: 1\nb: |\n  x\n  y\nend: true\n"),
      ("\u{FEFF}a: 1\nend: true\n", "a: 1\nend: true\n"),
      ("a: 1\nend: true", "a: 1\nend: true\n"),
      ("\n\na:   1   \n\n\nb: 2\nend: true\n\n", "a: 1\nb: 2\nend: true\n"),
      (
        "a:\n    b: 1\n    c:\n       d: x\nend: true\n",
        "a:\n  b: 1\n  c:\n    d: x\n\nend: true\n"
      ),
      ("a:\n- x\n- y\nb: 1\nend: true\n", "a:\n  - x\n  - y\n\nb: 1\nend: true\n"),
      ("a: 'it''s'\nend: true\n", "a: it's\nend: true\n"),
      ("a: \"plain\"\nend: true\n", "a: plain\nend: true\n"),
      ("a: 1 # why\nb: \"x\" # too\nend: true\n", "# why\na: 1\n# too\nb: x\nend: true\n"),
      ("a: # above\n  b: 1\nend: true\n", "# above\na:\n  b: 1\nend: true\n"),
      (
        "a:\n  -   id: x\n      b: 1\n  -\n    id: y\nend: true\n",
        "a:\n  - id: x\n    b: 1\n\n  - id: y\nend: true\n"
      ),
      ("a: |\n      deep\n        deeper\nend: true\n", "a: |\n  deep\n    deeper\nend: true\n"),
      ("a: http://x.fr#y\nend: true\n", "a: http://x.fr#y\nend: true\n"),
      ("a: \"\\u00e9\\x41\\U0001F44D\"\nend: true\n", "a: éA👍\nend: true\n"),
      ("a: []\nb: {}\nend: true # last\n", "a: []\nb: {}\n# last\nend: true\n"),
    ])
  func editedFiles(source: String, canonical: String) throws {
    let expected = canonical.replacing("\n\nend: true", with: "\nend: true")
    #expect(emitted(try parse(source)) == expected)
  }

  @Test("texts that plain YAML would read as something else are quoted")
  func quotedTexts() {
    func line(_ text: String) -> String {
      emitted(FileContent(entries: [FileEntry(key: "a", value: .text(text))]))
    }
    #expect(line("no") == "a: \"no\"\nend: true\n")
    #expect(line("2026-01-01") == "a: \"2026-01-01\"\nend: true\n")
    #expect(line("x\u{1B}\u{202E}\n") == "a: \"x\\e\\u202e\\n\"\nend: true\n")
    #expect(line("Hélène & Fils SA") == "a: Hélène & Fils SA\nend: true\n")
    #expect(line("12 avenue Foch") == "a: 12 avenue Foch\nend: true\n")
    #expect(line("l1 👍\nl2\n") == "a: |\n  l1 👍\n  l2\nend: true\n")
  }
}

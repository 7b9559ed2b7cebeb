import Method
import Testing

/// What holds of every row of every table, so that a new field is tested as soon as it stands there.
struct EveryFieldTests {
  private let documents = [Account.shape, Workspace.shape, Round.shape]

  /// Sets each field in turn to each of its samples, reads it back and undoes it.
  private func tryEveryField<Whole: Record>(of start: Whole) throws {
    var record = start
    for list in lists(of: Whole.shape) {
      try record.apply(record.inserting(ItemTree(id: "x-1"), into: list))
    }
    for leaf in leaves(of: Whole.shape) {
      let values = samples(of: leaf.info.kind)
      #expect(!values.isEmpty, "\(leaf.path.text) has no sample")
      for value in values {
        let before = record.entries
        let change = try record.setting(leaf.path, to: value)
        try record.apply(change)
        #expect(record.value(at: leaf.path) == value, "\(leaf.path.text)")
        try record.apply(change.inverse)
        #expect(record.entries == before, "\(leaf.path.text)")
      }
    }
  }

  /// The record with every field filled.
  private func filled<Whole: Record>(_ start: Whole) throws -> Whole {
    var record = start
    for list in lists(of: Whole.shape) {
      try record.apply(record.inserting(ItemTree(id: "x-1"), into: list))
    }
    for leaf in leaves(of: Whole.shape) {
      guard let value = samples(of: leaf.info.kind).first else { continue }
      try record.apply(record.setting(leaf.path, to: value))
    }
    return record
  }

  @Test("every field of an account is set, read back and undone")
  func account() throws {
    try tryEveryField(of: Account(id: try ID("a")))
  }

  @Test("every field of a workspace is set, read back and undone")
  func workspace() throws {
    try tryEveryField(of: Workspace())
  }

  @Test("every field of a round is set, read back and undone")
  func round() throws {
    try tryEveryField(of: Round(id: try ID("rd-1")))
  }

  @Test("an account with every field filled comes back from its entries")
  func accountEntries() throws {
    let account = try filled(Account(id: try ID("a")))
    var again = Account(id: try ID("a"))
    try again.fill(account.entries)
    #expect(again == account)
    #expect(again.entries == account.entries)
    #expect(account.entries.map(\.key) == Account.shape.fields.map(\.key))
  }

  @Test("a workspace with every field filled comes back from its entries")
  func workspaceEntries() throws {
    let workspace = try filled(Workspace())
    var again = Workspace()
    try again.fill(workspace.entries)
    #expect(again == workspace)
    #expect(again.entries == workspace.entries)
    #expect(workspace.entries.map(\.key) == Workspace.shape.fields.map(\.key))
  }

  @Test("a round with every field filled comes back from its entries")
  func roundEntries() throws {
    let round = try filled(Round(id: try ID("rd-1")))
    var again = Round(id: try ID("rd-1"))
    try again.fill(round.entries)
    #expect(again == round)
    #expect(again.entries == round.entries)
    #expect(round.entries.map(\.key) == Round.shape.fields.map(\.key))
  }

  @Test("two fields never share a place in the record")
  func ownPlaces() throws {
    try expectOwnPlaces(of: Account(id: try ID("a")))
    try expectOwnPlaces(of: Workspace())
    try expectOwnPlaces(of: Round(id: try ID("rd-1")))
  }

  private func expectOwnPlaces<Whole: Record>(of start: Whole) throws {
    let whole = try filled(start)
    let leaves = leaves(of: Whole.shape)
    for leaf in leaves where !leaf.info.isRequired {
      var copy = whole
      try copy.apply(copy.setting(leaf.path, to: nil))
      let changed = leaves.filter { copy.value(at: $0.path) != whole.value(at: $0.path) }
      #expect(changed.map(\.path) == [leaf.path])
    }
  }

  /// The tables of all records, the inner ones too.
  private func tables(_ shape: Shape) -> [[FieldInfo]] {
    [shape.fields] + shape.fields.compactMap(\.kind.shape).flatMap(tables)
  }

  @Test("keys are lower-case words, unique in their table, and never `id` or `schema`")
  func keys() {
    for table in documents.flatMap(tables) {
      let keys = table.map(\.key)
      #expect(Set(keys).count == keys.count)
      for key in keys {
        #expect(key.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }, "\(key)")
        #expect(!key.isEmpty && !["id", "schema"].contains(key), "\(key)")
      }
    }
  }

  @Test("a document has no key `end`: that is the last line of its file")
  func end() {
    for shape in documents {
      #expect(!shape.fields.map(\.key).contains("end"))
    }
  }

  @Test("every field has a label in both languages, without a space too many")
  func labels() {
    for row in documents.flatMap(tables).flatMap({ $0 }) {
      for language in Language.allCases {
        let label = row.label[language]
        #expect(!label.isEmpty && label.first != " " && label.last != " ", "\(row.key)")
        #expect(label.count <= 32, "\(label) is too long for a form")
      }
    }
  }

  @Test("questions end with a question mark or a full stop, in both languages")
  func questions() {
    for row in documents.flatMap(tables).flatMap({ $0 }) {
      guard let ask = row.ask else { continue }
      for language in Language.allCases {
        #expect("?.".contains(ask[language].last ?? " "), "\(ask[language])")
      }
    }
  }

  @Test("every field that holds a value asks its question")
  func asked() {
    for leaf in documents.flatMap({ leaves(of: $0) }) {
      #expect(leaf.info.ask != nil, "\(leaf.path.text)")
    }
  }

  @Test("no two kinds of records share the beginning of their ids, and each says what it is")
  func kindsOfRecords() {
    let all = [Account.kind, Round.kind] + documents.flatMap { kinds(in: $0) }
    #expect(Set(all.map(\.prefix)).count == all.count)
    for kind in all {
      #expect((1...2).contains(kind.prefix.utf8.count), "\(kind.prefix)")
      #expect(kind.prefix.utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(kind.prefix)")
      for language in Language.allCases {
        #expect(!kind.term[language].isEmpty && !kind.plural[language].isEmpty, "\(kind.prefix)")
      }
      #expect(!kind.shape.naming.isEmpty, "\(kind.prefix) has nothing to be called by")
    }
  }

  @Test("a kind says where its list stands")
  func homes() throws {
    for (shape, home) in [
      (Account.shape, { Kind.Home.account($0) }), (Workspace.shape, { Kind.Home.workspace($0) }),
      (Round.shape, { Kind.Home.round($0) }),
    ] as [(Shape, (String) -> Kind.Home)] {
      for info in shape.fields {
        guard case .items(let kind) = info.kind else { continue }
        #expect(kind.home == home(info.key), "\(kind.prefix)")
        #expect(kinds(in: kind.shape).allSatisfy { $0.home == .nested }, "\(kind.prefix)")
      }
    }
    #expect(Account.kind.home == .portfolio)
    #expect(Round.kind.home == .rounds)
  }

  @Test("links point at kinds that a list of a document or the portfolio holds")
  func linkedKinds() {
    let homes = [Account.kind, Round.kind] + documents.flatMap { kinds(in: $0) }
    for leaf in documents.flatMap({ leaves(of: $0) }) {
      for kind in leaf.info.kind.linkedKinds ?? [] {
        #expect(homes.contains(kind) && kind.home != .nested, "\(leaf.path.text)")
      }
    }
  }
}

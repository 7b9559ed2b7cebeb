import Method
import Testing

/// What holds of every row of every table, so that a new field is tested as soon as it stands there.
struct EveryFieldTests {
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

  @Test("two fields never share a place in the record")
  func ownPlaces() throws {
    let account = try filled(Account(id: try ID("a")))
    for leaf in leaves(of: Account.shape) where !leaf.info.isRequired {
      var copy = account
      try copy.apply(copy.setting(leaf.path, to: nil))
      let changed = leaves(of: Account.shape).filter {
        copy.value(at: $0.path) != account.value(at: $0.path)
      }
      #expect(changed.map(\.path) == [leaf.path])
    }
  }

  /// The tables of all records, the inner ones too.
  private func tables(_ shape: Shape) -> [[FieldInfo]] {
    [shape.fields] + shape.fields.compactMap(\.kind.shape).flatMap(tables)
  }

  @Test("keys are lower-case words, unique in their table, and never `id` or `schema`")
  func keys() {
    for table in tables(Account.shape) + tables(Workspace.shape) {
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
    for shape in [Account.shape, Workspace.shape] {
      #expect(!shape.fields.map(\.key).contains("end"))
    }
  }

  @Test("every field has a label in both languages, without a space too many")
  func labels() {
    for row in (tables(Account.shape) + tables(Workspace.shape)).flatMap({ $0 }) {
      for language in Language.allCases {
        let label = row.label[language]
        #expect(!label.isEmpty && label.first != " " && label.last != " ", "\(row.key)")
        #expect(label.count <= 32, "\(label) is too long for a form")
      }
    }
  }

  @Test("questions end with a question mark or a full stop, in both languages")
  func questions() {
    for row in (tables(Account.shape) + tables(Workspace.shape)).flatMap({ $0 }) {
      guard let ask = row.ask else { continue }
      for language in Language.allCases {
        #expect("?.".contains(ask[language].last ?? " "), "\(ask[language])")
      }
    }
  }

  @Test("every field of an account that holds a value asks its question")
  func asked() {
    for leaf in leaves(of: Account.shape) {
      #expect(leaf.info.ask != nil, "\(leaf.path.text)")
    }
  }

  @Test("no two kinds of records share the beginning of their ids, and each says what it is")
  func kindsOfRecords() {
    let all = [Account.kind] + kinds(in: Account.shape) + kinds(in: Workspace.shape)
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
    ] as [(Shape, (String) -> Kind.Home)] {
      for info in shape.fields {
        guard case .items(let kind) = info.kind else { continue }
        #expect(kind.home == home(info.key), "\(kind.prefix)")
        #expect(kinds(in: kind.shape).allSatisfy { $0.home == .nested }, "\(kind.prefix)")
      }
    }
    #expect(Account.kind.home == .portfolio)
  }

  @Test("links point at kinds that a list of the account, the settings or the portfolio holds")
  func linkedKinds() {
    let homes = [Account.kind] + kinds(in: Account.shape) + kinds(in: Workspace.shape)
    for leaf in leaves(of: Account.shape) + leaves(of: Workspace.shape) {
      for kind in leaf.info.kind.linkedKinds ?? [] {
        #expect(homes.contains(kind) && kind.home != .nested, "\(leaf.path.text)")
      }
    }
  }
}

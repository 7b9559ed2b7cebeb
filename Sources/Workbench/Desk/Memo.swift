import Method
import Synchronization
import Widgets

/// What was worked out from the documents, for as long as they stand as they do.
///
/// Shared by all copies of a desk: what it holds is told by its stamp alone.
final class Memo: Sendable {
  /// Everything that cells, lines and orders are made from.
  struct Stamp: Hashable {
    let workspace: Revision?
    /// The revision that the dossier was made from, and whose it is.
    let dossier: DossierKey?
    let today: Day
    let language: Language
  }

  private let kept = Mutex<(stamp: Stamp, contents: Contents)?>(nil)

  func contents(for stamp: Stamp) -> Contents {
    kept.withLock { kept in
      if let kept, kept.stamp == stamp { return kept.contents }
      let contents = Contents()
      kept = (stamp, contents)
      return contents
    }
  }

  /// Each of its tables is small: what many things could fill is emptied when it is full.
  final class Contents: Sendable {
    private let cells = Kept<MemoTable, CellCache>(most: 100)
    private let columns = Kept<RecordList, RecordColumns>(most: 100)
    private let findings = Kept<ID<Account>, [Finding]>(most: 500)
    /// Every width of a window that is being resized makes others.
    private let fields = Kept<WrappedField, [[Inked]]>(most: 2_000)
    private let allNames = Kept<Bool, FoldedTexts>(most: 1)
    private let reports = Kept<ReportName, any Sendable>(most: 60)
    /// Every letter of a filter makes one.
    private let orders = Kept<RecordOrder, [Int]>(most: 32)

    func cells(of table: MemoTable) -> CellCache { cells.value(table) { CellCache() } }

    func columns(of list: RecordList, made make: () -> RecordColumns) -> RecordColumns {
      columns.value(list, made: make)
    }

    func findings(of account: Digest, made make: () -> [Finding]) -> [Finding] {
      findings.value(account.id, made: make)
    }

    func lines(of field: WrappedField, made make: () -> [[Inked]]) -> [[Inked]] {
      fields.value(field, made: make)
    }

    /// Those of the accounts, made ready to be looked through.
    func names(made make: () -> FoldedTexts) -> FoldedTexts { allNames.value(true, made: make) }

    /// What a picture is drawn from: told by its name, and worked out once.
    func report<Report: Sendable>(_ name: ReportName, made make: () -> Report) -> Report {
      reports.value(name, made: make) as? Report ?? make()
    }

    func order(_ order: RecordOrder, made make: () -> [Int]) -> [Int] {
      orders.value(order, made: make)
    }
  }
}

/// Values as they were made, so many at most.
private final class Kept<Name: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Name: Value]>([:])
  private let most: Int

  init(most: Int) { self.most = most }

  func value(_ name: Name, made make: () -> Value) -> Value {
    if let value = values.withLock({ $0[name] }) { return value }
    let value = make()
    values.withLock { values in
      if values.count >= most { values = [:] }
      values[name] = value
    }
    return value
  }
}

/// A table whose cells are kept.
enum MemoTable: Hashable, Sendable {
  /// With the keys of the columns.
  case accounts([String])
  case records(RecordList)
}

/// A list of records of one document, with the columns that are shown.
struct RecordList: Hashable, Sendable {
  let document: DocumentName
  let path: FieldPath
  let columns: [String]
}

/// The columns of a table of records, with the field of each.
struct RecordColumns: Sendable {
  let infos: [String: FieldInfo]
  let columns: [TableColumn<String>]
}

/// A report of one document, by its name, and what of it is folded away.
struct ReportName: Hashable, Sendable {
  let document: DocumentName
  let name: String
  var folded: Set<String> = []
  /// Whatever else it depends on.
  var variant: Variant?
}

/// What a report depends on besides its document: told by whoever makes it.
struct Variant: Hashable, Sendable {
  private let value: any Hashable & Sendable

  init(_ value: some Hashable & Sendable) { self.value = value }

  static func == (left: Variant, right: Variant) -> Bool {
    AnyHashable(left.value) == AnyHashable(right.value)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(value)) }
}

/// A field of a form as wide as its place.
struct WrappedField: Hashable, Sendable {
  let document: DocumentName
  let path: FieldPath
  let width: Int
}

/// The order of a list's records, and which of them are shown.
struct RecordOrder: Hashable, Sendable {
  let list: RecordList
  let sort: TableSort<String>?
  let query: String
}

extension Desk {
  /// What was worked out from the documents as they stand now.
  var worked: Memo.Contents {
    memo.contents(
      for: Memo.Stamp(
        workspace: workspace?.revision, dossier: dossierKey, today: moment.today,
        language: language))
  }
}

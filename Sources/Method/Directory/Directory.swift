/// A record of some kind, where it stands and what it is called.
public struct Named: Hashable, Sendable {
  public let kind: Kind
  public let id: String
  /// From the document that holds it; for an account, the empty path.
  public let path: FieldPath
  public let title: ItemTitle
}

/// The names, candidates and referrers of every kind of record: from the workspace, the accounts, and
/// one account and one round where they are open.
///
/// A value that holds for one revision of what it was made from.
public struct Directory: Sendable {
  private let ours: Register
  private let theirs: Register?
  private let account: Account?
  private let sitting: Register?
  private let round: Round?
  private let accounts: AccountList
  public let settings: Workspace

  public init(_ settings: Workspace, accounts: AccountList = AccountList(), account: Account? = nil)
  {
    self.settings = settings
    self.accounts = accounts
    self.account = account
    round = nil
    ours = Register(settings)
    theirs = account.map { Register($0) }
    sitting = nil
  }

  /// The same workspace with another account open.
  public init(_ directory: Directory, account: Account?) {
    settings = directory.settings
    accounts = directory.accounts
    ours = directory.ours
    round = directory.round
    sitting = directory.sitting
    self.account = account
    theirs = account.map { Register($0) }
  }

  /// The same workspace with another round open.
  public init(_ directory: Directory, round: Round?) {
    settings = directory.settings
    accounts = directory.accounts
    ours = directory.ours
    account = directory.account
    theirs = directory.theirs
    self.round = round
    sitting = round.map { Register($0) }
  }

  /// Settings that can't be read don't tell who is in the team: nobody is missing then.
  public var isStandIn: Bool { settings.isStandIn }

  /// The record behind an id; nil when none of the kinds has it.
  public func named(_ id: String, among kinds: [Kind]) -> Named? {
    for kind in kinds {
      switch kind.home {
      case .workspace: if let found = ours[id], found.kind == kind { return found }
      case .account: if let found = theirs?[id], found.kind == kind { return found }
      case .round: if let found = sitting?[id], found.kind == kind { return found }
      case .portfolio: if let found = accounts[id] { return name(of: found) }
      case .rounds, .nested: continue
      }
    }
    return nil
  }

  /// Whether the record behind a link is there, of one of its kinds.
  func holds(_ link: OutgoingLink) -> Bool {
    if accounts[link.id] != nil, link.mayPoint(at: Account.idPrefix) { return true }
    return [ours[link.id], theirs?[link.id], sitting?[link.id]].contains { found in
      found.map { link.mayPoint(at: $0.kind.prefix) } ?? false
    }
  }

  /// Everything that a link may point at, in the order of its lists.
  public func candidates(among kinds: [Kind]) -> [Named] {
    kinds.flatMap { kind -> [Named] in
      switch kind.home {
      case .workspace: ours.entries.filter { $0.kind == kind }
      case .account: theirs?.entries.filter { $0.kind == kind } ?? []
      case .round: sitting?.entries.filter { $0.kind == kind } ?? []
      case .portfolio: accounts.all.map { name(of: $0) }
      case .rounds, .nested: []
      }
    }
  }

  private func name(of digest: Digest) -> Named {
    Named(
      kind: Account.kind, id: digest.id.text, path: FieldPath([]),
      title: ItemTitle(name: digest.name, Account.shape["name"]))
  }

  /// Where an id is linked to: in the account and the round that are open, in the settings, and in other
  /// accounts as far as the index tells.
  public func referrers(of id: String) -> [Referrer] {
    var found: [Referrer] = []
    func gather(_ links: [LinkField], _ owner: ID<Account>? = nil, _ round: ID<Round>? = nil) {
      for link in links where link.ids.contains(id) {
        found.append(Referrer(account: owner, round: round, path: link.path))
      }
    }
    gather(settings.linkFields)
    if let round { gather(round.linkFields, nil, round.id) }
    if let account { gather(account.linkFields, account.id) }
    for digest in accounts.all where digest.id != account?.id {
      for link in digest.links where link.id == id {
        found += link.paths.map { Referrer(account: digest.id, round: nil, path: $0) }
      }
    }
    return found
  }
}

/// A field that links to a record: of an account, of a round, or else of the settings.
public struct Referrer: Hashable, Sendable {
  public let account: ID<Account>?
  public let round: ID<Round>?
  public let path: FieldPath

  /// The row of the field.
  public var info: FieldInfo? {
    if round != nil { return try? Round.info(at: path) }
    return account == nil ? try? Workspace.info(at: path) : try? Account.info(at: path)
  }
}

/// The accounts of a portfolio by their ids.
public struct AccountList: Sendable {
  public private(set) var all: [Digest] = []
  private var places: [ID<Account>: Int] = [:]

  public init(_ digests: [Digest] = []) {
    all.reserveCapacity(digests.count)
    places.reserveCapacity(digests.count)
    for digest in digests { take(digest) }
  }

  public subscript(id: ID<Account>) -> Digest? { places[id].map { all[$0] } }

  public subscript(text: String) -> Digest? { (try? ID<Account>(text)).flatMap { self[$0] } }

  /// Adds an account, or puts it in the place that it has.
  public mutating func take(_ digest: Digest) {
    if let place = places[digest.id] {
      all[place] = digest
    } else {
      places[digest.id] = all.count
      all.append(digest)
    }
  }
}

/// The records of the lists of one document, with their names.
private final class Register: Sendable {
  let entries: [Named]
  private let places: [String: Int]

  init<Whole: Record>(_ whole: Whole) {
    var entries: [Named] = []
    for field in Whole.fields.rows {
      guard case .items(let list) = field.access else { continue }
      let view = list.view(whole)
      let path = FieldPath([.key(field.info.key)])
      for place in 0..<view.count {
        let id = view.id(place)
        entries.append(
          Named(kind: view.kind, id: id, path: path.entering(id), title: view.title(place)))
      }
    }
    self.entries = entries
    places = Dictionary(
      entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: String) -> Named? { places[id].map { entries[$0] } }
}

internal import Method
internal import Phrases
internal import Store

/// What is wrong or missing: `aquarium check FOLDER [ACCOUNT]`.
///
/// Exit code 0 without an error, 1 with some, 2 when the folder can't be used.
public enum CheckVerb {
  public static func outcome(
    _ folder: String, account: String?, json: Bool, language: String?,
    in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store = try voice.openToRead(folder)
      let found =
        if let account {
          try ofAccount(account, in: store, voice)
        } else {
          try ofAll(in: store, voice)
        }
      let (findings, unreadable) = (found.findings, found.unreadable)
      let sorted = findings.enumerated()
        .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
        .map(\.element)
      let hasErrors = !unreadable.isEmpty || findings.contains { $0.severity == .error }
      let text =
        json
        ? written(sorted, found, voice.wording) : lines(sorted, found, voice.wording)
      return Outcome(text, code: hasErrors ? 1 : 0, isData: json)
    }
  }

  private struct Found {
    let findings: [Finding]
    let unreadable: [Unreadable]
    let unknown: [UnknownKey]
  }

  private static func ofAll(
    in store: WorkspaceStore, _ voice: Voice
  ) throws(Refusal) -> Found {
    let scan = try voice.scan(store)
    let settings = scan.settings
    let directory = Directory(settings, accounts: AccountList(scan.accounts))
    let context = CheckContext(settings, directory, today: voice.surroundings.today)
    return Found(
      findings: Check.findings(in: scan.accounts, context),
      unreadable: scan.unreadable + (try voice.unreadableRounds(in: store)),
      unknown: unknownKeys(
        of: [.settings] + scan.accounts.map { .account($0.id) }, in: store))
  }

  private static func ofAccount(
    _ name: String, in store: WorkspaceStore, _ voice: Voice
  ) throws(Refusal) -> Found {
    let loaded = try voice.account(name, in: store)
    let held = Held(document: .account(loaded), version: nil)
    let settings = try voice.load(.settings, from: store)
    let context = CheckContext(
      settings.document.settings ?? Workspace(), try voice.directory(of: held, in: store),
      today: voice.surroundings.today)
    return Found(
      findings: Digest(loaded).findings(in: context), unreadable: settings.unreadable,
      unknown: unknownKeys(of: [.account(loaded.id)], in: store))
  }

  /// Those of files that can't be read are told by their fault.
  private static func unknownKeys(
    of names: [DocumentName], in store: WorkspaceStore
  ) -> [UnknownKey] {
    names.flatMap { name -> [UnknownKey] in
      do throws(StoreError) { return try store.unknownKeys(of: name) } catch { return [] }
    }
  }

  private static func lines(
    _ findings: [Finding], _ found: Found, _ wording: Wording
  ) -> String {
    var table = TextTable([.left, .left, .left, .left, .left])
    let error = Finding.Severity.error.term[wording.language]
    for item in found.unreadable {
      table.append([error, item.file, "", "", item.error.phrase.reasonAlone(wording)])
    }
    for finding in findings {
      table.append([
        finding.severity.term[wording.language], finding.account?.text ?? "-",
        finding.path?.text ?? "-", finding.code, finding.said(wording),
      ])
    }
    for key in found.unknown {
      table.append([
        Finding.Severity.note.term[wording.language], key.file, String(key.line), "",
        CommandLinePhrase.unknownKey(key.key, meant: key.meant).said(wording),
      ])
    }
    return table.written + summary(findings, found.unreadable, wording) + "\n"
  }

  private static func summary(
    _ findings: [Finding], _ unreadable: [Unreadable], _ wording: Wording
  ) -> String {
    guard !findings.isEmpty || !unreadable.isEmpty else {
      return CommandLinePhrase.nothingFound.said(wording)
    }
    func count(_ severity: Finding.Severity) -> Int {
      findings.filter { $0.severity == severity }.count
    }
    return CommandLinePhrase.found(
      errors: count(.error) + unreadable.count, warnings: count(.warning), notes: count(.note)
    ).said(wording)
  }

  private static func written(
    _ findings: [Finding], _ found: Found, _ wording: Wording
  ) -> String {
    let items = findings.map { finding -> JSON in
      guard case .object(let members) = finding.json else { return .null }
      return .object(members + [.init("message", .text(finding.said(wording)))])
    }
    let files = found.unreadable.map { item in
      JSON.object([
        .init("file", .text(item.file)),
        .init("message", .text(item.error.phrase.reasonAlone(wording))),
      ])
    }
    return JSON.object([
      .init("findings", .list(items)), .init("unreadable", .list(files)),
      .init("unknown_keys", .list(found.unknown.map(\.json))),
    ]).written
  }
}

extension UnknownKey {
  fileprivate var json: JSON {
    .object([
      .init("file", .text(file)), .init("line", .number(line)), .init("key", .text(key)),
      .init("meant", .text(meant)),
    ])
  }
}

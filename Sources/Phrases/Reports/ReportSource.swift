import Method

/// What reports are made from: one account, the names around it, and how its reader writes.
struct ReportSource {
  let account: Account
  let directory: Directory
  let findings: [Finding]
  let indices: ReportIndices
  let wording: Wording
  let today: Day
  private let contactNames: [String: String]

  init(
    _ account: Account, in directory: Directory, findings: [Finding], indices: ReportIndices,
    _ wording: Wording, today: Day
  ) {
    self.account = account
    self.directory = Directory(directory, account: account)
    self.findings = findings
    self.indices = indices
    self.wording = wording
    self.today = today
    contactNames = Dictionary(
      account.contacts.map { ($0.id.text, $0.name.reportLine) },
      uniquingKeysWith: { first, _ in first })
  }

  var accountName: String {
    let name = account.name.reportLine
    return name.isEmpty ? Account.term[wording.language] : name
  }

  func say(_ english: String, _ french: String) -> String { wording.say(english, french) }

  /// One of ours; nil where nobody is named.
  func member(_ id: ID<Member>?) -> String? {
    id.map { wording.linkName($0.text, among: [Member.kind], in: directory).reportLine }
  }

  /// People of the customer, by their ids; those who are gone are left out.
  func people(_ ids: [String]) -> [String] {
    ids.compactMap { contactNames[$0] }.filter { !$0.isEmpty }
  }

  var nobody: String { say("nobody yet", "personne encore") }
  var noDay: String { say("no day yet", "sans date encore") }

  func day(_ day: Day?) -> String { day.map(wording.day) ?? noDay }

  /// A number of an objective or an indicator with its unit; `?` where it isn’t known.
  func figure(_ score: Score?, _ unit: String) -> String {
    guard let score else { return "?" }
    let unit = unit.reportLine
    return wording.mark(score.value) + (unit.isEmpty ? "" : Wording.noBreak + unit)
  }
}

/// Parts of a report, left out where there is nothing in them.
extension ReportSource {
  func section(_ heading: Term, _ blocks: [ReportBlock]...) -> ReportSection? {
    let blocks = blocks.flatMap(\.self)
    guard !blocks.isEmpty else { return nil }
    return ReportSection(heading: heading[wording.language], blocks: blocks)
  }

  /// A text of a person, each of its lines a paragraph, as much as there is room for.
  func paragraphs(_ text: String, most letters: Int) -> [ReportBlock] {
    var left = letters
    var blocks: [ReportBlock] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let line = String(line).reportLine
      guard !line.isEmpty else { continue }
      guard left > 0 else { break }
      blocks.append(.paragraph(line.cutAtWord(left)))
      left -= line.count
    }
    return blocks
  }

  func sentence(_ english: String, _ french: String) -> [ReportBlock] {
    [.paragraph(say(english, french))]
  }

  /// Those that have a value, one block of them.
  func facts(_ facts: [(label: Term, value: String?)], most letters: Int = 400) -> [ReportBlock] {
    let known = facts.compactMap { fact -> ReportFact? in
      guard let value = fact.value?.reportLine, !value.isEmpty else { return nil }
      return ReportFact(
        label: fact.label[wording.language], value: value.cutAtWord(letters))
    }
    return known.isEmpty ? [] : [.facts(known)]
  }

  /// The first of them, and how many more there are.
  func bullets(
    _ title: Term?, _ items: [String], most: Int, letters: Int = 400
  ) -> [ReportBlock] {
    let lines = items.map(\.reportLine).filter { !$0.isEmpty }
    guard !lines.isEmpty else { return [] }
    let shown = lines.prefix(most).map { $0.cutAtWord(letters) }
    return [
      .bullets(
        ReportList(
          title: title?[wording.language] ?? "", items: shown + told(more: lines.count - most)))
    ]
  }

  func table(
    _ title: Term?, _ columns: [Term], _ rows: [[String]], most: Int, letters: Int = 200
  ) -> [ReportBlock] {
    guard !rows.isEmpty else { return [] }
    let shown = rows.prefix(most).map { $0.map { $0.reportLine.cutAtWord(letters) } }
    let more = told(more: rows.count - most).map { line in
      [line] + columns.dropFirst().map { _ in "" }
    }
    return [
      .table(
        ReportTable(
          title: title?[wording.language] ?? "", columns: columns.map { $0[wording.language] },
          rows: shown + more))
    ]
  }

  /// A cut is never silent.
  private func told(more: Int) -> [String] {
    guard more > 0 else { return [] }
    return [say("and \(wording.count(more)) more", "et \(wording.count(more)) de plus")]
  }
}

extension String {
  /// On one line, without what would command a file or turn the direction of writing.
  var reportLine: String {
    var line = String.UnicodeScalarView()
    var isSpaced = true
    for scalar in unicodeScalars {
      if scalar.properties.isBidiControl { continue }
      let isBlank: Bool
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: isBlank = true
      default: isBlank = scalar == " "
      }
      if !isBlank {
        line.append(scalar)
      } else if !isSpaced {
        line.append(" ")
      }
      isSpaced = isBlank
    }
    let text = String(line)
    return text.last == " " ? String(text.dropLast()) : text
  }

  /// At most that many letters: whole words, and "…" for what is left out.
  func cutAtWord(_ letters: Int) -> String {
    guard count > letters, letters > 0 else { return self }
    let kept = prefix(letters - 1)
    let words = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept
    // A word longer than half the room is cut within: little would be left without it.
    let whole = words.count * 2 < letters ? kept : words
    return whole.trimmedEnd + "…"
  }
}

extension Substring {
  fileprivate var trimmedEnd: String {
    var text = self
    while let last = text.last, last == " " || last == "," || last == ";" { text.removeLast() }
    return String(text)
  }
}

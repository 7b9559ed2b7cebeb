public import Method

/// A document about one account, whatever file it becomes: its parts in words, ready to be read.
public struct Report: Hashable, Sendable {
  public let kind: ReportKind
  public let title: String
  public let account: String
  public let day: String
  /// Who may read it.
  public let confidentiality: String
  public let language: Language
  public let sections: [ReportSection]

  init(
    _ kind: ReportKind, _ source: ReportSource, confidentiality: Term, _ sections: [ReportSection]
  ) {
    self.kind = kind
    title = kind.term[source.wording.language]
    account = source.accountName
    day = source.wording.day(source.today)
    self.confidentiality = confidentiality[source.wording.language]
    language = source.wording.language
    self.sections = sections
  }
}

/// A part of a report under a heading of its own; a slide, where it becomes a deck.
public struct ReportSection: Hashable, Sendable {
  public let heading: String
  public let blocks: [ReportBlock]
}

/// What a report is made of.
public enum ReportBlock: Hashable, Sendable {
  case paragraph(String)
  case facts([ReportFact])
  case bullets(ReportList)
  case table(ReportTable)
  case picture(ReportPicture)
}

/// A value with what it is.
public struct ReportFact: Hashable, Sendable {
  public let label: String
  public let value: String
}

/// Lines of equal rank; the title is empty where the heading says it all.
public struct ReportList: Hashable, Sendable {
  public let title: String
  public let items: [String]
}

/// Rows under the heads of their columns, as many cells each as there are columns.
public struct ReportTable: Hashable, Sendable {
  public let title: String
  public let columns: [String]
  public let rows: [[String]]
}

extension Report {
  /// The report of an account, said in the reader’s language.
  ///
  /// The directory gives the names of our people; parts of which there is nothing to say are left
  /// out, and what is missing for the report to make sense is told in a sentence.
  public static func make(
    _ kind: ReportKind, of account: Account, in directory: Directory, findings: [Finding],
    indices: ReportIndices, _ wording: Wording, today: Day
  ) -> Report {
    let source = ReportSource(
      account, in: directory, findings: findings, indices: indices, wording, today: today)
    return Report(
      kind, source, confidentiality: source.confidentiality(of: kind), source.sections(of: kind))
  }

  /// What keeps a customer’s version from being made: opinions on people, filled in an account that
  /// is marked as one that the customer may see.
  ///
  /// The version itself holds none of them: it is made of what may be said, not of all less what may
  /// not.
  public static func blocks(customer account: Account) -> [FieldPath] {
    switch account.confidentiality {
    case .shareable: account.personalFields
    case .personal, .team, .company, nil: []
    }
  }
}

extension ReportSource {
  func sections(of kind: ReportKind) -> [ReportSection] {
    switch kind {
    case .plan: planSections
    case .pitch: pitchSections
    case .review: reviewSections
    case .brief: briefSections
    case .steering: steeringSections
    case .customer: customerSections
    }
  }

  /// Where nobody has said who may read the account, its reports stay in the house.
  func confidentiality(of kind: ReportKind) -> Term {
    switch kind {
    case .customer: Term("Shared with the customer", "Partagé avec le client")
    case .plan, .pitch, .review, .brief, .steering:
      account.confidentiality?.term ?? Term("Internal", "Interne")
    }
  }
}

import Method

/// A person at the customer's, as the stories are written.
struct Insider {
  /// By which the stories name them: never shown.
  let key: String
  let name: String
  let title: Term
  let function: Term
  let rank: Int
  var site = ""
  var unit = ""
  /// The key of whom they report to.
  var boss: String?
  /// Years and months in the post, counted back from this year.
  var since: (offset: Int, month: Int)?
  var left: Int?
  var mail = ""
  var phone = ""
  var speaks: Term?
  var knownBy: [Person] = []
  var rhythm: Int?
  var win: Term?
  var style: Term?

  static func id(of slug: String, _ key: String) -> ID<Contact> {
    FreshID.make(random: fixedBits("\(slug) contact \(key)"))
  }

  func record(of slug: String, _ told: Telling) -> Contact {
    var contact = Contact(id: Insider.id(of: slug, key))
    contact.name = name
    contact.title = told(title)
    contact.function = told(function)
    contact.unit = unit
    contact.site = site
    contact.reportsTo = boss.map { Insider.id(of: slug, $0) }
    contact.seniority = try? Level(rank, in: 1...5)
    contact.joined = since.flatMap { told.date($0.offset, $0.month, 1) }
    contact.departed = left.flatMap { told.day(ago: $0) }
    contact.mail = mail
    contact.phone = phone
    contact.language = speaks.map { told($0) } ?? ""
    contact.knownBy = knownBy.map(\.id)
    contact.rhythm = rhythm
    contact.personalWin = win.map { told($0) } ?? ""
    contact.styleNote = style.map { told($0) } ?? ""
    return contact
  }
}

extension Term {
  static let inFrench = Term("French", "français")
  static let inEnglish = Term("English", "anglais")
  static let inSpanish = Term("Spanish", "espagnol")
}

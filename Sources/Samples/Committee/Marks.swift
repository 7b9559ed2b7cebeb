import Method

/// The marks that an account got, in the order of the merits.
struct Marks {
  let slug: String
  let rater: Person
  let ago: Int
  let values: [Double?]
  var remarks: [Remark] = []

  init(
    _ slug: String, _ rater: Person, ago: Int, _ values: [Double?], _ remarks: [Remark] = []
  ) {
    self.slug = slug
    self.rater = rater
    self.ago = ago
    self.values = values
    self.remarks = remarks
  }

  func tell(_ account: inout Account, _ tale: Narrator) {
    account.ratings = zip(Merit.allCases, values).compactMap { merit, value in
      guard let value else { return nil }
      var rating = Rating(id: tale.known(merit.rawValue))
      rating.criterion = merit.id
      rating.value = mark(value)
      rating.rater = rater.id
      rating.day = tale.ago(ago)
      if let remark = remarks.first(where: { $0.on == merit }) {
        rating.comment = tale(remark.text)
        rating.evidence = tale.evidence(remark.clues, of: "mark \(merit.rawValue)")
      }
      return rating
    }
  }
}

/// What explains a mark.
struct Remark {
  let on: Merit
  let text: Term
  var clues: [Clue] = []

  init(_ on: Merit, _ text: Term, _ clues: [Clue] = []) {
    self.on = on
    self.text = text
    self.clues = clues
  }
}

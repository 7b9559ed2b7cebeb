import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

struct ValueCurvePictureTests {
  private func criterion(
    _ number: Int, _ label: String, weight: Int?, us: Int?, _ scores: [(Int, Int?)] = []
  ) throws -> PurchaseCriterion {
    var criterion = PurchaseCriterion(id: try ID("pc-\(number)"))
    criterion.label = label
    criterion.weight = try weight.map { try Percent(hundredths: $0 * 100) }
    criterion.us = try us.map { try Score(tenths: $0 * 10, in: 0...10) }
    criterion.scores = try scores.enumerated().map { place, row in
      var score = AlternativeScore(id: try ID("sc-\(place + 1)"))
      score.rival = try ID("rv-\(row.0)")
      score.score = try row.1.map { try Score(tenths: $0 * 10, in: 0...10) }
      return score
    }
    return criterion
  }

  private func account(_ criteria: [PurchaseCriterion]) throws -> Account {
    try PicturesTests.account { account in
      account.purchaseCriteria = criteria
      account.rivals = try ["Acme", "Bolt", "Cold"].enumerated().map { place, name in
        var rival = Rival(id: try ID("rv-\(place + 1)"))
        rival.name = name
        return rival
      }
    }
  }

  private func example() throws -> Account {
    try account([
      try criterion(1, "Colour", weight: nil, us: 6),
      try criterion(2, "Price", weight: 60, us: 4, [(1, 8)]),
      try criterion(3, "Delivery", weight: 40, us: nil, [(2, 5), (1, nil)]),
    ])
  }

  private func curve(
    _ account: Account, _ language: Language = .english
  ) -> DotFigure<FieldPath> {
    DotFigure<FieldPath>.valueCurve(of: account, Wording(language))
  }

  @Test("what weighs most stands first, and a weight that nobody told is a question")
  func rows() throws {
    let figure = curve(try example())
    #expect(figure.rows.map(\.title) == ["Price", "Delivery", "Colour"])
    #expect(figure.rows.map(\.note) == ["60%", "40%", "?"])
    #expect(figure.scale == 0...10)
  }

  @Test("we and those who have a mark are named, each by a sign of its own")
  func series() throws {
    let figure = curve(try example(), .french)
    #expect(figure.series.map(\.text) == ["nous", "Acme", "Bolt"], "Cold has no mark")
    #expect(figure.series.map(\.sign) == ["●", "A", "B"])
    #expect(figure.series.map(\.ink) == [.good, .bad, .bad])
    for row in figure.rows {
      for (mark, series) in zip(row.marks, figure.series) {
        #expect(mark == nil || mark?.sign == series.sign)
      }
    }
  }

  @Test("a mark leads to the field that it stands for")
  func subjects() throws {
    let account = try example()
    let figure = curve(account)
    let price = figure.rows[0].marks
    #expect(price[0]?.subject.text == "purchase_criteria[pc-2].us")
    #expect(price[1]?.subject.text == "purchase_criteria[pc-2].scores[sc-1].score")
    #expect(figure.rows[1].marks[2]?.subject.text == "purchase_criteria[pc-3].scores[sc-1].score")
    #expect(figure.astray.isEmpty)
    for mark in figure.rows.flatMap(\.marks).compactMap(\.self) {
      #expect((account.value(at: mark.subject) == nil) == (mark.size == nil))
    }
  }

  @Test("our mark is there to be given where it isn't known; theirs only where it is")
  func unknown() throws {
    let figure = curve(try example())
    let delivery = figure.rows[1].marks
    #expect(delivery[0] != nil && delivery[0]?.size == nil)
    #expect(delivery[1] == nil && delivery[2]?.size == 5)
    #expect(figure.rows[0].marks.map { $0?.size } == [4, 8, nil])
  }

  @Test("the gap with the best of the others, and what can lose us the purchase")
  func results() throws {
    let figure = curve(
      try account([
        try criterion(1, "far", weight: 50, us: 4, [(1, 8), (2, 5)]),
        try criterion(2, "near", weight: 20, us: 7, [(1, 8)]),
        try criterion(3, "same", weight: 15, us: 8, [(1, 8)]),
        try criterion(4, "ahead", weight: 10, us: 9, [(1, 6), (2, 7)]),
        try criterion(5, "alone", weight: 3, us: 9), try criterion(6, "they", weight: 2, us: nil),
      ]))
    #expect(figure.rows.map { $0.result?.text } == ["−4 ▲", "−1", "=", "+2", nil, nil])
    #expect(figure.rows.map { $0.result?.ink } == [.bad, .warn, .good, .good, nil, nil])
    #expect(figure.rows[0].result?.subject == figure.rows[0].marks[0]?.subject)
  }

  @Test("every mark is reached by arrows from the first one")
  func reached() throws {
    let figure = curve(try example())
    #expect(figure.subjects.count == 5 && figure.reached == Set(figure.subjects))
  }

  @Test("without criteria there is nothing but the scale")
  func empty() throws {
    let figure = curve(try account([]))
    #expect(figure.first == nil && figure.series.map(\.text) == ["us"])
  }
}

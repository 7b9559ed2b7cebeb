import Figures
import Method
import Pictures
import Terminal
import Testing

struct BoardPicturesTests {
  private func card(
    _ key: String, _ id: String, _ list: String, in board: BoardFigure<FieldPath>
  ) throws -> (place: [Int], mark: Mark<FieldPath>) {
    let spot = try #require(board.spot(of: .field(key, of: id, in: list)), "\(id) isn't there")
    return ([spot.row, spot.column], board.cells[spot.row][spot.column].cards[spot.card])
  }

  private func needs() throws -> BoardFigure<FieldPath> {
    func need(
      _ number: Int, _ expression: Method.Expression?, _ importance: Int?,
      _ status: NeedStatus? = nil,
      isAnswered: Bool = false
    ) throws -> Need {
      var need = Need(id: try ID("n-\(number)"))
      need.statement = "Need \(number)"
      need.expression = expression
      need.importance = try importance.map { try Level($0, in: 1...5) }
      need.status = status
      need.answers = isAnswered ? [NeedAnswer(id: try ID("r-1"))] : []
      return need
    }
    var account = try account()
    account.needs = [
      try need(1, .said, 2), try need(2, .inferred, 3, isAnswered: true),
      try need(3, .said, 4, .satisfied), try need(4, .said, 5, .dropped), try need(5, .said, nil),
      try need(6, .said, 5), try need(7, nil, 1, .new, isAnswered: true),
    ]
    return BoardFigure<FieldPath>.needs(of: account, .english)
  }

  @Test("needs stand by whether they are said and answered; what is given up isn't there")
  func needFields() throws {
    let board = try needs()
    #expect(board.columns == ["Said", "Unsaid"] && board.rows == ["Unanswered", "Answered"])
    for (id, place) in [
      ("n-1", [0, 0]), ("n-2", [1, 1]), ("n-3", [1, 0]), ("n-5", [0, 0]), ("n-6", [0, 0]),
      ("n-7", [0, 1]),
    ] {
      let found = try card("importance", id, "needs", in: board).place
      #expect(found == place, "\(id)")
    }
    #expect(board.subjects.count == 6)
  }

  @Test("what weighs most stands first, and what nobody has weighed isn't weighed at nothing")
  func needWeights() throws {
    let cards = try needs().cells[0][0].cards
    #expect(cards.map(\.text) == ["Need 6", "Need 1", "Need 5"])
    #expect(cards.map(\.sign) == ["5", "2", "?"])
    #expect(cards.map(\.size) == [5, 2, nil])
    #expect(cards.first?.ink == .warn && cards.last?.ink != .warn)
    let answered = try card("importance", "n-3", "needs", in: try needs()).mark
    #expect(answered.ink == .good)
  }

  private func centre(_ parts: [(Int?, Int?)]) throws -> BuyingCentre {
    var account = try account()
    account.contacts = try people(parts.indices.map { ("Person \($0 + 1)", nil) })
    account.roles = try parts.enumerated().map { place, part in
      try role(place + 1, influence: part.0, attitude: part.1)
    }
    return BuyingCentre(account)
  }

  @Test("people stand by influence, the highest on top, and by attitude, our friends to the right")
  func influence() throws {
    let board = BoardFigure<FieldPath>.influence(
      of: try centre([(9, 2), (10, -2), (nil, 0), (0, nil), (5, 1)]), .english)
    #expect(
      board.columns
        == ["▼ Opponent", "▽ Sceptic", "○ Neutral", "△ Supporter", "▲ Champion", "?"])
    #expect(board.rows == ["9–10", "7–8", "5–6", "3–4", "0–2", "?"])
    let places = [[0, 4], [0, 0], [5, 2], [4, 5], [2, 3]]
    for (number, place) in places.enumerated() {
      let found = try card("influence", "ro-\(number + 1)", "roles", in: board)
      #expect(found.place == place && found.mark.text == "Person \(number + 1)")
    }
    let unknown = try card("influence", "ro-3", "roles", in: board).mark
    let none = try card("influence", "ro-4", "roles", in: board).mark
    #expect(unknown.size == nil && unknown.sign == "○")
    #expect(none.size == 0 && none.sign == "?" && none.ink == .unknown)
  }

  @Test("where all is known there is no place for the unknown")
  func allKnown() throws {
    let board = BoardFigure<FieldPath>.influence(of: try centre([(9, 2)]), .french)
    #expect(board.columns.count == 5 && board.rows.count == 5)
    #expect(board.columns.last == "▲ Ambassadeur")
  }

  @Test("whatever the influence and the attitude, a person has one place")
  func onePlaceEach() throws {
    let influences: [Int?] = [nil] + (0...10).map(Optional.some)
    let attitudes: [Int?] = [nil] + (-2...2).map(Optional.some)
    let parts = influences.flatMap { influence in attitudes.map { (influence, $0) } }
    let board = BoardFigure<FieldPath>.influence(of: try centre(parts), .english)
    #expect(board.subjects.count == parts.count && Set(board.subjects).count == parts.count)
    #expect(board.reached == Set(board.subjects))
  }

  @Test("whom we only cover has no part to move on the board")
  func coveredOnly() throws {
    var account = try account()
    account.contacts = try people([("Paul", nil)])
    account.coverage = [try made("co-1") { $0.contact = try ID("c-1") }]
    let centre = BuyingCentre(account)
    #expect(centre.people.count == 1)
    #expect(BoardFigure<FieldPath>.influence(of: centre, .english).first == nil)
  }

  @Test("an attitude has a sign and an ink of its own; unknown isn't neutral")
  func attitudes() {
    let signs = [nil, -2, -1, 0, 1, 2].map { Attitude.sign($0) }
    #expect(Set(signs).count == 6)
    #expect([-2, -1, 0, 1, 2].map { Attitude.ink($0) } == [.bad, .bad, .text, .good, .good])
    #expect(Attitude.ink(nil) == .unknown)
    for language in Language.allCases {
      #expect(Set(Attitude.scale.map { Attitude.term($0)[language] }).count == 5)
    }
  }

  private func threats() throws -> BoardFigure<FieldPath> {
    let rows: [(ThreatKind?, Int?, Int?, ThreatStatus?)] = [
      (.threat, 5, 5, nil), (.opportunity, 1, 1, .treated), (.threat, 3, 3, .closed),
      (nil, nil, 3, .open), (.threat, 2, nil, nil),
    ]
    var account = try account()
    account.threats = try rows.enumerated().map { place, row in
      var threat = ThreatOpportunity(id: try ID("to-\(place + 1)"))
      threat.text = "Threat \(place + 1)"
      threat.kind = row.0
      threat.probability = try row.1.map { try Level($0, in: 1...5) }
      threat.impact = try row.2.map { try Level($0, in: 1...5) }
      threat.status = row.3
      return threat
    }
    return BoardFigure<FieldPath>.threats(of: account)
  }

  @Test("the gravest threat stands at the top right, and what is closed isn't there")
  func threatPlaces() throws {
    let board = try threats()
    #expect(board.columns == ["1", "2", "3", "4", "5", "?"])
    #expect(board.rows == ["5", "4", "3", "2", "1", "?"])
    for (id, place) in [
      ("to-1", [0, 4]), ("to-2", [4, 0]), ("to-4", [2, 5]), ("to-5", [5, 1]),
    ] {
      let found = try card("probability", id, "threats", in: board).place
      #expect(found == place, "\(id)")
    }
    #expect(board.subjects.count == 4)
  }

  @Test("threats and opportunities are told apart without a colour, and unknown has no weight")
  func threatSigns() throws {
    let board = try threats()
    let marks = try ["to-1", "to-2", "to-4", "to-5"].map {
      try card("probability", $0, "threats", in: board).mark
    }
    #expect(marks.map(\.sign) == ["▼", "▲", "?", "▼"])
    #expect(marks.map(\.ink) == [.bad, .good, .unknown, .bad])
    #expect(marks.map(\.size) == [25, 1, nil, nil])
  }

  @Test("every card is a field of the account, and is reached by arrows")
  func everyCard() throws {
    for board in [try needs(), try threats()] {
      #expect(board.astray.isEmpty && board.reached == Set(board.subjects))
    }
    let people = BoardFigure<FieldPath>.influence(of: try centre([(9, 2), (nil, nil)]), .english)
    #expect(people.astray.isEmpty && people.reached == Set(people.subjects))
  }

  @Test("an account of which nothing is known has its fields, and no cards in them")
  func empty() throws {
    let account = try account()
    let boards = [
      BoardFigure<FieldPath>.needs(of: account, .french),
      BoardFigure<FieldPath>.threats(of: account),
      BoardFigure<FieldPath>.influence(of: BuyingCentre(account), .french),
    ]
    for board in boards {
      #expect(board.first == nil && !board.cells.isEmpty)
      #expect(board.cells.count == board.rows.count)
      #expect(board.cells.allSatisfy { $0.count == board.columns.count })
    }
  }
}

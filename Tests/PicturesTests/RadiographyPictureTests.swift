import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

struct RadiographyPictureTests {
  /// Ada heads Bo, who heads Cy; Di stands beside her.
  private func example(_ edit: (inout Account) throws -> Void = { _ in }) throws -> Account {
    try account { account in
      account.contacts = try people([("Ada", nil), ("Bo", 1), ("Cy", 2), ("Di", nil)])
      try edit(&account)
    }
  }

  private func picture(
    _ account: Account, folded: Set<String> = [], _ language: Language = .english
  ) -> OutlineFigure<FieldPath> {
    OutlineFigure<FieldPath>.radiography(
      OrganisationTree(account, BuyingCentre(account)), folded: folded, Wording(language))
  }

  private func cover(_ number: Int, _ level: Int?, of required: Int?) throws -> Coverage {
    var cover = Coverage(id: try ID("co-\(number)"))
    cover.contact = try ID("c-\(number)")
    cover.level = try level.map { try Level($0, in: 0...4) }
    cover.required = try required.map { try Level($0, in: 0...4) }
    return cover
  }

  private func link(
    _ number: Int, from: Int, to: Int?, _ kind: InfluenceKind?
  ) throws -> InfluenceLink {
    var link = InfluenceLink(id: try ID("il-\(number)"))
    link.from = try ID("c-\(from)")
    link.to = try to.map { try ID("c-\($0)") }
    link.kind = kind
    return link
  }

  @Test("people stand below their head, and lead to whom they report to")
  func rows() throws {
    let figure = picture(try example())
    #expect(figure.rows.map(\.mark.text) == ["Ada", "Bo", "Cy", "Di"])
    #expect(figure.rows.map(\.depth) == [0, 1, 2, 0])
    #expect(
      figure.subjects.map(\.text) == (1...4).map { "contacts[c-\($0)].reports_to" })
    #expect(figure.astray.isEmpty && figure.reached == Set(figure.subjects))
    #expect(figure.rows.allSatisfy { $0.cells.count == figure.columns.count })
  }

  @Test("a folded head tells how many are below it, and those below it are out of sight")
  func folding() throws {
    let account = try example()
    for (folded, names, counts) in [
      (["c-1"], ["Ada", "Di"], [2, 0]), (["c-2"], ["Ada", "Bo", "Di"], [0, 1, 0]),
      (["c-1", "c-2"], ["Ada", "Di"], [2, 0]),
      (["c-3", "c-4"], ["Ada", "Bo", "Cy", "Di"], [0, 0, 0, 0]),
      (["gone"], ["Ada", "Bo", "Cy", "Di"], [0, 0, 0, 0]),
    ] as [(Set<String>, [String], [Int])] {
      let figure = picture(account, folded: folded)
      #expect(figure.rows.map(\.mark.text) == names, "\(folded.sorted())")
      #expect(figure.rows.map(\.folded) == counts, "\(folded.sorted())")
    }
  }

  @Test("who weighs how much and leans which way is told; unknown isn't nothing")
  func weights() throws {
    let account = try example { account in
      account.roles = [
        try role(1, influence: 9, attitude: 2), try role(2, influence: 0, attitude: nil),
        try role(3, influence: nil, attitude: -2),
      ]
      account.roles[0].roles = [.decider, .user]
    }
    let rows = picture(account).rows
    #expect(rows.map { $0.cells[0].words } == ["9", "0", "?", ""])
    #expect(rows.map(\.mark.size) == [9, 0, nil, nil])
    #expect(rows.map(\.mark.sign) == ["▲", "?", "▼", "?"])
    #expect(rows.map(\.mark.ink) == [.good, .unknown, .bad, .unknown])
    #expect(rows.map { $0.cells[2].words } == ["Champion", "", "Opponent", ""])
    #expect(rows[0].cells[3].words == "Decider, User")
    #expect(picture(account, folded: [], .french).rows[0].cells[3].words == "Décideur, Utilisateur")
  }

  @Test("how well we know somebody is told beside what is wanted, and cries where it matters")
  func coverage() throws {
    let account = try example { account in
      account.roles = [
        try role(1, influence: 9, attitude: nil), try role(2, influence: 3, attitude: nil),
        try role(3, influence: 8, attitude: nil), try role(4, influence: 2, attitude: nil),
      ]
      account.coverage = [try cover(1, 1, of: 4), try cover(2, 3, of: nil), try cover(4, 1, of: 2)]
    }
    let cells = picture(account).rows.map { $0.cells[1] }
    #expect(cells.map(\.words) == ["1/4 !!", "3/3", "–/3", "1/2"])
    #expect(cells.map(\.ink) == [.bad, .good, .bad, .warn])
    #expect(try picture(example()).rows.allSatisfy { $0.cells[1].words.isEmpty })
  }

  @Test("whom one influences beside the lines stands aside, a conflict by another sign")
  func influences() throws {
    let account = try example { account in
      account.contacts[2].departed = try #require(Day(iso: "2026-01-31"))
      account.influences = [
        try link(1, from: 1, to: 4, .informal), try link(2, from: 1, to: 2, .conflict),
        try link(3, from: 2, to: 4, .formal), try link(4, from: 4, to: 3, nil),
        try link(5, from: 4, to: nil, .informal),
      ]
    }
    let asides = picture(account).rows.map(\.aside)
    #expect(asides == ["⇢ Di, ≠ Bo", "", ""], "neither by rank nor towards who left")
  }

  @Test("somebody without a part has their title, and without a name a question mark")
  func nameless() throws {
    let account = try example { account in
      account.contacts[0].name = ""
      account.contacts[1].title = "Head of purchasing"
      account.contacts[2].function = "Finance"
    }
    let rows = picture(account).rows
    #expect(rows[0].mark.text == "?")
    #expect(rows.map { $0.cells[3].words } == ["", "Head of purchasing", "Finance", ""])
  }

  @Test("three hundred people are drawn, each once")
  func crowd() throws {
    let account = try account { account in
      account.contacts = try people((0..<300).map { ("Person \($0)", $0 == 0 ? nil : $0) })
    }
    let figure = picture(account)
    #expect(figure.rows.count == 300 && Set(figure.subjects).count == 300)
    #expect(picture(account, folded: ["c-1"]).rows.map(\.folded) == [299])
  }

  @Test("without people there are no rows")
  func empty() throws {
    #expect(try picture(account()).first == nil)
  }
}

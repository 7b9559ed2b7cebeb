import Method
import Testing

struct RoundTests {
  @Test("three votes of four within a point of the median agree, unless the round says otherwise")
  func rule() throws {
    var rule = RoundRule()
    #expect(rule.neededShare == 0.75 && rule.tolerance == 1)
    rule.share = try percent(60)
    rule.within = try Score(tenths: 15, in: 0...10)
    #expect(rule.neededShare == 0.6 && rule.tolerance == 1.5)
  }

  @Test("a fresh round holds nothing, and needs a title")
  func fresh() throws {
    let round = Round(id: try ID("rd-1"))
    #expect(round.entries.isEmpty)
    #expect(throws: Rejection.required) { try round.setting(path("title"), to: nil) }
  }

  @Test("a vote is told from another by account, question, ballot and participant")
  func votes() throws {
    var round = Round(id: try ID("rd-1"))
    for (text, value) in [
      ("account", Value.text("hydrane")), ("axis", .text("position")), ("tour", .number(2)),
      ("participant", .text("pt-1")), ("value", .number(75)),
    ] {
      if round.votes.isEmpty {
        try round.apply(round.inserting(ItemTree(id: "vt-1"), into: path("votes")))
      }
      try round.apply(round.setting(path("votes[vt-1].\(text)"), to: value))
    }
    let vote = try #require(round.votes.first)
    #expect(vote.account?.text == "hydrane" && vote.axis == .position && vote.tour == 2)
    #expect(vote.participant?.text == "pt-1" && vote.value?.value == 7.5)
    #expect(vote.criterion.isEmpty)
    #expect(throws: Rejection.outOfRange(1...9)) {
      try round.setting(path("votes[vt-1].tour"), to: .number(10))
    }
  }

  @Test("the private notes are opinions, never for others’ eyes")
  func notes() {
    #expect(Round.shape.fields.filter(\.isPersonal).map(\.key) == ["notes"])
  }
}

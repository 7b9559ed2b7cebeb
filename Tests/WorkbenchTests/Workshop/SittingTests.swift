import Method
import Pictures
import Terminal
import Testing

@testable import Workbench

@Suite("A committee's sitting")
struct SittingTests {
  private func opened(_ size: String = "100x30") throws -> Sitting {
    var sitting = try CommitteeFixture.sitting(size)
    sitting.press("m O")
    #expect(sitting.round?.state == .open)
    sitting.state.workshop.focus["matrix"] = .account(try ID("norval"))
    return sitting
  }

  @Test("ballots are hidden while they are typed and until they are shown, and both turns are kept")
  func ballots() throws {
    var sitting = try opened()
    sitting.press("b enter \"7\"")
    #expect(sitting.text.contains("•") && !sitting.text.contains(" 7 "))
    sitting.press("enter \"8\" enter \"3\" enter")
    #expect(sitting.round?.votes.count == 3)
    #expect(sitting.text.contains("3/3"))
    #expect(!sitting.text.contains("median"), "the verdict is last")
    sitting.press("n")
    #expect(sitting.text.contains("median 7, from 3 to 8"))
    sitting.press("b enter \"7\" enter \"7\" enter \"8\" enter n")
    #expect(sitting.round?.votes.map(\.tour) == [1, 1, 1, 2, 2, 2])
    #expect(sitting.text.contains("median 7, from 7 to 8"))
    sitting.press("a enter")
    #expect(sitting.onDisk("norval")?.positions.last?.attractiveness?.value == 70)
    #expect(sitting.onDisk("norval")?.positions.last?.decidedBy == "Autumn committee")
    #expect(sitting.round?.now.account == nil)
  }

  @Test("a vote that is shown can be looked at mark by mark; one that goes on can't")
  func marks() throws {
    var sitting = try opened()
    sitting.press("b enter \"7\" enter \"7\" enter \"2\" enter")
    sitting.state.workshop.go(toViewNamed: "votes")
    #expect(!sitting.text.contains("Norval"), "it is still hidden")
    sitting.state.workshop.go(toViewNamed: "vote")
    #expect(!sitting.text.contains("alone"))
    sitting.state.workshop.go(toViewNamed: "matrix")
    sitting.press("n")
    sitting.state.workshop.go(toViewNamed: "vote")
    #expect(sitting.text.contains("alone"))
    sitting.state.workshop.go(toViewNamed: "votes")
    #expect(sitting.text.contains("Norval"))
  }

  @Test("two rounds stand side by side: who entered, who left, who moved")
  func comparison() throws {
    var earlier = try CommitteeFixture.round
    earlier.state = .closed
    earlier.results = try [("rr-1", "hydrane", Segment.star), ("rr-2", "norval", .status)].map {
      try result($0, $1, $2)
    }
    var later = Round(id: try ID("2027-s1"))
    later.title = "Spring committee"
    later.state = .closed
    later.day = Day(year: 2027, month: 4, day: 2)
    later.results = try [("rr-3", "hydrane", .strategic), ("rr-4", "ferox", .status)].map {
      try result($0, $1, $2)
    }
    var sitting = try CommitteeFixture.sitting(rounds: [earlier, later])
    sitting.press("alt-5")
    sitting.state.workshop.go(toViewNamed: "comparison")
    for words in ["→ hydrane", "moved", "+ ferox", "entered", "− norval", "left"] {
      #expect(sitting.text.contains(words), "\(words)")
    }
  }

  private func result(_ id: String, _ account: String, _ segment: Segment) throws -> RoundResult {
    var result = RoundResult(id: try ID(id))
    result.name = account
    result.account = try ID(account)
    result.segment = segment
    return result
  }

  @Test("a vote outside the scale is refused with its bounds, and asked for again")
  func outOfScale() throws {
    var sitting = try opened()
    sitting.press("b enter \"11\" enter")
    #expect(sitting.round?.votes.isEmpty == true)
    #expect(sitting.text.contains("10"))
    sitting.press("backspace backspace \"9\" enter")
    #expect(sitting.round?.votes.first?.value?.value == 9)
  }

  @Test(
    "whoever is passed over votes later, in the same turn, and votes aren't shown before by a slip")
  func later() throws {
    var sitting = try opened()
    sitting.press("b enter \"7\" enter esc \"9\" enter")
    #expect(sitting.round?.votes.count == 2)
    sitting.press("n")
    #expect(sitting.round?.now.revealed != true, "it is asked first")
    sitting.press("esc b enter")
    #expect(sitting.text.contains("Bruno"))
    sitting.press("\"8\" enter n")
    #expect(sitting.round?.votes.map(\.tour) == [1, 1, 1])
    #expect(sitting.round?.now.revealed == true)
  }

  @Test("whoever has left isn't asked")
  func leaver() throws {
    var round = try CommitteeFixture.round
    round.participants[1].left = true
    var sitting = try CommitteeFixture.sitting(rounds: [round])
    sitting.press("m O b enter")
    #expect(sitting.text.contains("Anne"))
    sitting.press("\"5\" enter")
    #expect(sitting.text.contains("Chloé"))
  }

  @Test("a prepared sitting holds who is where, and what they were chosen by")
  func prepared() throws {
    var sitting = try CommitteeFixture.sitting(rounds: [])
    sitting.press("m o")
    let round = try #require(sitting.rounds.values.first)
    #expect(round.state == .prepared)
    #expect(round.results.count >= 4 && round.criteria.count == 4)
    #expect(round.steps.compactMap(\.minutes).reduce(0, +) == 120)
    #expect(sitting.state.workshop.openedRound == round.id)
    sitting.press("esc")
    #expect(sitting.state.workshop.openedRound == nil)
  }

  @Test(
    "a facilitator's two hours, from the keyboard alone: select, vote, place, override, decide, close"
  )
  func twoHours() throws {
    var sitting = try CommitteeFixture.sitting("100x30")
    sitting.press("alt-5 2 + a")  // select: more weight on the business
    sitting.press("3 O")  // segment: the sitting opens
    sitting.press("P s N")  // projected, sectors and names hidden
    sitting.press("b enter \"8\" enter \"7\" enter \"8\" enter n a enter")
    sitting.press("t N s")  // the next step; all is shown
    sitting.press("shift-up a \"Our contract was renewed\" enter")
    sitting.press("e down enter \"The board wants it\" enter")
    sitting.press("d \"Visit every plant by March\" enter")
    sitting.press("p \"Who pays for the audit?\" enter")
    sitting.press("x")
    #expect(sitting.round?.closed.isEmpty == true, "it is asked first")
    sitting.press("enter")
    let round = try #require(sitting.round)
    #expect(round.state == .closed && round.closed == "14:02")
    #expect(round.steps[0].done == true)
    #expect(round.decisions.map(\.text) == ["Visit every plant by March"])
    #expect(round.parked.map(\.text) == ["Who pays for the audit?"])
    #expect(round.votes.count == 3)
    #expect(round.results.count >= 4)
    #expect(
      round.results.contains { $0.reason == "The board wants it" && $0.segment != nil },
      "what is decided stands in the round")
    #expect(sitting.settings.selection.directWeight?.value == 55)
    #expect(sitting.text.contains("Decided") && sitting.text.contains("parked 1"))
    #expect(sitting.state.desk.unsavedReason == nil)
  }

  @Test("what somebody else writes into the sitting shows here, and neither loses a word")
  func twoScreens() throws {
    var sitting = try opened()
    var theirs = try #require(sitting.round)
    theirs.notes = "Ask Bruno first"
    sitting.rounds[theirs.id] = theirs
    sitting.answer(.rounds([theirs], unreadable: []))
    sitting.press("p \"The price of steel\" enter")
    #expect(sitting.round?.notes == "Ask Bruno first")
    #expect(sitting.round?.parked.count == 1)
  }
}

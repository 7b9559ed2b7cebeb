import Method
import Samples
@testable import Store
import Testing

@Suite("The sittings of the demonstration’s committee")
struct SittingsTests {
  @Test("two sittings are closed and one is prepared, in three halves of a year")
  func states() throws {
    let told = try Told()
    let rounds = told.french.rounds
    #expect(rounds.map(\.id.text) == ["2025-s2", "2026-s1", "2026-s2"])
    #expect(rounds.map(\.state) == [.closed, .closed, .prepared])
    #expect(rounds.map(\.day) == rounds.map(\.day).sorted { ($0 ?? .last) < ($1 ?? .last) })
    #expect(rounds.last?.day == told.today)
    let again = try Told().french.rounds
    #expect(rounds == again)
  }

  @Test(
    "whatever the day, no two of them share a file",
    arguments: ["2026-01-01", "2026-06-30", "2026-07-01", "2026-12-31", "2028-02-29"])
  func files(iso: String) throws {
    let rounds = try Told(iso).french.rounds
    #expect(Set(rounds.map(\.id)).count == 3)
  }

  @Test("each is written as a file and read again, to the byte")
  func roundTrips() throws {
    let told = try Told()
    for round in told.french.rounds + told.english.rounds {
      let bytes = try RecordFile.bytes(.round(round), over: nil)
      #expect(try RecordFile.document(.round(round.id), bytes) == .round(round), "\(round.title)")
    }
  }

  @Test("results are of accounts that are there, under their names, and decided with a reason")
  func results() throws {
    let sample = try Told().french
    let names = Dictionary(uniqueKeysWithValues: sample.accounts.map { ($0.id, $0.name) })
    for round in sample.rounds {
      #expect(round.results.count >= 14, "\(round.title)")
      for result in round.results {
        let account = try #require(result.account)
        #expect(names[account] == result.name, "\(result.name)")
        let isExplained = result.decision == nil || !result.reason.isEmpty
        #expect(isExplained || account.text == "transports-velin", "\(result.name)")
      }
      #expect(Set(round.results.compactMap(\.account)).count == round.results.count)
    }
    let managed = Set(sample.accounts.filter(\.status.isManaged).map(\.id))
    for round in sample.rounds.prefix(2) {
      let decided = round.results.filter { $0.decision != nil }.compactMap(\.account)
      #expect(Set(decided) == managed, "\(round.title)")
    }
  }

  @Test("results stand where the accounts’ own places say, on the same day")
  func placesAgree() throws {
    let sample = try Told().french
    for (round, place) in zip(sample.rounds.prefix(2), 0...) {
      for result in round.results where result.segment != nil {
        let account = try #require(sample.accounts.first { $0.id == result.account })
        let position = account.positions[place]
        #expect(position.day == round.day && position.segment == result.segment)
        #expect(position.attractiveness == result.attractiveness, "\(result.name)")
        #expect(position.position == result.position, "\(result.name)")
      }
    }
    let report = RoundReport(sample.rounds[1])
    #expect(
      report.moves.map(\.name).sorted() == ["Ferox Aciers", "Mégisserie Auriol", "Sévrac Pharma"])
  }

  @Test("votes are within the scale, by people of the committee, in two ballots")
  func votes() throws {
    for round in try Told().french.rounds {
      let seats = Set(round.participants.map(\.id))
      for vote in round.votes {
        let value = try #require(vote.value?.value)
        let voter = try #require(vote.participant)
        #expect((0...10).contains(value) && (1...2).contains(vote.tour ?? 0))
        #expect(seats.contains(voter))
        #expect((vote.axis == nil) != vote.criterion.isEmpty)
      }
      let report = RoundReport(round)
      #expect(report.lastBallots.allSatisfy { $0.tour == 2 && $0.outcome.meetsRule })
    }
  }

  @Test("on Rhône Papier one stands alone, its own manager, and the place is what the others say")
  func dissenter() throws {
    let sample = try Told().french
    let round = sample.rounds[1]
    let alone = RoundReport(round).lastBallots.filter { $0.dissenter != nil }
    #expect(alone.map(\.account.text) == ["rhone-papier"])
    let who = round.participants.first { $0.id == alone.first?.dissenter }
    #expect(who?.name == "Bastien Aubanel")
    for ballot in RoundReport(round).lastBallots {
      let result = try #require(round.results.first { $0.account == ballot.account })
      let place = ballot.question == .axis(.position) ? result.position : result.attractiveness
      #expect(place?.value == ballot.outcome.median * 10, "\(result.name)")
    }
  }

  @Test("criteria are kept as they were: the first sitting looked at revenue more than at margin")
  func snapshots() throws {
    let sample = try Told().french
    let ids = sample.settings.criteria.map(\.id.text)
    for round in sample.rounds {
      #expect(round.criteria.map(\.criterion) == ids, "\(round.title)")
      for family in CriterionFamily.allCases {
        let weights = round.criteria.filter { $0.family == family }.compactMap(\.weight?.hundredths)
        #expect(weights.reduce(0, +) == 10_000, "\(round.title)")
      }
    }
    #expect(sample.rounds.map { $0.criteria.first?.weight?.value } == [30, 20, 20])
  }

  @Test("two hours are ready to be played: eight people, an agenda, the rule, nothing decided")
  func prepared() throws {
    let sample = try Told().french
    let round = try #require(sample.rounds.last)
    #expect(round.steps.compactMap(\.minutes).reduce(0, +) == 120)
    #expect(Set(round.steps.compactMap(\.kind)) == Set(StepKind.allCases))
    #expect(round.steps.allSatisfy { $0.done == nil && $0.skipped == nil })
    #expect(round.participants.count == 8 && round.places == 12)
    #expect(round.rule.share?.value == 75 && round.rule.within?.value == 1)
    #expect(round.votes.isEmpty && round.decisions.isEmpty && round.now == SittingNow())
    for participant in round.participants where participant.member != nil {
      #expect(sample.settings.member(participant.member)?.name == participant.name)
    }
  }

  @Test("one parked point is settled and one is open, each with an owner and a day")
  func parked() throws {
    let told = try Told()
    let points = told.french.rounds.flatMap(\.parked)
    #expect(points.compactMap(\.settled).sorted { !$0 && $1 } == [false, true])
    #expect(points.allSatisfy { told.french.settings.member($0.owner) != nil && $0.due != nil })
    let open = try #require(points.first { $0.settled == false }?.due)
    #expect(open > told.today)
  }

  @Test("what is written down stands in both languages, with the apostrophes of print")
  func languages() throws {
    let told = try Told()
    for (french, english) in zip(told.french.rounds, told.english.rounds) {
      #expect(french.id == english.id && french.votes == english.votes)
      for (left, right) in zip(french.prose, english.prose) {
        #expect(left.isEmpty == right.isEmpty && (left.isEmpty || left != right), "\(left)")
        #expect(!left.contains("'") && !right.contains("'"), "\(left)")
        #expect(!left.contains(" the ") && !right.contains(" les "), "\(left)")
      }
      #expect(french.prose.count == english.prose.count)
    }
  }
}

extension Round {
  /// What is written in a language; names stay as they are.
  fileprivate var prose: [String] {
    var prose = [title, notes]
    prose += steps.map(\.title)
    prose += criteria.map(\.label)
    prose += results.map(\.reason)
    prose += parked.map(\.text)
    prose += decisions.flatMap { [$0.text, $0.reason] }
    return prose + participants.map(\.function)
  }
}

import Method
import Terminal
import Testing

@testable import Workbench

/// A portfolio that a committee sits on: three criteria, accounts with marks and places, a sitting
/// that is prepared.
enum CommitteeFixture {
  static func sitting(
    _ size: String = "100x30", _ language: Language = .english, rounds: [Round]? = nil,
    readOnly: String? = nil
  ) throws -> Sitting {
    var sitting = Sitting(size, language, accounts: try accounts, readOnly: readOnly)
    try fill(&sitting, rounds: rounds)
    return sitting
  }

  /// Gives a sitting the criteria, the accounts and the rounds.
  static func fill(_ sitting: inout Sitting, rounds: [Round]? = nil) throws {
    let rounds = try rounds ?? [round]
    sitting.settings = try settings
    sitting.rounds = Dictionary(uniqueKeysWithValues: rounds.map { ($0.id, $0) })
    for account in try accounts { sitting.disk[account.id] = account }
    sitting.answer(
      .refreshed(
        settings: sitting.settings, accounts: try accounts.map(Digest.init),
        unreadable: sitting.unreadable))
    sitting.answer(.rounds(rounds, unreadable: []))
  }

  static var settings: Workspace {
    get throws {
      var settings = Fixture.settings
      settings.criteria = try [
        criterion("cr-volume", "Volume", .direct, 60, [.selection, .attractiveness]),
        criterion("cr-growth", "Growth", .direct, 40, [.selection, .attractiveness]),
        criterion("cr-trust", "Trust", .relational, 100, [.selection]),
        criterion("cr-name", "Name", .image, 100, [.selection, .attractiveness]),
      ]
      settings.selection.places = 2
      var visits = ServiceDimension(id: try ID("sd-visits"))
      visits.label = "Visits"
      visits.base = try Level(0, in: 0...3)
      visits.strategic = try Level(2, in: 0...3)
      settings.services = [visits]
      return settings
    }
  }

  private static func criterion(
    _ id: String, _ label: String, _ family: CriterionFamily, _ weight: Int, _ uses: [CriterionUse]
  ) throws -> Criterion {
    var criterion = Criterion(id: try ID(id))
    criterion.label = label
    criterion.family = family
    criterion.weight = try Percent(hundredths: weight * 100)
    criterion.uses = uses
    criterion.anchorHigh = "as high as it gets"
    return criterion
  }

  static var accounts: [Account] {
    get throws {
      try zip(
        Fixture.accounts,
        [
          (80, 70, [9, 7, 8, 6]), (30, 80, [4, 4, 9, 5]), (70, 20, [8, 9, 3, 7]),
          (20, 30, [2, 1, 4, 2]),
        ]
      ).map { account, place in
        var account = account
        account.status = .key
        account.positions = [try position("sp-1", place.0 - 10, place.1, in: 2025)]
        account.positions.append(try position("sp-2", place.0, place.1, in: 2026))
        account.ratings = try zip(try settings.criteria, place.2).map { criterion, mark in
          var rating = Rating(id: try ID("rt-\(criterion.label.lowercased())"))
          rating.criterion = criterion.id
          rating.value = try Score(tenths: mark * 10, in: 0...100)
          return rating
        }
        return account
      }
    }
  }

  private static func position(
    _ id: String, _ x: Int, _ y: Int, in year: Int
  ) throws -> SegmentPosition {
    var position = SegmentPosition(id: try ID(id))
    position.day = Day(year: year, month: 5, day: 3)
    position.attractiveness = try Percent(hundredths: x * 100)
    position.position = try Percent(hundredths: y * 100)
    return position
  }

  static let roundID = "2026-s2"

  static var round: Round {
    get throws {
      var round = Round(id: try ID(roundID))
      round.title = "Autumn committee"
      round.state = .prepared
      round.kind = .segmentation
      round.day = Sitting.moment.today
      round.participants = try ["Anne", "Bruno", "Chloé"].map { name in
        var participant = Participant(id: try ID("pt-\(name.prefix(1).lowercased())"))
        participant.name = name
        return participant
      }
      round.steps = try [("st-1", "Select", StepKind.select), ("st-2", "Vote", .vote)].map {
        var step = AgendaStep(id: try ID($0.0))
        step.title = $0.1
        step.kind = $0.2
        step.minutes = 20
        return step
      }
      return round
    }
  }
}

extension Sitting {
  /// The sitting as it is on "the disk".
  var round: Round? { rounds.values.first { $0.id.text == CommitteeFixture.roundID } }

  func onDisk(_ id: String) -> Account? { disk.values.first { $0.id.text == id } }
}

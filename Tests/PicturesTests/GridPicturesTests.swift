import Figures
import Method
import Phrases
import Pictures
import Terminal
import Testing

struct GridPicturesTests {
  private func coherence() throws -> HeatGrid<FieldPath> {
    var account = try account()
    account.objectives = try ["Grow abroad", "Cut waste"].enumerated().map { place, text in
      var objective = CustomerObjective(id: try ID("ob-\(place + 1)"))
      objective.text = text
      return objective
    }
    account.means = try ["Cash", "People"].enumerated().map { place, text in
      var mean = CustomerMean(id: try ID("me-\(place + 1)"))
      mean.text = text
      return mean
    }
    let levels: [(Int, Int, Int?)] = [(1, 2, 0), (2, 1, 2), (2, 2, nil)]
    account.coherence = try levels.enumerated().map { place, row in
      var cell = CoherenceCell(id: try ID("ce-\(place + 1)"))
      cell.objective = try ID("ob-\(row.0)")
      cell.mean = try ID("me-\(row.1)")
      cell.level = try row.2.map { try Level($0, in: 0...2) }
      return cell
    }
    return HeatGrid<FieldPath>.coherence(of: account)
  }

  @Test("each objective meets each means, and what is judged leads to its level")
  func coherenceLevels() throws {
    let grid = try coherence()
    #expect(grid.columns == ["Cash", "People"])
    #expect(grid.rows.map(\.title) == ["Grow abroad", "Cut waste"])
    let missing = try #require(grid.mark(row: 0, column: 1))
    #expect(missing.subject == .field("level", of: "ce-1", in: "coherence"))
    #expect(missing.size == 0 && missing.ink == .bad && missing.text == "0")
    let enough = try #require(grid.mark(row: 1, column: 0))
    #expect(enough.subject == .field("level", of: "ce-2", in: "coherence"))
    #expect(enough.size == 1 && enough.ink == .good && enough.text == "2")
  }

  @Test("what nobody has judged isn't missing: it has no size")
  func coherenceUnknown() throws {
    let grid = try coherence()
    let begun = try #require(grid.mark(row: 1, column: 1))
    #expect(begun.subject == .field("level", of: "ce-3", in: "coherence"))
    #expect(begun.size == nil && begun.text.isEmpty && begun.subject.roomOf == nil)
    let room = try #require(grid.mark(row: 0, column: 0))
    #expect(room.size == nil && room.text.isEmpty)
    let pair = try #require(room.subject.roomOf)
    #expect(pair.first == "ob-1" && pair.second == "me-1")
    #expect(room.subject.steps.last?.key == "level")
  }

  private func mirror() throws -> HeatGrid<FieldPath> {
    var account = try account()
    account.contacts = try people([("Paul", nil), ("Rosa", nil), ("Gone", nil)])
    account.contacts[0].knownBy = [try ID("m-2")]
    account.contacts[2].departed = try #require(Day(iso: "2026-01-31"))
    account.team.manager = try ID("m-1")
    let levels: [(Int, Int, Int?)] = [(1, 1, 3), (2, 2, 0), (1, 2, nil)]
    account.coverage = try levels.enumerated().map { place, row in
      var record = Coverage(id: try ID("co-\(place + 1)"))
      record.contact = try ID("c-\(row.0)")
      record.member = try ID("m-\(row.1)")
      record.level = try row.2.map { try Level($0, in: 0...4) }
      return record
    }
    return HeatGrid<FieldPath>.mirror(of: account, try settings(team: ["Ada", "Bo", "Cy"]))
  }

  @Test("those of theirs who are there meet those of ours who work for the account")
  func mirrorTitles() throws {
    let grid = try mirror()
    #expect(grid.columns == ["Ada", "Bo"], "Cy knows nobody there")
    #expect(grid.rows.map(\.title) == ["Paul", "Rosa"], "who left meets nobody")
  }

  @Test("a contact has its level; none at all isn't one that nobody has told")
  func mirrorLevels() throws {
    let grid = try mirror()
    let close = try #require(grid.mark(row: 0, column: 0))
    #expect(close.subject == .field("level", of: "co-1", in: "coverage"))
    #expect(close.size == 0.75 && close.ink == .good && close.text == "3")
    let none = try #require(grid.mark(row: 1, column: 1))
    #expect(none.size == 0 && none.text == "0" && none.ink != .good)
    let unknown = try #require(grid.mark(row: 0, column: 1))
    #expect(unknown.subject == .field("level", of: "co-3", in: "coverage"))
    #expect(unknown.size == nil && unknown.ink != .good)
    let room = try #require(grid.mark(row: 1, column: 0))
    let pair = try #require(room.subject.roomOf)
    #expect(room.size == nil && pair.first == "c-2" && pair.second == "m-1")
  }

  private func whitespace(_ language: Language = .english) throws -> HeatGrid<FieldPath> {
    var account = try account()
    account.units = try ["Lyon", "Lille"].enumerated().map { place, name in
      var unit = Unit(id: try ID("un-\(place + 1)"))
      unit.name = name
      return unit
    }
    let cells: [(Int, Int, WhitespaceStatus, Int?)] = [
      (1, 1, .us, 120_000), (1, 2, .unknown, nil), (2, 1, .notApplicable, nil),
    ]
    account.whitespace = try cells.enumerated().map { place, row in
      var cell = WhitespaceCell(id: try ID("ws-\(place + 1)"))
      cell.unit = try ID("un-\(row.0)")
      cell.offer = try ID("o-\(row.1)")
      cell.status = row.2
      cell.spend = try row.3.map { try Amount(minor: $0 * 100) }
      return cell
    }
    return HeatGrid<FieldPath>.whitespace(
      of: account, try settings(offers: ["Pumps", "Valves"]), Wording(language))
  }

  @Test("who serves a unit is told by a letter, an ink and what it spends")
  func whitespaceCells() throws {
    let grid = try whitespace()
    #expect(grid.columns == ["Pumps", "Valves"] && grid.rows.map(\.title) == ["Lyon", "Lille"])
    let ours = try #require(grid.mark(row: 0, column: 0))
    #expect(ours.subject == .field("status", of: "ws-1", in: "whitespace"))
    #expect(ours.text == "U €120k" && ours.size == 1 && ours.ink == .good)
    #expect(try whitespace(.french).mark(row: 0, column: 0)?.text.hasPrefix("N ") == true)
  }

  @Test("what nobody knows isn't what nobody needs, and what isn't recorded has a room")
  func whitespaceUnknown() throws {
    let grid = try whitespace()
    let unknown = try #require(grid.mark(row: 0, column: 1))
    #expect(unknown.size == nil && unknown.text == "?")
    let needless = try #require(grid.mark(row: 1, column: 0))
    #expect(needless.size == 0 && needless.text == "×")
    let room = try #require(grid.mark(row: 1, column: 1))
    let pair = try #require(room.subject.roomOf)
    #expect(room.size == nil && pair.first == "un-2" && pair.second == "o-2")
  }

  @Test("each state of a unit has a letter of its own", arguments: Language.allCases)
  func letters(language: Language) {
    let signs = WhitespaceStatus.allCases.map { $0.sign(language) }
    #expect(Set(signs).count == WhitespaceStatus.allCases.count)
    #expect(signs.allSatisfy { $0.count == 1 })
  }

  @Test("every mark is a field of the account, and is reached by arrows")
  func everyMark() throws {
    for grid in [try coherence(), try mirror(), try whitespace()] {
      #expect(grid.astray.isEmpty)
      #expect(grid.subjects.count == 4 && grid.reached == Set(grid.subjects))
    }
  }

  @Test("an account of which nothing is known has empty pictures")
  func empty() throws {
    let account = try account()
    #expect(HeatGrid<FieldPath>.coherence(of: account).first == nil)
    #expect(HeatGrid<FieldPath>.mirror(of: account, Workspace()).first == nil)
    let offers = try settings(offers: ["Pumps"])
    #expect(
      HeatGrid<FieldPath>.whitespace(of: account, offers, Wording(.english)).first == nil)
  }
}

import Method
import TestSupport
import Testing

@testable import Shell

struct MoveVerbTests {
  private func trial() throws -> Trial {
    let trial = try Trial()
    for (number, name) in ["Anne", "Luc", "Paul"].enumerated() {
      let added = trial.add("hydrane", "contacts", "name=\(name)", seed: UInt64(number))
      guard added.code == 0 else { throw TestFailure(description: "\(added.remarks)") }
    }
    return trial
  }

  @Test(
    "an item goes up, down, or to a place of its list",
    arguments: [
      ("Luc", "up", "Luc Anne Paul"), ("Luc", "down", "Anne Paul Luc"),
      ("Paul", "1", "Paul Anne Luc"), ("Anne", "3", "Luc Paul Anne"),
      ("Anne", "up", "Anne Luc Paul"), ("Paul", "down", "Anne Luc Paul"),
      ("Luc", "2", "Anne Luc Paul"),
    ])
  func moves(name: String, place: String, order: String) throws {
    let trial = try trial()
    #expect(trial.move("hydrane", "contacts[\(name)]", place).code == 0)
    #expect(try trial.stored().contacts.map(\.name).joined(separator: " ") == order)
  }

  @Test("where it ends up is told in words; at the end of the list, that it stays")
  func told() throws {
    let trial = try trial()
    #expect(
      trial.move("hydrane", "contacts[Luc]", "up")
        == Outcome("Person Luc moved up\n", isSaved: true))
    #expect(
      trial.move("hydrane", "contacts[Luc]", "up")
        == Outcome("Hydrane Boissons: it already was so.\n", isSaved: true))
  }

  @Test(
    "a place that there isn't is refused",
    arguments: [("left", Int32(2)), ("0", 2), ("-1", 2), ("4", 1)])
  func refuses(place: String, code: Int32) throws {
    let trial = try trial()
    let before = trial.files
    #expect(
      trial.move("hydrane", "contacts[Luc]", place).isRefused(
        code, saying: code == 2 ? place : "1 to 3"))
    #expect(trial.files == before)
  }
}

import Method
import Phrases
import TestSupport
import Testing

@testable import Shell

struct ReadingsTests {
  @Test("every kept field and every indicator has a key of its own, and is in list --json and show")
  func everyRow() throws {
    let trial = try Trial()
    let list = ListVerb.outcome(trial.path, as: .json, language: "en", in: trial.around).text
    let show = trial.show("hydrane", json: true).text
    let keys = Digest.keptFields.map(\.key) + Indicator.all.map(\.key)
    #expect(Set(keys).count == keys.count)
    for key in keys { #expect(list.contains("\"\(key)\": "), "\(key)") }
    for key in Indicator.all.map(\.key) { #expect(show.contains("\"\(key)\": "), "\(key)") }
  }

  @Test(
    "a spreadsheet has a heading of its own for each, in each language", arguments: ["en", "fr"])
  func headings(language: String) throws {
    let trial = try Trial()
    let text = ListVerb.outcome(trial.path, as: .csv, language: language, in: trial.around).text
    let first = text.utf8.split(separator: 0x0D).first.map { String(Substring($0)) } ?? ""
    let headings = first.split(separator: language == "fr" ? ";" : ",")
    let series = Indicator.all.count { $0.form == .line }
    #expect(headings.count == 1 + Digest.keptFields.count + Indicator.all.count - series)
    #expect(Set(headings).count == headings.count)
  }

  @Test(
    "a measure is a number where it has one, and a key where it is a word",
    arguments: [
      (Measure.index(12.5), "12.5"), (.count(3), "3"), (.year(2025), "2025"), (.days(4), "4"),
      (.flag(true), "true"), (.word("cold", Term("a cold", "un rhume")), "\"cold\""),
      (.series([]), "[]"), (.series([nil]), "[\n  null\n]"),
    ])
  func json(measure: Measure, written: String) {
    #expect(JSON.measure(measure).written == written + "\n")
  }

  @Test("money and percentages are exact, in major units")
  func exact() throws {
    #expect(JSON.measure(.amount(try Amount(minor: 420_000_050))).written == "4200000.5\n")
    #expect(JSON.measure(.percent(try Percent(hundredths: -1250))).written == "-12.5\n")
    #expect(JSON.measure(.series([1, nil])) == .list([.number("1"), .null]))
  }

  @Test("in a spreadsheet words are in the reader's language")
  func cells() {
    let french = Wording(.french)
    #expect(CSV.Cell(.flag(false), french) == .text("Non"))
    #expect(CSV.Cell(.word("cold", Term("a cold", "un rhume")), french) == .text("un rhume"))
    #expect(CSV.Cell(.index(7.25), french) == .number("7.25"))
  }
}

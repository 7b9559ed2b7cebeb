import Method
import Samples
import Testing

struct DemonstrationTests {
  static let today = Day(year: 2026, month: 11, day: 22)

  @Test("the demonstration names its company in the language asked")
  func namesItsCompany() throws {
    let today = try #require(Self.today)
    let french = Demonstration.workspace(in: .french, today: today)
    let english = Demonstration.workspace(in: .english, today: today)
    #expect(french.settings.name == "Fluides du Sud")
    #expect(english.settings.name == "Southern Fluids")
  }
}

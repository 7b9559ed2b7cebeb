import Method
import Testing

struct ConcentrationTests {
  @Test("the method's example: C-18")
  func example() throws {
    let shares = try [28, 20, 15, 12, 10, 8, 7].map(amount)
    let concentration = try #require(Concentration(shares))
    #expect(concentration.herfindahl.rounded() == 1766)
    #expect(concentration.top1.rounded() == 28)
    #expect(concentration.top5.rounded() == 85)
    #expect(concentration.known == 7)
    #expect(concentration.isDependency)
  }

  @Test("the order of the accounts doesn't matter")
  func order() throws {
    let amounts = try [7, 28, 10, 20, 8, 12, 15].map(amount)
    #expect(Concentration(amounts) == Concentration(amounts.reversed()))
  }

  @Test("one account alone is everything")
  func alone() throws {
    let concentration = try #require(Concentration([try amount(5)]))
    #expect(concentration.top1 == 100)
    #expect(concentration.top5 == 100)
    #expect(concentration.herfindahl == 10_000)
  }

  @Test("many equal accounts are no dependency; exactly 20 % isn't either")
  func equal() throws {
    let ten = try #require(Concentration(Array(repeating: try amount(3), count: 10)))
    #expect(abs(ten.herfindahl - 1000) < 1e-9)
    #expect(!ten.isDependency)
    let five = try #require(Concentration(Array(repeating: try amount(3), count: 5)))
    #expect(five.top1 == 20)
    #expect(!five.isDependency)
  }

  @Test("what isn't positive has no share, and nothing positive no concentration")
  func nothingPositive() throws {
    #expect(Concentration([]) == nil)
    #expect(Concentration([.zero, try amount(-5)]) == nil)
    let known = Concentration([try amount(1), .zero, try amount(-5), try amount(3)])
    #expect(known?.known == 2)
    #expect(known?.top1 == 75)
  }
}

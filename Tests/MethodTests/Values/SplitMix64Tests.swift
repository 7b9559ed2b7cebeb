import Method
import Testing

struct SplitMix64Tests {
  @Test("the numbers of a seed are those of the published algorithm")
  func vector() {
    var numbers = SplitMix64(seed: 1_234_567)
    #expect(
      [numbers.next(), numbers.next(), numbers.next()] == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }
}

import Method

extension SyntheticAccount {
  /// Five to ten years that happened, each from the one before, then a budget and a forecast.
  func years(_ slug: String, _ numbers: inout SplitMix64) -> [AccountYear] {
    var revenue = 500 * SyntheticAccount.exponential(numbers.normal() * 0.9)
    let count = numbers.within(5...10)
    var exercises: [Exercise] = []
    for offset in -count..<0 {
      let growth = 0.04 + 0.12 * numbers.normal()
      let jump = abs(growth) > 0.3 || numbers.below(3) == 0
      exercises.append(
        .actual(
          offset, Int(revenue), margin: Double(numbers.within(180...420)) / 10,
          serve: Int(revenue) * numbers.within(4...14) / 100, own: Int(revenue / 50),
          spend: Int(revenue * 3), otif: Double(numbers.within(860...995)) / 10,
          claims: numbers.below(30), mark: Double(numbers.within(40...95)) / 10,
          days: numbers.within(5...180), put: numbers.below(3) == 0 ? Int(revenue / 40) : nil,
          jump ? SyntheticProse.line(told.language, &numbers) : ""))
      revenue = max(10, revenue * (1 + min(max(growth, -0.45), 0.45)))
    }
    exercises.append(.budget(Int(revenue), margin: 30, serve: Int(revenue / 12), days: 60))
    exercises.append(.forecast(Int(revenue * 0.98), margin: 29.5, serve: Int(revenue / 12)))
    return exercises.map { $0.record(of: slug, told) }
  }

  /// e to the power of x, good to twelve digits between -8 and 8, without the C library.
  static func exponential(_ x: Double) -> Double {
    let small = min(max(x, -8), 8) / 16
    var term = 1.0
    var sum = 1.0
    for n in 1...14 {
      term *= small / Double(n)
      sum += term
    }
    let squared = sum * sum
    let fourth = squared * squared
    return fourth * fourth * fourth * fourth
  }
}

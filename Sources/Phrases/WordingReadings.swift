public import Method

extension Wording {
  /// What an indicator says, in the ways that there are to write it: the fullest first.
  ///
  /// Whoever has little room takes the first that fits: half a number would be another one.
  public func reading(_ reading: Reading, _ form: Indicator.Form) -> [String] {
    switch (reading.value, form) {
    case (.percent(let percent), .change):
      return ungrouping(self.percent(percent, signed: true, decimals: 0))
    case (.percent(let percent), _):
      return [self.percent(percent, decimals: 1)]
        + ungrouping(self.percent(percent, decimals: 0))
    case (.index(let index), .number):
      return [percent(index, decimals: 1), percent(index, decimals: 0)]
    case (let value, _): return [measure(value)]
    }
  }

  private func ungrouping(_ number: String) -> [String] { [number, ungrouped(number)] }
}

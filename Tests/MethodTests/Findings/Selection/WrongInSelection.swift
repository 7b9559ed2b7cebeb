import Method

/// Two criteria of one family, the first with a limit, and two services that nobody has priced.
func selectionSettings() throws -> Workspace {
  var settings = Workspace()
  settings.criteria = try (1...2).map { number in
    try made("cr-\(number)") { criterion in
      criterion.label = "Criterion \(number)"
      criterion.family = .direct
      criterion.weight = try percent(50)
    }
  }
  settings.criteria[0].knockoutMin = try Score(tenths: 30, in: 0...10)
  settings.services = try (1...2).map { number in
    try made("sd-\(number)") { $0.base = try Level(0, in: ServiceLevels.scale) }
  }
  return settings
}

/// An account that has everything wrong that selection and differentiation can have in these settings.
func wrongInSelection() throws -> Account {
  try keyAccount { account in
    try account.rate([20])
    try account.place(10, 20, on: "2025-03-01") { $0.segment = .streamline }
    try account.place(15, 20, on: "2026-03-01") { $0.segment = .streamline }
    account.years = [try exercise(2025, revenue: 1000)]
    account.years[0].margin = try amount(200)
    account.years[0].costToServe = try amount(50)
    account.services = [
      try made("sv-1") { service in
        service.dimension = try ID("sd-1")
        service.level = try Level(2, in: ServiceLevels.scale)
        service.promisedOn = try day("2026-02-01")
      },
      try made("sv-2") { service in
        service.dimension = try ID("sd-2")
        service.level = try Level(1, in: ServiceLevels.scale)
        service.annualCost = try amount(100)
        service.exceptionUntil = try day("2026-06-30")
      },
    ]
  }
}

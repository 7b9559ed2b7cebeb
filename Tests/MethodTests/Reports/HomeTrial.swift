import Method
import Testing

/// Tests of what the home screen tells, of accounts with a few years.
protocol HomeTrial {}

extension HomeTrial {
  func report(
    _ accounts: [Digest], _ settings: Workspace = Workspace()
  ) throws -> HomeReport {
    HomeReport(accounts, try PortfolioSample.context(accounts, settings))
  }

  func line(
    _ key: String, _ accounts: [Digest], _ settings: Workspace = Workspace()
  ) throws -> HomeReport.Line {
    try #require(try report(accounts, settings)[key], "\(key)")
  }

  func account(
    _ id: String, _ status: AccountStatus = .key, revenues: [Int] = [],
    _ edit: (inout Account) throws -> Void = { _ in }
  ) throws -> Digest {
    try PortfolioSample.digest(id, status) { account in
      account.years = try revenues.enumerated().map { try exercise(2024 + $0, revenue: $1) }
      try edit(&account)
    }
  }
}

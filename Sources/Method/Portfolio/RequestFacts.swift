/// What was granted of what an account asked, as far as it is known what that takes.
///
/// One that was granted in part counts whole: nobody wrote down how large the part is.
struct GrantedResources: Hashable, Sendable {
  /// Of those whose cost is known.
  private(set) var cost = Amount.zero
  /// In tenths, of those whose days are known.
  private(set) var days = 0
  /// How many were granted of which the cost isn't known, and the days.
  private(set) var withoutCost = 0
  private(set) var withoutDays = 0

  init(_ requests: [ResourceRequest]) {
    for request in requests where request.isGranted {
      if let money = request.cost, money >= .zero {
        cost = cost + money
      } else {
        withoutCost += 1
      }
      if let tenths = request.days?.tenths { days += tenths } else { withoutDays += 1 }
    }
  }

  /// None where nothing was granted.
  fileprivate init(_ numbers: [Int?]) {
    guard numbers.count == 4 else { return }
    cost = numbers[0].flatMap { try? Amount(minor: $0) } ?? .zero
    days = numbers[1] ?? 0
    withoutCost = numbers[2] ?? 0
    withoutDays = numbers[3] ?? 0
  }

  /// Empty where nothing was granted.
  var numbers: [Int?] {
    let numbers = [cost.minor, days, withoutCost, withoutDays]
    return numbers.allSatisfy { $0 == 0 } ? [] : numbers
  }
}

extension ResourceRequest {
  /// Nobody has decided yet, or it is to be decided later.
  public var isOpen: Bool {
    switch decision {
    case .asked, .postponed, nil: true
    case .granted, .partly, .refused: false
    }
  }

  fileprivate var isGranted: Bool {
    switch decision {
    case .granted, .partly: true
    case .asked, .postponed, .refused, nil: false
    }
  }

  /// Its id, four numbers, each "-" where it isn't known, and its text.
  var factText: String {
    let numbers = [cost?.minor, days?.tenths, gain?.minor, probability?.hundredths]
    return ([id.text] + numbers.map { $0.map(String.init) ?? "-" } + [text])
      .joined(separator: " ")
  }
}

extension ArbitrationRequest {
  fileprivate init?(_ fact: String, of account: ID<Account>) {
    let parts = fact.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, let id = try? ID<ResourceRequest>(String(parts[0])) else { return nil }
    let numbers = parts[1...4].map { Int($0) }
    self.init(
      RequestKey(account: account, request: id), String(parts[5]),
      cost: numbers[0].flatMap { try? Amount(minor: $0) },
      days: numbers[1].map { Double($0) / 10 },
      gain: numbers[2].flatMap { try? Amount(minor: $0) },
      probability: numbers[3].flatMap { try? Percent(hundredths: $0) })
  }
}

extension Digest {
  private static let requestsPlace = place(of: "requests")
  private static let grantedPlace = place(of: "requests_granted")

  /// What it asks for and nobody has decided.
  public var openRequests: [ArbitrationRequest] {
    texts(at: Digest.requestsPlace).compactMap { ArbitrationRequest($0, of: id) }
  }

  /// What it has already.
  var grantedResources: GrantedResources {
    GrantedResources(numbers(at: Digest.grantedPlace))
  }
}

import Method
import Testing

struct ThreatPriorityTests {
  private func threat(
    _ probability: Int?, _ impact: Int?, _ status: ThreatStatus? = nil
  ) throws -> ThreatOpportunity {
    try made("to-1") { threat in
      threat.probability = try probability.map { try Level($0, in: 1...5) }
      threat.impact = try impact.map { try Level($0, in: 1...5) }
      threat.status = status
    }
  }

  @Test(
    "probability times impact: from 15 on it must be treated, from 8 on it is watched",
    arguments: [
      (5, 5, 25, ThreatPriority.mustTreat), (3, 5, 15, .mustTreat), (3, 4, 12, .watch),
      (2, 4, 8, .watch), (2, 3, 6, .low), (1, 1, 1, .low),
    ])
  func priorities(probability: Int, impact: Int, priority: Int, verdict: ThreatPriority) throws {
    let threat = try threat(probability, impact)
    #expect(threat.priority == priority && threat.verdict == verdict)
  }

  @Test("while either isn't known neither is the priority")
  func unknown() throws {
    #expect(try threat(nil, 5).priority == nil)
    #expect(try threat(5, nil).verdict == nil)
  }

  @Test("what is treated or closed presses no more")
  func open() throws {
    var account = try account()
    account.threats = [
      try threat(5, 5), try threat(4, 4, .open), try threat(5, 5, .treated),
      try threat(5, 5, .closed), try threat(nil, 5),
    ]
    #expect(account.openPriorities == [25, 16])
  }

  @Test("each verdict has its word")
  func words() {
    #expect(ThreatPriority.allCases.map(\.rawValue) == ["must_treat", "watch", "low"])
    for language in Language.allCases {
      #expect(Set(ThreatPriority.allCases.map { $0.term[language] }).count == 3)
    }
  }
}

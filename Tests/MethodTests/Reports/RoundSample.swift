import Method

/// A vote on an axis or a criterion of an account; the participant's number tells who.
func vote(
  _ account: String, _ axis: Axis? = nil, criterion: String = "", tour: Int? = 1, by voter: Int?,
  _ tenths: Int?
) throws -> Vote {
  var id = "vt-\(account)-\(axis?.rawValue ?? criterion)"
  id += "-\(tour ?? 0)-\(voter ?? 0)-\(tenths ?? 0)"
  return try made(id) { vote in
    vote.account = try ID(account)
    vote.axis = axis
    vote.criterion = criterion
    vote.tour = tour
    vote.participant = try voter.map { try ID("pt-\($0)") }
    vote.value = try tenths.map { try Score(tenths: $0, in: 0...10) }
  }
}

func result(
  _ account: String, _ edit: (inout RoundResult) throws -> Void = { _ in }
) throws -> RoundResult {
  try made("rr-\(account)") { result in
    result.name = account
    result.account = try ID(account)
    try edit(&result)
  }
}

func round(_ results: [RoundResult] = []) throws -> Round {
  try made("rd-1") { $0.results = results }
}

import Method
import Testing

struct RelationshipQualityTests {
  /// A record with marks in the order of the dimensions.
  private func score(
    _ id: String, _ voice: Voice?, _ marks: [Int?], on iso: String? = nil
  ) throws -> RelationScore {
    let levels = try marks.map { mark in try mark.map { try Level($0, in: 1...5) } }
    let padded = levels + Array(repeating: nil, count: 7 - levels.count)
    return try made(id) { score in
      score.voice = voice
      score.day = try iso.map(day)
      score.trust = padded[0]
      score.commitment = padded[1]
      score.satisfaction = padded[2]
      score.communication = padded[3]
      score.fairness = padded[4]
      score.conflicts = padded[5]
      score.adaptability = padded[6]
    }
  }

  @Test("half is our view, half the customer's")
  func bothVoices() throws {
    let quality = try #require(
      RelationshipQuality([
        try score("rs-1", .us, [4, 4, 4, 4, 4, 4, 4]),
        try score("rs-2", .customer, [3, 2, 3, 3, 4, 3, 3]),
      ]))
    #expect(quality.us?.value == 75 && quality.customer?.value == 50)
    #expect(quality.value == 62.5 && quality.verdict == .amber)
    #expect(quality.blindSpot == 25 && quality.isBlind)
    #expect(!quality.isEstimate && quality.confidence == 1)
    #expect(quality.widest.map(\.dimension) == [.commitment])
    #expect(quality.differences.first?.value == 2 && quality.differences.last?.value == 0)
    #expect(quality.differences.count == 7)
  }

  @Test("without the customer's voice ours is an estimate, and there is no blind spot to tell")
  func oursAlone() throws {
    let quality = try #require(RelationshipQuality([try score("rs-1", .us, [5, 5])]))
    #expect(quality.value == 100 && quality.isEstimate && quality.confidence == 0.6)
    #expect(quality.blindSpot == nil && !quality.isBlind && quality.differences.isEmpty)
    #expect(quality.us?.known == 2.0 / 7)
    let theirs = try #require(RelationshipQuality([try score("rs-1", .customer, [1])]))
    #expect(theirs.value == 0 && !theirs.isEstimate && theirs.us == nil)
  }

  @Test("the latest marks count; without a day they are the oldest, a record without marks is none")
  func latest() throws {
    let scores = [
      try score("rs-1", .us, [1], on: "2025-01-01"), try score("rs-2", .us, [5], on: "2026-01-01"),
      try score("rs-3", .us, [2]), try score("rs-4", .us, [], on: "2026-06-01"),
      try score("rs-5", nil, [1], on: "2026-07-01"),
    ]
    #expect(RelationshipQuality(scores)?.us?.record.text == "rs-2")
    #expect(RelationshipQuality(Array(scores.reversed()))?.us?.record.text == "rs-2")
    let sameDay = [scores[1], try score("rs-6", .us, [3], on: "2026-01-01")]
    #expect(RelationshipQuality(sameDay)?.us?.record.text == "rs-6")
    #expect(RelationshipQuality([scores[2], scores[0]])?.us?.record.text == "rs-1")
  }

  @Test(
    "green from 70, amber from 45, red below",
    arguments: [
      ([4, 4, 4, 4, 4, 4, 3], RelationshipQuality.Verdict.green), ([4, 4, 4, 3], .amber),
      ([3, 3, 3, 3, 3, 2], .amber), ([3, 3, 3, 2], .red), ([1], .red),
    ])
  func verdicts(marks: [Int], verdict: RelationshipQuality.Verdict) throws {
    #expect(RelationshipQuality([try score("rs-1", .customer, marks)])?.verdict == verdict)
  }

  @Test("the blind spot has its sign: only overrating is blind")
  func blindSpot() throws {
    let under = RelationshipQuality([
      try score("rs-1", .us, [2, 2]), try score("rs-2", .customer, [4, nil, 5]),
    ])
    #expect(under?.blindSpot == 25 - 87.5 && under?.isBlind == false)
    #expect(under?.differences.map(\.value) == [-2], "one that both have marked")
    let same = RelationshipQuality([
      try score("rs-1", .us, [3]), try score("rs-2", .customer, [3]),
    ])
    #expect(same?.blindSpot == 0 && same?.widest.isEmpty == true)
  }

  @Test("no mark, no quality")
  func nothing() throws {
    #expect(RelationshipQuality([]) == nil)
    #expect(RelationshipQuality([try score("rs-1", .us, [])]) == nil)
  }

  @Test("each dimension is a field of the record, and is called like it")
  func dimensions() throws {
    for (place, dimension) in RelationDimension.allCases.enumerated() {
      #expect(RelationScore.shape[dimension.rawValue]?.label == dimension.term)
      let marks: [Int?] = (0..<7).map { $0 == place ? 5 : nil }
      #expect(try score("rs-1", .us, marks).level(of: dimension) == 5)
    }
  }
}

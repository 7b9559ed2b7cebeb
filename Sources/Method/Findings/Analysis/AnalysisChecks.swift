extension Check {
  /// What the analysis of an account lacks, or where it contradicts itself: each check has a file.
  static let ofAnalysis: [Check] = [
    .singleThreaded, .oneOfOurs, .noDecider, .noOpponent, .hardlyKnown, .nobodyOfOurs,
    .notMetForLong, .stillCountedOn, .reportingInCircles,
    .needWithoutEvidence, .needWithoutHolder, .onlySaidNeeds, .needWithoutAnswer,
    .offerWithoutNeed, .meansNotJudged, .noCounterMove, .noOwnAlternative,
    .majorWithoutResponse, .assumptionUnwatched, .assumptionBroken, .assumptionToReview,
    .unusedFact, .moreThanSpent, .weightsOffHundred, .noticeWithoutRenewal,
    .judgementWithoutEvidence, .samePairTwice,
  ]
}

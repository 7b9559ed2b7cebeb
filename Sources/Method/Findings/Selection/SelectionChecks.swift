extension Check {
  /// What selection, segmentation and differentiation lack, or where they contradict themselves:
  /// each check has a file.
  static let ofSelection: [Check] = [
    .familyOffHundred, .businessAlone, .hardlyMarked, .fragileSelection, .keyWithoutDecision,
    .costlyToServe, .servedAlike, .promiseWithoutCost, .streamlinedTwice, .exceptionLapsed,
    .ruledOutYetManaged,
  ]
}

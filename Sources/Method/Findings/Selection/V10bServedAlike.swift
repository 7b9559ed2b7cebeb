extension Check {
  static let servedAlike = Check(
    "V10b", .warning,
    Term(
      "The best segment gets no more of any service than the last one: set their levels apart.",
      "Le meilleur segment n’a, en rien, plus de services que le dernier : différenciez-les."),
    portfolio: { _, settings in
      let levels = settings.services.compactMap { dimension in
        dimension.level(for: .strategic).flatMap { best in
          dimension.level(for: .streamline).map { (best: best, last: $0) }
        }
      }
      return !levels.isEmpty && levels.allSatisfy { $0.best <= $0.last } ? .warning : nil
    })
}

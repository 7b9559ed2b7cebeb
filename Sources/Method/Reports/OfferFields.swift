/// The four fields of each picture of our offers, the upper row first.
extension Kraljic {
  public static let fields: [[Kraljic]] = [[.leverage, .strategic], [.routine, .bottleneck]]
}

extension Preferencing {
  public static let fields: [[Preferencing]] = [[.development, .core], [.nuisance, .exploitable]]
}

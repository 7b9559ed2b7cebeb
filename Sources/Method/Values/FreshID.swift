/// The ids of new records: random, never reused, never derived from what the record says.
public enum FreshID {
  /// Crockford's 32 signs in lower case: no i, l, o or u, so that an id can be read out.
  private static let signs = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// An id such as `y-7f3k9m2q`, from the upper 40 of the random bits.
  public static func text(prefix: String, random: UInt64) -> String {
    var text = prefix + "-"
    for place in 0..<8 {
      let sign = signs[Int(truncatingIfNeeded: random >> UInt64(59 - 5 * place)) & 31]
      text.unicodeScalars.append(Unicode.Scalar(sign))
    }
    return text
  }

  /// The id of a new record of a list, with the prefix of its kind.
  public static func make<Named: Item>(random: UInt64) -> ID<Named> {
    ID(wellFormed: text(prefix: Named.idPrefix, random: random))
  }
}

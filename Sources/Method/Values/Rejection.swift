/// Why a value, a path or a change cannot be taken.
///
/// Whoever shows it turns it into a sentence.
public enum Rejection: Error, Hashable, Sendable {
  case required
  case notANumber
  /// The amount is in another currency than this one, which the workspace counts in.
  case otherCurrency(Currency)
  /// The bounds stand in the unit that the user types: percents, years, points.
  case outOfRange(ClosedRange<Int>)
  case tooManyDecimals(allowed: Int)
  /// Three digits behind a mark: thousands in one language, decimals in the other.
  case thousandsOrDecimals(whole: Int, thousands: Int)
  case notADay
  /// A day that the month doesn't have; the last one that it has.
  case noSuchDay(last: Day)
  case notYesOrNo
  case unknownChoice(String, allowed: [String])
  case severalLines
  case tooLong(limit: Int)
  case malformedID(String)
  /// So many records in one list.
  case tooMany(Int, limit: Int)
  /// Nothing that the field may link to has this id or this name.
  case unknownLink(String)
  /// Several bear this name: one of their ids tells which.
  case ambiguousLink(String, ids: [String])
  case linkToItself
  case unknownField(String)
  case unknownItem(String)
  case duplicateItem(String)
  /// The field holds something else than what it was given: a group where a text is, for instance.
  case wrongShape(String)
  /// The record can't be written, for a reason that is a sentence already.
  case onlyToRead(reason: String)
}

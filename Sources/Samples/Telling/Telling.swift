import Method

/// The day and the language in which the demonstration is told: its years and dates hang on the
/// day, so that it never grows old.
struct Telling {
  let language: Language
  let today: Day

  /// A text in both languages, side by side.
  func callAsFunction(_ english: String, _ french: String) -> String {
    Term(english, french)[language]
  }

  func callAsFunction(_ term: Term) -> String { term[language] }

  /// This year plus the offset, for texts: -1 is the last closed year.
  func year(_ offset: Int) -> Int { today.year + offset }

  func calendarYear(_ offset: Int) -> Year? { try? Year(year(offset)) }

  func day(ago days: Int) -> Day? { Day(daysSince1970: today.daysSince1970 - days) }

  func date(_ offset: Int, _ month: Int, _ day: Int) -> Day? {
    Day(year: year(offset), month: month, day: day)
  }

  func keyDate(_ slug: String, _ day: Day?, _ event: String) -> KeyDate {
    var date = KeyDate(id: FreshID.make(random: fixedBits(slug + (day?.iso.dropFirst(4) ?? ""))))
    date.day = day
    date.event = event
    return date
  }
}

/// Bits that look random and are always the same for a text (FNV-1a, then a final mix).
func fixedBits(_ text: String) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  var numbers = SplitMix64(seed: hash)
  return numbers.next()
}

/// Money in thousands of the workspace's currency.
func thousands(_ number: Int) -> Amount? { try? Amount(minor: number * 100_000) }

func percent(_ number: Double) -> Percent? {
  try? Percent(hundredths: Int((number * 100).rounded()))
}

extension Telling {
  /// Tags written as one text, parted by middle dots.
  func tags(_ english: String, _ french: String) -> [String] {
    self(english, french).split(separator: " · ").map(String.init)
  }
}

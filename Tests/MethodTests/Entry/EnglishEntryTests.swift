import Testing

@testable import Method

/// Lines and what is understood of each, said on Wednesday 25 November 2026.
struct EnglishEntryTests {
  @Test("a line typed in English is understood as it is meant", arguments: phrases)
  func understood(phrase: EntryPhrase) throws {
    #expect(try phrase.understood() == phrase.expected, "\(phrase.line)")
  }

  private static let phrases = EntryPhrase.table(
    """
    call Perrin today|2026-11-25
    call Perrin tonight|2026-11-25
    call Perrin by end of day|2026-11-25
    call Perrin eod|2026-11-25
    tomorrow|2026-11-26
    call Perrin tomorrow|2026-11-26
    call Perrin tmrw|2026-11-26
    tomorrow call Perrin about the leak|2026-11-26
    call Perrin tomorrow morning|2026-11-26
    call the lab tomorrow afternoon about pH|2026-11-26
    send it by tomorrow|2026-11-26
    call Perrin the day after tomorrow|2026-11-27
    call Perrin day after tomorrow|2026-11-27
    send the offer thursday|2026-11-26
    send the offer on Friday|2026-11-27
    send the offer by friday|2026-11-27
    send the offer before Saturday|2026-11-28
    send the offer until sunday|2026-11-29
    send the offer monday|2026-11-30
    send the offer for tuesday|2026-12-01
    send the offer Wednesday|2026-12-02
    send the offer due friday|2026-11-27
    send the offer, due: friday|2026-11-27
    send the offer no later than friday|2026-11-27
    send the offer next monday|2026-11-30
    send the offer next friday|2026-11-27
    send the offer this friday|2026-11-27
    send the offer this coming friday|2026-11-27
    send the offer monday week|2026-12-07
    send the offer monday next week|2026-11-30
    send the offer friday of next week|2026-12-04
    send the offer friday this week|2026-11-27
    send the offer friday afternoon|2026-11-27
    send the offer on friday morning|2026-11-27
    Friday: send the offer|2026-11-27
    monday send the offer|2026-11-30
    send monday the offer to the lab|2026-11-30
    send the offer (by friday)|2026-11-27
    send the offer by friday!|2026-11-27
    send the offer by FRIDAY, then call|2026-11-27
    send the offer fri|2026-11-27
    send the offer thu|2026-11-26
    send the offer tue|2026-12-01
    send the offer mon|2026-11-30
    send the offer wed|2026-12-02
    send the offer sat|2026-11-28
    send the offer sun|2026-11-29
    send the offer by sun|2026-11-29
    send the offer tues|2026-12-01
    visit the plant 15 december|2026-12-15
    visit the plant 15 dec|2026-12-15
    visit the plant 15 Dec.|2026-12-15
    visit the plant 15th december|2026-12-15
    visit the plant 15th of December|2026-12-15
    visit the plant on the 15th of December|2026-12-15
    visit the plant december 15|2026-12-15
    visit the plant December 15th|2026-12-15
    visit the plant dec 15|2026-12-15
    visit the plant Dec 15, 2027|2027-12-15
    visit the plant 15 December 2027|2027-12-15
    visit the plant on Friday 15 January|2027-01-15
    visit the plant Friday, January 15|2027-01-15
    visit the plant Monday the 30th|2026-11-30
    visit the plant monday 30|2026-11-30
    visit the plant may 5th|2027-05-05
    visit the plant March 3|2027-03-03
    visit the plant on 3 march|2027-03-03
    visit the plant 25 november|2026-11-25
    visit the plant 24 november|2027-11-24
    visit the plant 29 february|2028-02-29
    visit the plant on the 15th|2026-12-15
    visit the plant by the 15th|2026-12-15
    visit the plant on the 26th|2026-11-26
    visit the plant on the 31st|2026-12-31
    visit the plant by the 15th of next month|2026-12-15
    visit the plant 1st of next month|2026-12-01
    visit the plant 15/12|2026-12-15
    visit the plant on 15/12|2026-12-15
    visit the plant before 3/4|2027-04-03
    visit the plant 03/04|2027-04-03
    visit the plant by 1/2 with the lab|2027-02-01
    visit the plant 15/12 @marc|2026-12-15 @marc
    visit the plant 15/12/2026|2026-12-15
    visit the plant 15/12/26|2026-12-15
    visit the plant 15.12.2026|2026-12-15
    visit the plant 2026-12-15|2026-12-15
    2026-12-15 visit the plant|2026-12-15
    15/12 visit the plant|2026-12-15
    visit the plant in 3 days|2026-11-28
    visit the plant in three days|2026-11-28
    visit the plant in a day|2026-11-26
    visit the plant in two weeks|2026-12-09
    visit the plant in a week|2026-12-02
    visit the plant in a week's time|2026-12-02
    visit the plant in a couple of weeks|2026-12-09
    visit the plant in a month|2026-12-25
    visit the plant in 6 months|2027-05-25
    visit the plant in a year|2027-11-25
    visit the plant in a fortnight|2026-12-09
    visit the plant 3 days from now|2026-11-28
    visit the plant two weeks from today|2026-12-09
    visit the plant a week from monday|2026-12-07
    visit the plant a week on friday|2026-12-04
    visit the plant within 10 days|2026-12-05
    visit the plant in 5 working days|2026-12-02
    visit the plant in 48 hours|2026-11-27
    in 3 days visit the plant|2026-11-28
    visit the plant next week|2026-11-30
    visit the plant next week with the lab|2026-11-30
    visit the plant the week after next|2026-12-07
    visit the plant next month|2026-12-01
    visit the plant by next quarter|2027-01-01
    visit the plant this week|
    visit the plant by this week|2026-11-27
    visit the plant before the end of this week|2026-11-27
    visit the plant end of week|2026-11-27
    visit the plant eow|2026-11-27
    visit the plant by the end of next week|2026-12-04
    visit the plant end of month|2026-11-30
    visit the plant eom|2026-11-30
    visit the plant by the end of the month|2026-11-30
    visit the plant end of next month|2026-12-31
    visit the plant beginning of next month|2026-12-01
    visit the plant end of quarter|2026-12-31
    visit the plant eoq|2026-12-31
    visit the plant by end of next quarter|2027-03-31
    visit the plant end of year|2026-12-31
    visit the plant by year end|2026-12-31
    visit the plant eoy|2026-12-31
    visit the plant end of january|2027-01-31
    visit the plant end of February 2028|2028-02-29
    visit the plant mid-january|2027-01-15
    visit the plant mid January|2027-01-15
    visit the plant early March|2027-03-01
    visit the plant by the end of Q1|2027-03-31
    visit the plant by Q3|2027-09-30
    visit the plant before Q2 2028|2028-06-30
    Q3|2027-09-30
    T2 2027|2027-06-30
    visit the plant by the end of the fiscal year|2027-03-31
    fiscal year end|2027-03-31
    visit the plant from monday|>2026-11-30
    visit the plant starting 3/12|>2026-12-03
    starting 3 March visit the plant|>2027-03-03
    visit the plant as of next week|>2026-11-30
    visit the plant from monday, due by 15/12|>2026-11-30 2026-12-15
    call on monday, offer on friday|2026-11-27
    prepare offer 2 days|e20
    prepare offer 2d|e20
    prepare offer 1.5 days|e15
    prepare offer half a day|e5
    prepare offer 1/2 day|e5
    prepare offer ½ day|e5
    prepare offer 4h|e5
    prepare offer 2 hours|e3
    prepare offer 2 days fri|e20 2026-11-27
    prepare offer fri 2d|2026-11-27 e20
    prepare offer @marc 2d !1|@marc e20 !1
    prepare offer in 2 days|2026-11-27
    prepare offer !2|!2
    prepare offer p3|!3
    !1 prepare offer|!1
    p1 prepare offer|!1
    prepare offer @Marc|@marc
    prepare offer @durand|@marc
    prepare offer @md|@marc
    prepare offer @Marc Durand fri|@marc 2026-11-27
    prepare offer @marie-claude|@marie
    prepare offer @jul|@julie
    prepare offer @nobody|
    prepare offer @m|
    prepare offer #lyon|#o-2
    prepare offer #"rinse share"|#o-1
    prepare offer #unknown|
    call Perrin about rinse audit @marc fri !1|c:perrin @marc 2026-11-27 !1
    call paul perrin|c:perrin
    call Mr Perrin|c:perrin
    call Paul|c:perrin
    call perrin|
    send Cols and Perrin the offer|c:cols c:perrin
    send "by friday" to the lab|
    send “call Perrin tomorrow” monday|2026-11-30
    visit the plant next week thursday|2026-12-03
    visit the plant next week on thursday|2026-12-03
    visit the plant in 10 days' time|2026-12-05
    visit the plant in 3d|2026-11-28
    visit the plant in 2 wks|2026-12-09
    visit the plant by COB friday|2026-11-27
    visit the plant friday 3pm|2026-11-27
    visit the plant next month @marc|2026-12-01 @marc
    """)
}

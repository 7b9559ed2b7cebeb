import Testing

@testable import Method

/// Days that are told from others, by a week, by a weekday with a number, or that have just passed.
struct TimelyEntryTests {
  @Test("a day is understood as it is meant", arguments: phrases)
  func understood(phrase: EntryPhrase) throws {
    #expect(try phrase.understood() == phrase.expected, "\(phrase.line)")
  }

  @Test(
    "what stays in the line beside its day is left whole",
    arguments: [
      ("call fri 10:30", "call 10:30"), ("call fri 10h", "call 10h"),
      ("appeler vendredi 10 h 30", "appeler 10 h 30"),
      ("appeler vendredi 3 clients", "appeler 3 clients"),
      ("appeler 2 j. avant le 15", "appeler"), ("prepare 0.5 d fri", "prepare"),
      ("relancer si pas de réponse le 15 décembre", "relancer si pas de réponse"),
    ])
  func left(text: String, statement: String) throws {
    #expect(try EntryLine(text, EntryPhrase.context()).statement == statement)
  }

  @Test("a line that names a day without giving one is left whole", arguments: sentences)
  func untouched(sentence: String) throws {
    let line = EntryLine(sentence, try EntryPhrase.context())
    #expect(line.due == nil && line.start == nil && line.effort == nil, "\(sentence)")
    #expect(line.statement == sentence)
  }

  @Test("a week that has begun is no week to come")
  func weeks() throws {
    func due(_ today: String) throws -> Day? {
      EntryLine("appeler S53", try EntryPhrase.context(today)).due
    }
    #expect(try due("2026-12-27") == day("2026-12-28"))
    #expect(try due("2026-12-28") == day("2026-12-28"))
    #expect(try due("2026-12-29") == nil)
    #expect(try due("2027-01-03") == nil)
  }

  private static let phrases = EntryPhrase.table(
    """
    visit the plant 15 december with the lab|2026-12-15
    visit the plant on 20 nov with the lab|2027-11-20
    visit the plant by 20 nov with the lab|2027-11-20
    visit the plant 20 nov|2027-11-20
    visit the plant 20 nov @marc|2027-11-20 @marc
    visiter l’usine le 20/11|2027-11-20
    send that offer 15 December|2026-12-15
    do that friday|2026-11-27
    by the 15 December, visit the plant|2026-12-15
    two weeks before 31 Dec|2026-12-17
    deux semaines avant le 31 décembre|2026-12-17
    appeler 3 jours avant mardi|2026-11-28
    appeler 2 j. avant le 15|2026-12-13
    call 2 days before the 15th|2026-12-13
    call the day before friday|2026-11-26
    appeler la veille du 15|2026-12-14
    appeler le lendemain du 15 décembre|2026-12-16
    appeler un mois avant le 31 mars|2027-02-28
    call 3 working days before 15 dec|2026-12-10
    deux semaines après la fin du mois|2026-12-14
    appeler vendredi 4|2026-12-04
    appeler vendredi 27 novembre|2026-11-27
    appeler lundi 30 avec Cols|2026-11-30
    call monday the 30th|2026-11-30
    write to Sam 3 mars|2027-03-03
    appeler mar 1|2026-12-01
    call fri 10:30|2026-11-27
    call fri 10h|2026-11-27
    call fri 10 am|2026-11-27
    appeler vendredi 10 h 30 @marc|2026-11-27 @marc
    prepare 0.5 d fri|e5 2026-11-27
    prepare fri 0.5 d|2026-11-27 e5
    appeler vendredi 4 j|2026-11-27 e40
    appeler S50|2026-12-07
    appeler semaine 50|2026-12-07
    appeler en semaine 50|2026-12-07
    call week 50|2026-12-07
    call w50 @marc|2026-12-07 @marc
    call by week 5 2027|2027-02-01
    appeler avant s5|2027-02-01
    call EOM|2026-11-30
    call EoQ|2026-12-31
    call EOY|2026-12-31
    call last Friday of the month|2026-11-27
    call on the last Friday of next month|2026-12-25
    appeler le dernier vendredi du mois|2026-11-27
    appeler le premier lundi de février|2027-02-01
    le premier lundi du mois|2026-12-07
    appeler d’ici une quinzaine|2026-12-10
    appeler au bout d’une quinzaine|2026-12-10
    """)

  private static let sentences = EntryPhrase.lines(
    """
    check if the 15 Nov invoice is paid
    reply to the 5 October letter
    explain the 15 November failure
    file the 30 June accounts
    compare the 1 Jan prices with ours
    check the lab’s 15 December offer
    prepare slides before the 15 December meeting
    the 15 Nov invoice must be paid
    check whether 15 December suits
    check if they come 15 December
    confirm that we meet on 15 December
    the contract signed on 2 December holds
    le contrat signé le 2 décembre tient
    expliquer la panne 15 novembre
    vérifier si le 15 novembre convient
    vérifier s’il vient le 15 décembre
    vérifier si vendredi convient
    visit the plant 20 nov with the lab
    visiter l’usine 20/11 avec le labo
    préparer l’offre 3 jours avant vendredi
    call a week after the fair
    call 2 days before the fair
    livrer dans les 3 jours après le 15
    vendredi 13
    call Friday 13
    call fri 13
    call Friday the 13th
    appeler vendredi 28 novembre
    réunion vendredi 3 mars
    31 dec 9999
    call 31/12/9999
    call 9999-12-31
    call 31 dec 2199
    call by 31st November
    appeler S48
    appeler semaine 54
    commander le S50
    order the S50 pump
    order bags s3
    Modèle S12
    prepare end of month close
    prepare EOM close
    bilan de fin d’exercice
    bilan fin d’exercice
    essai d’une quinzaine
    last Friday of the month they count
    Le dernier vendredi du mois l’usine ferme
    """)
}

import Testing

@testable import Method

/// Lines and what is understood of each, said on Wednesday 25 November 2026.
struct FrenchEntryTests {
  @Test("a line typed in French is understood as it is meant", arguments: phrases)
  func understood(phrase: EntryPhrase) throws {
    #expect(try phrase.understood() == phrase.expected, "\(phrase.line)")
  }

  private static let phrases = EntryPhrase.table(
    """
    appeler Perrin aujourd’hui|2026-11-25
    appeler Perrin ce soir|2026-11-25
    appeler le labo dès aujourd’hui|>2026-11-25
    demain|2026-11-26
    appeler Perrin demain|2026-11-26
    demain appeler Perrin pour la fuite|2026-11-26
    appeler Perrin demain matin|2026-11-26
    appeler le labo demain après-midi|2026-11-26
    envoyer pour demain|2026-11-26
    envoyer d’ici demain|2026-11-26
    appeler Perrin après-demain|2026-11-27
    appeler Perrin apres demain|2026-11-27
    envoyer l’offre jeudi|2026-11-26
    envoyer l’offre vendredi|2026-11-27
    envoyer l’offre d’ici vendredi|2026-11-27
    envoyer l’offre d'ici à vendredi|2026-11-27
    envoyer l’offre avant samedi|2026-11-28
    envoyer l’offre dimanche|2026-11-29
    envoyer l’offre pour lundi|2026-11-30
    envoyer l’offre mardi|2026-12-01
    envoyer l’offre MERCREDI|2026-12-02
    envoyer l’offre lundi prochain|2026-11-30
    envoyer l’offre le vendredi prochain|2026-11-27
    envoyer l’offre ce vendredi|2026-11-27
    envoyer l’offre lundi en huit|2026-12-07
    envoyer l’offre vendredi en quinze|2026-12-11
    envoyer l’offre lundi matin|2026-11-30
    envoyer l’offre vendredi de la semaine prochaine|2026-12-04
    envoyer l’offre vendredi de cette semaine|2026-11-27
    envoyer l’offre au plus tard vendredi|2026-11-27
    envoyer l’offre jusqu’à vendredi|2026-11-27
    envoyer l’offre, échéance : vendredi|2026-11-27
    envoyer l’offre échéance vendredi|2026-11-27
    envoyer lundi l’offre à Perrin|2026-11-30
    lundi envoyer l’offre|2026-11-30
    Vendredi : envoyer l’offre|2026-11-27
    envoyer l’offre (vendredi)|2026-11-27
    envoyer l’offre ven|2026-11-27
    envoyer l’offre lun|2026-11-30
    envoyer l’offre mar|2026-12-01
    envoyer l’offre mer|2026-12-02
    envoyer l’offre jeu|2026-11-26
    envoyer l’offre sam|2026-11-28
    envoyer l’offre dim|2026-11-29
    envoyer l’offre jeu @marc|2026-11-26 @marc
    envoyer l’offre avant jeu|2026-11-26
    visiter l’usine le 15 décembre|2026-12-15
    visiter l’usine 15 décembre|2026-12-15
    visiter l’usine 15 dec|2026-12-15
    visiter l’usine le 15 déc.|2026-12-15
    visiter l’usine le 1er mars|2027-03-01
    visiter l’usine 3 mars|2027-03-03
    visiter l’usine le 3 mars 2028|2028-03-03
    visiter l’usine avant le 3 mars|2027-03-03
    visiter l’usine d’ici le 3 mars|2027-03-03
    visiter l’usine d’ici au 3 mars|2027-03-03
    visiter l’usine jusqu’au 3 mars|2027-03-03
    visiter l’usine pour le 3 mars|2027-03-03
    visiter l’usine au plus tard le 3 mars|2027-03-03
    visiter l’usine vendredi 15 janvier|2027-01-15
    visiter l’usine le vendredi 15 janvier 2027|2027-01-15
    visiter l’usine lundi 30|2026-11-30
    visiter l’usine le 5 mai|2027-05-05
    visiter l’usine le 2 juin|2027-06-02
    visiter l’usine le 14 juil.|2027-07-14
    visiter l’usine le 15 août|2027-08-15
    visiter l’usine le 9 sept|2027-09-09
    visiter l’usine le 25 novembre|2026-11-25
    visiter l’usine le 24 novembre|2027-11-24
    visiter l’usine le 29 février|2028-02-29
    visiter l’usine le 15|2026-12-15
    visiter l’usine le 1er|2026-12-01
    visiter l’usine avant le 15|2026-12-15
    visiter l’usine pour le 15 avec Cols|2026-12-15
    visiter l’usine au 31|2026-12-31
    visiter l’usine le 15 du mois prochain|2026-12-15
    visiter l’usine le 30 du mois|2026-11-30
    visiter l’usine 15/12|2026-12-15
    visiter l’usine le 15/12|2026-12-15
    visiter l’usine avant le 3/4|2027-04-03
    visiter l’usine 03/04|2027-04-03
    visiter l’usine pour le 1/2 avec Cols|2027-02-01
    visiter l’usine 3/12|2026-12-03
    visiter l’usine 15/12/2026|2026-12-15
    visiter l’usine 15/12/26|2026-12-15
    visiter l’usine 15.12.2026|2026-12-15
    visiter l’usine 2026-12-15|2026-12-15
    visiter l’usine dans 3 jours|2026-11-28
    visiter l’usine dans trois jours|2026-11-28
    visiter l’usine dans un jour|2026-11-26
    visiter l’usine dans quinze jours|2026-12-10
    visiter l’usine dans une quinzaine de jours|2026-12-10
    visiter l’usine dans deux semaines|2026-12-09
    visiter l’usine dans une semaine|2026-12-02
    visiter l’usine dans un mois|2026-12-25
    visiter l’usine dans 6 mois|2027-05-25
    visiter l’usine dans un an|2027-11-25
    visiter l’usine sous huit jours|2026-12-03
    visiter l’usine sous huitaine|2026-12-03
    visiter l’usine sous quinzaine|2026-12-10
    visiter l’usine sous 48h|2026-11-27
    visiter l’usine sous 5 jours ouvrés|2026-12-02
    visiter l’usine d’ici 10 jours|2026-12-05
    visiter l’usine d’ici deux semaines|2026-12-09
    visiter l’usine d’ici un mois|2026-12-25
    dans 3 jours visiter l’usine|2026-11-28
    visiter l’usine la semaine prochaine|2026-11-30
    visiter l’usine semaine prochaine|2026-11-30
    visiter l’usine la semaine prochaine avec Cols|2026-11-30
    visiter l’usine d’ici la semaine prochaine|2026-11-30
    visiter l’usine le mois prochain|2026-12-01
    visiter l’usine d’ici le trimestre prochain|2027-01-01
    visiter l’usine cette semaine|
    visiter l’usine avant la fin de la semaine|2026-11-27
    visiter l’usine fin de semaine|2026-11-27
    visiter l’usine en fin de semaine|2026-11-27
    visiter l’usine fin de semaine prochaine|2026-12-04
    visiter l’usine début de semaine prochaine|2026-11-30
    visiter l’usine fin de mois|2026-11-30
    visiter l’usine d’ici la fin du mois|2026-11-30
    visiter l’usine fin du mois prochain|2026-12-31
    visiter l’usine début du mois prochain|2026-12-01
    visiter l’usine fin de trimestre|2026-12-31
    visiter l’usine avant la fin du trimestre|2026-12-31
    visiter l’usine fin d’année|2026-12-31
    visiter l’usine d’ici la fin de l’année|2026-12-31
    visiter l’usine fin janvier|2027-01-31
    visiter l’usine fin février 2028|2028-02-29
    visiter l’usine mi-janvier|2027-01-15
    visiter l’usine à la mi-janvier|2027-01-15
    visiter l’usine début mars|2027-03-01
    visiter l’usine fin T1|2027-03-31
    visiter l’usine pour T2|2027-06-30
    visiter l’usine d’ici fin T3 2028|2028-09-30
    visiter l’usine T2 2027|2027-06-30
    visiter l’usine fin d’exercice|2027-03-31
    visiter l’usine avant la fin de l’exercice|2027-03-31
    visiter l’usine avant la clôture|2027-03-31
    visiter l’usine d’ici la clôture de l’exercice|2027-03-31
    visiter l’usine dès lundi|>2026-11-30
    visiter l’usine à partir de lundi|>2026-11-30
    visiter l’usine à partir du 3 mars|>2027-03-03
    visiter l’usine à compter du 15/12|>2026-12-15
    dès lundi, visiter l’usine avant le 15/12|>2026-11-30 2026-12-15
    appeler lundi, envoyer l’offre vendredi|2026-11-27
    préparer l’offre 2 j|e20
    préparer l’offre 2j|e20
    2j préparer l’offre|e20
    préparer l’offre 2 jours|e20
    préparer l’offre 1,5 jour|e15
    préparer l’offre 0,5 j|e5
    préparer l’offre 1/2 j|e5
    préparer l’offre ½ j|e5
    préparer l’offre une demi-journée|e5
    préparer l’offre demi-journée @marc|e5 @marc
    préparer l’offre une journée|e10
    préparer l’offre 4h|e5
    préparer l’offre 2 j vendredi|e20 2026-11-27
    préparer l’offre vendredi 2 j|2026-11-27 e20
    préparer l’offre d’ici le 15 2 j !2|2026-12-15 e20 !2
    préparer l’offre dans 2 jours|2026-11-27
    préparer l’offre !3|!3
    préparer l’offre p2 @julie|!2 @julie
    préparer l’offre @Durand|@marc
    préparer l’offre @mcp|@marie
    préparer l’offre @hélène|
    préparer l’offre #audit|#o-1
    préparer l’offre #"usine de Lyon"|
    appeler Perrin @marc vendredi 2 j|c:perrin @marc 2026-11-27 e20
    appeler M. Petit vendredi|c:petit 2026-11-27
    appeler Mme Cols|c:cols
    appeler Hélène|c:cols
    appeler helene cols|c:cols
    préparer le petit déjeuner|
    Petit déjeuner avec Rose|c:rose
    appeler Jean-Pierre de la Tour|c:tour
    appeler Duval|
    appeler Luc Duval|c:d1
    envoyer « avant vendredi » au labo|
    visiter l’usine la semaine prochaine jeudi|2026-12-03
    visiter l’usine dans 15j|2026-12-10
    visiter l’usine dans 2 sem|2026-12-09
    visiter l’usine dans les 3 jours|2026-11-28
    visiter l’usine lun. 30 nov.|2026-11-30
    visiter l’usine vendredi 14h|2026-11-27
    visiter l’usine demain en fin de journée|2026-11-26
    visiter l’usine jeudi en 8|2026-12-03
    visiter l’usine le 12 janvier prochain|2027-01-12
    """)
}

import Testing

@testable import Method

/// Sentences of every day, in which nothing is to be understood.
struct FrenchProseTests {
  @Test("a sentence in French gives no day, no effort and no priority", arguments: sentences)
  func untouched(sentence: String) throws {
    let line = EntryLine(sentence, try EntryPhrase.context())
    #expect(line.due == nil && line.start == nil, "\(sentence)")
    #expect(line.effort == nil && line.priority == nil, "\(sentence)")
    #expect(line.statement == sentence)
  }

  private static let sentences = EntryPhrase.lines(
    """
    Le client utilise notre produit depuis 10 ans et en est content.
    Perrin veut une preuve du gain avant toute commande.
    Le directeur financier demande une remise de 3 à 5 %.
    Notre concurrent offre 90 jours de délai de paiement.
    Le contrat court jusqu’au 31 décembre 2024.
    Le second semestre sera meilleur que le premier.
    Ils décideront après l’été.
    Vérifier les échantillons de mars
    Demander à Cols le nom des 3 ingénieurs
    Notes de vendredi
    Notes du 15
    Compte rendu de l’essai semaine 48
    Préparer le lancement de la phase 2
    Faire le plan du 4e étage
    Un quart du volume est perdu
    L’équipe de jour consomme plus
    Garder 2 jours de stock
    Garder un stock de 2 jours
    Proposer 2 jours de formation
    Relire la clause 4.2
    Budget 2027 avec Perrin
    Objectif 2027 : 3 sites
    Passer de 3 à 5 lignes
    Montrer le plan 2026/2027
    Montrer les chiffres 2025-2026
    Utiliser 3 l par jour
    Pompe 24 h sur 24
    Monter le prix de 2 % en janvier
    Le mardi et le jeudi sont pris
    Une visite par semaine
    Une visite le matin
    Nous les voyons chaque lundi au siège
    Ils ferment tous les vendredis
    L’atelier est fermé le lundi
    Le lundi le quai est plein
    Le vendredi ils partent tôt
    La réunion de lundi est trop longue
    La réunion du mardi dure trop
    Ils ont appelé vendredi dernier
    Lundi dernier la ligne a calé
    Le client a signé le 12 mars
    Le contrat a été signé le 3 mai
    Nous avons rencontré l’acheteur lundi
    Ils sont venus mardi pour l’audit
    Il a été livré le 15/10
    Le site est ouvert du lundi au vendredi
    Ouvert du lundi au samedi
    Ils travaillent lundi et mardi
    Un lundi sur deux la ligne est à l’arrêt
    Le premier lundi du mois est libre
    Le monde de demain sera sobre
    L’usine de demain sera propre
    Les prix d’aujourd’hui sont trop hauts
    Aujourd’hui ils achètent à trois fournisseurs
    Demain il sera trop tard
    Le client d’aujourd’hui veut des preuves
    Jusqu’à aujourd’hui personne ne s’est plaint
    La mer est loin de l’usine
    Ils livrent par mer
    Le transport en mer
    Le jeu en vaut la chandelle
    Un vrai jeu
    La pièce a du jeu
    Sam connaît le chef d’atelier
    Voir avec Sam
    Mon bureau est près du quai
    C’est mon choix
    Dim est leur marque
    Le soleil sèche les panneaux
    Les mars sont des barres sucrées
    En mars ils changent d’acheteur
    Mars est leur plus gros client
    Le mois de mai est court
    Mai est calme
    Ils ferment en août
    Août est calme
    Les 3/4 des sites nous connaissent
    3/4 des sites ont notre produit
    1/2 des volumes est en jeu
    Les 2/3 de la valeur sont chez eux
    La cuve est remplie aux 3/4
    Ouvert 24/7
    L’assistance répond 24/7
    Ils partagent 50/50
    La note est de 7/10
    Ils nous notent 8/10
    Satisfaction 7/10
    Étape 3/5 de l’appel d’offres
    Voir page 3/12
    Diluer au 1/10
    Tuyau 3/4 pouce
    ISO 9001 est exigé
    La version 2.1 est en place
    La version 3.12 pose problème
    Appeler le 01 45 67 89 10
    Le numéro est le 06 12 34 56 78
    La marge a perdu 3,5 %
    Le chiffre a monté de 10 % en 2 ans
    Ils paient sous 30 jours
    Paiement sous 45 jours
    Livraison sous 5 jours
    Livré sous 48 h en moyenne
    Règlement à 60 jours fin de mois
    Règlement à 45 jours
    Délai de 5 jours
    Le délai est de 5 jours
    Un délai de 2 jours suffit
    Le stage dure 3 jours
    L’audit prend 2 jours
    Depuis 2 jours la ligne est arrêtée
    La ligne est arrêtée depuis 2 jours
    Pendant 3 jours ils ont attendu
    Ils ont attendu 3 jours
    Ils répondent en 2 jours
    Il faut 2 jours
    Il manque 2 jours
    Ils ont perdu 2 jours
    Le stock couvre 10 jours
    Tous les 2 jours un camion part
    2 jours d’arrêt coûtent 40 k€
    Plus de 10 jours c’est trop
    Moins de 5 jours leur suffit
    Un jour ils partiront
    Un jour sur deux le quai est plein
    Une journée d’arrêt coûte cher
    Une demi-journée d’arrêt est de trop
    Les résultats T3 sont faibles
    Les résultats du T3
    Le budget T4 n’est pas signé
    Budget T4
    Les ventes T1 baissent
    La machine T2 est en panne
    Le terminal T2 est plein
    Un appartement T3
    Acier de type T2
    Le tramway T1
    La fin du contrat est proche
    La fin du mois est toujours tendue
    La fin de l’année est chargée
    Les chiffres de fin d’année
    Les primes de fin d’année
    Les remises de fin d’année pèsent
    Fin de mois difficile pour eux
    En fin de ligne il y a un filtre
    La clôture du dossier traîne
    La clôture est longue
    Le début de la ligne est rouillé
    Le milieu de la cuve est froid
    Cette semaine est calme
    Ce mois ils achètent moins
    Cette année ils achètent plus
    Ce trimestre est faible
    La semaine est courte
    La semaine dernière ils ont arrêté
    L’année dernière ils ont acheté deux fois plus
    Le mois dernier était bon
    En 2025 ils ont changé d’acheteur
    Depuis 2019 nous vendons du sel
    Depuis lundi la pompe fuit
    Depuis le 3 mars la pompe fuit
    Votre courrier du 3 mars est perdu
    Notre offre du 12 mai est restée sans suite
    La lettre datée du 12 mai était claire
    Le 3 mars 2019 ils ont signé
    Le 15 de chaque mois ils commandent
    Ils commandent le 15 de chaque mois
    Le 2 pièces est loué
    Le 3e fournisseur a quitté le marché
    Le 1er choix est le concurrent
    Leur 1er site est à Lyon
    Le 80/20 de la gamme
    Ils ont 3 sites et 2 laboratoires
    La réunion commence à 9h
    La réunion commence à 14h30
    Le poste finit à 4h
    Le camion passe à 8h
    Entre 8h et 10h le quai est plein
    Le camion passe vers 6h
    Le hall P2 n’a pas d’évacuation
    Voir p2
    Nous sommes #1 sur la qualité
    Écrire à info@perrin.com
    Bravo ! 3 sites ont signé
    Ils en prennent 3 par semaine
    Deux fois par semaine un camion passe
    Une fois par mois nous voyons l’acheteur
    Ils ont 30 jours pour payer
    45 jours net
    Ils achètent du paprika
    Le moniteur montre le pH
    La marche est haute
    La mardelle est pleine d’eau
    Le lundisme n’existe pas
    Le vendredi saint est férié
    Mardi gras est férié là-bas
    Jeudi noir en bourse
    Le samedi ils nettoient
    Le dimanche l’équipe double
    L’équipe du dimanche coûte double
    Le marché du jeudi prend tout
    Quel jour sommes-nous
    Au jour le jour la confiance monte
    Jour après jour la confiance monte
    Le jour J approche
    La phase 2 j’espère
    Il y a 3 jours ils ont appelé
    Il y a deux semaines la ligne a calé
    Hier ils ont signé
    Avant-hier la pompe a lâché
    Le sel coûte 120 €/t
    Leur part est de 35 %
    Dans l’ensemble ils sont contents
    Dans 3 sites sur 5 nous sommes seuls
    Dans deux laboratoires nous sommes seuls
    Sous peu ils décideront
    D’ici là rien ne bouge
    Pour 2027 ils veulent un prix
    L’objectif de 2027 est de 2 M€
    Le budget de 2026 est dépensé
    Le mois prochain sera calme et la semaine aussi était calme
    Le sept est leur chiffre
    Les sept 3 tonnes sont là
    La décision est au conseil
    Le second 3 tonnes est en panne
    Le site a 20 ans
    Un contrat de 3 ans
    Contrat signé pour 3 ans
    Des lundis difficiles
    Des lundi comme cela on en veut pas
    Rien avant la mise en route
    Pour la vente il faut un prix
    Ils passent de 3 à 5 sites
    Le prix passe de 10 à 12 €
    Comparer les prix de mars
    Revoir le budget de fin d’année
    Demander les chiffres du T3
    Comprendre la baisse de janvier
    Expliquer la hausse de mai
    Réduire le délai de 10 à 5 jours
    Proposer un paiement à 60 jours
    Proposer une formation de 2 jours
    Proposer un contrat de 3 ans
    Gagner 2 heures par poste
    Changer les filtres tous les 3 mois
    Préparer la réunion du lundi
    Préparer la réunion de vendredi
    Remercier Perrin pour lundi dernier
    Lire le compte rendu du 12 novembre
    Répondre au courrier du 3
    Vérifier les vannes 3/4
    Refuser le lot 12/11
    Commander 3 j de stock
    Comparer avec le mois dernier
    Comparer avec 2025
    Traiter la réclamation sous garantie
    Prendre la mesure en 3 points
    Le 5 % de remise est acquis
    Le 15 tonnes est en panne
    Livrer en 24 h
    Tenir le délai de 48 h
    Tenir un rythme de 2 visites par mois
    Ouvrir le samedi
    Livrer le mardi
    Livrer le mardi et le jeudi
    Être présent le lundi matin
    La direction siège au 12 rue de Lyon
    Aller au 15 rue des Lilas
    Décembre est chargé
    Le marché de demain
    La demande au jour le jour
    Le T2 est faible
    Le site P1 est plein
    Mon client préféré
    Mer agitée
    Sam et Perrin
    jeu de clés
    mar de café
    """)
}

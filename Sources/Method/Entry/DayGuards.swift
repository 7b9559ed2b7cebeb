/// Words around a day that make something else of it.
enum Guards {
  static let before = DayVocabulary.words(
    "since depuis du de d of dated date last past previous after apres des every each "
      + "chaque tous toutes between entre than que like comme les mes nos vos ses leurs hier "
      + "yesterday before avant version")
  static let after = DayVocabulary.words(
    "dernier derniere derniers passe passee last ago precedent precedente suivant prior")
  static let beforeWeekday = DayVocabulary.words(
    "the every each last past previous most some any all a an one first second third "
      + "fourth same other our their his her my your this black good cyber casual un une "
      + "premier deuxieme troisieme quatrieme meme autre mon ton son notre votre leur blue "
      + "super holy mad")
  static let afterWeekday = DayVocabulary.words("noir saint gras blues")
  static let clause = DayVocabulary.words(
    "is are was were has have had it we they he she i you who than more most est sont "
      + "nous vous ils elles il elle on c etait sera will would can could may should must "
      + "does do")
  static let nouns = DayVocabulary.words(
    "meeting meetings call calls shift shifts review reviews report reports night lunch "
      + "dinner bonus rush deliveries delivery slot session sessions workshop stand standup "
      + "update figures results sales numbers closing budget rebate rebates inventory "
      + "stocktaking peak party party's routine team visit visits round rounds market edition "
      + "newsletter")
  static let ofWords = DayVocabulary.words("of des de d du")
  static let small = DayVocabulary.words(
    "about with re for to and at in on by from via without before after the a an his her "
      + "their our my your its if as avec pour sur chez par et au aux a en le la les l un une "
      + "des du de d son sa ses leur leurs notre nos mon ma mes dans sans apres avant afin "
      + "que car si y compris concernant j or ou then puis")
  static let monthAlone = DayVocabulary.words(
    "in en since of we you they i it he she may to this last each every les des")
  static let weakLeads = DayVocabulary.words("at the a au to en la for")
  static let numbered = DayVocabulary.words(
    "at aux les the a an of to used full rempli remplie score note noted rated step phase "
      + "lot page version section slide rue no ref batch size format sur etape part partie "
      + "note notee satisfaction rate ratio grade mark notation environ about nearly almost "
      + "pres over only seulement tome volume scored marked line ligne dn diametre vanne "
      + "thread filetage pouce")
  /// What came from someone on a day doesn’t begin on it.
  static let sent = DayVocabulary.words(
    "notes note minutes mail mails email emails letter offer report message figures samples data")
  static let terms = DayVocabulary.words("jours days net")
  static let upTo = DayVocabulary.words("until till to a")
  static let rates = DayVocabulary.words(
    "takes take took done paid payable delivered delivery livraison livre livree livres "
      + "livrees livrable paiement reglement payment pays shipped ships doubled twice once "
      + "fois replies reply answers repond reponse delai delay garanti garantie rembourse "
      + "remboursable expedie expediee regle reglee facture invoice invoices produced made "
      + "built sold remise traite traitee resolved resolue amorti rentabilise rentable "
      + "possible answered payes payee paye solde factures available disponible renewable pay "
      + "deliver deliver ship")
  static let noun = DayVocabulary.words(
    "results resultats budget sales figures machine type ventes chiffres bilan reporting "
      + "review revue forecast forecasts previsions objectifs targets target line ligne "
      + "building hall zone batiment ca marge margin turnover revenue growth croissance plan "
      + "the le la les of de du for our notre in since depuis terminal report rapport profit "
      + "earnings plans orders commandes volumes atelier poste quai model modele version")
  static let sureLeads = DayVocabulary.words("by before on avant until ici due")
  static let articles = DayVocabulary.words(
    "the a an le la les un une du de des d l en au aux mon ton son my your his her our "
      + "their notre votre leur ce cet cette this that with avec chez et and hors par of in "
      + "to for pour from mr mrs m mme call appeler appelle voir see meet ask tell send "
      + "contact brief")
  static let joints = DayVocabulary.words("to through till until au a et and or ou")
  static let determiners = DayVocabulary.words(
    "the a an this that these those my our your their his her its s")
  static let clauseOpeners = DayVocabulary.words("if whether why si pourquoi")
  static let farClauseOpeners = DayVocabulary.words("if whether why si pourquoi que qu")
  /// `if possible`, `si pas de réponse`: the day is still when to act.
  static let conditions = DayVocabulary.words(
    "possible needed necessary required besoin necessaire utile any no not nothing pas aucun "
      + "aucune rien")
  static let clauseSubjects = DayVocabulary.words(
    "the we they he she it you i our their his her my all every nobody everybody")
  /// As typed: without its accent `date` is a noun.
  static let signed: Set<String> = [
    "signed", "dated", "received", "issued", "sent", "signé", "signée", "signés", "signées", "daté",
    "datée", "datés", "datées", "reçu", "reçue", "reçus", "reçues", "émis", "émise", "émises",
    "envoyé", "envoyée", "envoyés", "envoyées",
  ]
  /// Verbs at the beginning of a line that are about what was.
  static let lookingBack = DayVocabulary.words(
    "explain expliquer understand comprendre analyse analyze analyser investigate clarify "
      + "clarifier reply answer repondre justify justifier compare comparer")
  static let closingNouns = DayVocabulary.words(
    "bilan comptes prime primes inventaire accounts bonus")
  static let weekArticles = DayVocabulary.words("le la l un une du de les")
  static let offsets = DayVocabulary.words("before after avant apres")
}

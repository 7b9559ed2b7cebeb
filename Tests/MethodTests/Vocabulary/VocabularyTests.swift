import Method
import Testing

struct VocabularyTests {
  /// What holds of every closed list of words.
  private func expectWords<Word: Vocabulary>(_ type: Word.Type) {
    let words = Array(Word.allCases)
    for word in words {
      for language in Language.allCases {
        let term = word.term[language]
        #expect(!term.isEmpty && term.first?.isLowercase == false, "\(word.rawValue)")
        #expect(!word.meaning[language].isEmpty, "\(word.rawValue)")
      }
      #expect(Word(rawValue: word.rawValue) == word)
    }
    for language in Language.allCases {
      let names = words.map { $0.term[language].folded }
      #expect(Set(names).count == names.count, "two words look alike")
    }
    expectTyping(words)
  }

  /// Every word can be typed as it is shown, and is never taken for another.
  private func expectTyping<Word: Vocabulary>(_ words: [Word]) {
    let kind = FieldKind.choice(words.map(Choice.init))
    for word in words {
      for text in [word.rawValue, word.term.english, word.term.french] {
        for language in Language.allCases {
          let value = try? kind.value(typed: text, in: language)
          #expect(value == .text(word.rawValue), "\(text)")
        }
      }
    }
  }

  @Test("every word of the method has its term and its meaning, and can be typed")
  func words() {
    expectWords(AccountStatus.self)
    expectWords(Segment.self)
    expectWords(Confidentiality.self)
    expectWords(FigureKind.self)
    expectWords(TeamRole.self)
    expectWords(Month.self)
    expectWords(Language.self)
    expectWords(Currency.self)
    expectWords(NeedLevel.self)
    expectWords(NeedNature.self)
    expectWords(Expression.self)
    expectWords(NeedStatus.self)
    expectWords(AnswerStatus.self)
    expectWords(EvidenceSource.self)
  }

  @Test("every word of the analysis has its term and its meaning, and can be typed")
  func analysisWords() {
    expectWords(AffiliationKind.self)
    expectWords(MoveKind.self)
    expectWords(ObjectiveType.self)
    expectWords(Horizon.self)
    expectWords(MeanKind.self)
    expectWords(UnitKind.self)
    expectWords(PurchaseKind.self)
    expectWords(BuyClass.self)
    expectWords(BuyingPhase.self)
    expectWords(PurchaseStage.self)
    expectWords(BuyingCentreRole.self)
    expectWords(InfluenceKind.self)
    expectWords(ContractRenewal.self)
    expectWords(Centralisation.self)
    expectWords(PurchasingStrategy.self)
    expectWords(Kraljic.self)
    expectWords(Preferencing.self)
    expectWords(ForceKind.self)
    expectWords(Trend.self)
    expectWords(AlternativeKind.self)
    expectWords(WhitespaceStatus.self)
    expectWords(Voice.self)
    expectWords(DriverKind.self)
    expectWords(DriverStatus.self)
    expectWords(InteractionKind.self)
    expectWords(OurChangeKind.self)
    expectWords(SignalKind.self)
    expectWords(SignalStatus.self)
    expectWords(AssumptionStatus.self)
    expectWords(ThreatKind.self)
    expectWords(AnalysisBlock.self)
    expectWords(ThreatResponse.self)
    expectWords(ThreatStatus.self)
  }

  @Test("every word of the selection has its term and its meaning, and can be typed")
  func selectionWords() {
    expectWords(CriterionFamily.self)
    expectWords(CriterionDirection.self)
    expectWords(CriterionUse.self)
    expectWords(Orientation.self)
    expectWords(SelectionDecision.self)
    expectWords(Axis.self)
    expectWords(RelationStage.self)
    expectWords(RoundKind.self)
    expectWords(RoundState.self)
    expectWords(StepKind.self)
  }

  @Test("the words that files hold never change")
  func rawValues() {
    #expect(
      AccountStatus.allCases.map(\.rawValue) == [
        "prospect", "candidate", "key", "watch", "leaving", "exited",
      ])
    #expect(Segment.allCases.map(\.rawValue) == ["strategic", "star", "status", "streamline"])
    #expect(
      Confidentiality.allCases.map(\.rawValue) == ["private", "team", "company", "shareable"])
    #expect(
      FigureKind.allCases.map(\.rawValue) == ["actual", "year_to_date", "budget", "forecast"])
    #expect(
      TeamRole.allCases.map(\.rawValue) == ["kam", "sponsor", "champion", "local", "correspondent"])
    #expect(Language.allCases.map(\.rawValue) == ["en", "fr"])
    #expect(NeedLevel.allCases.map(\.rawValue) == ["organisation", "unit", "individual"])
    #expect(
      NeedNature.allCases.map(\.rawValue) == [
        "functional", "economic", "service", "relational", "symbolic", "csr",
      ])
    #expect(Expression.allCases.map(\.rawValue) == ["said", "latent", "inferred"])
    #expect(
      NeedStatus.allCases.map(\.rawValue) == [
        "new", "qualified", "addressed", "satisfied", "dropped",
      ])
    #expect(
      AnswerStatus.allCases.map(\.rawValue) == [
        "idea", "proposed", "accepted", "delivered", "refused",
      ])
    #expect(
      EvidenceSource.allCases.map(\.rawValue) == [
        "interview", "meeting", "document", "press", "crm", "survey", "observation", "hearsay",
        "guess",
      ])
  }

  @Test("the words of the customer’s course that files hold never change")
  func strategyValues() {
    #expect(
      AffiliationKind.allCases.map(\.rawValue) == [
        "parent", "subsidiary", "shareholder", "alliance",
      ])
    #expect(
      MoveKind.allCases.map(\.rawValue) == [
        "acquisition", "divestment", "new_market", "innovation", "savings", "partnership",
        "reorganisation", "investment", "other",
      ])
    #expect(
      ObjectiveType.allCases.map(\.rawValue) == [
        "growth", "profit", "cash", "csr", "innovation", "other",
      ])
    #expect(Horizon.allCases.map(\.rawValue) == ["short", "medium", "long"])
    #expect(
      MeanKind.allCases.map(\.rawValue) == [
        "people", "cash", "technology", "assets", "alliances", "time",
      ])
  }

  @Test("the words of the buying centre that files hold never change")
  func buyingValues() {
    #expect(
      UnitKind.allCases.map(\.rawValue) == [
        "group", "division", "site", "country", "function",
      ])
    #expect(PurchaseKind.allCases.map(\.rawValue) == ["new", "renewal", "extension", "tender"])
    #expect(BuyClass.allCases.map(\.rawValue) == ["new_task", "modified", "straight"])
    #expect(
      BuyingPhase.allCases.map(\.rawValue) == [
        "recognise", "define", "specify", "search", "proposals", "evaluate", "order", "feedback",
      ])
    #expect(
      PurchaseStage.allCases.map(\.rawValue) == [
        "spotted", "qualified", "proposed", "negotiated", "won", "lost", "dropped",
      ])
    #expect(
      BuyingCentreRole.allCases.map(\.rawValue) == [
        "initiator", "user", "influencer", "decider", "approver", "buyer", "gatekeeper", "coach",
      ])
    #expect(InfluenceKind.allCases.map(\.rawValue) == ["formal", "informal", "conflict"])
  }

  @Test("the words of purchasing that files hold never change")
  func purchasingValues() {
    #expect(
      ContractRenewal.allCases.map(\.rawValue) == [
        "automatic", "negotiate", "tender", "none",
      ])
    #expect(Centralisation.allCases.map(\.rawValue) == ["local", "mixed", "central"])
    #expect(
      PurchasingStrategy.allCases.map(\.rawValue) == [
        "partner", "competitive", "single", "dual", "multiple",
      ])
    #expect(Kraljic.allCases.map(\.rawValue) == ["routine", "leverage", "bottleneck", "strategic"])
    #expect(
      Preferencing.allCases.map(\.rawValue) == [
        "nuisance", "exploitable", "development", "core",
      ])
  }

  @Test("the words of competition that files hold never change")
  func competitionValues() {
    #expect(
      ForceKind.allCases.map(\.rawValue) == [
        "rivals", "substitutes", "entrants", "in_house", "customer_power", "supplier_power",
      ])
    #expect(Trend.allCases.map(\.rawValue) == ["rising", "stable", "falling"])
    #expect(AlternativeKind.allCases.map(\.rawValue) == ["rival", "in_house", "status_quo"])
    #expect(
      WhitespaceStatus.allCases.map(\.rawValue) == [
        "us", "competitor", "in_house", "unused", "unknown", "not_applicable",
      ])
  }

  @Test("the words of the relation that files hold never change")
  func relationValues() {
    #expect(Voice.allCases.map(\.rawValue) == ["us", "customer"])
    #expect(DriverKind.allCases.map(\.rawValue) == ["irritant", "delighter"])
    #expect(DriverStatus.allCases.map(\.rawValue) == ["open", "handled", "closed"])
    #expect(
      InteractionKind.allCases.map(\.rawValue) == [
        "visit", "call", "meeting", "message", "event", "steering", "other",
      ])
    #expect(
      OurChangeKind.allCases.map(\.rawValue) == [
        "reorganisation", "manager", "team", "offer", "capacity", "other",
      ])
    #expect(
      SignalKind.allCases.map(\.rawValue) == [
        "press", "appointment", "investment", "tender", "merger", "regulation", "lead", "visit",
      ])
    #expect(SignalStatus.allCases.map(\.rawValue) == ["new", "followed", "closed"])
  }

  @Test("the words of the synthesis that files hold never change")
  func synthesisValues() {
    #expect(AssumptionStatus.allCases.map(\.rawValue) == ["holds", "doubtful", "broken"])
    #expect(ThreatKind.allCases.map(\.rawValue) == ["threat", "opportunity"])
    #expect(
      AnalysisBlock.allCases.map(\.rawValue) == [
        "identity", "strategy", "needs", "buying_centre", "competition", "history", "signals",
      ])
    #expect(ThreatResponse.allCases.map(\.rawValue) == ["seize", "reduce", "avoid", "accept"])
    #expect(ThreatStatus.allCases.map(\.rawValue) == ["open", "treated", "closed"])
  }

  @Test("the words of the selection that files hold never change")
  func selectionValues() {
    #expect(CriterionFamily.allCases.map(\.rawValue) == ["direct", "relational", "image"])
    #expect(CriterionDirection.allCases.map(\.rawValue) == ["higher", "lower"])
    #expect(CriterionUse.allCases.map(\.rawValue) == ["selection", "attractiveness", "position"])
    #expect(
      Orientation.allCases.map(\.rawValue) == [
        "conquer", "develop", "deepen", "maintain", "defend", "harvest", "recover", "exit",
      ])
    #expect(SelectionDecision.allCases.map(\.rawValue) == ["keep", "enter", "watch", "leave"])
    #expect(Axis.allCases.map(\.rawValue) == ["attractiveness", "position"])
    #expect(
      RelationStage.allCases.map(\.rawValue) == [
        "exploratory", "basic", "cooperative", "interdependent", "integrated", "disintegrating",
      ])
    #expect(RoundKind.allCases.map(\.rawValue) == ["selection", "segmentation"])
    #expect(RoundState.allCases.map(\.rawValue) == ["prepared", "open", "closed"])
    #expect(
      StepKind.allCases.map(\.rawValue) == [
        "welcome", "select", "vote", "place", "reveal", "differentiate", "decide", "close",
      ])
  }

  @Test("months are counted from one")
  func months() {
    #expect(Month.allCases.map(\.number) == Array(1...12))
  }

  @Test("the programme manages key accounts, those it watches and those on their way out")
  func managed() {
    #expect(AccountStatus.allCases.filter(\.isManaged) == [.key, .watch, .leaving])
  }

  @Test("a term gives the word of each language")
  func terms() {
    let term = Term("Account", "Compte")
    #expect(term[.english] == "Account")
    #expect(term[.french] == "Compte")
  }
}

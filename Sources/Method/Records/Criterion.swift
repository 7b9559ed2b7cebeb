/// What accounts are compared by: whom to select, and where each stands on the matrix.
public struct Criterion: Item {
  public static let idPrefix = "cr"
  public static let term = Term("Criterion", "Critère")
  public static let plural = Term("Criteria", "Critères")
  public static let home = Kind.Home.workspace("criteria")

  public let id: ID<Criterion>
  public var label = ""
  public var labelFrench = ""
  public var family: CriterionFamily?
  /// Within its family, 0 to 100.
  public var weight: Percent?
  /// Higher is better unless told.
  public var direction: CriterionDirection?
  public var uses: [CriterionUse] = []
  public var anchorLow = ""
  public var anchorMiddle = ""
  public var anchorHigh = ""
  /// A mark below it rules an account out.
  public var knockoutMin: Score?
  /// A mark above it rules an account out.
  public var knockoutMax: Score?

  public init(id: ID<Criterion>) { self.id = id }

  public static let fields = Fields<Criterion>(what + marks + limits)

  private static let what = section(
    Term("The criterion", "Le critère"),
    [
      Field<Criterion>.line(
        "label", \.label, Term("Criterion", "Critère"),
        ask: Term(
          "By what do you compare customers?", "Sur quoi comparez-vous les clients ?"),
        required: true),
      .line(
        "label_fr", \.labelFrench, Term("In French", "En français"),
        ask: Term(
          "What is it called in French? Left empty, the same.",
          "Comment s’appelle-t-il en français ? Laissé vide, pareil.")),
      .choice(
        "family", \.family, Term("Family", "Famille"),
        ask: Term(
          "Is it about business, about working together, or about our image?",
          "S’agit-il d’affaires, de travail en commun, ou de notre image ?")
      ).beside,
      .percent(
        "weight", \.weight, 0...100, Term("Weight in its family", "Poids dans sa famille"),
        ask: Term(
          "Out of 100, how much does it count within its family?",
          "Sur 100, combien compte-t-il dans sa famille ?")
      ).short(Term("Weight", "Poids")),
      .choices(
        "uses", \.uses, Term("Used for", "Sert à"),
        ask: Term(
          "To select, or to place on the matrix? Left empty, to select.",
          "À sélectionner, ou à placer sur la matrice ? Laissé vide, à sélectionner.")),
    ])

  private static let marks = section(
    Term("How it is marked", "Comment on note"),
    [
      Field<Criterion>.choice(
        "direction", \.direction, Term("Direction", "Sens"),
        ask: Term(
          "Does a high mark speak for the account? Left empty, it does.",
          "Une note haute parle-t-elle pour le compte ? Laissé vide, oui.")),
      .line(
        "anchor_low", \.anchorLow, Term("A 0 looks like", "Un 0, c’est"),
        ask: Term(
          "What does an account look like that gets a 0?", "À quoi ressemble un compte noté 0 ?")
      ).short(Term("A 0", "Un 0")),
      .line(
        "anchor_middle", \.anchorMiddle, Term("A 5 looks like", "Un 5, c’est"),
        ask: Term(
          "What does an account look like that gets a 5?", "À quoi ressemble un compte noté 5 ?")
      ).short(Term("A 5", "Un 5")),
      .line(
        "anchor_high", \.anchorHigh, Term("A 10 looks like", "Un 10, c’est"),
        ask: Term(
          "What does an account look like that gets a 10?",
          "À quoi ressemble un compte noté 10 ?")
      ).short(Term("A 10", "Un 10")),
    ])

  private static let limits = section(
    Term("What rules an account out", "Ce qui élimine un compte"),
    [
      Field<Criterion>.score(
        "knockout_min", \.knockoutMin, 0...10, Term("Not below", "Pas moins de"),
        ask: Term(
          "Below which mark is an account out, whatever else it has?",
          "Au-dessous de quelle note un compte est-il éliminé, quoi qu’il ait d’autre ?")),
      .score(
        "knockout_max", \.knockoutMax, 0...10, Term("Not above", "Pas plus de"),
        ask: Term(
          "Above which mark is an account out, whatever else it has?",
          "Au-dessus de quelle note un compte est-il éliminé, quoi qu’il ait d’autre ?")),
    ])
}

extension Criterion {
  /// What it is called in a language: in French the French label, where there is one.
  public func label(in language: Language) -> String {
    language == .french && !labelFrench.isEmpty ? labelFrench : label
  }

  /// One that is marked for nothing is for selection.
  public func isUsed(for use: CriterionUse) -> Bool {
    uses.isEmpty ? use == .selection : uses.contains(use)
  }
}

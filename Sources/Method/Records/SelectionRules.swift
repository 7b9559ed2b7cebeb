/// How key accounts are selected: weights of the families, places, and where the lines are drawn.
public struct SelectionRules: Part {
  public static let term = Term("Rules of selection", "Règles de sélection")

  public var directWeight: Percent?
  public var relationalWeight: Percent?
  public var imageWeight: Percent?
  public var places: Int?
  public var keepFrom: Percent?
  public var watchFrom: Percent?
  public var leastCoverage: Percent?

  public init() {}

  public static let fields = Fields<SelectionRules>(weights + lines)

  private static let weights = section(
    Term("Weights of the families", "Poids des familles"),
    [
      Field<SelectionRules>.percent(
        "direct_weight", \.directWeight, 0...100, Term("Direct business", "Affaires directes"),
        ask: Term(
          "How much do revenue and margin count? 50 % unless told.",
          "Combien comptent le chiffre et la marge ? 50 % sauf mention.")),
      .percent(
        "relational_weight", \.relationalWeight, 0...100,
        Term("Working together", "Travail en commun"),
        ask: Term(
          "How much does what we learn and build together count? 30 % unless told.",
          "Combien compte ce qu’on apprend et bâtit ensemble ? 30 % sauf mention.")),
      .percent(
        "image_weight", \.imageWeight, 0...100, Term("Image", "Image"),
        ask: Term(
          "How much does its name count for ours? 20 % unless told.",
          "Combien compte son nom pour le nôtre ? 20 % sauf mention.")),
    ])

  private static let lines = section(
    Term("Where the lines are drawn", "Où passent les lignes"),
    [
      Field<SelectionRules>.count(
        "places", \.places, from: 1, limit: 10_000, Term("Places", "Places"),
        unit: Term("accounts", "comptes"), one: Term("account", "compte"),
        ask: Term(
          "How many key accounts can we really serve?",
          "Combien de comptes clés pouvons-nous vraiment servir ?")),
      .percent(
        "keep_from", \.keepFrom, 0...100, Term("Kept from", "Gardé à partir de"),
        ask: Term(
          "From which index is an account kept? 65 unless told.",
          "À partir de quel indice garde-t-on un compte ? 65 sauf mention.")),
      .percent(
        "watch_from", \.watchFrom, 0...100, Term("Watched from", "Surveillé à partir de"),
        ask: Term(
          "From which index is it watched rather than left? 50 unless told.",
          "À partir de quel indice le surveille-t-on au lieu de le sortir ? 50 sauf mention.")),
      .percent(
        "least_coverage", \.leastCoverage, 0...100, Term("Least to know", "Minimum à savoir"),
        ask: Term(
          "Which share of the criteria must be marked before it counts? 60 % unless told.",
          "Quelle part des critères faut-il avoir notée pour en tenir compte ? 60 % sauf mention.")
      ),
    ])
}

extension SelectionRules {
  /// A family’s weight, 0 to 100: direct 50, relational 30 and image 20 unless told.
  ///
  /// Source: method C-1.
  public func weight(of family: CriterionFamily) -> Double {
    switch family {
    case .direct: directWeight?.value ?? 50
    case .relational: relationalWeight?.value ?? 30
    case .image: imageWeight?.value ?? 20
    }
  }

  /// The index, 0 to 100, from which an account is kept: 65 unless told.
  public var keepIndex: Double { keepFrom?.value ?? 65 }

  /// The index, 0 to 100, from which an account is watched: 50 unless told.
  public var watchIndex: Double { watchFrom?.value ?? 50 }

  /// The share of the weights, 0 to 1, that must be marked: 0.6 unless told.
  public var neededCoverage: Double { (leastCoverage?.value ?? 60) / 100 }
}

/// How the matrix is cut into segments, and where each of them leads.
public struct MatrixRules: Part {
  public static let term = Term("Segmentation matrix", "Matrice de segmentation")

  public var cutAttractiveness: Percent?
  public var cutPosition: Percent?
  public var hysteresis: Percent?
  public var axisX = ""
  public var axisY = ""
  public var strategic: Orientation?
  public var star: Orientation?
  public var status: Orientation?
  public var streamline: Orientation?

  public init() {}

  public static let fields = Fields<MatrixRules>(cuts + orientations)

  private static let cuts = section(
    Term("Axes and cuts", "Axes et coupes"),
    [
      Field<MatrixRules>.percent(
        "cut_attractiveness", \.cutAttractiveness, 0...100,
        Term("Attractive from", "Attirant à partir de"),
        ask: Term(
          "From which point is an account attractive? 50 unless told.",
          "À partir de quel point un compte est-il attirant ? 50 sauf mention.")),
      .percent(
        "cut_position", \.cutPosition, 0...100,
        Term("Well placed from", "Bien placé à partir de"),
        ask: Term(
          "From which point is our position strong? 50 unless told.",
          "À partir de quel point notre position est-elle forte ? 50 sauf mention.")),
      .percent(
        "hysteresis", \.hysteresis, 0...50, Term("Margin at the cuts", "Marge autour des coupes"),
        ask: Term(
          "How far beyond a cut must an account go to change segment? 5 unless told.",
          "De combien faut-il passer une coupe pour changer de segment ? 5 sauf mention.")),
      .line(
        "axis_x", \.axisX, Term("Name of the axis across", "Nom de l’axe en largeur"),
        ask: Term(
          "What do you call attractiveness? Left empty, it keeps this name.",
          "Comment appelez-vous l’attrait ? Laissé vide, il garde ce nom.")),
      .line(
        "axis_y", \.axisY, Term("Name of the axis up", "Nom de l’axe en hauteur"),
        ask: Term(
          "What do you call our position? Left empty, it keeps this name.",
          "Comment appelez-vous notre position ? Laissé vide, elle garde ce nom.")),
    ])

  private static let orientations = section(
    Term("Where each segment leads", "Où mène chaque segment"),
    [
      Field<MatrixRules>.choice("strategic", \.strategic, Segment.strategic.term, ask: ask),
      .choice("star", \.star, Segment.star.term, ask: ask),
      .choice("status", \.status, Segment.status.term, ask: ask),
      .choice("streamline", \.streamline, Segment.streamline.term, ask: ask),
    ])

  private static let ask = Term(
    "What do we do by default with an account of this segment?",
    "Que faisons-nous, par défaut, d’un compte de ce segment ?")
}

extension MatrixRules {
  /// Where an account of the segment is led, unless its own page says otherwise: deepen, conquer,
  /// maintain and harvest unless told.
  ///
  /// Source: method A7.2.
  public func orientation(of segment: Segment) -> Orientation {
    switch segment {
    case .strategic: strategic ?? .deepen
    case .star: star ?? .conquer
    case .status: status ?? .maintain
    case .streamline: streamline ?? .harvest
    }
  }

  /// Where an axis is cut, 0 to 100: in the middle unless told.
  public func cut(_ axis: Axis) -> Double {
    switch axis {
    case .attractiveness: cutAttractiveness?.value ?? 50
    case .position: cutPosition?.value ?? 50
    }
  }

  /// How far beyond a cut an account must be to change segment, in points of 100: 5 unless told.
  public var margin: Double { hysteresis?.value ?? 5 }

  /// What an axis is called here: its own name where it has one, the method’s otherwise.
  public func name(of axis: Axis, in language: Language) -> String {
    let own =
      switch axis {
      case .attractiveness: axisX
      case .position: axisY
      }
    return own.isEmpty ? axis.term[language] : own
  }
}

/// Something in which accounts are served differently, and how far each segment is.
public struct ServiceDimension: Item {
  public static let idPrefix = "sd"
  public static let term = Term("Service dimension", "Dimension de service")
  public static let plural = Term("Service dimensions", "Dimensions de service")
  public static let home = Kind.Home.workspace("services")

  public let id: ID<ServiceDimension>
  public var label = ""
  public var labelFrench = ""
  /// What every customer gets.
  public var base: Level?
  public var strategic: Level?
  public var star: Level?
  public var status: Level?
  public var streamline: Level?
  /// A year, for each level above the base.
  public var unitCost: Amount?
  public var deliveredBy: ID<Member>?
  public var note = ""

  public init(id: ID<ServiceDimension>) { self.id = id }

  public static let fields = Fields<ServiceDimension>(what + levels + delivery)

  private static let what = section(
    Term("The service", "Le service"),
    [
      Field<ServiceDimension>.line(
        "label", \.label, Term("Service", "Service"),
        ask: Term(
          "In what do you treat some customers better than others?",
          "En quoi traitez-vous certains clients mieux que d’autres ?"),
        required: true),
      .line(
        "label_fr", \.labelFrench, Term("In French", "En français"),
        ask: Term(
          "What is it called in French? Left empty, the same.",
          "Comment s’appelle-t-il en français ? Laissé vide, pareil.")),
    ])

  private static let levels = section(
    Term("Levels", "Niveaux"),
    [
      Field<ServiceDimension>.level(
        "base", \.base, ServiceLevels.scale, Term("Every customer", "Tous les clients"),
        ask: Term(
          "What does every customer get: 0 base, 1 enhanced, 2 dedicated, 3 co-built?",
          "Que reçoit tout client : 0 base, 1 renforcé, 2 dédié, 3 co-construit ?")
      ).short(Term("Base", "Base")),
      .level("strategic", \.strategic, ServiceLevels.scale, Segment.strategic.term, ask: ask),
      .level("star", \.star, ServiceLevels.scale, Segment.star.term, ask: ask),
      .level("status", \.status, ServiceLevels.scale, Segment.status.term, ask: ask),
      .level("streamline", \.streamline, ServiceLevels.scale, Segment.streamline.term, ask: ask),
    ])

  private static let delivery = section(
    Term("Delivery", "Exécution"),
    [
      Field<ServiceDimension>.amount(
        "unit_cost", \.unitCost, Term("Cost of a level", "Coût d’un niveau"),
        ask: Term(
          "What does each level above the base cost us in a year?",
          "Que nous coûte par an chaque niveau au-dessus de la base ?")),
      .link(
        "delivered_by", \.deliveredBy, to: Member.self, Term("Delivered by", "Assuré par"),
        ask: Term("Who of us sees to it?", "Qui de nous s’en charge ?")),
      .line(
        "note", \.note, Term("Note", "Note"),
        ask: Term(
          "What does a better level mean in practice?",
          "Que veut dire un meilleur niveau, concrètement ?")),
    ])

  private static let ask = Term(
    "What does this segment get, 0 to 3? Left empty, what every customer gets.",
    "Que reçoit ce segment, de 0 à 3 ? Laissé vide, ce que reçoit tout client.")
}

extension ServiceDimension {
  /// What it is called in a language: in French the French label, where there is one.
  public func label(in language: Language) -> String {
    language == .french && !labelFrench.isEmpty ? labelFrench : label
  }

  /// What a segment gets, 0 to 3: its own level, or else the base; nil while neither is known.
  public func level(for segment: Segment) -> Int? {
    let own =
      switch segment {
      case .strategic: strategic
      case .star: star
      case .status: status
      case .streamline: streamline
      }
    return (own ?? base)?.value
  }
}

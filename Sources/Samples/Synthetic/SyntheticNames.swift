/// Names that look like those of companies, each different from all others.
struct SyntheticNames {
  /// Where the walk through all names begins.
  private let offset: Int

  init(seed: UInt64) { offset = Int(truncatingIfNeeded: seed % UInt64(SyntheticNames.count)) }

  /// The step shares no factor with the number of names, so that all are met before one returns; a
  /// number then tells the rounds apart.
  func name(_ place: Int) -> String {
    let drawn = (place * 31_337 + offset) % SyntheticNames.count
    let trade = SyntheticNames.trades[drawn % 25]
    let stem = SyntheticNames.stems[drawn / 25 % 50]
    let town = SyntheticNames.towns[drawn / 1_250]
    let round = place / SyntheticNames.count
    return "\(trade) \(stem) \(town)" + (round == 0 ? "" : " \(round + 1)")
  }

  static let count = 50_000

  private static let trades = [
    "Aciers", "Ateliers", "Biscuits", "Brasseries", "Câbles", "Carrières", "Chimie", "Conserves",
    "Cosmétiques", "Eaux", "Énergies", "Fonderies", "Forges", "Laboratoires", "Laiteries",
    "Matériaux", "Minoteries", "Papeteries", "Pêcheries", "Plastiques", "Résines", "Sucreries",
    "Textiles", "Transports", "Verreries",
  ]

  private static let stems = [
    "Alvéor", "Ambrelle", "Arcadiel", "Aubrac", "Bélénos", "Boréalis", "Brévent", "Calanque",
    "Cardabel", "Célestin", "Chambran", "Corvane", "Dalmas", "Doriane", "Dourbie", "Éclusier",
    "Émeraude", "Estérel", "Falguière", "Fénelon", "Garance", "Girolle", "Grandval", "Hermione",
    "Horizel", "Isoline", "Jaubert", "Kerlann", "Lagarde", "Lérins", "Lubéron", "Malaucène",
    "Mirande", "Montclar", "Naussac", "Nérolie", "Olonne", "Orpailleur", "Pradelle", "Quercyl",
    "Ravel", "Rocamer", "Salveterre", "Sornin", "Tarnel", "Tramontane", "Ubaye", "Valserine",
    "Ventoux", "Ysaline",
  ]

  static let towns = [
    "Agen", "Angers", "Arles", "Auxerre", "Bayonne", "Belfort", "Bourges", "Brest", "Caen",
    "Chambéry", "Colmar", "Dijon", "Évreux", "Gap", "Grasse", "Laval", "Limoges", "Mâcon",
    "Nantes", "Nevers", "Nîmes", "Pau", "Quimper", "Reims", "Rodez", "Rouen", "Saumur", "Sedan",
    "Sète", "Tarbes", "Toul", "Tours", "Troyes", "Tulle", "Uzès", "Valence", "Vannes", "Verdun",
    "Vesoul", "Vichy",
  ]
}

import Method

/// The people of Southern Fluids who work for the accounts of the demonstration.
enum Person: String, CaseIterable {
  case leroux, aubanel, kerbrat, vasseur, estradier, belkacem, legoff, montal, fontvieille, ionescu

  var id: ID<Member> { FreshID.make(random: fixedBits("member \(rawValue)")) }

  func member(_ told: Telling) -> Member {
    var member = Member(id: id)
    member.name = name
    member.function = told(function.english, function.french)
    member.roles = roles
    member.availability = availability.flatMap(percent)
    return member
  }

  private var name: String {
    switch self {
    case .leroux: "Marianne Leroux"
    case .aubanel: "Bastien Aubanel"
    case .kerbrat: "Inès Kerbrat"
    case .vasseur: "Solène Vasseur"
    case .estradier: "Philippe Estradier"
    case .belkacem: "Nadia Belkacem"
    case .legoff: "Yann Le Goff"
    case .montal: "Clara Montal"
    case .fontvieille: "Hugo Fontvieille"
    case .ionescu: "Ruxandra Ionescu"
    }
  }

  private var function: Term {
    switch self {
    case .leroux: Term("Key accounts, food and drink", "Comptes clés, agroalimentaire")
    case .aubanel:
      Term("Key accounts, industry and building", "Comptes clés, industrie et bâtiment")
    case .kerbrat:
      Term("Key accounts, health, energy, cities", "Comptes clés, santé, énergie, villes")
    case .vasseur: Term("Managing director", "Directrice générale")
    case .estradier: Term("Operations director", "Directeur des opérations")
    case .belkacem:
      Term("Head of the key account programme", "Directrice du programme comptes clés")
    case .legoff: Term("Area sales engineer, west", "Ingénieur commercial, façade ouest")
    case .montal: Term("Leak detection expert", "Experte en recherche de fuites")
    case .fontvieille: Term("Service and spare parts manager", "Responsable service et pièces")
    case .ionescu: Term("Contracts and credit controller", "Contrôleuse contrats et crédit")
    }
  }

  private var roles: [TeamRole] {
    switch self {
    case .leroux, .aubanel, .kerbrat: [.manager]
    case .vasseur, .estradier: [.sponsor]
    case .belkacem: [.champion, .sponsor]
    case .legoff: [.local]
    case .montal, .fontvieille, .ionescu: [.correspondent]
    }
  }

  /// The share of their time that key accounts have, in percent.
  private var availability: Double? {
    switch self {
    case .leroux, .aubanel, .kerbrat: 100
    case .vasseur: 10
    case .estradier: 15
    case .belkacem: 80
    case .legoff: 40
    case .montal: 50
    case .fontvieille: 35
    case .ionescu: nil
    }
  }
}

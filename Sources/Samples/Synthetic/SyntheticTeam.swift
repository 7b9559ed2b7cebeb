import Method

/// Some twenty-five people who look after a trial portfolio, and what they sell.
struct SyntheticTeam {
  let members: [Member]
  let offers: [Offer]

  init(_ told: Telling, _ numbers: inout SplitMix64) {
    var members: [Member] = []
    for (place, first) in SyntheticTeam.firstNames.enumerated() {
      var member = Member(id: FreshID.make(random: numbers.next()))
      member.name = first + " " + SyntheticTeam.lastNames[place]
      let role = SyntheticTeam.role(place)
      member.roles = [role]
      member.function = told(
        SyntheticTeam.function(role).english, SyntheticTeam.function(role).french)
      member.availability = percent(Double(numbers.within(2...20) * 5))
      members.append(member)
    }
    self.members = members
    offers = Catalogue.allCases.map { $0.offer(told) }
  }

  func anyone(_ role: TeamRole, _ numbers: inout SplitMix64) -> ID<Member>? {
    let able = members.filter { $0.roles.contains(role) }
    return able.isEmpty ? nil : numbers.pick(able).id
  }

  private static func role(_ place: Int) -> TeamRole {
    switch place {
    case 0: .champion
    case 1..<6: .sponsor
    case 6..<16: .manager
    case 16..<20: .local
    default: .correspondent
    }
  }

  private static func function(_ role: TeamRole) -> Term {
    switch role {
    case .manager: Term("Key account manager", "Responsable de comptes clés")
    case .sponsor: Term("Member of the board", "Membre du comité de direction")
    case .champion: Term("Head of the programme", "Responsable du programme")
    case .local: Term("Area sales engineer", "Ingénieur commercial de secteur")
    case .correspondent: Term("Service engineer", "Ingénieur de service")
    }
  }

  static let firstNames = [
    "Agathe", "Baptiste", "Camille", "Damien", "Elsa", "Farid", "Gaëlle", "Henri", "Ilona", "Jean",
    "Karima", "Lionel", "Maud", "Noé", "Odile", "Pascal", "Quitterie", "Romain", "Salomé", "Tarik",
    "Ursule", "Victor", "Wassila", "Xénia", "Yves",
  ]

  static let lastNames = [
    "Abadie", "Bonnefoy", "Chastel", "Delorme", "Estève", "Ferrières", "Gaubert", "Hamadi",
    "Imbert", "Jourdan", "Khelif", "Lacaze", "Marquant", "Nogaret", "Oriol", "Peyrard", "Quentin",
    "Roussel", "Sabatier", "Tournier", "Urbain", "Vernet", "Walter", "Yvars", "Zeller",
  ]
}

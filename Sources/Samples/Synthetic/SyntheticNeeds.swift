import Method

extension SyntheticAccount {
  /// Needs that some of the people carry, with how we know of them and what answers them.
  func needs(of people: [ID<Contact>], _ numbers: inout SplitMix64) -> [Need] {
    (0..<size.needs(&numbers)).map { _ in
      var need = Need(id: FreshID.make(random: numbers.next()))
      need.statement =
        told(numbers.pick(SyntheticAccount.wishes)) + " " + numbers.pick(SyntheticNames.towns)
      need.expression = numbers.pick([.said, .said, .latent, .inferred])
      need.nature = numbers.pick(NeedNature.allCases)
      need.level = numbers.pick(NeedLevel.allCases)
      if numbers.below(10) > 0 {
        need.holders = (0..<numbers.within(1...3)).map { _ in numbers.pick(people) }.uniqued
      }
      need.importance = try? Level(numbers.within(1...5), in: 1...5)
      need.urgency = try? Level(numbers.within(1...5), in: 1...5)
      if numbers.below(3) > 0 { need.valueAtStake = thousands(numbers.within(1...60) * 10) }
      need.status = numbers.pick(NeedStatus.allCases)
      if need.expression == .said {
        need.confirmedOn = told.day(ago: numbers.within(0...400))
        need.confirmedBy = need.holders.first
      }
      need.evidence = (0..<size.evidence(&numbers)).map { _ in evidence(&numbers) }
      need.answers = (0..<numbers.below(3)).map { _ in answer(&numbers) }
      return need
    }
  }

  private func evidence(_ numbers: inout SplitMix64) -> Evidence {
    var evidence = Evidence(id: FreshID.make(random: numbers.next()))
    evidence.text = SyntheticProse.line(told.language, &numbers)
    evidence.source = numbers.pick(EvidenceSource.allCases)
    evidence.day = told.day(ago: numbers.within(0...700))
    if numbers.below(2) == 0 { evidence.author = numbers.pick(ours.members).id }
    evidence.reliability = try? Level(numbers.within(0...3), in: 0...3)
    return evidence
  }

  private func answer(_ numbers: inout SplitMix64) -> NeedAnswer {
    var answer = NeedAnswer(id: FreshID.make(random: numbers.next()))
    answer.offer = numbers.pick(ours.offers).id
    answer.fit = try? Level(numbers.within(0...4), in: 0...4)
    answer.status = numbers.pick(AnswerStatus.allCases)
    return answer
  }

  private static let wishes = [
    Term("Lose less water in", "Perdre moins d’eau à"),
    Term("Stop the lines less often in", "Moins d’arrêts de ligne à"),
    Term("Get parts sooner in", "Avoir les pièces plus tôt à"),
    Term("Train the night shift of", "Former l’équipe de nuit de"),
    Term("Pay one price as in", "Payer le même prix qu’à"),
    Term("Prove the savings of", "Prouver les économies de"),
    Term("Be ready for the audit of", "Être prêts pour l’audit de"),
    Term("Renew the pumps of", "Renouveler les pompes de"),
    Term("Hold fewer parts in", "Tenir moins de pièces à"),
    Term("Know sooner what fails in", "Savoir plus tôt ce qui lâche à"),
  ]
}

extension Array where Element: Hashable {
  /// Each once, where it first stands.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

import Method
import Samples
import Testing

@Suite("What the committee of the demonstration judges by, and what it thinks of each account")
struct CommitteeTests {
  @Test("twelve criteria: within each family the weights add up to a hundred")
  func criteria() throws {
    let settings = try Told().french.settings
    #expect(settings.criteria.count == 12)
    for family in CriterionFamily.allCases {
      let ours = settings.criteria.filter { $0.family == family && $0.isUsed(for: .selection) }
      #expect(ours.compactMap(\.weight?.hundredths).reduce(0, +) == 10_000, "\(family)")
    }
    for use in CriterionUse.allCases {
      #expect(settings.criteria.contains { $0.isUsed(for: use) }, "\(use)")
    }
    #expect(settings.criteria.count { $0.direction == .lower } == 2)
    #expect(settings.criteria.count { $0.knockoutMin != nil || $0.knockoutMax != nil } == 2)
    #expect(settings.selection.places == 12)
  }

  @Test("criteria and services are said in both languages, and what a mark looks like in words")
  func settingsInBothLanguages() throws {
    let told = try Told()
    for (french, english) in zip(told.french.settings.criteria, told.english.settings.criteria) {
      #expect(french.id == english.id && french.label == english.label(in: .french))
      #expect(french.label != english.label)
      let anchors = [english.anchorLow, english.anchorMiddle, english.anchorHigh]
      #expect(Set(anchors).count == 3 && !anchors.contains(""), "\(english.label)")
      #expect(!anchors.contains(french.anchorLow) && !anchors.contains(french.anchorHigh))
    }
    for (french, english) in zip(told.french.settings.services, told.english.settings.services) {
      #expect(french.id == english.id && french.label == english.label(in: .french))
      #expect(french.label != english.label && french.note != english.note)
    }
  }

  @Test("ten services: whoever is Strategic never gets less, and one of them nobody has costed")
  func services() throws {
    let settings = try Told().french.settings
    #expect(settings.services.count == 10)
    for service in settings.services {
      let best = try #require(service.level(for: .strategic))
      let last = try #require(service.level(for: .streamline))
      #expect(best > last && last == service.base?.value, "\(service.label)")
      #expect(settings.member(service.deliveredBy) != nil)
    }
    #expect(settings.services.count { $0.unitCost == nil } == 1)
  }

  @Test("all but two candidates are marked, each criterion once, on a day that has passed")
  func marks() throws {
    let told = try Told()
    let known = Set(told.french.settings.criteria.map(\.id))
    let unmarked = told.french.accounts.filter(\.ratings.isEmpty).map(\.id.text)
    #expect(unmarked == ["datalagune", "serres-vaccarel"])
    for account in told.french.accounts {
      let marked = account.ratings.compactMap(\.criterion)
      #expect(Set(marked).count == account.ratings.count, "\(account.name)")
      #expect(known.isSuperset(of: marked), "\(account.name)")
      #expect(account.ratings.allSatisfy { $0.value != nil && $0.rater != nil })
      #expect(account.ratings.allSatisfy { $0.day.map { $0 < told.today } ?? false })
    }
  }

  @Test("one account is hardly known, one is ruled out, and the line runs between two")
  func ranking() throws {
    let sample = try Told().french
    let ranking = SelectionRanking(sample.accounts.map { Digest($0) }, sample.settings)
    func slugs(_ holds: (SelectionRanking.Row) -> Bool) -> [String] {
      ranking.rows.filter(holds).map(\.account.id.text)
    }
    #expect(ranking.cut == 12)
    #expect(slugs { ($0.index?.coverage ?? 1) < 0.6 } == ["lumen-energies"])
    #expect(slugs { $0.index?.isEligible == false } == ["megisserie-auriol"])
    #expect(slugs(\.isFragile) == ["norval-laiteries", "chantiers-kermeur"])
    #expect(slugs(\.isIn).last == "norval-laiteries")
    #expect(slugs { $0.index == nil } == ["datalagune", "serres-vaccarel"])
  }

  @Test("fourteen accounts were placed twice, and three have changed segment")
  func places() throws {
    let told = try Told()
    for account in told.french.accounts where account.status.isManaged {
      #expect(account.positions.count == 2, "\(account.name)")
      let latest = try #require(account.positions.last)
      #expect(latest.segment == account.segment && latest.stage != nil, "\(account.name)")
      let days = account.positions.compactMap(\.day).map { told.today.days(since: $0) }
      #expect(days == [400, 190])
    }
    let placed = told.french.accounts.filter { !$0.positions.isEmpty }
    let moved = placed.filter { $0.positions[0].segment != $0.positions[1].segment }
    #expect(placed.count == 14)
    #expect(moved.map(\.id.text) == ["sevrac-pharma", "ferox-aciers", "megisserie-auriol"])
    let forecasts = placed.filter { $0.positions[1].forecastPosition != nil }
    #expect(forecasts.count == 5)
  }

  @Test(
    "the figures say what was decided, but for Rhône Papier; Ostrea is only just beyond the cut")
  func segments() throws {
    let told = try Told()
    let settings = told.french.settings
    let against = told.french.accounts.filter { account in
      SegmentStanding(Digest(account), settings).isOverridden
    }
    #expect(against.map(\.id.text) == ["rhone-papier"])
    #expect(against.allSatisfy { $0.positions.last?.reason.isEmpty == false })
    let ostrea = try #require(try told.account("ostrea-marine").positions.last)
    let x = try #require(ostrea.attractiveness?.value)
    let y = try #require(ostrea.position?.value)
    #expect(SegmentRule.segment(x: x, y: y, settings.matrix, former: .star) == .star)
    #expect(SegmentRule.segment(x: x, y: y, settings.matrix, former: nil) == .strategic)
  }

  @Test("one exception holds, one has lapsed; strategic accounts and stars are served apart")
  func servedApart() throws {
    let told = try Told()
    let served = told.french.accounts.filter { !$0.services.isEmpty }
    let apart = told.french.accounts.filter { account in
      account.status.isManaged && (account.segment == .strategic || account.segment == .star)
    }
    #expect(served.count == 9 && Set(served.map(\.id)).isSuperset(of: apart.map(\.id)))
    let exceptions = served.flatMap(\.services).filter { $0.exceptionUntil != nil }
    #expect(exceptions.count == 2 && exceptions.allSatisfy { !$0.reason.isEmpty })
    #expect(exceptions.count { $0.exceptionUntil.map { $0 < told.today } ?? false } == 1)
  }

  @Test("what selection and service leave wrong is meant, and nothing else is")
  func findings() throws {
    let told = try Told()
    let codes: Set = [
      "V01", "V03", "V04", "V05", "V06", "V10", "V10b", "V11", "V12", "L16", "L17",
    ]
    let found = told.french.findings(today: told.today).filter { codes.contains($0.code) }
    #expect(
      found.map { "\($0.account?.text ?? "portfolio") \($0.code)" }.sorted() == [
        "batiom-construction L16", "lumen-energies V04", "norval-laiteries V10", "portfolio V05",
        "sevrac-pharma V11", "transports-velin V06", "transports-velin V12",
      ])
  }
}

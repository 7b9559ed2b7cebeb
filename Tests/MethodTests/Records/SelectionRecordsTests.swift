import Method
import Testing

@Suite("What accounts are selected, placed and served by")
struct SelectionRecordsTests {
  @Test("families weigh 50, 30 and 20 unless the workspace says otherwise")
  func familyWeights() throws {
    var rules = SelectionRules()
    #expect(CriterionFamily.allCases.map { rules.weight(of: $0) } == [50, 30, 20])
    rules.directWeight = try percent(0)
    rules.relationalWeight = try percent(60)
    rules.imageWeight = try Percent(hundredths: 1250)
    #expect(CriterionFamily.allCases.map { rules.weight(of: $0) } == [0, 60, 12.5])
  }

  @Test("an account is kept from 65, watched from 50, and judged by 60 % of the criteria")
  func lines() throws {
    var rules = SelectionRules()
    #expect(rules.keepIndex == 65 && rules.watchIndex == 50 && rules.neededCoverage == 0.6)
    rules.keepFrom = try percent(70)
    rules.watchFrom = try percent(40)
    rules.leastCoverage = try percent(75)
    #expect(rules.keepIndex == 70 && rules.watchIndex == 40 && rules.neededCoverage == 0.75)
  }

  @Test("each segment leads somewhere of its own, and where the workspace says")
  func orientations() {
    var rules = MatrixRules()
    #expect(
      Segment.allCases.map { rules.orientation(of: $0) } == [
        .deepen, .conquer, .maintain, .harvest,
      ])
    rules.strategic = .develop
    rules.star = .recover
    rules.status = .defend
    rules.streamline = .exit
    #expect(
      Segment.allCases.map { rules.orientation(of: $0) } == [.develop, .recover, .defend, .exit])
  }

  @Test("the matrix is cut in the middle, with a margin of 5, unless told")
  func cuts() throws {
    var rules = MatrixRules()
    #expect(Axis.allCases.map { rules.cut($0) } == [50, 50])
    #expect(rules.margin == 5)
    rules.cutAttractiveness = try percent(60)
    rules.cutPosition = try percent(45)
    rules.hysteresis = try percent(0)
    #expect(Axis.allCases.map { rules.cut($0) } == [60, 45])
    #expect(rules.margin == 0)
  }

  @Test("an axis has the workspace’s name where it has one, the method’s otherwise")
  func axes() {
    var rules = MatrixRules()
    #expect(rules.name(of: .attractiveness, in: .french) == "Attrait")
    #expect(rules.name(of: .position, in: .english) == "Position")
    rules.axisX = "Intérêt"
    rules.axisY = "Place chez lui"
    #expect(rules.name(of: .attractiveness, in: .english) == "Intérêt")
    #expect(rules.name(of: .position, in: .french) == "Place chez lui")
  }

  @Test("a criterion and a service are called in French by their French label, if they have one")
  func labels() throws {
    var criterion = Criterion(id: try ID("cr-1"))
    criterion.label = "Growth"
    #expect(criterion.label(in: .french) == "Growth")
    criterion.labelFrench = "Croissance"
    #expect(criterion.label(in: .french) == "Croissance")
    #expect(criterion.label(in: .english) == "Growth")

    var service = ServiceDimension(id: try ID("sd-1"))
    service.label = "Sponsor"
    #expect(service.label(in: .french) == "Sponsor")
    service.labelFrench = "Parrain"
    #expect(service.label(in: .french) == "Parrain")
    #expect(service.label(in: .english) == "Sponsor")
  }

  @Test("a criterion marked for nothing is for selection; one that is marked, for that alone")
  func uses() throws {
    var criterion = Criterion(id: try ID("cr-1"))
    #expect(CriterionUse.allCases.filter { criterion.isUsed(for: $0) } == [.selection])
    criterion.uses = [.attractiveness, .position]
    #expect(
      CriterionUse.allCases.filter { criterion.isUsed(for: $0) } == [.attractiveness, .position])
  }

  @Test("a segment without a level of its own gets the base; without a base nobody knows")
  func serviceLevels() throws {
    var service = ServiceDimension(id: try ID("sd-1"))
    #expect(Segment.allCases.map { service.level(for: $0) } == [nil, nil, nil, nil])
    service.strategic = try Level(3, in: ServiceLevels.scale)
    #expect(Segment.allCases.map { service.level(for: $0) } == [3, nil, nil, nil])
    service.base = try Level(1, in: ServiceLevels.scale)
    service.streamline = try Level(0, in: ServiceLevels.scale)
    #expect(Segment.allCases.map { service.level(for: $0) } == [3, 1, 1, 0])
    service.star = try Level(2, in: ServiceLevels.scale)
    service.status = try Level(3, in: ServiceLevels.scale)
    #expect(Segment.allCases.map { service.level(for: $0) } == [3, 2, 3, 0])
  }

  @Test("every service level has a word of its own in both languages")
  func levelWords() {
    #expect(
      ServiceLevels.scale.map { ServiceLevels.term($0).english } == [
        "Base", "Enhanced", "Dedicated", "Co-built",
      ])
    #expect(
      ServiceLevels.scale.map { ServiceLevels.term($0).french } == [
        "Base", "Renforcé", "Dédié", "Co-construit",
      ])
  }

  @Test("a change of segment or of orientation asks why")
  func reasons() throws {
    for key in ["segment", "orientation"] {
      let info = try #require(SegmentPosition.shape[key])
      #expect(info.reasonKey == "reason", "\(key)")
    }
    #expect(SegmentPosition.shape["segment"]?.renamedIn == (try path("segments")))
  }
}

import Method
import Testing

struct WorkspaceTests {
  @Test("a segment has the workspace's name where it has one, the method's otherwise")
  func segmentNames() throws {
    var workspace = Workspace()
    #expect(workspace.name(of: .star, in: .french) == "Étoile")
    workspace.segments.star = "Pépite"
    #expect(workspace.name(of: .star, in: .french) == "Pépite")
    #expect(workspace.name(of: .star, in: .english) == "Pépite")
    #expect(workspace.name(of: .status, in: .english) == "Status")
    workspace.segments.strategic = "A"
    workspace.segments.status = "C"
    workspace.segments.streamline = "D"
    let names = Segment.allCases.map { workspace.name(of: $0, in: .english) }
    #expect(names == ["A", "Pépite", "C", "D"])
  }

  @Test("people are found by their id, nobody by none")
  func members() throws {
    var workspace = Workspace()
    var anne = Member(id: try ID("m-1"))
    anne.name = "Anne"
    workspace.team = [anne]
    #expect(workspace.member(try ID("m-1"))?.name == "Anne")
    #expect(workspace.member(try ID("m-2")) == nil)
    #expect(workspace.member(nil) == nil)
  }

  @Test("the cold test takes 20 % and a review a year unless the workspace says otherwise")
  func defaults() throws {
    var workspace = Workspace()
    workspace.operatingProfit = try amount(3000)
    #expect(workspace.coldTest(contribution: try amount(900))?.shock == (try percent(20)))
    workspace.shock = try percent(50)
    #expect(workspace.coldTest(contribution: try amount(900))?.loss == 15)
    workspace.operatingProfit = nil
    #expect(workspace.coldTest(contribution: try amount(900)) == nil)

    let today = try day("2026-11-22")
    let reviewed = try day("2026-08-22")
    #expect(workspace.freshness(reviewed: reviewed, today: today)?.isStale == false)
    workspace.reviewEvery = 30
    #expect(workspace.freshness(reviewed: reviewed, today: today)?.isStale == true)
    #expect(workspace.freshness(reviewed: nil, today: today) == nil)
  }

  @Test("settings stay within what makes sense")
  func bounds() throws {
    let workspace = Workspace()
    for (text, number, bounds) in [
      ("shock", 10_100, 0...100), ("discount_rate", 5_100, 0...50), ("horizon_years", 16, 1...15),
      ("horizon_years", 0, 1...15), ("review_every", 3651, 1...3650), ("review_every", 0, 1...3650),
    ] {
      #expect(throws: Rejection.outOfRange(bounds)) {
        try workspace.setting(path(text), to: .number(number))
      }
    }
  }

  @Test("the currency is typed by its code or its name")
  func currency() throws {
    let kind = try Workspace.info(at: path("currency")).kind
    for text in ["CHF", "chf", "Swiss franc", "franc suisse"] {
      #expect(try kind.value(typed: text, in: .french) == .text("CHF"))
    }
  }
}

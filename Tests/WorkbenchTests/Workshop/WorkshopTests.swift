import Method
import Pictures
import Terminal
import Testing

@testable import Workbench

@Suite("The workshop")
struct WorkshopTests {
  @Test("one key from the accounts shows the matrix, and Esc goes back")
  func matrix() throws {
    var sitting = try CommitteeFixture.sitting()
    sitting.press("m")
    #expect(sitting.text.contains("S T R A T E G I C"))
    #expect(sitting.text.contains("Hydrane Boissons"))
    sitting.press("esc")
    #expect(sitting.state.pane == .portfolio)
  }

  @Test(
    "every picture draws in every size and language, projected or not", arguments: Language.allCases
  )
  func sizes(language: Language) throws {
    for size in ["40x8", "60x16", "80x24", "100x30", "200x60"] {
      var sitting = try CommitteeFixture.sitting(size, language)
      for view in WorkshopView.all {
        sitting.press("alt-5")
        sitting.state.workshop.go(toViewNamed: view.key)
        for keys in ["right", "P", "P"] {
          sitting.press(keys)
          #expect(sitting.screen.size == Size(size))
          #expect(sitting.text.contains { !$0.isWhitespace }, "\(view.key) at \(size)")
        }
      }
    }
  }

  @Test("the matrix and the aquarium say how healthy an account is, and why")
  func health() throws {
    var sitting = try CommitteeFixture.sitting()
    func explanation(_ view: String) throws -> [String] {
      sitting.press("alt-5")
      sitting.state.workshop.go(toViewNamed: view)
      sitting.state.workshop.focus[view] = .account(try ID("hydrane"))
      return WorkshopSight(pane: sitting.state.workshop, desk: sitting.state.desk).explanation
        .compactMap(\.oneLine)
    }
    #expect(try explanation("matrix").contains("Health unknown: too little is sure"))
    var account = try #require(sitting.onDisk("hydrane"))
    var survey = RelationScore(id: try ID("rs-1"))
    survey.voice = .customer
    survey.source = .survey
    survey.day = Sitting.moment.today
    survey.trust = try Level(5, in: 1...5)
    account.relationScores = [survey]
    sitting.answer(
      .refreshed(
        settings: sitting.settings, accounts: [Digest(account)], unreadable: []))
    for view in ["matrix", "aquarium"] {
      let lines = try explanation(view)
      #expect(lines.contains { $0.hasPrefix("Health ") && !$0.contains("unknown") }, "\(lines)")
      #expect(lines.contains("100 quality of the relation"), "\(lines)")
    }
  }

  @Test("what is tried on the matrix is kept with its reason, in one edit that undo takes back")
  func tries() throws {
    var sitting = try CommitteeFixture.sitting()
    sitting.press("m")
    sitting.state.workshop.focus["matrix"] = .account(try ID("ferox"))
    sitting.press("shift-right shift-right shift-up")
    #expect(sitting.text.contains("what if"))
    #expect(sitting.onDisk("ferox")?.positions.count == 2, "nothing is kept yet")
    sitting.press("a \"They won a tender\" enter")
    let position = try #require(sitting.onDisk("ferox")?.positions.last)
    #expect(sitting.onDisk("ferox")?.positions.count == 3)
    #expect(position.attractiveness?.value == 30 && position.position?.value == 35)
    #expect(position.reason == "They won a tender" && position.day == Sitting.moment.today)
    sitting.press("shift-left a \"No, half of it\" enter")
    #expect(sitting.onDisk("ferox")?.positions.count == 3, "one place a day")
    sitting.press("u u")
    #expect(sitting.onDisk("ferox")?.positions.count == 2)
  }

  @Test("Esc drops what is tried, and nothing is written")
  func drops() throws {
    var sitting = try CommitteeFixture.sitting()
    sitting.press("m shift-right esc")
    #expect(sitting.state.pane == .workshop)
    #expect(sitting.state.workshop.trial.isEmpty)
    #expect(!sitting.effects.contains { if case .save = $0 { true } else { false } })
  }

  @Test("digits rate, 1 then 0 is ten, a comment says why, Delete takes the mark away")
  func ratings() throws {
    var sitting = try CommitteeFixture.sitting()
    sitting.press("alt-5")
    sitting.state.workshop.go(toViewNamed: "ratings")
    sitting.state.workshop.focus["ratings"] = .rating(try ID("ferox"), try ID("cr-trust"))
    #expect(sitting.text.contains("as high as it gets"), "the anchors are in sight")
    sitting.press("7")
    func rating() -> Rating? {
      sitting.onDisk("ferox")?.ratings.last { $0.criterion?.text == "cr-trust" }
    }
    #expect(rating()?.value?.value == 7 && rating()?.day == Sitting.moment.today)
    sitting.press("1 0")
    #expect(rating()?.value?.value == 10)
    sitting.press("c \"They keep their word\" enter")
    #expect(rating()?.comment == "They keep their word")
    sitting.press("del")
    #expect(rating()?.value == nil)
    #expect(sitting.onDisk("ferox")?.ratings.count == 4, "the mark is filled, not added")
  }

  @Test("weights are tried live, and accepted into the settings")
  func weights() throws {
    var sitting = try CommitteeFixture.sitting()
    sitting.press("alt-5 2 + +")
    #expect(sitting.state.workshop.trial.weights == [.direct: 60])
    #expect(sitting.settings.selection.directWeight == nil)
    sitting.press("a")
    #expect(sitting.settings.selection.directWeight?.value == 60)
    #expect(sitting.state.workshop.trial.isEmpty)
  }

  @Test(
    "levels of service are filled by digits: of segments in the settings, of accounts in theirs")
  func levels() throws {
    var sitting = try CommitteeFixture.sitting()
    sitting.press("alt-5 4 2")
    let given = sitting.disk.values.flatMap(\.services)
    #expect(given.map(\.level?.value) == [2])
    sitting.press("v 3")
    #expect(sitting.settings.services[0].strategic?.value == 3)
    sitting.press("7")
    #expect(sitting.settings.services[0].strategic?.value == 3, "there is no level 7")
  }

  @Test("another segment than the matrix's asks for its reason, and both are one edit")
  func override() throws {
    var sitting = try CommitteeFixture.sitting()
    sitting.press("m")
    sitting.state.workshop.focus["matrix"] = .account(try ID("norval"))
    sitting.press("e down enter \"We invest although they are slow\" enter")
    let account = try #require(sitting.onDisk("norval"))
    #expect(account.segmentReason == "We invest although they are slow")
    #expect(account.segment != .status)
    sitting.press("u")
    #expect(sitting.onDisk("norval")?.segment == .status)
    #expect(sitting.onDisk("norval")?.segmentReason != "We invest although they are slow")
  }

  @Test("projected, the picture has the screen, names hide, and accounts are revealed one by one")
  func projected() throws {
    var sitting = try CommitteeFixture.sitting("120x40")
    sitting.press("m P")
    #expect(!sitting.text.contains("Aquarium"))
    #expect(sitting.text.contains("HYDRANE BOISSONS"))
    sitting.press("N")
    #expect(!sitting.text.contains("HYDRANE"))
    sitting.press("N r")
    #expect(!sitting.text.contains("HYDRANE"))
    sitting.press("r")
    #expect(sitting.text.contains("HYDRANE"), "the largest first")
    #expect(!sitting.text.contains("NORVAL"))
    sitting.press("esc esc")
    #expect(sitting.text.contains("Aquarium"))
  }

  @Test("what can only be read is looked at, and never filled")
  func readOnly() throws {
    var sitting = try CommitteeFixture.sitting(readOnly: "It is a copy.")
    sitting.press("m shift-right a")
    #expect(sitting.state.workshop.trial.isEmpty)
    sitting.state.workshop.go(toViewNamed: "ratings")
    sitting.press("7 O o b")
    #expect(!sitting.effects.contains { if case .save = $0 { true } else { false } })
  }

  @Test("what is filtered by is in sight at every width, also where nothing matches")
  func filter() throws {
    for size in ["80x24", "100x30", "140x40"] {
      var sitting = try CommitteeFixture.sitting(size)
      sitting.press("m / \"hyd\"")
      #expect(sitting.text.contains("/ hyd") && sitting.text.contains("Hydrane"), "\(size)")
      #expect(!sitting.text.contains("Norval"))
      sitting.press("\"zz\"")
      #expect(sitting.text.contains("/ hydzz") && !sitting.text.contains("rate its"))
    }
  }

  @Test("another portfolio has neither what was tried nor the pages of a round of the one before")
  func anotherPortfolio() throws {
    var sitting = try CommitteeFixture.sitting()
    sitting.press("m shift-right 6 enter")
    #expect(sitting.state.workshop.openedRound != nil)
    sitting.answer(
      .opened(OpenedWorkspace(folder: "/other", settings: sitting.settings, accounts: [])))
    #expect(sitting.state.workshop.trial.isEmpty)
    #expect(sitting.state.workshop.openedRound == nil)
  }

  @Test("the pages of a round that somebody removed are left")
  func goneRound() throws {
    var sitting = try CommitteeFixture.sitting()
    sitting.press("alt-5 6 enter")
    sitting.answer(.rounds([], unreadable: []))
    #expect(sitting.state.workshop.openedRound == nil)
    #expect(sitting.text.contains("No sitting yet"))
  }

  @Test("every page is named in the strip at the usual sizes", arguments: Language.allCases)
  func strip(language: Language) throws {
    for size in ["80x24", "100x30"] {
      var sitting = try CommitteeFixture.sitting(size, language)
      sitting.press("m")
      let strip = sitting.screen.rowText(2)
      for (place, page) in WorkshopView.pages.enumerated() {
        #expect(strip.contains("\(place + 1) \(page.title[language].prefix(3))"), "\(strip)")
      }
    }
  }
}

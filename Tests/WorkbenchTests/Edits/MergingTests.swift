import Method
import Testing

@testable import Workbench

@Suite("What others change meanwhile is merged")
struct MergingTests {
  private func sitting(_ change: (inout Account) -> Void) throws -> Sitting {
    var sitting = Sitting("120x40")
    try sitting.open("hydrane")
    try sitting.go(to: "identity.sector")
    var theirs = try #require(sitting.account("hydrane"))
    change(&theirs)
    sitting.theirs[theirs.id] = theirs
    return sitting
  }

  @Test("another field that was changed elsewhere is taken over and told, without a question")
  func otherField() throws {
    var sitting = try sitting { $0.identity.group = "Hydrane Holding" }
    sitting.press("enter ctrl-u \"Eaux\" enter")
    #expect(sitting.state.desk.overlays.isEmpty)
    #expect(sitting.toast == "Saved, with what was changed elsewhere: Identity ▸ Group.")
    #expect(sitting.body.contains("Hydrane Holding"))
    let account = try #require(sitting.account("hydrane"))
    #expect(account.identity.group == "Hydrane Holding" && account.identity.sector == "Eaux")
    #expect(sitting.state.desk.saving.isClean)
  }

  @Test("undo takes back one's own edit and leaves theirs")
  func undo() throws {
    var sitting = try sitting { $0.identity.group = "Hydrane Holding" }
    let before = sitting.account("hydrane")?.identity.sector
    sitting.press("enter ctrl-u \"Eaux\" enter u")
    let account = try #require(sitting.account("hydrane"))
    #expect(account.identity.group == "Hydrane Holding" && account.identity.sector == before)
  }

  @Test("what one has typed since the save was asked for stands beside theirs")
  func typedSince() throws {
    var sitting = try sitting { _ in }
    sitting.theirs = [:]
    sitting.isSlow = true
    let ours = try #require(sitting.account("hydrane"))
    sitting.press("enter ctrl-u \"Eaux\" enter")
    var sent = ours
    sent.identity.sector = "Eaux"
    try sitting.go(to: "identity.headquarters")
    sitting.press("enter ctrl-u \"Lyon\" enter")
    var merged = sent
    merged.identity.group = "Hydrane Holding"
    sitting.answer(.merged(.account(sent), into: .account(merged), edit: 1))
    let now = try #require(sitting.state.desk.workspace?.opened[ours.id])
    #expect(now.identity.sector == "Eaux" && now.identity.headquarters == "Lyon")
    #expect(now.identity.group == "Hydrane Holding")
    #expect(!sitting.state.desk.saving.isClean)
  }

  @Test("only the field that both changed is asked about, with both values beside each other")
  func sameField() throws {
    var sitting = try sitting {
      $0.identity.group = "Hydrane Holding"
      $0.identity.sector = "Boissons"
    }
    sitting.press("enter ctrl-u \"Eaux\" enter")
    #expect(sitting.text.contains("Identity ▸ Sector"))
    #expect(sitting.text.contains("Keep mine     Eaux"))
    #expect(sitting.text.contains("Take theirs   Boissons"))
    sitting.press("down enter")
    let account = try #require(sitting.account("hydrane"))
    #expect(account.identity.group == "Hydrane Holding" && account.identity.sector == "Eaux")
  }

  @Test("taking theirs gives up the contested field alone")
  func theirsAlone() throws {
    var sitting = try sitting { $0.identity.sector = "Boissons" }
    sitting.isSlow = true
    try sitting.go(to: "identity.headquarters")
    sitting.press("enter ctrl-u \"Lyon\" enter")
    sitting.isSlow = false
    try sitting.go(to: "identity.sector")
    sitting.press("enter ctrl-u \"Eaux\" enter down down enter")
    let account = try #require(sitting.account("hydrane"))
    #expect(account.identity.sector == "Boissons" && account.identity.headquarters == "Lyon")
    #expect(sitting.state.desk.saving.isClean)
  }

  @Test("an answer holds for what was shown: what came after it isn't written over")
  func answerHoldsForWhatWasShown() throws {
    var sitting = try sitting { $0.identity.sector = "Boissons" }
    sitting.press("enter ctrl-u \"Eaux\" enter")
    var newer = try #require(sitting.theirs.values.first)
    newer.identity.group = "UNSEEN"
    sitting.theirs[newer.id] = newer
    sitting.press("down enter")
    let account = try #require(sitting.account("hydrane"))
    #expect(account.identity.group == "UNSEEN")
    #expect(account.identity.sector == "Eaux")
  }

  @Test("what was shown and has been changed again is asked about again")
  func askedAgain() throws {
    var sitting = try sitting { $0.identity.sector = "Boissons" }
    sitting.press("enter ctrl-u \"Eaux\" enter")
    var newer = try #require(sitting.theirs.values.first)
    newer.identity.sector = "Limonades"
    sitting.theirs[newer.id] = newer
    sitting.press("down enter")
    #expect(sitting.text.contains("Take theirs   Limonades"))
    #expect(sitting.account("hydrane")?.identity.sector != "Eaux")
  }
}

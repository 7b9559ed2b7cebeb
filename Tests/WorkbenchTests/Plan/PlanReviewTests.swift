import Method
import Terminal
import Testing

@testable import Workbench

@Suite("Reviews of a plan")
struct PlanReviewTests {
  @Test func `a review of today begins with what is worked out, and keeps a version`() throws {
    var sitting = try PlanFixture.sitting()
    let id = try ID<Account>("hydrane")
    sitting.press("r")
    let review = try #require(sitting.planned?.reviews.last)
    #expect(review.day == Sitting.moment.today && review.kind == .quarterly)
    #expect(review.version == Sitting.moment.today.iso)
    #expect(review.planQuality != nil)
    #expect(review.members.map(\.text).contains("m-leroux"))
    #expect(try #require(review.nextOn) > Sitting.moment.today)
    #expect(sitting.planned?.reviewed == Sitting.moment.today)
    #expect(sitting.effects.contains(.keepVersion(id, Sitting.moment.today)))
  }

  @Test func `it is open where one says what was learnt`() throws {
    var sitting = try PlanFixture.sitting()
    sitting.press("r")
    let review = try #require(sitting.planned?.reviews.last)
    #expect(sitting.focusedField?.path.text == "reviews[\(review.id.text)].learnt")
    sitting.type("The night shift decides.")
    sitting.press("ctrl-s")
    #expect(sitting.planned?.reviews.last?.learnt == "The night shift decides.")
  }

  @Test func `what is written at the review is in the version that is kept`() throws {
    var sitting = try PlanFixture.sitting()
    let kept = Effect.keepVersion(try ID("hydrane"), Sitting.moment.today)
    sitting.press("r")
    let before = sitting.effects.count { $0 == kept }
    sitting.type("The night shift decides.")
    sitting.press("ctrl-s")
    let last = sitting.effects.lastIndex { if case .save = $0 { true } else { false } }
    #expect(sitting.effects.dropFirst(try #require(last) + 1).first == kept)
    #expect(before > 0 && sitting.effects.count { $0 == kept } > before)
  }

  @Test func `a version is kept once, behind the last save, and on the day of the review only`()
    throws
  {
    var account = try PlanFixture.account
    account.reviews[0].version = Sitting.moment.today.iso
    let saves: [Effect] = [1, 2].map { .save(.account(account), edit: $0, after: nil) }
    let kept = Effect.keepVersion(account.id, Sitting.moment.today)
    #expect((saves + [.quit]).keepingVersions(on: Sitting.moment.today) == saves + [kept, .quit])
    let tomorrow = Sitting.moment.today.later(days: 1)
    #expect(saves.keepingVersions(on: tomorrow) == saves)
  }

  @Test func `one undo takes the review and its date back`() throws {
    var sitting = try PlanFixture.sitting()
    let before = sitting.planned
    sitting.press("r")
    sitting.undo()
    #expect(sitting.planned == before)
  }

  @Test func `what has changed since the last review is told field by field`() throws {
    var sitting = try PlanFixture.sitting()
    let day = try #require(Day(iso: PlanFixture.reviewed))
    let id = try ID<Account>("hydrane")
    sitting.press("C")
    #expect(sitting.effects.contains(.readVersion(id, day)))
    var version = try PlanFixture.account
    version.name = "Hydrane"
    version.actions[0].status = .doing
    version.actions.remove(at: 4)
    sitting.answer(.version(.account(version), of: day))
    let message = try #require(sitting.message)
    let lines = message.body.split(separator: "\n").map(String.init)
    #expect(message.title.hasPrefix("Changed since the review of "))
    #expect(message.title.hasSuffix(": 3"))
    #expect(lines.count == 3)
    #expect(
      lines.contains {
        $0.contains("Audit the rinse line") && $0.contains("Under way → To do")
      })
    #expect(lines.contains { $0.hasPrefix("+ ") && $0.contains("Invite the board") })
    #expect(lines.contains { $0.contains("Hydrane → Hydrane Boissons") })
  }

  @Test func `what has gone since is named by what it was`() throws {
    var sitting = try PlanFixture.sitting()
    var version = try PlanFixture.account
    var gone = PlanAction(id: try ID("ac-9"))
    gone.text = "Call the lab"
    version.actions.append(gone)
    sitting.answer(.version(.account(version), of: Sitting.moment.today))
    let told = try #require(sitting.message?.body)
    #expect(told.hasPrefix("− ") && told.hasSuffix("Call the lab"))
  }

  @Test func `where nothing differs that is said`() throws {
    var sitting = try PlanFixture.sitting()
    let version = try PlanFixture.account
    sitting.answer(.version(.account(version), of: Sitting.moment.today))
    let message = try #require(sitting.message)
    #expect(message.title.hasSuffix(": 0") && !message.body.isEmpty)
  }

  @Test func `without a review there is nothing to compare with, and the key says so`() throws {
    var account = try PlanFixture.account
    account.reviews = []
    var sitting = try PlanFixture.sitting(account: account)
    let before = sitting.effects.count
    sitting.press("C")
    #expect(sitting.effects.count == before)
    #expect(sitting.toast.contains("No copy was kept at this review"))
  }

  @Test func `a version that was kept today is passed over for the one before`() throws {
    var sitting = try PlanFixture.sitting()
    let day = try #require(Day(iso: PlanFixture.reviewed))
    let id = try ID<Account>("hydrane")
    sitting.press("r esc C")
    #expect(sitting.effects.contains(.readVersion(id, day)))
  }
}

extension Sitting {
  /// The text that is being told.
  fileprivate var message: Message? {
    if case .message(let message)? = state.desk.overlays.last { message } else { nil }
  }
}

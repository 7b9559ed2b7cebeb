import Method
import Samples
@testable import Store
import Testing

struct FilesTests {
  @Test("every account of the demonstration is written as a file and read again, to the byte")
  func demonstrationRoundTrips() throws {
    let told = try Told()
    for account in told.french.accounts + told.english.accounts {
      let bytes = try RecordFile.bytes(.account(account), over: nil)
      #expect(try RecordFile.account(account.id, bytes) == account, "\(account.name)")
      #expect((2_000...120_000).contains(bytes.count), "\(account.name): \(bytes.count) bytes")
    }
    let settings = try RecordFile.bytes(.settings(told.french.settings), over: nil)
    #expect(try RecordFile.document(.settings, settings) == .settings(told.french.settings))
  }

  @Test("files of a trial portfolio are of some 21 KB in the middle, and some far from it")
  func syntheticSizes() throws {
    let today = try #require(Day(iso: "2026-11-22"))
    for language in Language.allCases {
      let (_, account) = Synthetic(accounts: 120, seed: 7).workspace(in: language, today: today)
      let sizes = try (0..<120).map { try RecordFile.bytes(.account(account($0)), over: nil).count }
        .sorted()
      #expect((17_000...24_000).contains(sizes[60]), "median \(sizes[60])")
      #expect(sizes[6] < 18_500 && sizes[114] > 23_000, "\(sizes[6]) \(sizes[114])")
      #expect((sizes.last ?? 0) < 90_000 && (sizes.first ?? 0) > 4_000)
    }
  }

  @Test("the heavy account is written and read again like any other")
  func heavyRoundTrips() throws {
    let today = try #require(Day(iso: "2026-11-22"))
    let (_, account) = Synthetic(accounts: 1, seed: 7, isHeavy: true)
      .workspace(in: .english, today: today)
    let bytes = try RecordFile.bytes(.account(account(0)), over: nil)
    #expect(try RecordFile.account(account(0).id, bytes) == account(0))
    #expect((400_000...900_000).contains(bytes.count), "\(bytes.count) bytes")
  }
}

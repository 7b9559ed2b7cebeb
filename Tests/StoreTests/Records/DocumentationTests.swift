import Method
import TestSupport
import Testing

@testable import Store

struct DocumentationTests {
  @Test("the account that docs/store-format.md shows is read, and written back byte for byte")
  func documentedAccountIsCanonical() throws {
    let page = String(
      decoding: contents(of: "\(packageRoot)/docs/store-format.md") ?? [], as: UTF8.self)
    let example = try #require(page.split(separator: "```").first { $0.hasPrefix("yaml\n") })
    let bytes = Array(example.dropFirst("yaml\n".count).utf8)
    let account = try RecordFile.account(ID<Account>("hydrane"), bytes)
    #expect(account.name == "Hydrane Boissons")
    #expect(account.years.count == 2)
    let written = try RecordFile.bytes(.account(account), over: nil)
    #expect(String(decoding: written, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
  }
}

import Method
import Testing

@Suite("Bytes that are no digest, or one that was damaged, are read without harm")
struct DamagedDigestTests {
  private func bytes() throws -> [UInt8] {
    var account = try account()
    account.status = .key
    account.segment = .star
    account.tags = ["a", "été"]
    account.reviewed = try day("2026-01-05")
    account.team.manager = try ID("m-1")
    account.years = [try exercise(2024, revenue: 100), try exercise(2025, revenue: 400)]
    return Array(Digest(account).bytes)
  }

  /// Reads all that can be read from a digest.
  private func readAll(_ digest: Digest) throws {
    let context = try context(Workspace(), [digest])
    let whole = IndicatorContext(context, managedRevenue: digest.revenue ?? .zero)
    for field in Digest.keptFields { _ = digest.value(of: field) }
    for indicator in Indicator.all { _ = indicator.reading(of: digest, in: whole)?.order }
    _ = Check.findings(in: [digest, digest], context)
    _ = context.directory.referrers(of: "m-1")
  }

  @Test("cut short anywhere")
  func cut() throws {
    let whole = try bytes()
    for length in 0..<whole.count {
      if let digest = Digest(whole[..<length]) { try readAll(digest) }
    }
    #expect(Digest([]) == nil)
    #expect(Digest(whole[..<8]) == nil)
  }

  @Test("with any byte changed", arguments: [0x00, 0x01, 0x7F, 0x80, 0xFF] as [UInt8])
  func changed(byte: UInt8) throws {
    let whole = try bytes()
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= byte == 0 ? damaged[place] : byte
      if let digest = Digest(damaged[...]) { try readAll(digest) }
    }
  }

  @Test("in the midst of other bytes")
  func slice() throws {
    let whole = try bytes()
    let among = [UInt8](repeating: 7, count: 13) + whole + [1, 2, 3]
    let digest = try #require(Digest(among[13..<13 + whole.count]))
    #expect(digest.name == "hydrane" && digest.segment == .star && digest.revenues.count == 2)
    try readAll(digest)
  }
}

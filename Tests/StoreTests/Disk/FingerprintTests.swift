import Testing

@testable import Store

@Suite("Fingerprints")
struct FingerprintTests {
  @Test("the hash is XXH64, as its authors publish it")
  func knownValues() {
    func hash(_ text: String) -> UInt64 { Fingerprint.xxh64(Array(text.utf8)[...]) }
    #expect(hash("") == 0xEF46_DB37_51D8_E999)
    #expect(hash("a") == 0xD24E_C4F1_A98C_6E5B)
    #expect(hash("abc") == 0x44BC_2CF5_AD77_0999)
    #expect(
      hash("Nobody inspects the spammish repetition") == 0xFBCE_A83C_8A37_8BF1)
  }

  @Test(
    "one changed byte changes the fingerprint, wherever it stands", arguments: [1, 31, 32, 100])
  func everyByteCounts(count: Int) {
    let bytes = [UInt8](repeating: 7, count: count)
    var seen: Set<Fingerprint> = [Fingerprint(bytes)]
    for place in 0..<count {
      var changed = bytes
      changed[place] = 8
      #expect(seen.insert(Fingerprint(changed)).inserted)
    }
  }
}

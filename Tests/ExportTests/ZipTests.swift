import Testing

@testable import Export

@Suite("ZIP")
struct ZipTests {
  @Test("a checksum is the one that everybody computes")
  func checksums() {
    // The check value of CRC-32/ISO-HDLC.
    #expect(Zip.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Zip.checksum([]) == 0)
    #expect(Zip.checksum([UInt8](repeating: 0, count: 32)) == 0x190A_55AD)
  }

  @Test("what was put in is read back, in its order, whatever bytes it has")
  func readsBack() throws {
    var zip = Zip()
    zip.add("b/é.xml", "<b/>")
    zip.add("a.bin", (0...255).map { UInt8($0) })
    zip.add("empty", "")
    let archive = try Archive(zip.bytes)
    #expect(archive.names == ["b/é.xml", "a.bin", "empty"])
    #expect(try archive.text(of: "b/é.xml") == "<b/>")
    #expect(archive.bytes(of: "a.bin") == (0...255).map { UInt8($0) })
    #expect(archive.bytes(of: "empty") == [])
  }

  @Test("no clock is in it: the same files are the same bytes")
  func sameBytes() {
    func bytes() -> [UInt8] {
      var zip = Zip()
      zip.add("a", "1")
      return zip.bytes
    }
    #expect(bytes() == bytes())
    // 1980-01-01, midnight.
    #expect(Array(bytes()[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test("an archive of nothing is its end alone")
  func empty() throws {
    #expect(Zip().bytes.count == 22)
    #expect(try Archive(Zip().bytes).names.isEmpty)
  }

  @Test("the test’s reader sees a byte that was changed")
  func readerIsAwake() {
    var zip = Zip()
    zip.add("a", "hello")
    var bytes = zip.bytes
    bytes[31] ^= 1
    #expect(throws: Archive.Broken.self) { try Archive(bytes) }
  }
}

import Method
import Testing

@testable import Store

@Suite("Numbers and bytes in a row")
struct BytesTests {
  @Test("numbers of every width come back, lowest byte first")
  func numbers() throws {
    var writer = ByteWriter()
    writer.write(UInt8(200))
    writer.write(UInt16(0x1234))
    writer.write(UInt32.max)
    writer.write(Int64.min)
    writer.write(Int32(-7))
    writer.write(UInt64.max)
    #expect(Array(writer.bytes.prefix(3)) == [200, 0x34, 0x12])
    var reader = ByteReader(writer.bytes[...])
    #expect(try reader.number(UInt8.self) == 200)
    #expect(try reader.number(UInt16.self) == 0x1234)
    #expect(try reader.number(UInt32.self) == .max)
    #expect(try reader.number(Int64.self) == .min)
    #expect(try reader.number(Int32.self) == -7)
    #expect(!reader.isAtEnd)
    #expect(try reader.number(UInt64.self) == .max)
    #expect(reader.isAtEnd)
  }

  @Test("what was cut is damage, never a crash")
  func cut() {
    var writer = ByteWriter()
    writer.write(bytes: [1, 2, 3])
    writer.write(UInt64(7))
    for length in 0..<writer.bytes.count {
      var reader = ByteReader(writer.bytes.prefix(length))
      #expect(throws: ByteReader.Damage.self) {
        _ = try reader.take(3)
        _ = try reader.number(UInt64.self)
      }
    }
    var reader = ByteReader([1, 2])
    for count in [-1, 3, .max] {
      #expect(throws: ByteReader.Damage.self) { try reader.take(count) }
    }
  }

  @Test("bytes are taken from the midst of others")
  func slices() throws {
    let bytes: [UInt8] = [9, 9, 1, 2, 3, 4, 9]
    var reader = ByteReader(bytes[2..<6])
    #expect(try Array(reader.take(2)) == [1, 2])
    #expect(try reader.number(UInt16.self) == 0x0403)
    #expect(reader.isAtEnd)
  }

  @Test("the digest of an account filled by chance comes back from its bytes", arguments: 0..<40)
  func digests(seed: Int) throws {
    var maker = AccountMaker(seed: UInt64(seed), fullness: seed % 11)
    let account = try maker.account("hydrane")
    var writer = ByteWriter()
    writer.write(UInt8(1))
    writer.write(bytes: Digest(account).bytes)
    var reader = ByteReader(writer.bytes[...])
    _ = try reader.number(UInt8.self)
    let digest = try #require(Digest(try reader.take(writer.bytes.count - 1)))
    #expect(digest == Digest(account))
    for field in Digest.keptFields {
      #expect(digest.value(of: field) == account.value(at: field.path), "\(field.path.text)")
    }
  }
}

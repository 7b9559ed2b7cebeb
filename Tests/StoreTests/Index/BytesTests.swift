import Method
import Testing

@testable import Store

@Suite("Numbers and texts in a row of bytes")
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

  @Test("a text comes back byte for byte", arguments: oddStrings)
  func texts(text: String) throws {
    var writer = ByteWriter()
    writer.write(text)
    var reader = ByteReader(writer.bytes[...])
    #expect(try reader.text().utf8.elementsEqual(text.utf8))
    #expect(reader.isAtEnd)
  }

  @Test("what was cut is damage, never a crash")
  func cut() {
    var writer = ByteWriter()
    writer.write("text")
    writer.write(optional: 7)
    for length in 0..<writer.bytes.count {
      var reader = ByteReader(writer.bytes.prefix(length))
      #expect(throws: ByteReader.Damage.self) {
        _ = try reader.text()
        _ = try reader.optionalNumber()
      }
    }
    var reader = ByteReader([0xFF, 0xFF, 0xFF, 0xFF, 1])
    #expect(throws: ByteReader.Damage.self) { try reader.text() }
  }

  @Test("words come back by their place, and none is none")
  func words() throws {
    var writer = ByteWriter()
    for status in AccountStatus.allCases { writer.write(word: status as AccountStatus?) }
    writer.write(word: nil as Segment?)
    var reader = ByteReader(writer.bytes[...])
    for status in AccountStatus.allCases {
      #expect(try reader.word(AccountStatus.self) == status)
    }
    #expect(try reader.word(Segment.self) == nil)
    var wrong = ByteReader([200])
    #expect(throws: ByteReader.Damage.self) { try wrong.word(AccountStatus.self) }
  }

  @Test("lists and missing numbers come back")
  func lists() throws {
    var writer = ByteWriter()
    writer.write(["a", "", "é"]) { $0.write($1) }
    writer.write(optional: nil)
    writer.write(optional: -3)
    var reader = ByteReader(writer.bytes[...])
    #expect(
      try reader.list { reader throws(ByteReader.Damage) in try reader.text() }
        == ["a", "", "é"])
    #expect(try reader.optionalNumber() == nil)
    #expect(try reader.optionalNumber() == -3)
  }

  @Test("the summary of an account filled by chance comes back whole", arguments: 0..<100)
  func summaries(seed: Int) throws {
    var maker = AccountMaker(seed: UInt64(seed), fullness: seed % 11)
    let summary = Digest(try maker.account("hydrane"))
    var writer = ByteWriter()
    writer.write(summary)
    var reader = ByteReader(writer.bytes[...])
    var again = ByteWriter()
    again.write(try reader.summary())
    #expect(again.bytes == writer.bytes)
    #expect(reader.isAtEnd)
    var cut = ByteReader(writer.bytes.dropLast())
    #expect(throws: ByteReader.Damage.self) { try cut.summary() }
  }
}

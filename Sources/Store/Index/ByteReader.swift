/// Takes numbers and texts from a row of bytes that may be damaged: nil instead of nonsense.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// The bytes aren't what was expected.
  struct Damage: Error {}

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  mutating func take(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - position else { throw Damage() }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func number<Number: FixedWidthInteger>(
    _ type: Number.Type = Number.self
  ) throws(Damage) -> Number {
    let count = Number.bitWidth / 8
    guard count <= bytes.endIndex - position else { throw Damage() }
    let start = position - bytes.startIndex
    let number = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: start, as: Number.self)
    }
    position += count
    return Number(littleEndian: number)
  }

  mutating func text() throws(Damage) -> String {
    let count = Int(try number(UInt32.self))
    guard count <= bytes.endIndex - position else { throw Damage() }
    defer { position += count }
    let start = position - bytes.startIndex
    return bytes.withUnsafeBytes {
      String(decoding: UnsafeRawBufferPointer(rebasing: $0[start..<start + count]), as: UTF8.self)
    }
  }

  mutating func list<Element>(
    _ element: (inout ByteReader) throws(Damage) -> Element
  ) throws(Damage) -> [Element] {
    let count = Int(try number(UInt16.self))
    var list: [Element] = []
    list.reserveCapacity(min(count, 16))
    for _ in 0..<count { list.append(try element(&self)) }
    return list
  }

  mutating func word<Word: CaseIterable>(_ type: Word.Type = Word.self) throws(Damage) -> Word?
  where Word.AllCases == [Word] {
    let place = Int(try number(UInt8.self))
    if place == Int(UInt8.max) { return nil }
    guard place < Word.allCases.count else { throw Damage() }
    return Word.allCases[place]
  }

  mutating func optionalNumber() throws(Damage) -> Int? {
    try number(UInt8.self) == 0 ? nil : Int(try number(Int64.self))
  }
}

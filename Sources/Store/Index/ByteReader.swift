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
}

/// Puts numbers and texts in a row of bytes; lowest byte first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: some FixedWidthInteger & Sendable) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(bytes: ArraySlice<UInt8>) { self.bytes.append(contentsOf: bytes) }
}

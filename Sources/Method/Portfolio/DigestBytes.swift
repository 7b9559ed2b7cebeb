/// Lays the facts of a digest out: eight bytes for each, then what doesn't fit there.
struct DigestWriter {
  private(set) var bytes: [UInt8]
  /// Stands for a number that isn't known.
  static let unknown = Int64.min

  init(count: Int) {
    bytes = []
    bytes.reserveCapacity(count * 8 + 256)
    for _ in 0..<count * 8 { bytes.append(0) }
  }

  mutating func write(_ content: Fact.Content, at place: Int) {
    switch content {
    case .number(let number): put(number.map { Int64($0) } ?? DigestWriter.unknown, at: place * 8)
    case .text(let text): note(at: place) { $0.append(contentsOf: text.utf8) }
    case .texts(let texts):
      note(at: place, isEmpty: texts.isEmpty) { bytes in
        for text in texts {
          append(UInt32(clamping: text.utf8.count), to: &bytes)
          bytes.append(contentsOf: text.utf8)
        }
      }
    case .numbers(let numbers):
      note(at: place, isEmpty: numbers.isEmpty) { bytes in
        for number in numbers {
          append(number.map { Int64($0) } ?? DigestWriter.unknown, to: &bytes)
        }
      }
    }
  }

  /// Where it stands from the digest's first byte, and how many bytes it takes.
  private mutating func note(
    at place: Int, isEmpty: Bool = false, _ fill: (inout [UInt8]) -> Void
  ) {
    let start = bytes.count
    if !isEmpty { fill(&bytes) }
    let length = bytes.count - start
    put(Int64(start) << 32 | Int64(length), at: place * 8)
  }

  private mutating func put(_ number: Int64, at offset: Int) {
    withUnsafeBytes(of: number.littleEndian) { raw in
      for (step, byte) in raw.enumerated() { bytes[offset + step] = byte }
    }
  }
}

private func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
  withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
}

/// Reads facts where they stand; what lies outside of the bytes is empty.
struct DigestReader {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  func number(at place: Int) -> Int? {
    guard let number: Int64 = load(place * 8), number != DigestWriter.unknown else { return nil }
    return Int(number)
  }

  func text(at place: Int) -> String {
    guard let range = range(at: place) else { return "" }
    return text(in: range)
  }

  func texts(at place: Int) -> [String] {
    guard let range = range(at: place) else { return [] }
    var texts: [String] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let length: UInt32 = load(offset) else { return texts }
      let end = offset + 4 + Int(length)
      guard end <= range.upperBound else { return texts }
      texts.append(text(in: offset + 4..<end))
      offset = end
    }
    return texts
  }

  func numbers(at place: Int) -> [Int?] {
    guard let range = range(at: place) else { return [] }
    return stride(from: range.lowerBound, to: range.upperBound, by: 8).map { offset in
      let number: Int64? = load(offset)
      return number == DigestWriter.unknown ? nil : number.map { Int($0) }
    }
  }

  private func range(at place: Int) -> Range<Int>? {
    guard let note: Int64 = load(place * 8) else { return nil }
    let start = Int(note >> 32)
    let length = Int(note & 0xFFFF_FFFF)
    guard start >= 0, length > 0, start + length <= bytes.count else { return nil }
    return start..<start + length
  }

  private func text(in range: Range<Int>) -> String {
    bytes.withUnsafeBytes {
      String(decoding: UnsafeRawBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  private func load<Number: FixedWidthInteger>(_ offset: Int) -> Number? {
    guard offset >= 0, offset + Number.bitWidth / 8 <= bytes.count else { return nil }
    return bytes.withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
  }
}

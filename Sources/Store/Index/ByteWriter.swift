/// Puts numbers and texts in a row of bytes; lowest byte first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: some FixedWidthInteger & Sendable) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    write(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// At most 65,535 texts: a list of tags or figures never comes near.
  mutating func write<Element>(_ list: [Element], _ write: (inout ByteWriter, Element) -> Void) {
    self.write(UInt16(clamping: list.count))
    for element in list.prefix(Int(UInt16.max)) { write(&self, element) }
  }

  /// The place of a word in its list, in one byte; 255 stands for none.
  mutating func write<Word: CaseIterable & Equatable>(word: Word?) {
    var place: UInt8 = .max
    for (index, candidate) in Word.allCases.enumerated() where candidate == word {
      place = UInt8(clamping: index)
    }
    write(place)
  }

  mutating func write(optional number: Int?) {
    write(number == nil ? UInt8(0) : UInt8(1))
    if let number { write(Int64(number)) }
  }
}

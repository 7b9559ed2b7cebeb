/// A ZIP archive of files as they are, without compression, all of one fixed day: the same files are
/// always the same bytes (APPNOTE 6.3.3, without the extensions for more than 4 GB).
struct Zip {
  private struct Entry {
    let name: [UInt8]
    let checksum: UInt32
    let size: UInt32
    let offset: UInt32
  }

  private var written: [UInt8] = []
  private var entries: [Entry] = []

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  mutating func add(_ name: String, _ content: [UInt8]) {
    let entry = Entry(
      name: Array(name.utf8), checksum: Self.checksum(content),
      size: UInt32(truncatingIfNeeded: content.count),
      offset: UInt32(truncatingIfNeeded: written.count))
    written.append(number: 0x0403_4B50 as UInt32)
    written += Self.facts(of: entry)
    written.append(number: 0 as UInt16)
    written += entry.name
    written += content
    entries.append(entry)
  }

  /// The archive with its directory.
  var bytes: [UInt8] {
    var directory: [UInt8] = []
    for entry in entries {
      directory.append(number: 0x0201_4B50 as UInt32)
      directory.append(number: 20 as UInt16)
      directory += Self.facts(of: entry)
      // No extra field, no comment, on the first disk, without attributes.
      directory += [UInt8](repeating: 0, count: 12)
      directory.append(number: entry.offset)
      directory += entry.name
    }
    var end: [UInt8] = []
    end.append(number: 0x0605_4B50 as UInt32)
    end.append(number: 0 as UInt32)
    end.append(number: UInt16(truncatingIfNeeded: entries.count))
    end.append(number: UInt16(truncatingIfNeeded: entries.count))
    end.append(number: UInt32(truncatingIfNeeded: directory.count))
    end.append(number: UInt32(truncatingIfNeeded: written.count))
    end.append(number: 0 as UInt16)
    return written + directory + end
  }

  /// What the entry and the directory both say, from the version needed to the name's length.
  private static func facts(of entry: Entry) -> [UInt8] {
    var facts: [UInt8] = []
    facts.append(number: 20 as UInt16)
    // Names are UTF-8.
    facts.append(number: 0x0800 as UInt16)
    // Stored.
    facts.append(number: 0 as UInt16)
    // Midnight of 1980-01-01, the first day that the format knows.
    facts.append(number: 0 as UInt16)
    facts.append(number: 0x0021 as UInt16)
    facts.append(number: entry.checksum)
    facts.append(number: entry.size)
    facts.append(number: entry.size)
    facts.append(number: UInt16(truncatingIfNeeded: entry.name.count))
    return facts
  }

  /// CRC-32 of ISO 3309.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var checksum: UInt32 = 0xFFFF_FFFF
    table.withUnsafeBufferPointer { table in
      for byte in bytes {
        checksum = table[Int((checksum ^ UInt32(byte)) & 0xFF)] ^ checksum >> 8
      }
    }
    return ~checksum
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    var value = UInt32(byte)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    return value
  }
}

extension [UInt8] {
  /// The low byte first.
  fileprivate mutating func append<Number: FixedWidthInteger>(number: Number) {
    for place in 0..<(Number.bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: number >> (8 * place)))
    }
  }
}

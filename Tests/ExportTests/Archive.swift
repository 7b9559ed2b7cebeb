@testable import Export

/// A small reader of ZIP archives: by the directory at their end, as those who open them read.
struct Archive {
  struct Broken: Error {
    let reason: String
  }

  /// In the order of the directory.
  let names: [String]
  private let contents: [String: [UInt8]]

  init(_ bytes: [UInt8]) throws {
    func number(_ place: Int, _ size: Int) throws -> Int {
      guard place >= 0, place + size <= bytes.count else {
        throw Broken(reason: "ends at \(place)")
      }
      return (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard try number(end, 4) == 0x0605_4B50 else { throw Broken(reason: "no end") }
    var place = try number(end + 16, 4)
    guard try place + number(end + 12, 4) == end else { throw Broken(reason: "directory") }
    var names: [String] = []
    var contents: [String: [UInt8]] = [:]
    for _ in 0..<(try number(end + 10, 2)) {
      guard try number(place, 4) == 0x0201_4B50, try number(place + 10, 2) == 0 else {
        throw Broken(reason: "entry")
      }
      let (size, length) = (try number(place + 24, 4), try number(place + 28, 2))
      let local = try number(place + 42, 4)
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      let start = local + 30 + (try number(local + 26, 2)) + (try number(local + 28, 2))
      guard try number(local, 4) == 0x0403_4B50, start + size <= bytes.count,
        bytes[(local + 30)..<(local + 30 + length)].elementsEqual(name.utf8)
      else { throw Broken(reason: name) }
      // What both places say of it is the same.
      for offset in 0..<24
      where bytes[local + 4 + offset] != bytes[place + 6 + offset] {
        throw Broken(reason: "\(name) is told twice")
      }
      let content = Array(bytes[start..<(start + size)])
      guard try number(place + 16, 4) == Int(Zip.checksum(content)) else {
        throw Broken(reason: "checksum of \(name)")
      }
      names.append(name)
      contents[name] = content
      place += 46 + length
    }
    self.names = names
    self.contents = contents
  }

  func bytes(of name: String) -> [UInt8]? { contents[name] }

  func text(of name: String) throws -> String {
    guard let content = contents[name] else { throw Broken(reason: "\(name) is missing") }
    return String(decoding: content, as: UTF8.self)
  }

  func markup(of name: String) throws -> MarkupReader { try MarkupReader(text(of: name)) }
}

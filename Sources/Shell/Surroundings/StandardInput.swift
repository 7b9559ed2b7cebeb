internal import Glibc

enum StandardInput {
  /// What is read of a text at most, in bytes: far above what a field takes.
  static let longest = 4 * 1024 * 1024

  static func all() -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= longest {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        return nil
      }
    }
    return nil
  }

  /// One line, read byte by byte so that nothing after it is taken away from other programs.
  static func answer(to question: String) -> String? {
    Console.write(question, to: STDERR_FILENO)
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < 10_000 {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0 && errno == EINTR { continue }
      guard count == 1 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if byte == 0x0A { break }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

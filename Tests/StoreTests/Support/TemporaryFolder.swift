import Glibc

@testable import Store

/// A folder of its own for one test, removed with all it holds when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/aquarium-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    precondition(made, "the tests need a temporary folder")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { TemporaryFolder.removeAll(path) }

  func path(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) {
    let number = open(path(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    precondition(number >= 0 && Glibc.write(number, bytes, bytes.count) == bytes.count)
    close(number)
  }

  /// Nil when there is no such file.
  func read(_ name: String) -> String? {
    let number = open(path(name), O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    defer { close(number) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = Glibc.read(number, &part, part.count), count > 0 {
      bytes += part[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func names(in folder: String = ".") -> [String] {
    let disk = RealDisk()
    do {
      let handle = try disk.openFolder(path: path(folder))
      defer { disk.release(handle) }
      return try disk.names(in: handle).sorted()
    } catch {
      return []
    }
  }

  func makeFolder(_ name: String) { mkdir(path(name), 0o700) }

  static func removeAll(_ path: String) {
    chmod(path, 0o700)
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
          String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard name != ".", name != ".." else { continue }
        let inner = path + "/" + name
        if entry.pointee.d_type == UInt8(DT_DIR) { removeAll(inner) } else { unlink(inner) }
      }
      closedir(stream)
    }
    rmdir(path)
  }
}

import Glibc

/// What a test needs and can't have.
public struct TestFailure: Error, CustomStringConvertible {
  public let description: String

  public init(description: String) { self.description = description }
}

/// A folder of its own for one test, removed with all it holds when the test ends.
public final class TestFolder: Sendable {
  public let path: String

  public init() throws {
    var template = Array("/tmp/aquarium-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw TestFailure(description: "the tests need a temporary folder")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.removeAll(path) }

  public func path(_ name: String) -> String { path + "/" + name }

  public func makeFolder(_ name: String) { mkdir(path(name), 0o700) }

  public func write(_ text: String, to name: String) throws {
    try TestSupport.write(Array(text.utf8), to: path(name))
  }

  /// Nil when there is no such file.
  public func read(_ name: String) -> String? {
    contents(of: path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every file below, with its bytes, by its path from here.
  public func snapshot(of name: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for entry in Self.entries(of: path(name)) {
      let inner = name + "/" + entry.name
      if entry.isFolder {
        files.merge(snapshot(of: inner)) { $1 }
      } else {
        files[inner] = contents(of: path(inner)) ?? []
      }
    }
    return files
  }

  public func names(in folder: String) -> [String] {
    Self.entries(of: path(folder)).map(\.name).sorted()
  }

  private static func entries(of path: String) -> [(name: String, isFolder: Bool)] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var found: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      found.append((name, entry.pointee.d_type == UInt8(DT_DIR)))
    }
    return found
  }

  private static func removeAll(_ path: String) {
    chmod(path, 0o700)
    for entry in entries(of: path) {
      let inner = path + "/" + entry.name
      if entry.isFolder { removeAll(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}

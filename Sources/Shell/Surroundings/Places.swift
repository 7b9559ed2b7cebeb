internal import Glibc

/// Where the program keeps what isn't part of a workspace, after the XDG rules.
struct Places: Sendable {
  let configuration: String
  let state: String
  let runtime: String
  /// The themes that were installed with the program: beside `bin`, in `share`.
  let sharedThemes: String?

  init(_ surroundings: Surroundings) {
    let home = surroundings.variable("HOME") ?? "/"
    configuration = Places.base("XDG_CONFIG_HOME", or: home + "/.config", surroundings)
    state = Places.base("XDG_STATE_HOME", or: home + "/.local/state", surroundings)
    let given = surroundings.variable("XDG_RUNTIME_DIR").flatMap { $0.hasPrefix("/") ? $0 : nil }
    sharedThemes = surroundings.program.flatMap(Places.shared)
    runtime = given ?? surroundings.variable("TMPDIR") ?? "/tmp"
  }

  var preferences: String { configuration + "/preferences.yaml" }
  var themes: String { configuration + "/themes" }
  var lastWorkspace: String { state + "/last-workspace" }

  /// Where drafts go that their workspace has no room for: each workspace has a folder of its own, even
  /// where two have one name.
  func spareDrafts(of workspace: String) -> String {
    let path = Places.absolute(workspace) ?? workspace
    let name = path.split(separator: "/").last.map(String.init) ?? "workspace"
    return state + "/unsaved/\(name)-" + String(Places.hash(path), radix: 36)
  }

  /// FNV-1a: the same at every start, which Swift's own isn't.
  private static func hash(_ path: String) -> UInt64 {
    path.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static func shared(_ program: String) -> String? {
    let parts = program.split(separator: "/").dropLast(2)
    return program.hasPrefix("/")
      ? parts.map { "/" + $0 }.joined() + "/share/aquarium/themes" : nil
  }

  /// A relative path in these variables counts as none.
  private static func base(
    _ name: String, or standard: String, _ surroundings: Surroundings
  ) -> String {
    let given = surroundings.variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (given ?? standard) + "/aquarium"
  }

  /// The workspace that was opened last; nil when there was none.
  func rememberedWorkspace() -> String? {
    guard let bytes = SmallFile.read(lastWorkspace) else { return nil }
    let line = bytes.prefix { $0 != 0x0A }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  /// False when it can't be kept.
  func remember(workspace folder: String) -> Bool {
    guard let full = Places.absolute(folder), full != rememberedWorkspace() else { return true }
    return SmallFile.write(Array((full + "\n").utf8), to: lastWorkspace)
  }

  /// The path as it holds from any folder; nil when nothing is there.
  static func absolute(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// A path as a person types it: `~` is the home folder.
  static func expanded(_ path: String, home: String?) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}

/// Files of a few lines that the program could do without.
enum SmallFile {
  private static let largest = 64 * 1024

  /// Nil when there is none, or it isn't a regular file of at most 64 KiB.
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return contents(of: file, atMost: largest)
  }

  static func contents(of file: Int32, atMost limit: Int) -> [UInt8]? {
    var found = stat()
    guard fstat(file, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = Glibc.read(file, &buffer, buffer.count)
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

  /// Replaces the file whole, making its folders; false when it could not.
  ///
  /// Of a link it is the file behind it.
  static func write(_ bytes: [UInt8], to name: String) -> Bool {
    let path = Places.absolute(name) ?? name
    guard let slash = path.lastIndex(of: "/") else { return false }
    makeFolders(String(path[..<slash]))
    let fresh = path + ".new-\(getpid())"
    unlink(fresh)
    let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let isWritten = writeAll(bytes, to: file) && fsync(file) == 0
    guard close(file) == 0, isWritten, rename(fresh, path) == 0 else {
      unlink(fresh)
      return false
    }
    return true
  }

  static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  private static func makeFolders(_ path: String) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o700)
    }
  }
}

import Glibc
public import Testing

/// A golden text that isn't what it was, or that nobody has recorded.
public struct GoldenMismatch: Error, CustomStringConvertible {
  public let description: String
}

/// Compares a text with `Goldens/NAME.txt` beside the test's own file, byte for byte.
///
/// `RECORD_GOLDENS=1 swift test` writes what differs, and still fails, so that it is read as a
/// reviewer reads a change.
public func expectGolden(
  _ text: String, _ name: String, folder: String = "Goldens", file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let here = file.split(separator: "/").dropLast().joined(separator: "/")
  let path = "/\(here)/\(folder)/\(name).txt"
  let wanted = contents(of: path)
  let ended = text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
  if let wanted, wanted.elementsEqual(ended.utf8) { return }
  if getenv("RECORD_GOLDENS") != nil {
    mkdir("/\(here)/\(folder)", 0o755)
    try write(Array(ended.utf8), to: path)
    Issue.record("recorded \(name): read the change", sourceLocation: sourceLocation)
    return
  }
  let difference = wanted.map { firstDifference(String(decoding: $0, as: UTF8.self), ended) }
  Issue.record(
    "\(name) isn't as recorded: \(difference ?? "no \(path); RECORD_GOLDENS=1 records it")",
    sourceLocation: sourceLocation)
}

private func firstDifference(_ wanted: String, _ found: String) -> String {
  let old = wanted.split(separator: "\n", omittingEmptySubsequences: false)
  let new = found.split(separator: "\n", omittingEmptySubsequences: false)
  for line in 0..<max(old.count, new.count) {
    let before = line < old.count ? String(old[line]) : "(no line)"
    let after = line < new.count ? String(new[line]) : "(no line)"
    if !before.utf8.elementsEqual(after.utf8) {
      return "line \(line + 1)\n  recorded: \(before)\n  now:      \(after)\n\n\(found)"
    }
  }
  return "only in line breaks"
}

/// A file's bytes; nil when it can't be read.
public func contents(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return ferror(file) == 0 ? bytes : nil }
    bytes += buffer[..<count]
  }
}

public func write(_ bytes: [UInt8], to path: String) throws {
  guard let file = fopen(path, "wb") else {
    throw GoldenMismatch(description: "\(path) can't be written")
  }
  defer { fclose(file) }
  guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
    throw GoldenMismatch(description: "\(path) can't be written whole")
  }
}

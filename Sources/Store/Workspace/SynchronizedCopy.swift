/// Tells the copies that a synchronisation leaves beside a file: `acme 2.yaml`, `acme (conflicted copy
/// 2026-11-27).yaml`, `acme.sync-conflict-….yaml`, `acme-DESKTOP-7F3.yaml`.
///
/// Renamed to be read, one would count its customer twice.
enum SynchronizedCopy {
  /// The file among those that a file is likely a copy of; nil when its name tells none.
  static func original(of name: String, among names: [String]) -> String? {
    let stem = String(name.dropLast(RecordFile.suffix.count))
    return names.filter { other in
      let own = other.dropLast(RecordFile.suffix.count)
      return other != name && stem.hasPrefix(own) && isAdded(stem.dropFirst(own.count))
    }.max { $0.count < $1.count }
  }

  /// What the ids of accounts have no room for is none of a customer's own name.
  private static func isAdded(_ rest: Substring) -> Bool {
    guard let first = rest.unicodeScalars.first else { return false }
    switch first {
    case "a"..."z", "0"..."9": return false
    case "-": return rest.dropFirst().unicodeScalars.first.map { ("A"..."Z").contains($0) } ?? false
    default: return true
    }
  }
}

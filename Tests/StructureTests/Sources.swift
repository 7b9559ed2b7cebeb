import Foundation
import TestSupport

/// A Swift file of the package, read as text.
struct SourceFile: CustomStringConvertible {
  /// From the package's folder: "Sources/Store/Disk/Disk.swift".
  let path: String
  let lines: [Substring]

  var description: String { path }

  /// The target's name: the second part of the path.
  var target: String {
    path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }

  /// The modules that the file names in its imports, without what precedes the word.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place < 3,
        words[..<place].allSatisfy(isBeforeImport), place + 1 < words.count
      else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "var", "let", "typealias"]
      let named = kinds.contains(words[place + 1]) ? words.dropFirst(place + 2).first : nil
      return (named ?? words[place + 1]).split(separator: ".").first.map(String.init)
    }
  }

  private func isBeforeImport(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "internal", "package", "private"].contains(word)
  }

  /// What the compiler reads: lines that aren't comments, with their numbers from 1.
  var code: [(number: Int, text: Substring)] {
    lines.enumerated().compactMap { index, line in
      line.drop { $0 == " " }.hasPrefix("//") ? nil : (index + 1, line)
    }
  }
}

/// Every Swift file below a folder of the package, in the order of their paths.
func swiftFiles(below folder: String) -> [SourceFile] {
  let root = "\(packageRoot)/\(folder)"
  let found = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
  return found.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
    guard let bytes = contents(of: "\(root)/\(path)") else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return SourceFile(path: "\(folder)/\(path)", lines: lines)
  }
}

/// A small reader of XML that takes nothing that isn't well formed.
struct MarkupReader {
  struct Broken: Error {
    let reason: String
  }

  struct Element {
    let name: String
    let attributes: [String: String]
    /// The place of the element around it; nil for the first.
    let parent: Int?
    /// What stands in it, with what stands in those within.
    var text = ""

    subscript(_ attribute: String) -> String { attributes[attribute] ?? "" }
  }

  /// In the order in which they begin.
  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ text: String) throws {
    for scalar in text.unicodeScalars where scalar.value < 0x20 && scalar != "\n" {
      throw Broken(reason: "a control character \(scalar.value)")
    }
    var rest = text[...]
    let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\""
    guard rest.hasPrefix(prolog), let end = rest.firstRange(of: "?>") else {
      throw Broken(reason: "no prolog")
    }
    rest = rest[end.upperBound...]
    while let start = rest.firstIndex(of: "<") {
      try add(text: rest[..<start])
      rest = rest[rest.index(after: start)...]
      guard let end = rest.firstIndex(of: ">") else { throw Broken(reason: "a tag without end") }
      try add(tag: rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    guard rest.allSatisfy(\.isWhitespace), open.isEmpty, !elements.isEmpty else {
      throw Broken(reason: "ends within \(open.last.map { elements[$0].name } ?? "nothing")")
    }
  }

  /// Those of a name, such as "a:t".
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Those of a name that stand right in the element at a place.
  func children(of place: Int, _ name: String) -> [Element] {
    elements.filter { $0.parent == place && $0.name == name }
  }

  func places(of name: String) -> [Int] { elements.indices.filter { elements[$0].name == name } }

  private mutating func add(text: Substring) throws {
    if open.isEmpty {
      guard text.allSatisfy(\.isWhitespace) else { throw Broken(reason: "text around: \(text)") }
      return
    }
    let words = try Self.read(text)
    for place in open { elements[place].text += words }
  }

  private mutating func add(tag: Substring) throws {
    if tag.first == "/" {
      guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
        throw Broken(reason: "</\(tag.dropFirst())> closes nothing")
      }
      return
    }
    guard !(open.isEmpty && !elements.isEmpty) else { throw Broken(reason: "a second root") }
    let isWhole = tag.last == "/"
    var rest = isWhole ? tag.dropLast() : tag
    let name = String(rest.prefix { Self.isName($0) })
    guard !name.isEmpty else { throw Broken(reason: "a tag without name: \(tag)") }
    rest = rest.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while !rest.isEmpty {
      guard rest.first == " " else { throw Broken(reason: "no blank in \(tag)") }
      rest = rest.drop { $0 == " " }
      let key = String(rest.prefix { Self.isName($0) })
      rest = rest.dropFirst(key.count)
      guard !key.isEmpty, rest.hasPrefix("=\""), let end = rest.dropFirst(2).firstIndex(of: "\"")
      else { throw Broken(reason: "an attribute of \(tag)") }
      let value = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
      guard attributes.updateValue(try Self.read(value), forKey: key) == nil else {
        throw Broken(reason: "\(key) stands twice in \(tag)")
      }
      rest = rest[rest.index(after: end)...]
    }
    elements.append(Element(name: name, attributes: attributes, parent: open.last))
    if !isWhole { open.append(elements.count - 1) }
  }

  private static func isName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || ":_-.".contains(character)
  }

  /// With what its entities stand for.
  private static func read(_ text: Substring) throws -> String {
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)[...]
    var read = String(parts.removeFirst())
    for part in parts {
      guard let end = part.firstIndex(of: ";"), let sign = entities[String(part[..<end])] else {
        throw Broken(reason: "an entity: &\(part.prefix(8))")
      }
      read += sign + part[part.index(after: end)...]
    }
    return read
  }

  private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
}

import Testing

@testable import Export

/// What holds of every file of Office.
enum OfficeFile {
  /// That all parts are well formed and have a kind, and that nothing points to what isn't there.
  static func check(_ archive: Archive) throws {
    #expect(archive.names.first == "[Content_Types].xml")
    #expect(Set(archive.names).count == archive.names.count)
    let types = try archive.markup(of: "[Content_Types].xml")
    let overrides = types.all("Override").map { String($0["PartName"].dropFirst()) }
    #expect(Set(overrides).count == overrides.count)
    for part in overrides { #expect(archive.names.contains(part), "\(part)") }
    #expect(types.all("Override").allSatisfy { $0["ContentType"].hasSuffix("+xml") })
    for name in archive.names {
      _ = try archive.markup(of: name)
      guard name != "[Content_Types].xml", !name.hasSuffix(".rels") else { continue }
      #expect(overrides.contains(name), "\(name) has no kind")
      let used = try archive.markup(of: name).elements.flatMap { element in
        element.attributes.filter { $0.key == "r:id" || $0.key == "r:embed" }.map(\.value)
      }
      let targets = try relations(of: name, in: archive)
      for id in used { #expect(targets[id] != nil, "\(id) of \(name)") }
      for target in targets.values { #expect(archive.names.contains(target), "\(target)") }
    }
    let roots = try relations(of: "", in: archive).values
    #expect(roots.allSatisfy(archive.names.contains))
    #expect(Set(roots).isSuperset(of: ["docProps/core.xml", "docProps/app.xml"]))
  }

  /// The parts that a part points to, by the name that it gives them.
  static func relations(of part: String, in archive: Archive) throws -> [String: String] {
    var folders = part.split(separator: "/").map(String.init)
    let file = folders.popLast() ?? ""
    let name = (folders + ["_rels", file + ".rels"]).joined(separator: "/")
    guard archive.names.contains(name) else { return [:] }
    let found = try archive.markup(of: name).all("Relationship")
    #expect(Set(found.map { $0["Id"] }).count == found.count)
    return Dictionary(
      found.map { ($0["Id"], path(of: $0["Target"], from: folders)) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func path(of target: String, from folders: [String]) -> String {
    var path = folders
    for step in target.split(separator: "/") {
      if step == ".." { path.removeLast() } else { path.append(String(step)) }
    }
    return path.joined(separator: "/")
  }
}

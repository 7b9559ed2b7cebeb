/// A file of Office: an archive of parts, a list of what kind each is, and for each part the others
/// that it stands on (ECMA-376, part 2).
struct OfficePackage {
  struct Relation {
    let kind: String
    /// As the part sees it.
    let target: String
  }

  private struct Part {
    let name: String
    let kind: String
    let text: String
    let relations: [Relation]
  }

  private var parts: [Part] = []

  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packaged = "http://schemas.openxmlformats.org/package/2006"

  /// The relations are called rId1, rId2 and so on.
  mutating func add(_ name: String, kind: String, _ text: String, _ relations: [Relation] = []) {
    parts.append(Part(name: name, kind: kind, text: text, relations: relations))
  }

  /// The archive; its first part is what opens the document.
  func bytes(title: String) -> [UInt8] {
    var package = self
    let first = parts.first.map { Relation(kind: "\(Self.office)/officeDocument", target: $0.name) }
    package.add(
      "docProps/core.xml", kind: "application/vnd.openxmlformats-package.core-properties+xml",
      Self.core(title: title))
    package.add(
      "docProps/app.xml",
      kind: "application/vnd.openxmlformats-officedocument.extended-properties+xml", Self.app)
    var zip = Zip()
    zip.add("[Content_Types].xml", package.contentTypes)
    zip.add(
      "_rels/.rels",
      Self.relations(
        (first.map { [$0] } ?? []) + [
          Relation(
            kind: "\(Self.packaged)/relationships/metadata/core-properties",
            target: "docProps/core.xml"),
          Relation(kind: "\(Self.office)/extended-properties", target: "docProps/app.xml"),
        ]))
    for part in package.parts {
      zip.add(part.name, Markup.prolog + part.text)
      if !part.relations.isEmpty {
        zip.add(Self.relationsName(of: part.name), Self.relations(part.relations))
      }
    }
    return zip.bytes
  }

  /// "ppt/slides/_rels/slide1.xml.rels" of "ppt/slides/slide1.xml".
  private static func relationsName(of part: String) -> String {
    var folders = part.split(separator: "/").map(String.init)
    let name = folders.popLast() ?? part
    return (folders + ["_rels", name + ".rels"]).joined(separator: "/")
  }

  private static func relations(_ relations: [Relation]) -> String {
    Markup.prolog + "<Relationships xmlns=\"\(packaged)/relationships\">"
      + relations.enumerated().map { place, relation in
        "<Relationship Id=\"rId\(place + 1)\" Type=\"\(relation.kind)\" "
          + "Target=\"\(relation.target)\"/>"
      }.joined() + "</Relationships>"
  }

  private var contentTypes: String {
    Markup.prolog + "<Types xmlns=\"\(Self.packaged)/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + parts.map { "<Override PartName=\"/\($0.name)\" ContentType=\"\($0.kind)\"/>" }.joined()
      + "</Types>"
  }

  private static func core(title: String) -> String {
    "<cp:coreProperties xmlns:cp=\"\(packaged)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      + "<dc:title>\(Markup.escaped(title))</dc:title><dc:creator>Aquarium</dc:creator>"
      + "</cp:coreProperties>"
  }

  private static let app =
    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    + "<Application>Aquarium</Application></Properties>"
}

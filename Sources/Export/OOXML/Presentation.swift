/// A deck of 16:9 slides whose shapes can be moved and whose texts can be edited, with notes for the
/// speaker.
public enum Presentation {
  public typealias Slide = (title: String, sheet: Sheet, notes: String)

  /// The bytes of a `.pptx` file, the same for the same sheets; a sheet that is higher than a slide
  /// is made smaller.
  public static func bytes(_ slides: [Slide]) -> [UInt8] {
    var package = OfficePackage()
    package.add(
      "ppt/presentation.xml", kind: "\(kind).presentation.main+xml",
      PresentationParts.presentation(slides: slides.count),
      [
        relation("slideMaster", "slideMasters/slideMaster1.xml"),
        relation("notesMaster", "notesMasters/notesMaster1.xml"),
        relation("theme", "theme/theme1.xml"),
      ] + slides.indices.map { relation("slide", "slides/slide\($0 + 1).xml") }
        + ["presProps", "viewProps", "tableStyles"].map { relation($0, $0 + ".xml") })
    package.add(
      "ppt/slideMasters/slideMaster1.xml", kind: "\(kind).slideMaster+xml",
      PresentationParts.master,
      [
        relation("slideLayout", "../slideLayouts/slideLayout1.xml"),
        relation("theme", "../theme/theme1.xml"),
      ])
    package.add(
      "ppt/slideLayouts/slideLayout1.xml", kind: "\(kind).slideLayout+xml",
      PresentationParts.layout, [relation("slideMaster", "../slideMasters/slideMaster1.xml")])
    package.add(
      "ppt/notesMasters/notesMaster1.xml", kind: "\(kind).notesMaster+xml",
      PresentationParts.notesMaster, [relation("theme", "../theme/theme2.xml")])
    for number in 1...2 {
      package.add(
        "ppt/theme/theme\(number).xml",
        kind: "application/vnd.openxmlformats-officedocument.theme+xml", OfficeTheme.text)
    }
    for (name, text) in PresentationParts.settings {
      package.add("ppt/\(name).xml", kind: "\(kind).\(name)+xml", text)
    }
    for (place, slide) in slides.enumerated() { add(slide, place + 1, to: &package) }
    return package.bytes(title: slides.first?.title ?? "")
  }

  private static func add(_ slide: Slide, _ number: Int, to package: inout OfficePackage) {
    package.add(
      "ppt/slides/slide\(number).xml", kind: "\(kind).slide+xml",
      SlideWriter.slide(slide.sheet, title: slide.title),
      [
        relation("slideLayout", "../slideLayouts/slideLayout1.xml"),
        relation("notesSlide", "../notesSlides/notesSlide\(number).xml"),
      ])
    package.add(
      "ppt/notesSlides/notesSlide\(number).xml", kind: "\(kind).notesSlide+xml",
      PresentationParts.notes(slide.notes),
      [
        relation("notesMaster", "../notesMasters/notesMaster1.xml"),
        relation("slide", "../slides/slide\(number).xml"),
      ])
  }

  private static func relation(_ kind: String, _ target: String) -> OfficePackage.Relation {
    OfficePackage.Relation(kind: "\(OfficePackage.office)/\(kind)", target: target)
  }

  private static let kind = "application/vnd.openxmlformats-officedocument.presentationml"
}

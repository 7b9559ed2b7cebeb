/// The parts of a deck that are the same in all of them, and the notes.
enum PresentationParts {
  static let names =
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    + "xmlns:r=\"\(OfficePackage.office)\" "
    + "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""

  /// What each tree of shapes begins with: a group that holds all of them, as they are.
  static let root =
    "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
    + "<p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
    + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>"

  private static let ground =
    "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>"

  private static let colours =
    "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" "
    + "accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" "
    + "accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"

  /// The relations before those of the slides are three.
  static func presentation(slides: Int) -> String {
    let ids = (0..<slides).map { "<p:sldId id=\"\(256 + $0)\" r:id=\"rId\($0 + 4)\"/>" }.joined()
    return "<p:presentation \(names) saveSubsetFonts=\"1\">"
      + "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
      + "<p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst>"
      + (ids.isEmpty ? "" : "<p:sldIdLst>\(ids)</p:sldIdLst>")
      + "<p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
      + "<p:defaultTextStyle>\(level(1800))</p:defaultTextStyle></p:presentation>"
  }

  private static func level(_ size: Int, bold: Bool = false) -> String {
    "<a:lvl1pPr marL=\"0\" algn=\"l\" defTabSz=\"914400\" rtl=\"0\" eaLnBrk=\"1\" latinLnBrk=\"0\" "
      + "hangingPunct=\"1\"><a:buNone/>"
      + "<a:defRPr sz=\"\(size)\"\(bold ? " b=\"1\"" : "") kern=\"1200\"><a:solidFill>"
      + "<a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/>"
      + "<a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr>"
  }

  /// Without anything set: PowerPoint mends a deck that has none.
  static let settings = [
    ("presProps", "<p:presentationPr \(names)/>"), ("viewProps", "<p:viewPr \(names)/>"),
    (
      "tableStyles",
      "<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "def=\"{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}\"/>"
    ),
  ]

  static let master =
    "<p:sldMaster \(names)><p:cSld>\(ground)<p:spTree>\(root)"
    + placeholder(2, "Title", "type=\"title\"", Sheet(title: "", subtitle: "").heading.box)
    + "</p:spTree></p:cSld>\(colours)"
    + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>"
    + "<p:txStyles><p:titleStyle>\(level(2400, bold: true))</p:titleStyle>"
    + "<p:bodyStyle>\(level(1800))</p:bodyStyle><p:otherStyle>\(level(1800))</p:otherStyle>"
    + "</p:txStyles></p:sldMaster>"

  static let layout =
    "<p:sldLayout \(names) type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"Title Only\"><p:spTree>"
    + root + placeholder(2, "Title", "type=\"title\"", nil)
    + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"

  /// The picture of the slide above, the speaker's words below.
  private static let notesPlaces = (
    picture: Sheet.Box(x: 40, y: 54, width: 460, height: 259),
    words: Sheet.Box(x: 54, y: 346, width: 432, height: 324)
  )

  static let notesMaster =
    "<p:notesMaster \(names)><p:cSld>\(ground)<p:spTree>\(root)"
    + placeholder(2, "Slide Image", "type=\"sldImg\" idx=\"2\"", notesPlaces.picture)
    + placeholder(3, "Notes", "type=\"body\" sz=\"quarter\" idx=\"3\"", notesPlaces.words)
    + "</p:spTree></p:cSld>\(colours)<p:notesStyle>\(level(1200))</p:notesStyle></p:notesMaster>"

  static func notes(_ words: String) -> String {
    let paragraphs = words.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty
        ? "<a:p><a:endParaRPr/></a:p>"
        : "<a:p><a:r><a:rPr/><a:t>\(Markup.escaped(String(line)))</a:t></a:r></a:p>"
    }
    return "<p:notes \(names)><p:cSld><p:spTree>\(root)"
      + placeholder(2, "Slide Image", "type=\"sldImg\" idx=\"2\"", nil)
      + placeholder(
        3, "Notes", "type=\"body\" sz=\"quarter\" idx=\"3\"", nil, paragraphs.joined())
      + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
  }

  /// A place that the master or the layout gives; without a box it stands where theirs does.
  private static func placeholder(
    _ id: Int, _ name: String, _ kind: String, _ box: Sheet.Box?,
    _ paragraphs: String = "<a:p><a:endParaRPr/></a:p>"
  ) -> String {
    let isPicture = kind.contains("sldImg")
    let locks =
      isPicture
      ? "<a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/>" : "<a:spLocks noGrp=\"1\"/>"
    let place = box.map { box in
      let numbers = [box.x, box.y, box.width, box.height].map { Int(($0 * 12_700).rounded()) }
      return "<a:xfrm><a:off x=\"\(numbers[0])\" y=\"\(numbers[1])\"/>"
        + "<a:ext cx=\"\(numbers[2])\" cy=\"\(numbers[3])\"/></a:xfrm>"
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
        + (isPicture
          ? "<a:noFill/><a:ln w=\"12700\"><a:solidFill><a:schemeClr val=\"tx1\"/>"
            + "</a:solidFill></a:ln>" : "")
    }
    let body =
      isPicture
      ? ""
      : "<p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"/><a:lstStyle/>"
        + paragraphs + "</p:txBody>"
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"\(id)\" name=\"\(name)\"/><p:cNvSpPr>\(locks)</p:cNvSpPr>"
      + "<p:nvPr><p:ph \(kind)/></p:nvPr></p:nvSpPr><p:spPr>\(place ?? "")</p:spPr>\(body)</p:sp>"
  }
}

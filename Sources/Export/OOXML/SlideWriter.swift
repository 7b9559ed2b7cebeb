import Figures

/// A sheet as the shapes of a slide.
struct SlideWriter {
  private var body = ""
  /// 1 is the tree's own, 2 the title's.
  private var lastID = 2
  /// Smaller than 1 where the sheet is higher than a slide; then what is below its title stands in
  /// the middle.
  private var scale = 1.0

  static func slide(_ sheet: Sheet, title: String) -> String {
    var writer = SlideWriter()
    writer.writeTitle(title)
    if !sheet.subtitle.isEmpty {
      let (box, face) = sheet.subheading
      let run = Sheet.Run(sheet.subtitle, face)
      writer.write(
        Sheet.Shape(
          name: sheet.subtitle,
          form: .area(Sheet.Area(box: box, caption: Sheet.Caption(paragraphs: [[run]])))))
    }
    let head = Sheet.head
    writer.scale = min(1, (Sheet.slide.height - head) / max(1, sheet.height - head))
    for shape in sheet.shapes { writer.write(shape) }
    return "<p:sld \(PresentationParts.names)><p:cSld><p:spTree>\(PresentationParts.root)"
      + writer.body + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
  }

  /// In the layout's place, so that the outline and screen readers find it.
  private mutating func writeTitle(_ title: String) {
    let (box, face) = Sheet(title: title, subtitle: "").heading
    let run = runs([Sheet.Run(title, face)])
    body +=
      "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"\(Markup.escaped(title.isEmpty ? "Title" : title))\"/>"
      + "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr>"
      + "</p:nvSpPr><p:spPr><a:xfrm>\(place(box))</a:xfrm></p:spPr><p:txBody>"
      + "<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\">"
      + "<a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>\(run)</a:p></p:txBody></p:sp>"
  }

  private mutating func write(_ shape: Sheet.Shape) {
    switch shape.form {
    case .area(let area): write(area, shape)
    case .polygon(let spots, let fill): write(spots, fill, shape)
    case .line(let line): write(line, shape)
    case .group(let shapes):
      guard let box = Self.bounds(of: shapes) else { return }
      let told = facts(of: shape, kind: "Group")
      body +=
        "<p:grpSp><p:nvGrpSpPr>\(told)<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
        + place(box) + place(box, "chOff", "chExt") + "</a:xfrm></p:grpSpPr>"
      for shape in shapes { write(shape) }
      body += "</p:grpSp>"
    }
  }

  private mutating func write(_ area: Sheet.Area, _ shape: Sheet.Shape) {
    let form =
      switch area.outline {
      case .rectangle: "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
      case .rounded:
        "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val 12000\"/></a:avLst>"
          + "</a:prstGeom>"
      case .ellipse: "<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>"
      }
    let told = facts(of: shape, kind: area.isText ? "Text" : "Shape")
    body +=
      "<p:sp><p:nvSpPr>\(told)<p:cNvSpPr\(area.isText ? " txBox=\"1\"" : "")/><p:nvPr/></p:nvSpPr>"
      + "<p:spPr><a:xfrm>\(place(area.box))</a:xfrm>\(form)\(paint(area.fill))"
      + stroke(area.pen ?? Self.pen(of: area.fill)) + "</p:spPr>"
      + words(area.caption) + "</p:sp>"
  }

  private mutating func write(_ spots: [Sheet.Spot], _ fill: Sheet.Fill, _ shape: Sheet.Shape) {
    guard let box = Self.bounds(of: spots), let first = spots.first else { return }
    func spot(_ spot: Sheet.Spot) -> String {
      "<a:pt x=\"\(length(spot.x - box.x))\" y=\"\(length(spot.y - box.y))\"/>"
    }
    let told = facts(of: shape, kind: "Shape")
    body +=
      "<p:sp><p:nvSpPr>\(told)<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>\(place(box))</a:xfrm>"
      + "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
      + "<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>"
      + "<a:path w=\"\(length(box.width))\" h=\"\(length(box.height))\">"
      + "<a:moveTo>\(spot(first))</a:moveTo>"
      + spots.dropFirst().map { "<a:lnTo>\(spot($0))</a:lnTo>" }.joined()
      + "<a:close/></a:path></a:pathLst></a:custGeom>\(paint(fill))<a:ln><a:noFill/></a:ln>"
      + "</p:spPr>" + words(nil) + "</p:sp>"
  }

  private mutating func write(_ line: Sheet.Line, _ shape: Sheet.Shape) {
    let box = Sheet.Box(
      x: min(line.start.x, line.end.x), y: min(line.start.y, line.end.y),
      width: abs(line.end.x - line.start.x), height: abs(line.end.y - line.start.y))
    let turned =
      (line.end.x < line.start.x ? " flipH=\"1\"" : "")
      + (line.end.y < line.start.y ? " flipV=\"1\"" : "")
    func joint(_ end: String, _ joint: Sheet.Joint?) -> String {
      joint.map { "<a:\(end) id=\"\(Self.id(of: $0.key))\" idx=\"\($0.site)\"/>" } ?? ""
    }
    let joints = joint("stCxn", line.startJoint) + joint("endCxn", line.endJoint)
    let told = facts(of: shape, kind: line.isArrow ? "Arrow" : "Line")
    body +=
      "<p:cxnSp><p:nvCxnSpPr>\(told)<p:cNvCxnSpPr>\(joints)</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>"
      + "<p:spPr><a:xfrm\(turned)>\(place(box))</a:xfrm>"
      + "<a:prstGeom prst=\"\(line.isArrow ? "straightConnector1" : "line")\"><a:avLst/></a:prstGeom>"
      + stroke(line.pen, isArrow: line.isArrow) + "</p:spPr></p:cxnSp>"
  }
}

/// What shapes are made of.
extension SlideWriter {
  /// What ends of lines hang on has the number that its key gives it.
  private static func id(of key: Int) -> Int { 1_000_000 + key }

  private mutating func facts(of shape: Sheet.Shape, kind: String) -> String {
    let id: Int
    if let key = shape.key {
      id = Self.id(of: key)
    } else {
      lastID += 1
      id = lastID
    }
    let name = shape.name.isEmpty ? "\(kind) \(id)" : shape.name
    let told = Spoken.list([shape.name, shape.detail])
    let start = "<p:cNvPr id=\"\(id)\" name=\"\(Markup.escaped(name))\""
    if shape.isText { return start + "/>" }
    guard told.isEmpty else { return start + " descr=\"\(Markup.escaped(told))\"/>" }
    return start + ">" + Self.decorative + "</p:cNvPr>"
  }

  /// Screen readers pass over it.
  private static let decorative =
    "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\">"
    + "<adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" "
    + "val=\"1\"/></a:ext></a:extLst>"

  /// In English Metric Units, 12,700 a point.
  private func length(_ points: Double) -> Int { Self.units(points * scale) }

  private static func units(_ points: Double) -> Int {
    Int(exactly: (points * 12_700).rounded()) ?? 0
  }

  private func place(
    _ box: Sheet.Box, _ offset: String = "off", _ extent: String = "ext"
  ) -> String {
    let x = Self.units(Sheet.slide.width * (1 - scale) / 2 + box.x * scale)
    let y = Self.units(Sheet.head + (box.y - Sheet.head) * scale)
    return "<a:\(offset) x=\"\(x)\" y=\"\(y)\"/>"
      + "<a:\(extent) cx=\"\(length(box.width))\" cy=\"\(length(box.height))\"/>"
  }

  private func paint(_ fill: Sheet.Fill?) -> String {
    guard let fill else { return "<a:noFill/>" }
    func hatched(_ kind: String) -> String {
      "<a:pattFill prst=\"\(kind)\"><a:fgClr>\(colour(fill.tint))</a:fgClr>"
        + "<a:bgClr>\(colour(.page))</a:bgClr></a:pattFill>"
    }
    switch fill.pattern {
    case .solid: return solid(fill.tint)
    case .forecast: return solid(.page)
    case .dense: return hatched("dkUpDiag")
    case .hatched: return hatched("wdDnDiag")
    case .light: return hatched("ltUpDiag")
    }
  }

  /// A hatching has an edge, so that it is seen where it ends.
  private static func pen(of fill: Sheet.Fill?) -> Sheet.Pen? {
    guard let fill else { return nil }
    switch fill.pattern {
    case .solid: return nil
    case .forecast: return Sheet.Pen(fill.tint, 1, .dashed)
    case .dense, .hatched, .light: return Sheet.Pen(fill.tint, 0.75)
    }
  }

  private func stroke(_ pen: Sheet.Pen?, isArrow: Bool = false) -> String {
    guard let pen else { return "<a:ln><a:noFill/></a:ln>" }
    let dash =
      switch pen.dash {
      case .none: "solid"
      case .dashed: "dash"
      case .dotted: "sysDot"
      }
    return "<a:ln w=\"\(length(pen.width))\">\(solid(pen.tint))<a:prstDash val=\"\(dash)\"/>"
      + (isArrow ? "<a:tailEnd type=\"triangle\"/>" : "") + "</a:ln>"
  }

  private func colour(_ tint: Tint) -> String { "<a:srgbClr val=\"\(tint.hex)\"/>" }
  private func solid(_ tint: Tint) -> String { "<a:solidFill>\(colour(tint))</a:solidFill>" }

  private func words(_ caption: Sheet.Caption?) -> String {
    guard let caption else {
      return "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>"
    }
    let side =
      switch caption.side {
      case .leading: "l"
      case .centre: "ctr"
      case .trailing: "r"
      }
    let inset = length(caption.inset)
    return "<p:txBody><a:bodyPr\(caption.isUpright ? " vert=\"vert270\"" : "") "
      + "wrap=\"\(caption.wraps ? "square" : "none")\" lIns=\"\(inset)\" tIns=\"0\" "
      + "rIns=\"\(inset)\" bIns=\"0\" rtlCol=\"0\" anchor=\"ctr\">"
      + "<a:noAutofit/></a:bodyPr><a:lstStyle/>"
      + caption.paragraphs.map { "<a:p><a:pPr algn=\"\(side)\"/>\(runs($0))</a:p>" }.joined()
      + "</p:txBody>"
  }

  private func runs(_ runs: [Sheet.Run]) -> String {
    runs.filter { !$0.text.isEmpty }.map { run in
      let size = max(100, Int((run.face.size * scale * 100).rounded()))
      return "<a:r><a:rPr sz=\"\(size)\"\(run.face.isBold ? " b=\"1\"" : " b=\"0\"") dirty=\"0\">"
        + solid(run.face.tint) + "</a:rPr><a:t>\(Markup.escaped(run.text))</a:t></a:r>"
    }.joined()
  }

  private static func bounds(of spots: [Sheet.Spot]) -> Sheet.Box? {
    guard let first = spots.first else { return nil }
    let low = spots.reduce(first) { Sheet.Spot(min($0.x, $1.x), min($0.y, $1.y)) }
    let high = spots.reduce(first) { Sheet.Spot(max($0.x, $1.x), max($0.y, $1.y)) }
    return Sheet.Box(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
  }

  private static func bounds(of shapes: [Sheet.Shape]) -> Sheet.Box? {
    bounds(
      of: shapes.flatMap { shape -> [Sheet.Spot] in
        switch shape.form {
        case .area(let area): area.box.corners
        case .polygon(let spots, _): spots
        case .line(let line): [line.start, line.end]
        case .group(let shapes): bounds(of: shapes)?.corners ?? []
        }
      })
  }
}

extension Sheet.Box {
  fileprivate var corners: [Sheet.Spot] { [Sheet.Spot(x, y), Sheet.Spot(maxX, maxY)] }
}

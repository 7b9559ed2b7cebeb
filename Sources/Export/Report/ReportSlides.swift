import Method
public import Phrases
import Terminal

/// A report as slides: a part each, of texts that can be edited; long parts go on over further ones.
public enum ReportSlides {
  /// The slides of a report, with its pictures behind the parts that they belong to.
  ///
  /// The plan is one slide of three columns, the pitch three slides, whatever is in them: their
  /// letters are made smaller until all fits.
  public static func slides(
    _ report: Report, figures: [ReportPicture: any SheetFigure] = [:]
  ) -> [Presentation.Slide] {
    guard let count = report.kind.slides else {
      return report.sections.flatMap { slides($0, report, figures) }
    }
    return count == 1
      ? [slide(columns(report))]
      : report.sections.map { slide(whole($0, report)) }
  }

  private static func slide(_ sheet: Sheet) -> Presentation.Slide {
    (title: sheet.title, sheet: sheet, notes: "")
  }

  private static func subtitle(_ report: Report, _ parts: [String] = []) -> String {
    Spoken.list(parts + [report.account, report.day, report.confidentiality])
  }

  private static func slides(
    _ section: ReportSection, _ report: Report, _ figures: [ReportPicture: any SheetFigure]
  ) -> [Presentation.Slide] {
    let blank = Sheet(title: section.heading, subtitle: subtitle(report))
    let flow = SlideFlow(section.blocks, width: blank.body.width, size: 13)
    let pages = flow.pages(in: blank.body.height)
    let texts = pages.enumerated().map { number, items in
      var sheet = Sheet(
        title: section.heading,
        subtitle: SheetRows.subtitle(subtitle(report), page: number, of: pages.count))
      sheet.put(items, from: Sheet.Spot(sheet.body.x, sheet.body.y))
      return slide(sheet)
    }
    let drawn = section.blocks.flatMap { block -> [Presentation.Slide] in
      guard case .picture(let picture) = block, let figure = figures[picture] else { return [] }
      return figure.slides(
        title: picture.term[report.language], subtitle: subtitle(report)
      ).map(slide)
    }
    return texts + drawn
  }

  /// A part on one slide.
  private static func whole(_ section: ReportSection, _ report: Report) -> Sheet {
    var sheet = Sheet(title: section.heading, subtitle: subtitle(report))
    let body = sheet.body
    let items = SlideFlow.fitting(section.blocks, width: body.width, height: body.height, most: 15)
    sheet.put(items, from: Sheet.Spot(body.x, body.y))
    return sheet
  }

  /// All parts on one slide, side by side.
  private static func columns(_ report: Report) -> Sheet {
    var sheet = Sheet(title: report.title, subtitle: subtitle(report))
    let body = sheet.body
    let gap = 20.0
    let count = Double(max(1, report.sections.count))
    let width = (body.width - gap * (count - 1)) / count
    for (place, section) in report.sections.enumerated() {
      let x = body.x + Double(place) * (width + gap)
      let head = Sheet.Box(x: x, y: body.y, width: width, height: 18)
      sheet.put(section.heading, Face(12, Tint(.accent), bold: true), in: head)
      sheet.add(
        Sheet.Line(
          start: Sheet.Spot(x, head.maxY + 2), end: Sheet.Spot(x + width, head.maxY + 2),
          pen: Sheet.Pen(Tint(.accent))))
      let items = SlideFlow.fitting(
        section.blocks, width: width, height: body.height - 26, most: 10)
      sheet.put(items, from: Sheet.Spot(x, body.y + 26))
    }
    return sheet
  }
}

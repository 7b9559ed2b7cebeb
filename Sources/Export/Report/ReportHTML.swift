import Method
public import Phrases

/// A report as one HTML file that needs no other, and prints well.
public enum ReportHTML {
  /// The bytes of the file, the same for the same report; a picture that isn’t given is left out.
  public static func bytes(_ report: Report, pictures: [ReportPicture: Sheet] = [:]) -> [UInt8] {
    let head = [report.account, report.day, report.confidentiality]
    let style =
      ReportStyle.common + (report.isOnOnePage ? ReportStyle.onePage : "")
      + ReportStyle.margins(
        left: Spoken.list([report.account, report.confidentiality]), middle: report.day)
    let body = report.sections.map { section in
      "<section>\n<h2>\(Markup.escaped(section.heading))</h2>\n"
        + section.blocks.map { html($0, pictures) }.joined() + "</section>\n"
    }.joined()
    let title = Spoken.list([report.account, report.title])
    let parts: [String] = [
      "<!DOCTYPE html>\n<html lang=\"\(report.language.rawValue)\">\n<head>\n",
      "<meta charset=\"utf-8\">\n",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
      "<title>\(Markup.escaped(title))</title>\n<style>\n\(style)</style>\n</head>\n<body>\n",
      "<header>\n<h1>\(Markup.escaped(report.title))</h1>\n",
      "<p class=\"about\">\(Markup.escaped(Spoken.list(head)))</p>\n</header>\n",
      "<main>\n\(body)</main>\n</body>\n</html>\n",
    ]
    return Array(parts.joined().utf8)
  }

  private static func html(_ block: ReportBlock, _ pictures: [ReportPicture: Sheet]) -> String {
    switch block {
    case .paragraph(let text): return "<p>\(Markup.escaped(text))</p>\n"
    case .facts(let facts):
      let rows = facts.map { fact in
        "<div><dt>\(Markup.escaped(fact.label))</dt><dd>\(Markup.escaped(fact.value))</dd></div>\n"
      }
      return "<dl>\n" + rows.joined() + "</dl>\n"
    case .bullets(let list):
      let items = list.items.map { "<li>\(Markup.escaped($0))</li>\n" }
      return "<div class=\"list\">\n" + titled(list.title) + "<ul>\n" + items.joined()
        + "</ul>\n</div>\n"
    case .table(let table):
      let heads = table.columns.map { "<th scope=\"col\">\(Markup.escaped($0))</th>" }
      let rows = table.rows.map { row in
        "<tr>" + row.map { "<td>\(Markup.escaped($0))</td>" }.joined() + "</tr>\n"
      }
      return titled(table.title) + "<table>\n<thead><tr>" + heads.joined()
        + "</tr></thead>\n<tbody>\n" + rows.joined() + "</tbody>\n</table>\n"
    case .picture(let picture):
      guard let sheet = pictures[picture] else { return "" }
      return "<figure>\n" + drawing(of: sheet) + "</figure>\n"
    }
  }

  private static func titled(_ title: String) -> String {
    title.isEmpty ? "" : "<h3>\(Markup.escaped(title))</h3>\n"
  }

  /// The picture’s own element: what stands before it is for a file of its own.
  private static func drawing(of sheet: Sheet) -> String {
    String(decoding: SVG.bytes(sheet).dropFirst(Markup.prolog.utf8.count), as: UTF8.self)
  }
}

extension Report {
  var isOnOnePage: Bool { kind.slides == 1 }
}

/// How reports look on a screen and on paper: what WeasyPrint and browsers both lay out.
enum ReportStyle {
  static let common = """
    @page { size: A4; margin: 16mm 16mm 18mm; }
    * { box-sizing: border-box; }
    html { font: 10pt/1.4 Helvetica, Arial, "Liberation Sans", "DejaVu Sans Condensed", sans-serif;
      color: #0B0E12; }
    body { margin: 0 auto; max-width: 178mm; }
    h1 { font-size: 17pt; line-height: 1.2; margin: 0; }
    h2 { font-size: 12pt; line-height: 1.25; margin: 5mm 0 2mm; padding-bottom: 0.8mm;
      border-bottom: 0.4mm solid #047382; color: #047382; break-after: avoid; }
    h3 { font-size: 10pt; margin: 2.5mm 0 1mm; break-after: avoid; }
    p, ul, dl, table { margin: 0 0 2mm; }
    .about { color: #4A5260; margin-bottom: 0; }
    ul { padding-left: 5mm; }
    dl div { break-inside: avoid; }
    dt, dd { display: inline; margin: 0; }
    dt { font-weight: bold; }
    dt::after { content: " — "; font-weight: normal; }
    table { width: 100%; border-collapse: collapse; }
    th, td { text-align: left; vertical-align: top; padding: 0.8mm 2mm 0.8mm 0;
      border-bottom: 0.2mm solid #C3C9D1; overflow-wrap: break-word; }
    th { font-weight: bold; color: #4A5260; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    figure { margin: 3mm 0; break-inside: avoid; }
    svg { display: block; width: 100%; height: auto; max-height: 225mm; }
    @media screen { body { padding: 8mm 4mm; } }

    """

  /// One sheet of paper: what the report holds at most fits at this size in any usual face, and
  /// nothing can make a second one.
  static let onePage = """
    @page { margin: 11mm 14mm 13mm; }
    html { font-size: 7.6pt; line-height: 1.24; }
    body { max-width: 182mm; }
    h1 { font-size: 13pt; }
    h2 { font-size: 9.5pt; margin: 1.8mm 0 0.9mm; padding-bottom: 0.3mm; }
    p, ul, dl, table, .list { margin-bottom: 0.7mm; }
    th, td { padding: 0.25mm 2mm 0.25mm 0; }
    .list h3, .list ul, .list li { display: inline; margin: 0; padding: 0; font-size: inherit; }
    .list li::before { content: " • "; }
    section:first-child dl:first-of-type div { display: inline-block; margin-right: 4mm; }
    @media print { body { height: 272mm; overflow: hidden; } }

    """

  /// The margins of each page: whose it is and who may read it, the day, and the page’s number.
  static func margins(left: String, middle: String) -> String {
    let face = "font: 7.5pt Helvetica, Arial, \"Liberation Sans\", sans-serif; color: #4A5260;"
    return """
      @page {
        @bottom-left { content: "\(quoted(left))"; \(face) }
        @bottom-center { content: "\(quoted(middle))"; \(face) }
        @bottom-right { content: counter(page) " / " counter(pages); \(face) }
      }

      """
  }

  /// A text between quotation marks of CSS: it can end neither them nor the style.
  static func quoted(_ text: String) -> String {
    var written = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0xA0..<0x2028, 0x202F, 0x2030..<0x2066:
        written.unicodeScalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: written += " "
      case 0x2070...: written.unicodeScalars.append(scalar)
      default: written += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return written
  }
}

import Terminal

/// The colours and fonts that a file of Office offers for what is added to it: the segments' and the
/// tones'.
enum OfficeTheme {
  static let text =
    "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Aquarium\">"
    + "<a:themeElements>\(colours)\(fonts)\(formats)</a:themeElements></a:theme>"

  private static let colours: String = {
    let named: [(String, Tint)] = [
      ("dk1", Tint(.text)), ("lt1", .page), ("dk2", Tint(.dim)), ("lt2", .bar),
      ("accent1", Tint(.strategic)), ("accent2", Tint(.star)), ("accent3", Tint(.status)),
      ("accent4", Tint(.streamline)), ("accent5", Tint(.good)), ("accent6", Tint(.bad)),
      ("hlink", Tint(.accent)), ("folHlink", Tint(.status)),
    ]
    return "<a:clrScheme name=\"Aquarium\">"
      + named.map { "<a:\($0)><a:srgbClr val=\"\($1.hex)\"/></a:\($0)>" }.joined()
      + "</a:clrScheme>"
  }()

  private static let fonts: String = {
    let font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    return "<a:fontScheme name=\"Aquarium\"><a:majorFont>\(font)</a:majorFont>"
      + "<a:minorFont>\(font)</a:minorFont></a:fontScheme>"
  }()

  /// Three of each, as the format asks for: all plain.
  private static let formats: String = {
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    func thrice(_ text: String) -> String { text + text + text }
    return "<a:fmtScheme name=\"Aquarium\"><a:fillStyleLst>\(thrice(fill))</a:fillStyleLst>"
      + "<a:lnStyleLst>\(thrice("<a:ln w=\"9525\">\(fill)</a:ln>"))</a:lnStyleLst>"
      + "<a:effectStyleLst>\(thrice("<a:effectStyle><a:effectLst/></a:effectStyle>"))"
      + "</a:effectStyleLst><a:bgFillStyleLst>\(thrice(fill))</a:bgFillStyleLst></a:fmtScheme>"
  }()
}

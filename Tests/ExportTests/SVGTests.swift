import Figures
import Testing

@testable import Export

@Suite("SVG")
struct SVGTests {
  private func text(_ sheet: Sheet) -> String {
    String(decoding: SVG.bytes(sheet), as: UTF8.self)
  }

  @Test("every family of figures is well formed, with a title and words for who can’t see it")
  func wellFormed() throws {
    for figure in Samples.all {
      let file = try MarkupReader(text(Samples.sheet(figure)))
      let root = try #require(file.elements.first)
      #expect(root.name == "svg" && root["viewBox"].hasPrefix("0 0 960 "))
      #expect(root["xmlns"] == "http://www.w3.org/2000/svg")
      let first = file.elements.dropFirst().prefix(2)
      #expect(first.map(\.name) == ["title", "desc"])
      #expect(first.first?.text == "Picture \(Samples.spoken)")
      #expect(first.last?.text.hasPrefix("Fluides du Sud") == true)
    }
  }

  @Test("it needs no other file, runs nothing, and finds every pattern in itself")
  func selfContained() throws {
    for figure in Samples.all {
      let svg = text(Samples.sheet(figure))
      for word in ["href", "<script", "<style", "<image", "<foreignObject", "onload", "@import"] {
        #expect(!svg.contains(word), "\(word)")
      }
      let file = try MarkupReader(svg)
      let patterns = Set(file.all("pattern").map { $0["id"] })
      let used = Set(
        file.elements.compactMap { $0.attributes["fill"] }.filter { $0.contains("url") })
      #expect(used == Set(patterns.map { "url(#\($0))" }))
    }
    #expect(text(Samples.sheet(Samples.bars(5))).contains("url(#hatched-047382)"))
  }

  @Test("numbers are numbers, in range")
  func numbers() throws {
    let names: Set = [
      "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height",
    ]
    for figure in Samples.all {
      let sheet = Samples.sheet(figure)
      for element in try MarkupReader(text(sheet)).elements {
        for (name, value) in element.attributes where names.contains(name) {
          let number = try #require(Double(value), "\(name)=\(value)")
          #expect(number >= -1 && number <= max(sheet.width, sheet.height), "\(name)=\(value)")
        }
      }
    }
  }

  @Test("a shape tells who it is to who points at it")
  func tooltips() throws {
    let file = try MarkupReader(text(Samples.sheet(Samples.plot(12))))
    let titles = file.all("title").map(\.text)
    #expect(titles.contains("Hydrane Boissons 0 · Attractiveness 0 · Position 0"))
  }

  @Test("names of others are text and nothing else")
  func escaped() throws {
    let svg = text(Samples.sheet(Samples.board))
    #expect(svg.contains("&lt;&amp;&gt;&quot; O’Neill"))
    #expect(!svg.unicodeScalars.contains("\u{202E}") && !svg.unicodeScalars.contains("\u{1}"))
    #expect(try MarkupReader(svg).all("text").contains { $0.text.contains(Samples.spoken) })
  }

  @Test("the same figure is the same bytes")
  func sameBytes() {
    for figure in Samples.all {
      #expect(SVG.bytes(Samples.sheet(figure)) == SVG.bytes(Samples.sheet(figure)))
    }
  }

  @Test("a sheet without a figure has its title alone")
  func titleAlone() throws {
    let file = try MarkupReader(text(Sheet(title: "Matrix", subtitle: "")))
    #expect(file.all("text").map(\.text) == ["Matrix"])
    #expect(file.all("desc").map(\.text) == [""])
  }

  @Test("an arrow has a head, whose tip is where the line ends")
  func arrows() throws {
    var sheet = Sheet(title: "", subtitle: "")
    sheet.add(
      Sheet.Line(
        start: Sheet.Spot(10, 20), end: Sheet.Spot(110, 20), pen: Sheet.Pen(.rule), isArrow: true))
    let file = try MarkupReader(text(sheet))
    #expect(file.all("polygon").map { $0["points"] } == ["110,20 101,24 101,16"])
    #expect(file.all("line").map { $0["x2"] } == ["104"])
  }

  @Test("the test’s reader takes nothing that isn’t well formed")
  func readerIsAwake() {
    let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    for broken in [
      "<a>", "<a></b>", "<a b=1/>", "<a b=\"1\" b=\"2\"/>", "<a>&x;</a>", "<a/><b/>", "",
    ] {
      #expect(throws: MarkupReader.Broken.self, "\(broken)") { try MarkupReader(prolog + broken) }
    }
  }
}

import Figures
import Terminal
import Testing

@testable import Export

@Suite("PPTX")
struct PresentationTests {
  private func archive(_ sheets: [Sheet], notes: String = "") throws -> Archive {
    try Archive(Presentation.bytes(sheets.map { (title: $0.title, sheet: $0, notes: notes) }))
  }

  private var whole: Archive {
    get throws { try archive(Samples.all.map { Samples.sheet($0) }, notes: "Why 58?") }
  }

  @Test("every part is well formed, has its kind, and what it points to is there")
  func parts() throws {
    try OfficeFile.check(try whole)
    try OfficeFile.check(try archive([]))
  }

  @Test("a slide for each sheet, 16:9, in their order")
  func slides() throws {
    let archive = try archive(["One", "Two"].map { Sheet(title: $0, subtitle: "") })
    let deck = try archive.markup(of: "ppt/presentation.xml")
    let size = try #require(deck.all("p:sldSz").first)
    #expect(size["cx"] == "12192000" && size["cy"] == "6858000")
    let targets = try OfficeFile.relations(of: "ppt/presentation.xml", in: archive)
    let slides = deck.all("p:sldId").map { targets[$0["r:id"]] }
    #expect(slides == ["ppt/slides/slide1.xml", "ppt/slides/slide2.xml"])
    let titles = try (1...2).map { number in
      try archive.markup(of: "ppt/slides/slide\(number).xml").all("p:cNvPr")[1]["name"]
    }
    #expect(titles == ["One", "Two"])
  }

  @Test("the title is the slide’s own, so that outlines and screen readers find it")
  func title() throws {
    let slide = try archive([Samples.sheet(Samples.board)]).markup(of: "ppt/slides/slide1.xml")
    let place = try #require(slide.places(of: "p:sp").first)
    #expect(slide.elements[place].text == "Picture \(Samples.spoken)")
    #expect(slide.all("p:ph").map { $0["type"] } == ["title"])
  }

  @Test("numbers of shapes are unique, and connectors hang on shapes that there are")
  func numbers() throws {
    let archive = try whole
    for (place, _) in Samples.all.enumerated() {
      let slide = try archive.markup(of: "ppt/slides/slide\(place + 1).xml")
      let ids = slide.all("p:cNvPr").map { $0["id"] }
      #expect(Set(ids).count == ids.count)
      #expect(slide.all("p:cNvPr").dropFirst().allSatisfy { !$0["name"].isEmpty })
      for joint in slide.all("a:stCxn") + slide.all("a:endCxn") {
        #expect(ids.contains(joint["id"]))
        #expect((0...7).contains(Int(joint["idx"]) ?? -1))
      }
    }
  }

  @Test("a disc is an ellipse that is called what it shows, in one group with its name")
  func discs() throws {
    let sheet = Samples.sheet(Samples.plot(12))
    let slide = try archive([sheet]).markup(of: "ppt/slides/slide1.xml")
    let names = slide.all("p:cNvPr").filter { $0["name"] == "Hydrane Boissons 0" }
    #expect(names.count == 3)
    #expect(
      names.map { $0["descr"] } == [
        "Hydrane Boissons 0 · Attractiveness 0 · Position 0",
        "Hydrane Boissons 0 · Attractiveness 0 · Position 0", "",
      ])
    #expect(slide.all("p:grpSp").count == 12)
    #expect(slide.all("a:prstGeom").count { $0["prst"] == "ellipse" } >= 12)
    #expect(slide.all("a:tailEnd").map { $0["type"] } == ["triangle"])
  }

  @Test("a text is runs of words that can be edited, without anything of others’ making")
  func runs() throws {
    let slide = try archive([Samples.sheet(Samples.board)]).markup(of: "ppt/slides/slide1.xml")
    let texts = slide.all("a:t").map(\.text)
    #expect(texts.contains("Said") && texts.contains("blind spot"))
    #expect(texts.contains(" \(Samples.spoken) 3"))
    #expect(slide.all("a:rPr").allSatisfy { Int($0["sz"]).map { $0 >= 100 } ?? false })
  }

  @Test("hatched parts stay hatched, so that they are told apart without a colour")
  func patterns() throws {
    let slide = try archive([Samples.sheet(Samples.bars(3))]).markup(of: "ppt/slides/slide1.xml")
    // Each bar's second part, and the legend's.
    #expect(slide.all("a:pattFill").map { $0["prst"] } == Array(repeating: "wdDnDiag", count: 4))
  }

  @Test("the speaker’s notes are there, a paragraph a line")
  func notes() throws {
    let archive = try archive([Sheet(title: "A", subtitle: "")], notes: "Why <58>?\n\nThe votes")
    let notes = try archive.markup(of: "ppt/notesSlides/notesSlide1.xml")
    #expect(notes.all("a:p").map(\.text) == ["Why <58>?", "", "The votes"])
    let targets = try OfficeFile.relations(of: "ppt/notesSlides/notesSlide1.xml", in: archive)
    #expect(Set(targets.values).contains("ppt/slides/slide1.xml"))
  }

  @Test("a sheet that is higher than a slide is made to fit below its title")
  func fits() throws {
    let sheet = Samples.sheet(Samples.bars(90))
    #expect(sheet.height > 1000)
    let slide = try archive([sheet]).markup(of: "ppt/slides/slide1.xml")
    let offsets = slide.all("a:off")
    let extents = slide.all("a:ext").filter { $0.attributes["cx"] != nil }
    #expect(offsets.count == extents.count && offsets.count > 90)
    let title = try #require(Int(offsets[1]["y"])) + (try #require(Int(extents[1]["cy"])))
    // Below the tree's own place, the title and the subtitle.
    for (offset, extent) in zip(offsets, extents).dropFirst(3) {
      let (x, y) = (try #require(Int(offset["x"])), try #require(Int(offset["y"])))
      let right = x + (try #require(Int(extent["cx"])))
      let bottom = y + (try #require(Int(extent["cy"])))
      #expect(x >= 0 && right <= 12_192_000 && y >= title && bottom <= 6_858_000)
    }
  }

  @Test("what only parts others is passed over by screen readers")
  func decorative() throws {
    let slide = try archive([Samples.sheet(Samples.outline)]).markup(of: "ppt/slides/slide1.xml")
    let lines = slide.places(of: "p:cNvPr").filter { slide.elements[$0]["name"].hasPrefix("Line") }
    #expect(!lines.isEmpty)
    #expect(slide.all("adec:decorative").count == lines.count)
  }

  @Test("the same sheets are the same bytes")
  func sameBytes() {
    func bytes() -> [UInt8] {
      Presentation.bytes(
        Samples.all.map { (title: "A", sheet: Samples.sheet($0), notes: "n") })
    }
    #expect(bytes() == bytes())
  }
}

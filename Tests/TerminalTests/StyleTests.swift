import Terminal
import Testing

struct StyleTests {
  @Test("a style gives back what it was made of")
  func roundTrip() {
    for ink in Ink.allCases {
      for ground in Ground.allCases {
        for bits in UInt8(0)..<16 {
          let attributes = Style.Attributes(rawValue: bits)
          let style = Style(ink: ink, ground: ground, attributes: attributes)
          #expect(style.ink == ink && style.ground == ground && style.attributes == attributes)
          #expect(Int(style.packed) < Style.count)
        }
      }
    }
    #expect(MemoryLayout<Style>.size == 2)
    #expect(MemoryLayout<Cell>.size <= 8)
  }

  @Test("a role is called what its case is")
  func roleNames() {
    for ink in Ink.allCases { #expect(ink.name == "\(ink)") }
    for ground in Ground.allCases { #expect(ground.name == "\(ground)") }
  }

  @Test("a style has a stable name")
  func names() {
    #expect(Style.plain.name == "plain")
    #expect(Style.plain.bold.name == "text bold")
    #expect(Style(.accent, on: .bar).bold.name == "accent on bar bold")
    #expect(Style(.text, on: .selection).name == "text on selection")
    #expect(Style(.dim).underlined.reversed.name == "dim underlined reversed")
    #expect(Style.plain.on(.field).ink(.faint).name == "faint on field")
  }
}

import Glibc
import Terminal
import TestSupport
import Testing

struct ThemeTests {
  @Test("the program holds the same themes as the folder themes/")
  func sameAsFolder() throws {
    #expect(Theme.builtin.map(\.name) == ["dusk", "paper", "projector", "modus", "mono"])
    for theme in Theme.builtin {
      let bytes = try #require(contents(of: "\(packageRoot)/themes/\(theme.name).theme"))
      #expect(try Theme(String(decoding: bytes, as: UTF8.self)) == theme)
      #expect(Theme.builtin(named: theme.name) == theme)
    }
    #expect(Theme.builtin(named: "none") == nil)
  }

  @Test("what is selected differs from what isn't, at every depth", arguments: ColourDepth.allCases)
  func selectionIsSeen(depth: ColourDepth) {
    for theme in Theme.builtin {
      for ink in Ink.allCases where ink != .inverse {
        let plain = theme.look(of: Style(ink), depth: depth)
        let chosen = theme.look(of: Style(ink, on: .selection), depth: depth)
        #expect(plain != chosen, "\(theme.name) \(ink) \(depth)")
        let isColoured = theme.name != "mono" && depth != .none
        #expect(isColoured == (chosen.ground != .standard))
        #expect(isColoured || chosen.attributes.contains(.reversed))
      }
    }
  }

  @Test("no ink vanishes in its ground", arguments: [ColourDepth.eight, .sixteen, .many])
  func inksAreSeen(depth: ColourDepth) {
    for theme in Theme.builtin where theme.name != "mono" {
      for ground in Ground.allCases where ground != .accent {
        for ink in Ink.allCases where ink != .inverse {
          let look = theme.look(of: Style(ink, on: ground), depth: depth)
          #expect(
            look.ink != look.ground || ink == .faint, "\(theme.name) \(ink) \(ground) \(depth)")
        }
      }
      let inverse = theme.look(of: Style(.inverse, on: .accent), depth: depth)
      #expect(inverse.ink != inverse.ground)
    }
  }

  @Test("text is easy to read in every theme, 7 to 1 and more")
  func contrast() {
    for theme in Theme.builtin where theme.name != "mono" {
      for ground in [Ground.page, .bar, .selection, .field] {
        #expect(contrast(theme.rgb(.text), theme.rgb(ground)) >= 7, "\(theme.name) \(ground)")
      }
    }
  }

  /// Lines and the dots of empty cells are faint; nothing that is to be read is.
  @Test("whatever is to be read has a contrast of 4.5 to 1, and of 7 to 1 on a projector")
  func readable() {
    for theme in Theme.builtin where theme.name != "mono" {
      let least = theme.name == "projector" ? 7.0 : 4.5
      for ground in [Ground.page, .bar, .selection, .field] {
        for ink in Ink.allCases where ink != .faint && ink != .inverse {
          let found = contrast(theme.rgb(ink), theme.rgb(ground))
          #expect(found >= least, "\(theme.name) \(ink) on \(ground): \(found)")
        }
      }
      #expect(contrast(theme.rgb(Ink.inverse), theme.rgb(Ground.accent)) >= least)
    }
  }

  /// After WCAG 2.1; nothing where the terminal's own colours stand.
  private func contrast(_ one: RGB?, _ other: RGB?) -> Double {
    guard let one, let other else { return .infinity }
    let (light, dark) = (
      max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    )
    return (light + 0.05) / (dark + 0.05)
  }

  private func luminance(_ colour: RGB) -> Double {
    func part(_ value: UInt8) -> Double {
      let share = Double(value) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue)
  }

  @Test("with 256 colours every ground differs from the page")
  func groundsAreSeen() {
    for theme in Theme.builtin where theme.name != "mono" {
      let page = theme.look(of: .plain, depth: .many).ground
      for ground in Ground.allCases where ground != .page {
        #expect(theme.look(of: Style(.text, on: ground), depth: .many).ground != page)
      }
    }
  }

  @Test("a reversed style on a reversed ground is seen as well")
  func doubleReverse() {
    let look = Theme.dusk.look(of: Style(.text, on: .selection).reversed, depth: .none)
    #expect(!look.attributes.contains(.reversed))
  }

  private static let source: String = {
    let inks = Ink.allCases.map { "ink \($0.name): #102030 white white" }
    let grounds = Ground.allCases.map { "ground \($0.name): default default default bold" }
    return (["# mine", "name: mine", "kind: light", ""] + inks + grounds).joined(separator: "\n")
  }()

  @Test("a theme of one's own is read")
  func reads() throws {
    let theme = try Theme(Self.source)
    #expect(theme.name == "mine")
    #expect(!theme.isDark)
    #expect(theme.rgb(.text) == RGB(red: 0x10, green: 0x20, blue: 0x30))
    #expect(theme.rgb(.page) == nil)
    #expect(theme.look(of: .plain, depth: .sixteen).attributes == .bold)
    #expect(try Theme(Self.source.split(separator: "\n").joined(separator: "\r\n")) == theme)
  }

  @Test(
    "a theme with a fault is refused with its line and reason",
    arguments: [
      ("name: mine", "name mine", 2, .noColon),
      ("name: mine", "name: Mine!", 2, .notAName("Mine!")),
      ("kind: light", "kind: grey", 3, .notAKind("grey")),
      ("kind: light", "name: two", 3, .repeated("name")),
      ("ink text: #102030", "ink text: #10203", 5, .notAColour("#10203")),
      ("ink text: #102030 white", "ink text: #102030 pink", 5, .notAColour("pink")),
      (
        "ink text: #102030 white white", "ink text: #102030 white bright-red", 5,
        .notAColour("bright-red")
      ),
      ("ink text: #102030 white white", "ink text: #102030 white", 5, .notThreeColours),
      (
        "ink text: #102030 white white", "ink text: #102030 white white loud", 5,
        .notAnAttribute("loud")
      ),
      ("ink text:", "ink words:", 5, .unknownKey("ink words")),
      ("ink dim:", "ink text:", 6, .repeated("ink text")),
      ("ink text: #102030 white white", "", 0, .missing("ink text")),
      ("kind: light", "", 0, .missing("kind")),
    ] as [(String, String, Int, ThemeError.Reason)])
  func refuses(old: String, new: String, line: Int, reason: ThemeError.Reason) {
    let start = Self.source.range(of: old)
    guard let start else {
      Issue.record("no \(old)")
      return
    }
    let text = Self.source.replacingCharacters(start, with: new)
    #expect(throws: ThemeError(line: line, reason: reason)) { try Theme(text) }
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
  }

  fileprivate func replacingCharacters(_ range: Range<Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}

import Glibc
import Method
import TestSupport
import Testing
import Workbench

@testable import Shell

struct PreferencesFileTests {
  private func read(_ text: String) -> PreferencesFile { PreferencesFile(Array(text.utf8)) }

  @Test("what is written is read back")
  func roundTrip() {
    let chosen = Preferences(
      language: .french, theme: "paper", mouse: false, columns: ["segment", "revenue"],
      sort: "growth", ascends: true, group: "status")
    #expect(PreferencesFile(PreferencesFile([]).bytes(with: chosen)).preferences == chosen)
  }

  @Test("an order by hand needs no direction")
  func sortAlone() {
    let preferences = read("sort: name\n").preferences
    #expect(preferences.sort == "name" && preferences.ascends == nil)
    #expect(read("sort: name ascending\n").preferences.ascends == true)
    #expect(read("sort: name descending\n").preferences.ascends == false)
  }

  @Test("lines of other programs and comments are kept")
  func keepsOthers() {
    let bytes = read("# mine\n\nlanguage: en\nlater: thing\n").bytes(
      with: Preferences(theme: "mono"))
    #expect(String(decoding: bytes, as: UTF8.self) == "# mine\n\nlater: thing\ntheme: mono\n")
  }

  @Test("a choice is written into the file as it is by then, behind a link too")
  func remembers() throws {
    let folder = try TestFolder()
    let places = Places(try surroundings(folder, ["XDG_CONFIG_HOME": folder.path]))
    folder.makeFolder("aquarium")
    try folder.write("by: hand\n", to: "dotfile")
    symlink(folder.path("dotfile"), places.preferences)
    #expect(PreferencesFile.remember(Preferences(theme: "paper"), in: places))
    #expect(folder.read("dotfile") == "by: hand\ntheme: paper\n")
  }

  @Test("a file that can't be read isn't written over")
  func unreadable() throws {
    let folder = try TestFolder()
    let places = Places(try surroundings(folder, ["XDG_CONFIG_HOME": folder.path]))
    folder.makeFolder("aquarium")
    let large = String(repeating: "# much\n", count: 10_000)
    try folder.write(large, to: "aquarium/preferences.yaml")
    #expect(!PreferencesFile.remember(Preferences(theme: "paper"), in: places))
    #expect(folder.read("aquarium/preferences.yaml") == large)
  }

  @Test(
    "what can't be used counts as not given",
    arguments: ["language: de", "mouse: perhaps", "theme:", "columns: ,,", "\u{0}\u{ff}", ""])
  func rubbish(text: String) {
    #expect(read(text).preferences == Preferences())
  }

  @Test("of two lines the last counts")
  func last() {
    #expect(read("theme: dusk\ntheme: paper\n").preferences.theme == "paper")
  }
}

import TestSupport
import Testing

@testable import Shell

struct RenderVerbTests {
  private func rendering(_ trial: Trial, _ keys: String, _ size: String = "80x24") -> RenderVerb {
    var rendering = RenderVerb(trial.path)
    rendering.keys = keys
    rendering.size = size
    return rendering
  }

  @Test("the screen is the same text for the same day, time and keys")
  func same() throws {
    let trial = try Trial()
    var rendering = rendering(trial, "j")
    rendering.today = "2026-11-20"
    rendering.time = "09:30"
    let first = rendering.outcome(in: trial.around)
    var later = trial.around
    later.today = try day("2027-01-01")
    later.time = "23:59"
    #expect(first.code == 0)
    #expect(first.text.contains("Hydrane Boissons"))
    #expect(rendering.outcome(in: later) == first)
  }

  @Test("--styles adds the roles and the cursor")
  func styles() throws {
    let trial = try Trial()
    var rendering = rendering(trial, "")
    rendering.showsStyles = true
    let text = rendering.outcome(in: trial.around).text
    #expect(text.hasPrefix("80x24\n"))
    #expect(text.contains("-- looks"))
  }

  @Test("edits are seen, in memory alone")
  func edits() throws {
    let trial = try Trial()
    let text = rendering(trial, "r \" II\" enter").outcome(in: trial.around).text
    #expect(text.contains("Hydrane Boissons II"))
    #expect(trial.folder.read("portfolio/accounts/hydrane.yaml")?.contains(" II") == false)
  }

  @Test("every size is drawn", arguments: ["1x1", "2x40", "40x2", "60x16", "200x60", "300x5"])
  func sizes(size: String) throws {
    let trial = try Trial()
    #expect(rendering(trial, "j enter", size).outcome(in: trial.around).code == 0)
  }

  @Test("what can't be rendered is refused in one sentence")
  func refuses() throws {
    let trial = try Trial()
    var bad = [rendering(trial, "nokey"), rendering(trial, "\"open"), rendering(trial, "", "0x4")]
    bad.append(rendering(trial, ""))
    bad[3].today = "2026-02-30"
    bad.append(rendering(trial, ""))
    bad[4].time = "25:00"
    bad.append(rendering(trial, ""))
    bad[5].pane = "kitchen"
    bad.append(rendering(trial, ""))
    bad[6].account = "nobody"
    for rendering in bad {
      let outcome = rendering.outcome(in: trial.around)
      #expect(outcome.code == 2)
      #expect(outcome.remarks.count == 1)
    }
  }

  @Test("keys and themes are listed in both languages")
  func lists() throws {
    let trial = try Trial()
    #expect(
      KeysVerb.outcome(markdown: false, language: "en", in: trial.around).text.contains("quit"))
    #expect(
      KeysVerb.outcome(markdown: true, language: "fr", in: trial.around).text.contains("| `q`"))
    let themes = ThemesVerb.outcome(language: "fr", in: trial.around)
    #expect(themes.text.contains("sombre"))
    #expect(themes.code == 0)
  }

  @Test(
    "errors of usage are told in the user's language",
    arguments: [
      (["list"], "Error: Missing expected argument '<folder>'", "<folder> is missing"),
      (["fly"], "Unexpected argument 'fly'", "There is no command “fly”"),
      (["list", "a", "b"], "Unexpected argument 'b'", "“b” is one argument too many"),
      (["list", "--x", "--language", "fr"], "Unknown option '--x'", "Il n’y a pas d’option"),
      (
        ["open", "--theme"], "Missing value for '--theme <theme>'",
        "A value is missing after --theme"
      ),
    ])
  func usage(words: [String], message: String, said: String) throws {
    let trial = try Trial()
    let plain = message.hasPrefix("Error: ") ? String(message.dropFirst(7)) : message
    let outcome = Usage(words, in: trial.around).outcome(plain)
    #expect(outcome.code == 2)
    #expect(outcome.remarks.first?.hasPrefix(said) == true)
  }

  @Test("the user's preferences don't change what is printed")
  func withoutPreferences() throws {
    let trial = try Trial()
    let before = rendering(trial, "").outcome(in: trial.around)
    #expect(
      SmallFile.write(
        Array("language: fr\ncolumns: revenue\n".utf8), to: Places(trial.around).preferences))
    #expect(rendering(trial, "").outcome(in: trial.around) == before)
  }
}

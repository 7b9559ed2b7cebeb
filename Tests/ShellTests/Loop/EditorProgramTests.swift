import Glibc
import Method
import Phrases
import TestSupport
import Testing

@testable import Shell

struct EditorProgramTests {
  private func editor(_ command: String, _ folder: TestFolder) throws -> EditorProgram {
    EditorProgram(
      try surroundings(
        folder, ["VISUAL": command, "EDITOR": "false", "XDG_RUNTIME_DIR": folder.path]))
  }

  @Test(
    "a command is split as a shell would, without a shell",
    arguments: [
      ("vim", ["vim"]), ("code --wait", ["code", "--wait"]), ("  a  b ", ["a", "b"]),
      ("'my editor' -n", ["my editor", "-n"]), ("\"a b\"c d\\ e", ["a bc", "d e"]),
      ("a '$(rm x)'", ["a", "$(rm x)"]), ("a ''", ["a", ""]), ("", []), ("''", []),
    ])
  func words(command: String, words: [String]) {
    #expect(EditorProgram.words(command) == words)
  }

  @Test("VISUAL comes before EDITOR, and without both there is a standard one")
  func choice() throws {
    let folder = try TestFolder()
    #expect(try editor("my-editor -x", folder).command == ["my-editor", "-x"])
    let other = EditorProgram(try surroundings(folder, ["EDITOR": "second"]))
    #expect(other.command == ["second"])
    let none = EditorProgram(try surroundings(folder, ["PATH": folder.path]))
    #expect(none.command == ["vi"])
  }

  @Test("the text comes back as it was edited, and nothing is left behind")
  func edits() throws {
    let folder = try TestFolder()
    let outcome = try editor("sed -i s/one/two/", folder).edit("one é\nthree")
    #expect(try outcome.get() == "two é\nthree")
    #expect(folder.names(in: ".").isEmpty)
  }

  @Test("the mark and the line ends that an editor adds stay out of the text")
  func plain() throws {
    let folder = try TestFolder()
    let script = "sh -c 'printf \"\\357\\273\\277one\\r\\ntwo\\r\\n\" > \"$0\"'"
    #expect(try editor(script, folder).edit("one").get() == "one\ntwo")
    #expect(try editor("true", folder).edit("a\r\nb").get() == "a\r\nb")
  }

  @Test("an editor that removes its file leaves the text as it was, and says so")
  func removed() throws {
    let folder = try TestFolder()
    guard case .failure(let refusal) = try editor("rm", folder).edit("one") else {
      Issue.record("taken over")
      return
    }
    #expect(refusal.said(Wording(.english)).hasPrefix("The editor “rm” removed its file"))
    #expect(refusal.text == nil)
  }

  @Test("a line break at the end is kept where there was one, and not added where there was none")
  func lastLine() throws {
    let folder = try TestFolder()
    let script = "sh -c 'printf \"edited\\n\" > \"$0\"'"
    #expect(try editor(script, folder).edit("x").get() == "edited")
    #expect(try editor(script, folder).edit("x\n").get() == "edited\n")
  }

  @Test("nobody else can read the file meanwhile")
  func isPrivate() throws {
    let folder = try TestFolder()
    let script =
      "sh -c 'stat -c %a \"$0\" \"$(dirname \"$0\")\" > \"$0.new\"; mv \"$0.new\" \"$0\"'"
    #expect(try editor(script, folder).edit("x").get() == "600\n700")
  }

  private func refusal(
    _ command: String, _ folder: TestFolder
  ) throws -> EditorProgram.Refusal {
    guard case .failure(let refusal) = try editor(command, folder).edit("x") else {
      throw TestFailure(description: "the editor should be refused: \(command)")
    }
    return refusal
  }

  @Test("an editor that fails, or isn't there, leaves the text as it was")
  func failures() throws {
    let folder = try TestFolder()
    for (command, said) in [
      ("false", "The editor “false” ended with error 1: the text is as it was."),
      ("sh -c 'kill -TERM $$'", "The editor “sh” ended with error 143: the text is as it was."),
      ("sh -c 'rm \"$0\"'", "The editor “sh” removed its file: the text is as it was."),
    ] {
      let refusal = try refusal(command, folder)
      #expect(refusal.said(Wording(.english)) == said)
    }
    guard case .notStarted = try refusal("/no/such/editor", folder).reason else {
      throw TestFailure(description: "an editor that isn't there was started")
    }
    #expect(folder.names(in: ".").isEmpty)
  }

  @Test("what it had saved by then comes along, and nothing else")
  func bringsWhatWasSaved() throws {
    let folder = try TestFolder()
    let saved = "sh -c 'printf Bonjour > \"$0\"; kill -HUP $$'"
    #expect(try refusal(saved, folder).text == "Bonjour")
    for command in ["sh -c 'kill -HUP $$'", "sh -c 'printf \"\\377\" > \"$0\"; exit 1'"] {
      #expect(try refusal(command, folder).text == nil)
    }
  }

  @Test(
    "what was written in an editor that fails stays in a file, and its place is told",
    arguments: [
      "sh -c 'echo Bonjour >> \"$0\"; exit 1'", "sh -c 'echo Bonjour >> \"$0\"; kill -HUP $$'",
      "sh -c 'printf \"\\377\" > \"$0\"'", "truncate -s 5M",
      "sh -c 'echo swap > \"$(dirname \"$0\")/.text.md.swp\"; kill -HUP $$'",
    ])
  func keepsWhatWasWritten(command: String) throws {
    let folder = try TestFolder()
    let refusal = try refusal(command, folder)
    let kept = try #require(refusal.kept)
    #expect(access(kept, F_OK) == 0 && kept.hasPrefix(folder.path))
    #expect(refusal.said(Wording(.english)).hasSuffix("is kept in \(kept)."))
  }
}

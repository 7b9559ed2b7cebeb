import Glibc
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

  @Test("an editor that fails, or isn't there, leaves the text as it was")
  func failures() throws {
    let folder = try TestFolder()
    func refusal(_ command: String) throws -> EditorProgram.Refusal? {
      guard case .failure(let refusal) = try editor(command, folder).edit("x") else { return nil }
      return refusal
    }
    guard case .ended("false", 1) = try refusal("false") else { throw failed("false") }
    guard case .notStarted = try refusal("/no/such/editor") else { throw failed("missing") }
    guard case .ended(_, 143) = try refusal("sh -c 'kill -TERM $$'") else { throw failed("killed") }
    guard case .notUTF8 = try refusal("sh -c 'printf \"\\377\" > \"$0\"'") else {
      throw failed("bytes")
    }
    guard case .tooLong = try refusal("sh -c 'rm \"$0\"'") else { throw failed("removed") }
    guard case .tooLong = try refusal("truncate -s 5M") else { throw failed("long") }
    #expect(folder.names(in: ".").isEmpty)
  }

  private func failed(_ what: String) -> TestFailure {
    TestFailure(description: "the editor that should be refused: \(what)")
  }
}

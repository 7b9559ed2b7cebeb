import TestSupport
import Testing

@Suite("The program, called by a script")
struct ScriptTests {
  /// Runs lines of bash that end at the first failure, with the program as `aq` and its folder as `W`.
  private func run(_ lines: String, in sitting: Sitting) throws -> (Ending, String) {
    let script = """
      set -e
      aq() { "\(builtProgram("aquarium"))" "$@"; }
      W="\(sitting.folder.path("script"))"
      \(lines)
      """
    let terminal = try PseudoTerminal(
      "/bin/bash", ["-c", script], columns: 200, rows: 60, environment: sitting.environment)
    let ending = try terminal.waitForEnd()
    return (ending, terminal.screen.text)
  }

  @Test("it builds an account from nothing, whole and without an error")
  func buildsAnAccount() throws {
    let sitting = try Sitting()
    let (ending, text) = try run(
      """
      aq new "$W" --name South --currency EUR --language en
      aq add "$W" workspace team name="Marianne Leroux" roles=kam
      aq add "$W" workspace team --language fr name="Paul Morel"
      aq add "$W" workspace offers name="Rinse 200"
      A=$(aq add "$W" account "Nova Eaux" status=key team.kam="Marianne Leroux")
      aq add "$W" $A years year=2025 kind=actual revenue=2.2M margin=-12
      aq add "$W" $A contacts name="Luc Perrin"
      aq add "$W" $A contacts name="Anne Roux" reports_to="Luc Perrin"
      N=$(aq add "$W" $A needs statement="Lose less water" holders="Anne Roux; Luc Perrin")
      echo "Seen on site" | aq add "$W" $A "needs[$N].evidence" text=-
      aq add "$W" $A "needs[water].answers" offer="Rinse 200" fit=3
      aq set "$W" $A "contacts[Roux].title=Buyer" "contacts[Perrin].title=CEO" --language en
      aq move "$W" $A "contacts[Roux]" up
      clear
      aq show "$W" $A contacts --json
      aq check "$W"
      """, in: sitting)
    #expect(ending == .exit(0))
    #expect(text.contains("\"name\": \"Luc Perrin\""))
    #expect(text.contains("\"title\": \"Buyer\""))
    let file = sitting.folder.read("script/accounts/nova-eaux.yaml") ?? ""
    #expect(file.contains("        text: Seen on site\n"))
    #expect(file.hasSuffix("fit: 3\nend: true\n"))
  }

  @Test(
    "what is refused ends it with its code, in the language asked for",
    arguments: [
      ("aq add \"$W\" hydrane-boissons contacts name=A seniority=9", Int32(1), "Out of range"),
      ("aq add \"$W\" hydrane-boissons nonsense", 2, "There is no list"),
      ("aq add \"$W\" hydrane-boissons", 2, "missing"),
      ("aq add \"$W\" account 'hydrane BOISSONS' --language=fr", 1, "Il y a déjà un compte"),
      ("aq remove \"$W\" workspace 'team[Leroux]' --language fr", 1, "--anyway"),
      ("aq move \"$W\" hydrane-boissons 'years[2025]' left", 2, "up, down"),
      ("aq set \"$W\" hydrane-boissons status=key status=key", 2, "given twice"),
      ("aq set \"$W\" --anyway hydrane-boissons name 'Lumen Énergies' extra", 2, "extra"),
    ])
  func refuses(line: String, code: Int32, words: String) throws {
    let sitting = try Sitting()
    let (ending, text) = try run("W=\"\(sitting.workspace)\"; \(line)", in: sitting)
    #expect(ending == .exit(code))
    #expect(text.contains(words))
  }

  @Test("the verbs are listed, and each has its help in both languages", arguments: ["en", "fr"])
  func help(language: String) throws {
    let sitting = try Sitting()
    let (_, all) = try run("aq --help --language \(language)", in: sitting)
    for verb in ["add", "remove", "move"] {
      #expect(all.contains("  \(verb) "))
      let (ending, text) = try run("aq \(verb) --help --language \(language)", in: sitting)
      #expect(ending == .exit(0))
      #expect(text.contains("aquarium \(verb)"))
      #expect(language == "en" || !text.contains("<item>") && !text.contains("<list>"))
    }
  }

  @Test("whoever can't hear the answer learns from the code whether it was saved")
  func closedOutput() throws {
    let sitting = try Sitting()
    let (ending, text) = try run(
      """
      cp -r "\(sitting.workspace)" "$W"
      aq set "$W" hydrane-boissons identity.employees=7001 > /dev/full || echo "code $?"
      aq set "$W" hydrane-boissons identity.group=Seen >&- || echo "code $?"
      aq show "$W" hydrane-boissons identity.employees
      aq show "$W" hydrane-boissons identity.group
      (aq show "$W" hydrane-boissons > /dev/full) || echo "shown $?"
      (aq show "$W" hydrane-boissons >&-) || echo "shown $?"
      (aq set "$W" hydrane-boissons identity.group=Deaf <&- >&- 2>&-) && echo "deaf $?"
      (aq set "$W" hydrane-boissons identity.sector=- <&-) || echo "no input $?"
      aq check "$W" hydrane-boissons > /dev/null || test $? -lt 2 && echo "whole"
      """, in: sitting)
    #expect(ending == .exit(0))
    #expect(text.contains("7001\nSeen\n"), "\(text)")
    #expect(!text.contains("code "))
    #expect(text.contains("only the answer could not be written: the disk is full"))
    #expect(text.contains("only the answer could not be written: where it was to go is closed"))
    #expect(
      text.contains(
        "shown 2\nThe answer could not be written: where it was to go is closed.\nshown 2"))
    #expect(text.contains("deaf 0"))
    #expect(text.contains("no input 2"))
    #expect(text.contains("whole"))
  }

  @Test("a limit on the size of files is told, and the file stays whole")
  func limitedSize() throws {
    let sitting = try Sitting()
    let (ending, text) = try run(
      """
      cp -r "\(sitting.workspace)" "$W"
      (ulimit -f 1; aq set "$W" hydrane-boissons identity.group=Large) || echo "code $?"
      aq check "$W" hydrane-boissons > /dev/null || test $? -lt 2 && echo "whole"
      ls -A "$W/accounts" | grep -c tmp || true
      """, in: sitting)
    #expect(ending == .exit(0))
    #expect(text.contains("this session’s limit"), "\(text)")
    #expect(text.contains("code 2"))
    #expect(text.contains("whole\n0"))
  }
}

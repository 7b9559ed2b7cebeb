import Glibc
import Method
import TestSupport
import Testing

@testable import Shell

struct PlacesTests {
  @Test("XDG folders are honoured, relative ones aren't")
  func folders() throws {
    let folder = try TestFolder()
    let given = Places(
      try surroundings(folder, ["XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "not/absolute"]))
    #expect(given.preferences == "/c/aquarium/preferences.yaml")
    #expect(given.themes == "/c/aquarium/themes")
    #expect(given.lastWorkspace == folder.path + "/.local/state/aquarium/last-workspace")
  }

  @Test("the last workspace is remembered by its full path, in a file of its owner alone")
  func lastWorkspace() throws {
    let folder = try TestFolder()
    let places = Places(try surroundings(folder))
    #expect(places.rememberedWorkspace() == nil)
    folder.makeFolder("work")
    #expect(places.remember(workspace: folder.path("work/../work")))
    #expect(places.rememberedWorkspace() == folder.path("work"))
    var found = stat()
    stat(places.lastWorkspace, &found)
    #expect(found.st_mode & 0o777 == 0o600)
  }

  @Test("a folder that isn't there isn't remembered")
  func missing() throws {
    let folder = try TestFolder()
    let places = Places(try surroundings(folder))
    #expect(places.remember(workspace: folder.path("nothing")))
    #expect(places.rememberedWorkspace() == nil)
  }

  @Test(
    "~ is the home folder", arguments: [("~", "/h"), ("~/a", "/h/a"), ("~x/a", "~x/a"), ("a", "a")])
  func home(typed: String, meant: String) {
    #expect(Places.expanded(typed, home: "/h") == meant)
    #expect(Places.expanded(typed, home: nil) == typed)
  }

  @Test("a pipe in a small file's place isn't waited for")
  func pipe() throws {
    let folder = try TestFolder()
    mkfifo(folder.path("pipe"), 0o600)
    #expect(SmallFile.read(folder.path("pipe")) == nil)
    #expect(SmallFile.read(folder.path) == nil)
  }

  @Test(
    "the machine's language is French or English",
    arguments: [
      (["LANG": "fr_FR.UTF-8"], true), (["LANG": "de_DE"], false), ([:], false),
      (["LC_ALL": "en_US", "LANG": "fr_FR"], false), (["LC_ALL": "", "LANG": "fr"], true),
      (["LC_MESSAGES": "fr_CA.UTF-8", "LANG": "C"], true),
    ])
  func language(variables: [String: String], isFrench: Bool) throws {
    let around = Surroundings(variables: variables, today: try day("2026-11-22"))
    #expect((around.machineLanguage == .french) == isFrench)
  }
}

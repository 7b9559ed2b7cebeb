import TestSupport
import Testing

@testable import Shell

@Suite("What hears of others’ work")
struct FolderWatchTests {
  /// More than any machine needs: only a watch that is deaf waits for it.
  private static let patience = 10_000

  private func watch(_ folders: [String]) throws -> (watch: FolderWatch, bell: WakePipe) {
    let bell = try #require(WakePipe())
    return (try #require(FolderWatch(folders) { bell.ring() }), bell)
  }

  @Test("a file that is written is told, in whichever of the folders")
  func tells() throws {
    let folder = try TestFolder()
    folder.makeFolder("rounds")
    let (watch, bell) = try watch([folder.path, folder.path("rounds"), folder.path("missing")])
    defer { watch.stop() }
    for name in ["workspace.yaml", "rounds/2026-s2.yaml"] {
      try folder.write("schema: 1\n", to: name)
      #expect(bell.wait(milliseconds: Self.patience), "\(name)")
      bell.hush()
    }
  }

  @Test("nothing is told while nothing happens, and none can be watched where there is no folder")
  func quiet() throws {
    let folder = try TestFolder()
    let (watch, bell) = try watch([folder.path])
    defer { watch.stop() }
    #expect(!bell.wait(milliseconds: 0))
    #expect(FolderWatch([folder.path("missing")]) {} == nil)
  }
}

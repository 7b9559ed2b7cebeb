public import Method

/// The rounds of a workspace: few, and read whole.
public struct StoredRounds: Sendable {
  /// By id, the versions of their files beside them.
  public let rounds: [LoadedDocument]
  /// By file.
  public let unreadable: [Unreadable]
}

extension WorkspaceStore {
  /// Reads every round; one bad file never hides the others.
  public func rounds() throws(StoreError) -> StoredRounds {
    guard let folder = try openRounds(making: false) else {
      return StoredRounds(rounds: [], unreadable: [])
    }
    defer { disk.release(folder) }
    var rounds: [LoadedDocument] = []
    var unreadable: [Unreadable] = []
    for file in try roundFiles(in: folder) {
      let shown = "\(WorkspaceStore.roundsName)/\(file)"
      do throws(StoreError) {
        guard let name = DocumentName(roundFile: file) else { throw .badName(file: shown) }
        guard let bytes = try disk.bytes(of: file, in: folder, shown: shown) else { continue }
        rounds.append(
          LoadedDocument(
            document: try RecordFile.document(name, bytes), version: Version(bytes)))
      } catch {
        unreadable.append(Unreadable(file: shown, error: error))
      }
    }
    return StoredRounds(rounds: rounds, unreadable: unreadable)
  }

  private func roundFiles(in folder: Handle) throws(StoreError) -> [String] {
    do throws(DiskError) {
      return try disk.names(in: folder)
        .filter { $0.hasSuffix(RecordFile.suffix) && !$0.hasPrefix(".") }.sorted()
    } catch {
      throw .disk(file: WorkspaceStore.roundsName, error)
    }
  }
}

extension DocumentName {
  /// The round of a file; nil where its name is no id.
  fileprivate init?(roundFile file: String) {
    do throws(Rejection) {
      self = .round(try ID(String(file.dropLast(RecordFile.suffix.utf8.count))))
    } catch { return nil }
  }
}

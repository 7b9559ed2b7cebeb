internal import Glibc
internal import Method
internal import Phrases
internal import Store

extension StoreError {
  /// The sentence that tells it.
  var phrase: StorePhrase {
    switch self {
    case .vanished(let folder): .vanished(folder: folder)
    case .notMade(let folder): .notMade(folder: folder)
    case .notAWorkspace(let folder): .notAWorkspace(folder: folder)
    case .moved(let folder): .moved(folder: folder)
    case .settingsVanished(let folder): .settingsVanished(folder: folder)
    case .accountsVanished(let folder): .accountsVanished(folder: folder)
    case .alreadyExists(let file): .alreadyExists(file: file)
    case .readOnly(let reason): reason.phrase
    case .syntax(let file, let line, let fault): .fault(file: file, line: line, fault.named)
    case .field(let file, let line, let field, let rejection):
      .field(
        file: file, line: line, path: field, rejection,
        StoreError.info(of: field, inSettings: file == "workspace.yaml"))
    case .wrongID(let file, let line, let found): .wrongID(file: file, line: line, found: found)
    case .badName(let file): .badName(file: file)
    case .badEnding(let file): .badEnding(file: file)
    case .copy(let file, let original): .copy(file: file, of: original)
    case .link(let file): .link(file: file)
    case .notAFile(let file): .notAFile(file: file)
    case .notAFolder(let file): .notAFolder(file: file)
    case .missing(let file): .missing(file: file)
    case .newerSchema(let file, let schema): .newerFile(file: file, schema: schema)
    case .unwritable(let file, _, let fault): .unwritable(file: file, fault.named)
    case .busy(let folder): .busy(folder: folder)
    case .disk(let file, let error):
      .disk(file: file, error.call.attempt, DiskReason(errno: error.code))
    case .stopped: .stopped
    }
  }

  private static func info(of field: String, inSettings: Bool) -> FieldInfo? {
    do throws(Rejection) {
      let path = try FieldPath(field)
      return inSettings ? try Workspace.info(at: path) : try Account.info(at: path)
    } catch {
      return nil
    }
  }
}

extension DiskReason {
  /// Why the system refused, by its number.
  init(errno code: Int32) {
    self =
      switch code {
      case EPERM, EACCES: .notAllowed
      case ENOENT: .missing
      case EIO, ENXIO, ENODEV, EREMOTEIO: .hardware
      case EAGAIN, EBUSY, ETXTBSY: .busy
      case ENOMEM: .noMemory
      case EEXIST, ENOTEMPTY: .exists
      case ENOTDIR: .notAFolder
      case EISDIR: .aFolder
      case ENFILE, EMFILE: .tooManyOpen
      case EFBIG: .tooBig
      case EBADF: .closed
      case ENOSPC: .noRoom
      case EROFS: .readOnlyDisk
      case ENAMETOOLONG: .nameTooLong
      case ELOOP: .link
      case EDQUOT: .overQuota
      default: .other(Int(code))
      }
  }
}

extension ReadOnlyReason {
  var phrase: StorePhrase {
    switch self {
    case .asked: .readOnlyAsked
    case .folder(let name): .readOnlyFolder(name)
    case .newerSchema(let schema): .newerWorkspace(schema: schema)
    case .settings: .readOnlySettings
    }
  }
}

extension DiskError.Call {
  fileprivate var attempt: StorePhrase.Attempt {
    switch self {
    case .open, .status, .read, .list: .reading
    case .create, .makeFolder, .write, .setMode, .sync, .close, .rename, .remove, .lock: .writing
    }
  }
}

extension SyntaxFault {
  fileprivate var named: FileFault {
    switch self {
    case .anchor: .anchor
    case .alias: .alias
    case .tag: .tag
    case .mergeKey: .mergeKey
    case .folded: .folded
    case .flow: .flow
    case .duplicateKey: .duplicateKey
    case .tooDeep: .tooDeep
    case .tooLarge: .tooLarge
    case .lineTooLong: .lineTooLong
    case .invalidUTF8: .invalidUTF8
    case .utf16: .utf16
    case .conflictMarker: .conflictMarker
    case .tab: .tab
    case .control: .control
    case .missingEnd: .missingEnd
    case .afterEnd: .afterEnd
    case .notAKey: .notAKey
    case .strayItem: .strayItem
    case .indentation: .indentation
    case .needsQuotes: .needsQuotes
    case .quote: .quote
    case .escape: .escape
    case .blockHeader: .blockHeader
    }
  }
}

import Glibc
import Method
import Store

// StoreProbe FOLDER ACCOUNT WRITER COUNT
//
// Adds COUNT tags to an account, each with a save of its own, and says each one's number once it is
// on disk. The tests run two at a time, and kill them.

func add(_ tag: String, to id: ID<Account>, in store: WorkspaceStore) throws(StoreError) {
  var loaded = try store.load(.account(id))
  while true {
    guard case .account(var account) = loaded.document else { exit(2) }
    account.tags.append(tag)
    switch try store.save(.account(account), over: loaded.version) {
    case .saved: return
    case .changedOnDisk(let theirs): loaded = theirs
    case .removedOnDisk: throw .missing(file: id.text)
    }
  }
}

let arguments = CommandLine.arguments
guard arguments.count == 5, let count = Int(arguments[4]) else { exit(2) }
do {
  let id = try ID<Account>(arguments[2])
  let store = try WorkspaceStore.open(arguments[1])
  let first = try store.load(.account(id)).document.account?.tags.count ?? 0
  for number in 0..<count {
    try add("\(arguments[3])-\(first + number)", to: id, in: store)
    let line = Array("\(first + number)\n".utf8)
    guard write(STDOUT_FILENO, line, line.count) == line.count else { exit(3) }
  }
} catch {
  print("\(error)")
  exit(1)
}

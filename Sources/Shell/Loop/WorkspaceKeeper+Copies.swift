internal import Method
internal import Phrases
internal import Store
internal import Workbench

/// Copies that a synchronisation left beside an account.
extension WorkspaceKeeper {
  func compare(copy file: String, of id: ID<Account>) {
    guard let store, load(.account(id)) else { return }
    do throws(StoreError) {
      answer(.copyFound(file: file, try store.loadCopy(file, of: id)))
    } catch {
      answer(.told(say(error.phrase), isError: true))
    }
  }

  func setAside(copy file: String, of id: ID<Account>) {
    guard let store else { return }
    do throws(StoreError) {
      try store.setAside(file, copyOf: id)
      refresh()
    } catch {
      answer(.told(say(error.phrase), isError: true))
    }
  }
}

/// Versions that reviews keep.
extension WorkspaceKeeper {
  func keepVersion(of id: ID<Account>, on day: Day) {
    guard let store else { return }
    do throws(StoreError) {
      try store.keepVersion(of: id, on: day)
    } catch {
      answer(.told(say(error.phrase), isError: true))
    }
  }

  func readVersion(of id: ID<Account>, on day: Day) {
    guard let store else { return }
    do throws(StoreError) {
      answer(.version(try store.version(of: id, on: day), of: day))
    } catch {
      answer(.told(say(error.phrase), isError: true))
    }
  }
}

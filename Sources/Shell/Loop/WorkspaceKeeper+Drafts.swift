internal import Method
internal import Phrases
internal import Store
internal import Workbench

extension WorkspaceKeeper {
  /// Gathers what earlier sittings left: texts that were being typed are offered; whole accounts
  /// that could not be saved are saved now if nobody changed them since, else offered field by
  /// field.
  ///
  /// - Returns: the names of what has been saved now.
  func offerDrafts(of store: WorkspaceStore) -> [String] {
    offered = []
    guard store.readOnly == nil else { return [] }
    var recovered: [String] = []
    for kept in keptDrafts(of: store) {
      switch kept.content {
      case .typed(let path, let text):
        offered.append((kept, [Draft(account: kept.account, path: path, text: text)]))
      case .unsaved(let account, let version):
        if isSaved(account, over: version, in: store) {
          recovered.append(account.name)
          discard(kept, in: store)
        } else {
          offer(
            kept, account.id, account.entries, Account.shape, theirs: current(account.id, store))
        }
      case .unsavedSettings(let settings, _):
        offer(kept, nil, settings.entries, Workspace.shape, theirs: self.settings.entries)
      }
    }
    return recovered
  }

  private func keptDrafts(of store: WorkspaceStore) -> [KeptDraft] {
    do throws(StoreError) { return try store.offeredDrafts() } catch {
      answer(.told(say(error.phrase), isError: true))
      return []
    }
  }

  private func isSaved(
    _ account: Account, over version: Version?, in store: WorkspaceStore
  ) -> Bool {
    do throws(StoreError) {
      guard case .saved = try store.save(account, over: version) else { return false }
      return true
    } catch {
      return false
    }
  }

  private func current(_ id: ID<Account>, _ store: WorkspaceStore) -> [Entry] {
    do throws(StoreError) { return try store.load(id).account.entries } catch { return [] }
  }

  /// Offers the fields that aren't as they are on disk now.
  ///
  /// A draft without any is settled.
  private func offer(
    _ kept: KeptDraft, _ account: ID<Account>?, _ ours: [Entry], _ shape: [FieldInfo],
    theirs: [Entry]
  ) {
    let texts = differences(ours, theirs, shape, FieldPath([])).map { path, value, info in
      Draft(account: account, path: path, text: wording.typed(value, of: info))
    }
    if texts.isEmpty {
      if let store { discard(kept, in: store) }
    } else {
      offered.append((kept, texts))
    }
  }

  private func differences(
    _ ours: [Entry], _ theirs: [Entry], _ shape: [FieldInfo], _ path: FieldPath
  ) -> [(FieldPath, Value, FieldInfo)] {
    ours.flatMap { entry -> [(FieldPath, Value, FieldInfo)] in
      guard let info = shape.first(where: { $0.key == entry.key }) else { return [] }
      let other = theirs.first { $0.key == entry.key }?.tree
      switch (entry.tree, other) {
      case (.value(let value), .value(let old)) where value == old: return []
      case (.value(let value), _): return [(path.appending(entry.key), value, info)]
      case (.group(let inner), .group(let old)):
        return differences(inner, old, info.children, path.appending(entry.key))
      case (.group(let inner), _):
        return differences(inner, [], info.children, path.appending(entry.key))
      case (.items(let items), .items(let old)):
        return items.flatMap { item in
          // An item that is no longer there has no place to be typed into.
          guard let same = old.first(where: { $0.id == item.id }) else {
            return [(FieldPath, Value, FieldInfo)]()
          }
          return differences(
            item.entries, same.entries, info.children, path.item(entry.key, item.id))
        }
      case (.items, _): return []
      }
    }
  }

  /// Forgets a text that was offered; its file goes with the last of its texts.
  func forget(_ draft: Draft) {
    guard let store,
      let place = offered.firstIndex(where: { $0.texts.contains(draft) })
    else { return }
    offered[place].texts.removeAll { $0 == draft }
    guard offered[place].texts.isEmpty else { return }
    discard(offered.remove(at: place).kept, in: store)
  }

  private func discard(_ kept: KeptDraft, in store: WorkspaceStore) {
    // A draft that stays is offered again: harmless.
    do throws(StoreError) { try store.forget(kept) } catch { return }
  }
}

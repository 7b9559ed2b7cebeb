import Method
import Terminal

extension State {
  mutating func updateAccount(_ action: AccountAction) -> [Effect] {
    switch action {
    case .tab(let tab): return typeDigit(tab.rawValue + 1) ?? go(to: tab)
    case .nextTab: return go(to: neighbour(1))
    case .previousTab: return go(to: neighbour(-1))
    case .back: return go(to: .portfolio)
    case .neighbour(let step): return openNeighbour(step)
    }
  }

  /// Nil where a digit isn't what one types.
  private mutating func typeDigit(_ digit: Int) -> [Effect]? {
    guard digitsAreTyped, let character = String(digit).first else { return nil }
    return beginTyping(.character(character))
  }

  private mutating func go(to tab: AccountTab) -> [Effect] {
    if !isInGrid { account.lastFocus[account.tab] = account.form.focus }
    account.tab = tab
    account.form.focus = account.lastFocus[tab]
    return []
  }

  private func neighbour(_ step: Int) -> AccountTab {
    let all = AccountTab.allCases
    return all[(account.tab.rawValue + step + all.count) % all.count]
  }

  /// Opens the account above or below in the portfolio, as it is sorted and filtered there.
  private mutating func openNeighbour(_ step: Int) -> [Effect] {
    let names = portfolio.rows.compactMap { row -> ID<Account>? in
      guard case .account(let id) = name(of: row) else { return nil }
      return id
    }
    guard let id = account.id, let place = names.firstIndex(of: id),
      names.indices.contains(place + step)
    else {
      notice(.listEnd)
      return []
    }
    portfolio.selected = .account(names[place + step])
    return openSelectedAccount()
  }

  /// Shows the account selected in the portfolio; without one, the last shown stays.
  mutating func openSelectedAccount() -> [Effect] {
    guard case .account(let id) = portfolio.selected else { return loadShown() }
    return open(id)
  }

  /// What was asked for on the command line.
  mutating func openWantedAccount() -> [Effect] {
    guard let wanted = account.wanted else {
      return pane == .account ? openSelectedAccount() : []
    }
    account.wanted = nil
    do throws(Rejection) {
      let id = try ID<Account>(wanted)
      if pane == .portfolio { pane = .account }
      portfolio.selected = .account(id)
      return open(id)
    } catch {
      tell(error, isError: true)
      return []
    }
  }

  private mutating func open(_ id: ID<Account>) -> [Effect] {
    guard account.id != id else { return loadShown() }
    guard let accepted = leaveEdit() else { return [] }
    show(id)
    return accepted + loadShown()
  }

  /// While the account is being read, what is typed at its fields waits for them: fast fingers are
  /// ahead of the disk.
  ///
  /// What follows them waits as well, or letters of a word would be commands; but for Esc, which goes
  /// back and lets go of them.
  func waitsForAccount(_ input: InputEvent) -> Bool {
    guard pane == .account, overlays.isEmpty, let id = account.id,
      workspace?.summary(id) != nil, workspace?.opened[id] == nil, account.failures[id] == nil
    else { return false }
    guard case .key(let key) = input else { return true }
    return switch command(of: key)?.action {
    case .form, .grid, .account(.tab), .account(.nextTab), .account(.previousTab), nil: true
    case .app(.repaint), .account(.back): false
    default: !account.typedAhead.isEmpty
    }
  }

  /// Types what waited, unless something is asked meanwhile.
  mutating func typeWhatWaited() -> [Effect] {
    let inputs = account.typedAhead
    account.typedAhead = []
    guard pane == .account, overlays.isEmpty else { return [] }
    return inputs.flatMap { hear($0) }
  }

  mutating func show(_ id: ID<Account>) {
    account.id = id
    account.typedAhead = []
    account.form = FormState()
    account.grid = GridState()
    account.lastFocus = [:]
  }

  private func loadShown() -> [Effect] {
    guard let id = account.id, workspace?.opened[id] == nil else { return [] }
    return [.load(.account(id))]
  }

  mutating func clickAccount(_ mouse: Mouse, in area: Rect) -> [Effect] {
    let parts = accountParts(area)
    if case .press(.left) = mouse.action, parts.tabs.contains(mouse.at) {
      guard let tab = tab(at: mouse.at, in: parts.tabs), let effects = acceptEdit() else {
        return []
      }
      return effects + go(to: tab)
    }
    return isInGrid ? clickGrid(mouse, in: parts.body) : clickRows(mouse, in: parts.body)
  }
}

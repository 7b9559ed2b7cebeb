import Method
import Phrases
import Terminal
import TestSupport
import Testing
import Widgets

@testable import Workbench

struct PortfolioTests {
  @Test("the filter narrows the table as one types, accents aside, and Esc shows all again")
  func filterNarrows() {
    var sitting = Sitting()
    sitting.press("/ \"energ\"")
    #expect(sitting.text.contains("Lumen Énergies"))
    #expect(!sitting.text.contains("Ferox Aciers"))
    #expect(sitting.text.contains("1 of 5"))
    sitting.press("esc")
    #expect(sitting.text.contains("Ferox Aciers"))
  }

  @Test("letters of commands are text while a filter is typed")
  func commandLettersAreText() {
    var sitting = Sitting()
    sitting.press("/ q n u")
    #expect(sitting.state.portfolio.query == "qnu")
    #expect(!sitting.effects.contains(.quit))
    #expect(sitting.text.contains("No account matches"))
  }

  @Test("a kept filter stays while one works, and Esc clears it")
  func keptFilter() {
    var sitting = Sitting()
    sitting.press("/ \"nor\" enter")
    #expect(sitting.state.portfolio.filter == nil)
    #expect(sitting.state.portfolio.query == "nor")
    sitting.press("esc")
    #expect(sitting.state.portfolio.query.isEmpty)
  }

  @Test("accounts are ordered by any column, the unknown always last")
  func orderedByAnyColumn() {
    for column in PortfolioColumn.all {
      for ascending in [true, false] {
        var sitting = Sitting()
        sitting.state.portfolio.grouping = .none
        sitting.state.portfolio.sort = TableSort(column, isAscending: ascending)
        sitting.state.portfolio.arrange(sitting.state.desk, in: sitting.state.paneArea)
        let context = sitting.state.portfolio.context(sitting.state.desk)
        let keys = sitting.state.shownAccounts.map {
          column.key($0, in: context, sitting.state.wording)
        }
        let unknownFirst = keys.firstIndex { $0.isUnknown } ?? keys.count
        #expect(keys[unknownFirst...].allSatisfy { $0.isUnknown }, "\(column.key)")
        for (left, right) in zip(keys[..<unknownFirst], keys[..<unknownFirst].dropFirst()) {
          #expect(ascending ? !(right < left) : !(left < right), "\(column.key)")
        }
      }
    }
  }

  @Test("S turns the order around and keeps the selected account")
  func reverseKeepsSelection() {
    var sitting = Sitting()
    sitting.press("j j")
    let before = sitting.state.portfolio.selected
    sitting.press("S")
    #expect(sitting.state.portfolio.selected == before)
    #expect(sitting.state.portfolio.sort.isAscending)
  }

  @Test("groups fold and open, and tell their revenue")
  func groupsFold() {
    var sitting = Sitting()
    sitting.press("space")
    #expect(!sitting.text.contains("Hydrane Boissons"))
    #expect(sitting.text.contains("▸ STRATEGIC 1"))
    #expect(sitting.text.contains("€4.20M"))
    sitting.press("enter")
    #expect(sitting.text.contains("Hydrane Boissons"))
  }

  @Test(
    "groups follow the choice",
    arguments: [(Grouping.status, "KEY ACCOUNT 4"), (.manager, "ANNE LEROUX 5"), (.none, "Calda")])
  func groupsFollowTheChoice(grouping: Grouping, heading: String) {
    var sitting = Sitting()
    sitting.press("g")
    let steps = Grouping.allCases.firstIndex(of: grouping) ?? 0
    sitting.press("home")
    for _ in 0..<steps { sitting.press("down") }
    sitting.press("enter")
    #expect(sitting.state.portfolio.grouping == grouping)
    #expect(sitting.text.contains(heading))
  }

  @Test("columns are chosen, and the choice outlives the sitting")
  func columnsAreChosen() {
    var sitting = Sitting("120x30")
    sitting.press("c \"share\" space enter")
    #expect(sitting.state.portfolio.columns.map(\.key).contains("share"))
    #expect(
      sitting.effects.contains {
        if case .remember(let preferences) = $0 {
          preferences.columns.contains("share")
        } else {
          false
        }
      })
  }

  @Test("archiving says how to see the account again, and how to bring it back")
  func archivingTells() throws {
    var sitting = Sitting("100x30")
    sitting.press("home down D")
    #expect(sitting.account("hydrane")?.status == .exited)
    let keys = (
      PortfolioPane.commands.glyph(of: .toggleArchived), Everywhere.commands.glyph(of: .undo)
    )
    #expect(
      sitting.toast
        == "Archived; \(keys.0) shows archived accounts, \(keys.1) brings back Hydrane Boissons.")
    sitting.press("u")
    #expect(sitting.account("hydrane")?.status == .key)
  }

  @Test("a new account is saved, opened, and archived again by undo")
  func newAccount() {
    var sitting = Sitting()
    sitting.press("n \"Société Ébène\" enter")
    #expect(sitting.account("societe-ebene")?.name == "Société Ébène")
    #expect(sitting.account("societe-ebene")?.status == .candidate)
    #expect(sitting.state.pane == .account)
    sitting.press("alt-1 u")
    #expect(sitting.account("societe-ebene")?.status == .exited)
  }

  @Test("of a name that is taken it is asked whether it is the same customer")
  func takenName() {
    var sitting = Sitting()
    sitting.press("n \"lumen energies\" enter")
    #expect(sitting.text.contains("An account has this name already."))
    #expect(sitting.text.contains("Lumen Énergies · "))
    sitting.press("enter")
    #expect(sitting.state.account.id?.text == "lumen")
    sitting.press("alt-1 n \"lumen energies\" enter esc")
    #expect(sitting.text.contains("lumen energies"))
    sitting.press("enter down enter")
    #expect(sitting.account("lumen-energies")?.name == "lumen energies")
    #expect(sitting.state.account.id?.text == "lumen-energies")
  }

  @Test("an empty name keeps the prompt with the reason")
  func emptyName() {
    var sitting = Sitting()
    sitting.press("n enter")
    #expect(!sitting.state.desk.overlays.isEmpty)
  }

  @Test("renaming keeps the id, and undo brings the old name back")
  func renaming() {
    var sitting = Sitting()
    sitting.press("r end \" SAS\" enter")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons SAS")
    #expect(sitting.text.contains("Hydrane Boissons SAS"))
    sitting.press("u")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons")
    sitting.press("U")
    #expect(sitting.account("hydrane")?.name == "Hydrane Boissons SAS")
  }

  @Test("archiving hides the account at once, and undo brings it back")
  func archiving() {
    var sitting = Sitting()
    sitting.press("D")
    #expect(sitting.account("hydrane")?.status == .exited)
    #expect(!sitting.screen.rowText(6).contains("Hydrane"))
    sitting.press("u")
    #expect(sitting.account("hydrane")?.status == .key)
  }

  @Test("a status is chosen with what it means beside it")
  func statusChoice() {
    var sitting = Sitting()
    sitting.press("t")
    #expect(sitting.text.contains("its place is being questioned"))
    sitting.press("\"watch\" enter")
    #expect(sitting.account("hydrane")?.status == .watch)
  }

  @Test("an unreadable file is listed with its reason, and never in the way of the others")
  func unreadableFile() {
    let file = UnreadableFile(file: "accounts/broken.yaml", reason: "Line 3 has no end.")
    var sitting = Sitting("100x30", unreadable: [file])
    #expect(sitting.text.contains("▲ 1 unreadable"))
    #expect(sitting.text.contains("accounts/broken.yaml"))
    sitting.press("G")
    #expect(sitting.text.contains("Line 3 has no end."))
    sitting.press("X")
    #expect(sitting.text.contains("Files that cannot be read"))
  }

  @Test("a click selects an account, a second one opens it")
  func clicking() {
    var sitting = Sitting("100x30")
    let rows = sitting.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let row = rows.firstIndex(where: { $0.contains("Ferox") }) else {
      Issue.record("Ferox is not on the screen")
      return
    }
    sitting.click(6, row)
    #expect(sitting.selectedAccount?.name == "Ferox Aciers")
    sitting.click(6, row)
    #expect(sitting.state.pane == .account)
  }

  @Test("the totals count what is shown, and only the revenue of accounts that are managed")
  func totals() {
    let sitting = Sitting()
    #expect(sitting.state.portfolio.totals.keyAccounts == 4)
    #expect(sitting.state.portfolio.totals.candidates == 1)
    #expect(sitting.state.portfolio.totals.revenue.minor == 8_850 * 100_000)
  }

  @Test("order and groups are those of the last sitting")
  func remembersOrder() {
    var sitting = Sitting()
    sitting.press("S")
    #expect(sitting.state.desk.preferences.sort == "revenue")
    #expect(sitting.state.desk.preferences.ascends == true)
    let portfolio = PortfolioPane(Preferences(sort: "name", group: "status"))
    #expect(portfolio.sort == TableSort(.name, isAscending: true))
    #expect(portfolio.grouping == .status)
    let unheard = PortfolioPane(Preferences(sort: "nothing", group: "nothing"))
    #expect(unheard.sort.column == .revenue && unheard.grouping == .segment)
  }

  @Test("a filter hides rows, and changes neither the concentration nor what shares are of")
  func filterKeepsTheWhole() {
    var sitting = Sitting()
    let whole = sitting.state.portfolio.totals
    sitting.press("/ \"norval\"")
    let filtered = sitting.state.portfolio.totals
    #expect(filtered.shown == 1)
    #expect(filtered.whole == whole.whole && filtered.whole.concentration != nil)
  }

  @Test(
    "a new account is the one that is opened, out of a filter or a fold that would hide it",
    arguments: [
      "/ \"hyd\" enter", "g \"membership\" enter down down down down down down home space",
    ])
  func newAccountIsRevealed(before: String) throws {
    var sitting = Sitting()
    sitting.press(before + " n \"Acme\" enter")
    #expect(sitting.state.account.id?.text == "acme")
    sitting.press("esc")
    #expect(sitting.selectedAccount?.name == "Acme")
  }

  @Test("a filter looks for the name that an account has now")
  func filterAfterRenaming() {
    var sitting = Sitting()
    sitting.press("/ \"norval\" enter r ctrl-u \"Zorba\" enter")
    #expect(sitting.state.portfolio.totals.shown == 0)
    sitting.press("esc / \"zorb\"")
    #expect(sitting.state.portfolio.totals.shown == 1)
  }

  @Test("a move of the selection changes nothing but the selection")
  func moveIsCheap() {
    let accounts = (0..<300).map {
      Fixture.account("a\($0)", "Account \($0)", .star, [100 + $0], reviewed: 1)
    }
    var sitting = Sitting(accounts: accounts)
    let rows = sitting.state.portfolio.rows
    sitting.press("j j j pgdn k")
    #expect(sitting.state.portfolio.rows == rows)
    #expect(sitting.selectedAccount != nil)
  }

  @Test("groups stand apart where there is room, and close up in a smaller window")
  func airFollowsTheSize() {
    var sitting = Sitting("100x30")
    #expect(sitting.state.portfolio.rows.contains(.gap))
    sitting.hear(.input(.resize(Size(columns: 60, rows: 16))))
    #expect(!sitting.state.portfolio.rows.contains(.gap))
    sitting.hear(.input(.resize(Size(columns: 100, rows: 30))))
    #expect(sitting.state.portfolio.rows.contains(.gap))
  }
}

extension State {
  /// The accounts in the order in which the table shows them.
  var shownAccounts: [Digest] {
    portfolio.rows.compactMap { row in
      if case .account(let place) = row { desk.workspace?.accounts[place] } else { nil }
    }
  }
}

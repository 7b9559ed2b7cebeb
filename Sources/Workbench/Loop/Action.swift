import Method
import Terminal

/// What the user did, by pane.
enum Action: Hashable, Sendable {
  case app(AppAction)
  case welcome(WelcomeAction)
  case portfolio(PortfolioAction)
  case account(AccountAction)
  case agenda(AgendaAction)
  case workshop(WorkshopAction)
  case settings(SettingsAction)
  /// In the editor of the pane.
  case editor(EditorAction)
  case overlay(OverlayAction)
  /// A key for the text that is being typed.
  case type(Key)
}

/// Actions that exist everywhere.
enum AppAction: Hashable, Sendable {
  case openPalette, showHelp, undo, redo, quit, suspend, refresh, stopReading
  case goTo(PaneName)
  case goToPage(PaneName, String), goToField(DocumentName, FieldPath), openAccount(ID<Account>)
  case nextPane, previousPane
  case chooseTheme, chooseLanguage, toggleMouse, repaint
  case showUnreadable, showDrafts
  case newWorkspace, openFolder, demonstration
}

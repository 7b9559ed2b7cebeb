import Method
import Phrases
import Terminal
import Widgets

extension Desk {
  mutating func chooseTheme() {
    let options = themes.map { ChoiceList.Option($0, $0) }
    choose(say(OverlayPhrase.chooseTheme), options, chosen: [theme], for: .theme)
  }

  mutating func chooseLanguage() {
    let options = Language.allCases.map {
      ChoiceList.Option($0.rawValue, $0.meaning[$0], meaning: $0.term[language])
    }
    choose(
      say(OverlayPhrase.chooseLanguage), options, chosen: [language.rawValue], for: .language)
  }

  mutating func showUnreadable() {
    let files = workspace?.unreadable ?? []
    let body = files.map { $0.file + "\n" + $0.reason }.joined(separator: "\n\n")
    overlays.append(.message(Message(title: say(OverlayPhrase.unreadable), body: body)))
  }

  mutating func ask(_ purpose: Prompting, _ text: String = "") {
    let (title, hint): (OverlayPhrase, OverlayPhrase) =
      switch purpose {
      case .newAccount: (.newAccount, .newAccountHint)
      case .rename: (.rename, .newAccountHint)
      case .openFolder: (.openFolder, .openFolderHint)
      case .newWorkspace: (.newWorkspace, .newWorkspaceHint)
      }
    overlays.append(
      .prompt(
        Prompt(
          title: say(title), hint: say(hint), purpose: purpose, before: text,
          field: TextField(text))))
  }
}

import Method
import Phrases
import Terminal
import Widgets

/// What is done about a name that an account has already.
enum SameNameAnswer: String, CaseIterable, Sendable {
  case open, anyway
}

extension Desk {
  mutating func askAboutSameName(
    _ name: String, _ other: Digest, renaming own: ID<Account>?
  ) {
    let words: (SameNameAnswer) -> (OverlayPhrase, OverlayPhrase) = { answer in
      switch answer {
      case .open: (.openSameName, .openSameNameMeaning)
      case .anyway:
        own == nil ? (.addSameName, .sameNameMeaning) : (.renameAnyway, .sameNameMeaning)
      }
    }
    let options = SameNameAnswer.allCases.map { answer in
      let (title, meaning) = words(answer)
      return ChoiceList.Option(answer.rawValue, say(title), meaning: say(meaning))
    }
    let title =
      say(OverlayPhrase.sameName) + "\n" + other.name + " · " + other.status.term[language]
    let list = ChoiceList(options, chosen: [], isFiltered: false)
    overlays.append(
      .choose(
        Chooser(
          title: title, purpose: .sameName(name, other: other.id, renaming: own), list: list)))
  }
}

extension PortfolioPane {
  mutating func settle(
    _ answer: SameNameAnswer, _ name: String, _ other: ID<Account>, renaming own: ID<Account>?,
    at desk: inout Desk, in area: Rect
  ) -> [Effect] {
    switch (answer, own) {
    case (.open, _):
      desk.wishes.append(.open(other))
      return []
    case (.anyway, let own?):
      return rename(own, from: desk.workspace?.summary(own)?.name ?? "", to: name, at: &desk)
    case (.anyway, nil):
      do throws(Rejection) { return try createAccount(named: name, at: &desk, in: area) } catch {
        desk.tell(error, isError: true)
        return []
      }
    }
  }

  func rename(
    _ id: ID<Account>, from former: String, to name: String, at desk: inout Desk
  ) -> [Effect] {
    let former = former.isEmpty ? nil : Value.text(former)
    guard former != .text(name) else { return [] }
    return desk.intend(.set(FieldPath([.key("name")]), from: former, to: .text(name)), on: id)
  }
}

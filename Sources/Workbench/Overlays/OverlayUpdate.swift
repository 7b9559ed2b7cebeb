import Method
import Phrases
import Terminal
import Widgets

extension State {
  mutating func pasteInOverlay(_ text: String) -> [Effect] {
    guard let top = overlays.popLast() else { return [] }
    switch top {
    case .palette(var palette):
      palette.field.paste(text)
      palette.focus = 0
      overlays.append(.palette(palette))
    case .choose(var chooser):
      chooser.list.paste(text)
      overlays.append(.choose(chooser))
    case .prompt(var prompt):
      prompt.field.paste(text)
      prompt.problem = nil
      overlays.append(.prompt(prompt))
    case .confirm, .message: overlays.append(top)
    }
    return []
  }

  mutating func settle(_ chooser: Chooser, _ reply: Reply) -> [Effect] {
    switch reply {
    case .accepted:
      overlays.removeLast()
      return chose(chooser.list.chosen, for: chooser.purpose)
    case .cancelled:
      overlays.removeLast()
      return dismissed(chooser)
    case .handled, .ignored, .copied, .wantsPaste:
      overlays[overlays.count - 1] = .choose(chooser)
      return copyOrPaste(reply)
    }
  }

  mutating func settle(_ prompt: Prompt, _ reply: Reply) -> [Effect] {
    var prompt = prompt
    switch reply {
    case .accepted:
      do throws(PromptProblem) {
        return try answer(prompt)
      } catch {
        prompt.problem = error.sentence
        overlays[overlays.count - 1] = .prompt(prompt)
        return []
      }
    case .cancelled: overlays.removeLast()
    case .handled, .ignored, .copied, .wantsPaste:
      prompt.problem = nil
      overlays[overlays.count - 1] = .prompt(prompt)
    }
    return copyOrPaste(reply)
  }

  mutating func carryOut(_ action: Confirmed) -> [Effect] {
    switch action {
    case .leave: return end()
    case .archive(let id):
      guard let status = workspace?.summary(id)?.status else { return [] }
      return intend(.status(from: status, to: .exited), on: id)
    case .removeItem(let target, let list, let id): return remove((list, id), of: target)
    }
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

/// Why an answer to a prompt can't be taken, as a sentence.
struct PromptProblem: Error {
  let sentence: String
}

extension State {
  /// Takes the answer, and closes the prompt when it is good.
  private mutating func answer(_ prompt: Prompt) throws(PromptProblem) -> [Effect] {
    let kind = FieldKind.line
    let typed: Value?
    do throws(Rejection) {
      typed = try kind.value(typed: prompt.field.text, in: language, currency: wording.currency)
    } catch {
      throw PromptProblem(sentence: say(error))
    }
    guard case .text(let answer) = typed else {
      throw PromptProblem(sentence: say(Rejection.required))
    }
    switch prompt.purpose {
    case .newAccount:
      try refuseTakenName(answer)
      let effects: [Effect]
      do throws(Rejection) { effects = try createAccount(named: answer) } catch {
        throw PromptProblem(sentence: say(error))
      }
      overlays.removeLast()
      return effects
    case .rename(let id):
      try refuseTakenName(answer, except: id)
      overlays.removeLast()
      let former = prompt.before.isEmpty ? nil : Value.text(prompt.before)
      guard former != .text(answer) else { return [] }
      return intend(.set(FieldPath([.key("name")]), from: former, to: .text(answer)), on: id)
    case .openFolder:
      overlays.removeLast()
      opening = .waiting(folder: answer)
      return [.open(folder: answer)]
    case .newWorkspace:
      overlays.removeLast()
      opening = .waiting(folder: answer)
      return [.create(folder: answer, settings: newSettings(for: answer))]
    }
  }

  private func refuseTakenName(_ name: String, except own: ID<Account>? = nil) throws(PromptProblem)
  {
    let folded = wording.fold(name)
    let isTaken = workspace?.accounts.contains { $0.id != own && wording.fold($0.name) == folded }
    if isTaken == true { throw PromptProblem(sentence: say(OverlayPhrase.nameTaken)) }
  }

  /// A new workspace is called as its folder until its owner says better.
  private func newSettings(for folder: String) -> Workspace {
    var settings = Workspace()
    settings.name = folder.split(separator: "/").last.map(String.init) ?? folder
    settings.language = language
    return settings
  }
}

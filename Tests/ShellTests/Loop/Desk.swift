import Method
import TestSupport
import Workbench

@testable import Shell

/// A keeper that is given effects one by one, and what it has told.
final class Desk {
  var answers: [Answer] = []
  /// What the user asks while the portfolio is being read.
  var meanwhile: [Effect] = []
  var language: Language? = .english
  private var keeper: WorkspaceKeeper?
  private let moment: Moment
  /// How many news there were so far, each heard before the next effect unless told otherwise.
  private(set) var told = 0

  init(_ trial: Trial, isReadOnly: Bool = false) {
    moment = Moment(today: trial.around.today, time: trial.around.time)
    keeper = WorkspaceKeeper(
      .init(
        places: Places(trial.around), home: trial.folder.path, language: .english,
        fallbackLanguage: .english, isReadOnly: isReadOnly),
      surroundings: .init(
        tell: { [unowned self] news in
          told += 1
          if case .answer(let answer) = news { answers.append(answer) }
        },
        next: { [unowned self] in
          meanwhile.isEmpty ? nil : .effect(meanwhile.removeFirst(), moment, language, heard: told)
        }, waiting: { [] }, isHurried: { false }, lookAgain: {}))
  }

  @discardableResult
  func give(_ effect: Effect, heard: Int? = nil) -> [Answer] {
    answers = []
    keeper?.perform(.effect(effect, moment, language, heard: heard ?? told))
    return answers
  }

  func settle() -> [Answer] {
    answers = []
    keeper?.perform(.settle(moment))
    return answers
  }

  /// As the program does by itself every few seconds.
  func tryAgain() -> [Answer] {
    answers = []
    keeper?.perform(.tryAgain(moment))
    return answers
  }

  func opened(_ trial: Trial) throws -> OpenedWorkspace {
    guard case .opened(let opened)? = give(.open(folder: trial.path)).first else {
      throw TestFailure(description: "not opened: \(answers)")
    }
    return opened
  }

  func loaded(_ id: String) throws -> Account {
    guard case .loaded(.account(let account))? = give(.load(.account(try ID(id)))).first else {
      throw TestFailure(description: "not loaded: \(answers)")
    }
    return account
  }
}

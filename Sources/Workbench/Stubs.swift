import Method
import Phrases
import Terminal
import Widgets
struct AccountState: Sendable {
  var id: ID<Account>?; var wanted: String?; var failures: [ID<Account>: String] = [:];
  static let commands: [Command] = []
}
struct SettingsState: Sendable { var form = FormState() }
struct FormState: Sendable {
  static let commands: [Command] = []; static let typingCommands: [Command] = [];
  static let writingCommands: [Command] = []; var typingContext: Context? { nil }
}
struct GridState: Sendable { static let commands: [Command] = [] }
enum AccountAction: Hashable, Sendable { case a }
enum FormAction: Hashable, Sendable { case a }
enum GridAction: Hashable, Sendable { case a }
extension State {
  var accountContext: Context { .form }
  mutating func updateAccount(_ a: AccountAction) -> [Effect] { [] }
  mutating func updateForm(_ a: FormAction) -> [Effect] { [] }
  mutating func updateGrid(_ a: GridAction) -> [Effect] { [] }
  mutating func typeInForm(_ k: Key) -> [Effect] { [] }
  mutating func pasteInForm(_ k: String) -> [Effect] { [] }
  mutating func pasteOverField(_ k: String) -> [Effect] { [] }
  mutating func beginTyping(_ k: Key) -> [Effect] { [] }
  mutating func clickAccount(_ m: Mouse, in a: Rect) -> [Effect] { [] }
  mutating func clickForm(_ m: Mouse, in a: Rect) -> [Effect] { [] }
  func drawAccount(in a: Rect, on s: inout Surface) {}
  func drawSettings(in a: Rect, on s: inout Surface) {}
  var typedDraft: Draft? { nil }
  mutating func resume(_ d: Draft) -> [Effect] { [] }
  mutating func takeEdited(_ t: String?, reason: String) -> [Effect] { [] }
  mutating func openSelectedAccount() -> [Effect] { [] }
  mutating func openWantedAccount() -> [Effect] { [] }
  mutating func chose(_ k: [String], target: Target, path: FieldPath) -> [Effect] { [] }
}

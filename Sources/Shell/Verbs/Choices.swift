internal import Method
internal import Phrases
internal import Terminal
internal import Workbench

/// What options that take one of a few words can be given, for the completions of shells.
public enum Choices {
  public static var languages: [String] { Language.allCases.map(\.rawValue) }
  public static var currencies: [String] { Currency.allCases.map(\.rawValue) }
  public static var panes: [String] { State.paneNames }
  public static var pages: [String] { State.pageNames }
  public static var pictures: [String] { State.pictureNames }
  public static var reports: [String] { ReportKind.allCases.map(\.rawValue) }
  /// The program's own: a completion is written once, before its user has any.
  public static var themes: [String] { Theme.builtinNames }
}

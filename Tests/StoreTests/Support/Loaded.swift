import Method
import Testing

@testable import Store

extension LoadedDocument {
  /// The account that a test knows it to be.
  var account: Account { get throws { try #require(document.account) } }

  /// The settings that a test knows them to be.
  var settings: Workspace { get throws { try #require(document.settings) } }
}

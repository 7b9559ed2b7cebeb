import Method
import Testing

@testable import Phrases

@Suite("What forms and the account say")
struct FormPhrasesTests {
  private let english = Wording(.english)
  private let french = Wording(.french)

  @Test("an empty list says how to add its first item")
  func emptyList() {
    let term = Term("Key date", "Date clé")
    #expect(FormPhrase.addFirst(term, key: "o").said(english) == "o  add: key date")
    #expect(FormPhrase.addFirst(term, key: "o").said(french) == "o  ajouter : date clé")
  }

  @Test("a link says what it opens; a name that nobody bears is offered as a new one")
  func links() {
    let phrase = FormPhrase.followsLink("Anne", follow: "Enter", choose: "e")
    #expect(phrase.said(english) == "Enter opens Anne; e chooses another.")
    #expect(phrase.said(french) == "Enter ouvre Anne ; e en choisit un autre.")
    #expect(FormPhrase.create("Anne").said(english) == "add “Anne”")
  }

  /// Two accounts of which both name m-1, and settings that name nobody.
  private func referrers() throws -> [Referrer] {
    let accounts = try ["a", "b"].map { id in
      var account = Account(id: try ID(id))
      account.team.manager = try ID("m-1")
      return account
    }
    var open = accounts[1]
    var need = Need(id: try ID("n-1"))
    need.evidence = [Evidence(id: try ID("e-1"))]
    need.evidence[0].author = try ID("m-1")
    open.needs = [need]
    let list = AccountList(accounts.map { Digest($0) })
    return Directory(Workspace(), accounts: list, account: open).referrers(of: "m-1")
  }

  @Test("the fields that name a record are counted before it is removed")
  func removalAsks() throws {
    let body = RemovalPhrase.body(try referrers())
    #expect(
      body.said(english)
        == "It is named elsewhere: Key account manager (2) and Brought by (1). "
        + "Those fields would point at nothing.")
    #expect(
      body.said(french)
        == "Il est nommé ailleurs : Responsable Compte Clé (2) et Rapportée par (1). "
        + "Ces champs ne pointeraient plus sur rien.")
    #expect(RemovalPhrase.title("Paul Morel").said(french) == "Supprimer Paul Morel ?")
    #expect(RemovalPhrase.remove.said(english) == "remove")
  }

  @Test("a removal says how to bring it back")
  func removal() {
    #expect(
      FormPhrase.removed("Year 2024 removed", undo: "u").said(english).hasSuffix(
        "u brings it back."))
    #expect(
      FormPhrase.removed("Supprimé : 2024", undo: "u").said(french).hasSuffix("u le fait revenir."))
  }

  @Test("why an account can't be read comes with what to do")
  func notRead() {
    #expect(AccountPhrase.notRead("Cut.", refresh: "R").said(english) == "Cut. R reads it again.")
    #expect(AccountPhrase.notRead("Coupé.", refresh: "R").said(french) == "Coupé. R le relit.")
  }

  @Test("every sentence differs between the languages, but for words that they share")
  func bothLanguages() {
    let phrases: [any Phrase] =
      [
        FormPhrase.toFill, FormPhrase.copied, FormPhrase.giveUpAgain("Esc", keep: "Ctrl-S"),
        FormPhrase.noneChosen, FormPhrase.draftHomeless, FormPhrase.inThisSitting,
        FormPhrase.toMend, AccountPhrase.chooseAccount, AccountPhrase.reading, AccountPhrase.gone,
        AccountPhrase.noYears(add: "o"), AccountPhrase.computed, AccountPhrase.trend,
        AccountPhrase.manager,
      ]
    for phrase in phrases { #expect(phrase.said(english) != phrase.said(french)) }
  }

  @Test("every field of every record says how it is filled in")
  func guidance() {
    for field in fields(Account.shape.fields + Workspace.shape.fields) {
      for wording in [english, french] {
        let said = FormGuidance(field, editor: "e").said(wording)
        #expect(said.isEmpty == !field.children.isEmpty, "\(field.key): \(said)")
      }
    }
  }

  @Test("bounds, units and the currency are told")
  func bounds() throws {
    let otif = try AccountYear.info(at: FieldPath("otif"))
    #expect(FormGuidance(otif, editor: "e").said(english) == "In percent, from 0 to 100.")
    let satisfaction = try AccountYear.info(at: FieldPath("satisfaction"))
    #expect(FormGuidance(satisfaction, editor: "e").said(french) == "De 0 à 10.")
    let revenue = try AccountYear.info(at: FieldPath("revenue"))
    #expect(FormGuidance(revenue, editor: "e").said(french).hasPrefix("En € ;"))
    let claims = try AccountYear.info(at: FieldPath("claims"))
    #expect(FormGuidance(claims, editor: "e").said(english) == "A whole number, from 0.")
    let rhythm = try Contact.info(at: FieldPath("rhythm"))
    #expect(FormGuidance(rhythm, editor: "e").said(english) == "A whole number, from 1.")
    let fit = try NeedAnswer.info(at: FieldPath("fit"))
    #expect(FormGuidance(fit, editor: "e").said(english).hasPrefix("From 0 to 4:"))
  }

  private func fields(_ fields: [FieldInfo]) -> [FieldInfo] {
    fields.flatMap { [$0] + self.fields($0.children) }
  }
}

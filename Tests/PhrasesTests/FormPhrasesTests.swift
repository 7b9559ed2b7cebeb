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
    #expect(FormPhrase.addAnother(count: 3, key: "o").said(french) == "3   o  en ajouter")
    #expect(FormPhrase.item(term, number: 2).said(english) == "Key date 2")
  }

  @Test("someone's accounts are counted before they are removed, without a gender")
  func removalAsks() {
    let both = RemovalPhrase.body("Marianne Leroux", manages: 6, sponsors: 1)
    #expect(
      both.said(english)
        == "Marianne Leroux manages 6 accounts and sponsors 1 account: "
        + "remove this person from the team all the same?")
    #expect(both.said(french).hasPrefix("Marianne Leroux gère 6 comptes et parraine 1 compte"))
    let sponsor = RemovalPhrase.body("Paul Morel", manages: 0, sponsors: 2)
    #expect(sponsor.said(english).hasPrefix("Paul Morel sponsors 2 accounts:"))
    let manager = RemovalPhrase.body("Paul Morel", manages: 1, sponsors: 0)
    #expect(manager.said(french).hasPrefix("Paul Morel gère 1 compte"))
    #expect(RemovalPhrase.title("Paul Morel").said(french) == "Retirer Paul Morel de l'équipe ?")
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
        FormPhrase.toFill, FormPhrase.copied, FormPhrase.giveUpAgain("Esc", keep: "^S"),
        FormPhrase.nobody,
        FormPhrase.noneChosen, FormPhrase.draftHomeless, FormPhrase.inThisSitting,
        FormPhrase.toMend, AccountPhrase.chooseAccount, AccountPhrase.reading, AccountPhrase.gone,
        AccountPhrase.noYears(add: "o"), AccountPhrase.growth, AccountPhrase.growthMeaning,
        AccountPhrase.contributionMeaning, AccountPhrase.computed, AccountPhrase.trend,
        AccountPhrase.manager, AccountTabTitle.exercises,
      ]
    for phrase in phrases { #expect(phrase.said(english) != phrase.said(french)) }
  }

  @Test("every field of every record says how it is filled in")
  func guidance() {
    for field in fields(Account.shape + Workspace.shape) {
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
  }

  private func fields(_ fields: [FieldInfo]) -> [FieldInfo] {
    fields.flatMap { [$0] + self.fields($0.children) }
  }
}

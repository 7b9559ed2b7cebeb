import Method
import Samples
import Testing

struct LanguagesTests {
  @Test("every text stands in both languages, and they differ")
  func everyTextInBothLanguages() throws {
    let told = try Told()
    for (french, english) in zip(told.french.accounts, told.english.accounts) {
      #expect(french.id == english.id && french.name == english.name)
      #expect(french.prose.count == english.prose.count)
      for (left, right) in zip(french.prose, english.prose) {
        #expect(left.text.isEmpty == right.text.isEmpty, "\(french.name) \(left.field)")
        let same = left.text.utf8.elementsEqual(right.text.utf8)
        #expect(left.text.isEmpty || !same, "\(french.name) \(left.field): \(left.text)")
      }
    }
  }

  @Test("figures, links and days are the same in both languages")
  func figuresAreTheSame() throws {
    let told = try Told()
    for (french, english) in zip(told.french.accounts, told.english.accounts) {
      #expect(french.years.map(\.revenue) == english.years.map(\.revenue))
      #expect(french.years.map(\.margin) == english.years.map(\.margin))
      #expect(french.team == english.team)
      #expect(french.linkFields == english.linkFields)
      #expect(french.contacts.map(\.name) == english.contacts.map(\.name))
      #expect(french.contacts.map(\.seniority) == english.contacts.map(\.seniority))
      #expect(french.needs.map(\.id) == english.needs.map(\.id))
      #expect(french.analysisIDs == english.analysisIDs)
      #expect(french.needs.map(\.valueAtStake) == english.needs.map(\.valueAtStake))
      #expect(french.reviewed == english.reviewed && french.entered == english.entered)
      #expect(french.identity.keyDates.map(\.id) == english.identity.keyDates.map(\.id))
    }
  }

  @Test("no English word slips into the French text, nor the other way round")
  func languagesAreNotMixed() throws {
    let told = try Told()
    for account in told.french.accounts {
      for (field, text) in account.prose {
        #expect(!text.contains(" the ") && !text.contains(" and "), "\(account.name) \(field)")
      }
    }
    for account in told.english.accounts {
      for (field, text) in account.prose {
        #expect(!text.contains(" les ") && !text.contains(" est "), "\(account.name) \(field)")
      }
    }
  }

  @Test("functions of our people are said in both languages")
  func functionsInBothLanguages() throws {
    let told = try Told()
    for (french, english) in zip(told.french.settings.team, told.english.settings.team) {
      #expect(french.id == english.id && french.name == english.name)
      #expect(!french.function.isEmpty && french.function != english.function)
    }
  }

  @Test("offers are said in both languages")
  func offersInBothLanguages() throws {
    let told = try Told()
    for (french, english) in zip(told.french.settings.offers, told.english.settings.offers) {
      #expect(french.id == english.id && french.name != english.name)
      #expect(!french.family.isEmpty && french.family != english.family)
      #expect(!french.promise.isEmpty && french.promise != english.promise)
    }
  }

  @Test("names that belong to others are nowhere used")
  func noBorrowedNames() throws {
    let told = try Told()
    for account in told.french.accounts + told.english.accounts {
      for (field, text) in account.prose + [("name", account.name)] {
        for name in ["FLOWPERT", "Théo", "Garillo", "Xavier", "TOSKA"] {
          #expect(!text.contains(name), "\(account.name) \(field)")
        }
      }
    }
  }
}

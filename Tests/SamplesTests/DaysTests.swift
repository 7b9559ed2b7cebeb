import Method
import Samples
import Testing

struct DaysTests {
  @Test("the demonstration is the same each time it is told")
  func isDeterministic() throws {
    let first = try Told()
    let second = try Told()
    #expect(first.french.accounts == second.french.accounts)
    #expect(first.english.settings == second.english.settings)
  }

  @Test("told in another year, it moves with it and keeps its ids and gaps")
  func movesWithTheYear() throws {
    let now = try Told()
    let later = try Told("2031-02-28")
    for (before, after) in zip(now.french.accounts, later.french.accounts) {
      #expect(before.years.map(\.id) == after.years.map(\.id))
      #expect(before.identity.keyDates.map(\.id) == after.identity.keyDates.map(\.id))
      #expect(before.contacts.map(\.id) == after.contacts.map(\.id))
      #expect(before.needs.map(\.id) == after.needs.map(\.id))
      #expect(before.analysisIDs == after.analysisIDs)
      #expect(
        after.years.compactMap(\.year?.value)
          == before.years.compactMap { ($0.year?.value).map { $0 + 5 } })
    }
    let findings = later.french.findings(today: later.today)
    let errors = findings.filter { $0.severity == .error }
    #expect(errors.filter { !$0.isMeant }.isEmpty)
    #expect(findings.map(\.code) == now.french.findings(today: now.today).map(\.code))
  }

  @Test("nobody has reviewed Lumen; Hydrane was read twelve days ago")
  func reviews() throws {
    let told = try Told()
    #expect(try told.account("lumen-energies").reviewed == nil)
    let hydrane = try #require(try told.account("hydrane-boissons").reviewed)
    #expect(told.today.days(since: hydrane) == 12)
    for account in told.french.accounts {
      if let reviewed = account.reviewed { #expect(reviewed <= told.today) }
      if let entered = account.entered { #expect(entered <= told.today) }
      for contact in account.contacts {
        #expect(contact.joined.map { $0 <= told.today } ?? true, "\(contact.name)")
        #expect(contact.departed.map { $0 <= told.today } ?? true, "\(contact.name)")
      }
      for need in account.needs {
        let days = [need.confirmedOn] + need.evidence.map(\.day)
        #expect(days.compactMap(\.self).allSatisfy { $0 <= told.today }, "\(need.statement)")
      }
    }
  }

  @Test(
    "a leap day and the first of January can be told too", arguments: ["2028-02-29", "2027-01-01"])
  func oddDays(iso: String) throws {
    let told = try Told(iso)
    for account in told.english.accounts {
      #expect(account.identity.keyDates.allSatisfy { $0.day != nil }, "\(account.name)")
      #expect(account.years.allSatisfy { $0.year != nil && $0.revenue != nil })
    }
  }
}

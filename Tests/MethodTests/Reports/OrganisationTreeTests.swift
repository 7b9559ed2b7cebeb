import Method
import Testing

struct OrganisationTreeTests {
  /// People by their numbers, each with the number of whom they report to, in the order given.
  private func account(_ people: [(Int, Int?)]) throws -> Account {
    var account = try MethodTests.account()
    account.contacts = try people.map { number, head in
      var contact = Contact(id: try ID("c-\(number)"))
      contact.name = "Person \(number)"
      contact.reportsTo = try head.map { try ID("c-\($0)") }
      return contact
    }
    return account
  }

  private func rows(_ account: Account) -> [OrganisationTree.Row] {
    OrganisationTree(account, BuyingCentre(account)).rows
  }

  /// "1 .2 ..3": each with a dot for each step below the top.
  private func drawn(_ account: Account) -> String {
    rows(account).map { row in
      "\(String(repeating: ".", count: row.depth))\(row.contact.id.text.dropFirst(2))"
    }.joined(separator: " ")
  }

  private func drawn(_ people: [(Int, Int?)]) throws -> String { drawn(try account(people)) }

  @Test("a line of five thousand, each below the one before, is drawn whole")
  func longLine() throws {
    let found = rows(try account((1...5_000).map { ($0, $0 > 1 ? $0 - 1 : nil) }))
    #expect(found.count == 5_000 && found.last?.depth == 4_999 && found.first?.below == 4_999)
  }

  @Test("everybody stands below their head, in the order in which they are written")
  func order() throws {
    #expect(try drawn([(1, nil), (2, 1), (3, 2), (4, 1), (5, nil)]) == "1 .2 ..3 .4 5")
    #expect(try drawn([(3, 2), (2, 1), (1, nil)]) == "1 .2 ..3", "a head may come last")
    #expect(try drawn([(9, nil), (1, 9), (5, 9), (3, 9)]) == "9 .1 .5 .3")
  }

  @Test("a head tells how many are below, at whatever depth")
  func below() throws {
    let found = rows(try account([(1, nil), (2, 1), (3, 2), (4, 1), (5, nil)]))
    #expect(found.map(\.below) == [3, 1, 0, 0, 0])
  }

  @Test("who left isn't drawn, and who reports to somebody gone stands at the top")
  func departed() throws {
    var account = try account([(1, nil), (2, 1), (3, 2), (4, 3)])
    account.contacts[1].departed = try day("2026-01-31")
    #expect(drawn(account) == "1 3 .4")
    #expect(try drawn([(1, 7), (2, 1)]) == "1 .2", "a head who was never written")
    account.contacts = account.contacts.map { contact in
      var gone = contact
      gone.departed = account.contacts[1].departed
      return gone
    }
    #expect(rows(account).isEmpty)
  }

  @Test("who reports to themselves stands at the top, once")
  func ownHead() throws {
    #expect(try drawn([(1, 1), (2, 1)]) == "1 .2")
  }

  @Test("a circle of heads is drawn once, from the first of them on")
  func circle() throws {
    #expect(try drawn([(1, 2), (2, 1)]) == "1 .2")
    #expect(try drawn([(1, 2), (2, 3), (3, 1)]) == "1 .3 ..2")
    #expect(try drawn([(7, nil), (1, 2), (2, 1), (8, 7)]) == "7 .8 1 .2")
    #expect(try drawn([(1, 2), (2, 1), (3, 4), (4, 3)]) == "1 .2 3 .4", "two circles")
  }

  @Test("who reports into a circle stands below their head, wherever they are written")
  func besideCircle() throws {
    #expect(try drawn([(1, 2), (2, 1), (3, 1), (4, 3)]) == "1 .2 .3 ..4")
    #expect(try drawn([(3, 1), (1, 2), (2, 1)]) == "1 .3 .2")
  }

  @Test("three hundred people in one line, or below one head, are drawn each once")
  func crowds() throws {
    let line = rows(try account((1...300).map { ($0, $0 == 1 ? nil : $0 - 1) }))
    #expect(line.map(\.depth) == Array(0..<300))
    #expect(line.map(\.below) == (0..<300).reversed())
    let flat = rows(try account((1...300).map { ($0, $0 == 1 ? nil : 1) }))
    #expect(flat.count == 300 && flat.first?.below == 299)
    #expect(flat.dropFirst().allSatisfy { $0.depth == 1 && $0.below == 0 })
  }

  @Test("whoever reports to whom, all are drawn once, and the numbers below add up")
  func random() throws {
    var dice = Dice(12)
    for _ in 0..<40 {
      let count = 1 + dice.roll(60)
      let people = (1...count).map { number -> (Int, Int?) in
        let head = dice.roll(count + 10)
        return (number, head == 0 ? nil : head)
      }
      let found = rows(try account(people))
      #expect(Set(found.map(\.contact.id)).count == count && found.count == count)
      for (place, row) in found.enumerated() {
        let deeper = found[(place + 1)...].prefix { $0.depth > row.depth }
        #expect(row.below == deeper.count)
        guard row.depth > 0 else { continue }
        let head = found[..<place].last { $0.depth < row.depth }
        #expect(head?.depth == row.depth - 1 && head?.contact.id == row.contact.reportsTo)
      }
    }
  }

  @Test("the part that each has in buying stands beside them; nothing where nothing is known")
  func parts() throws {
    var account = try account([(1, nil), (2, 1), (3, 1)])
    account.roles = [
      try made("ro-1") { role in
        role.contact = try ID("c-2")
        role.influence = try Level(7, in: 0...10)
      }
    ]
    account.coverage = [try made("co-1") { $0.contact = try ID("c-3") }]
    let found = rows(account)
    #expect(found[0].person == nil)
    #expect(found[1].person?.influence == 7 && found[1].person?.role?.text == "ro-1")
    #expect(found[2].person != nil && found[2].person?.role == nil)
  }

  @Test("whom they influence beside the lines stands beside them, not what their rank says")
  func influences() throws {
    var account = try account([(1, nil), (2, 1)])
    let kinds: [(InfluenceKind?, Int?)] = [
      (.informal, 2), (.formal, 2), (.conflict, 2), (nil, 2), (.informal, nil),
    ]
    account.influences = try kinds.enumerated().map { place, row in
      var link = InfluenceLink(id: try ID("il-\(place + 1)"))
      link.from = try ID("c-1")
      link.to = try row.1.map { try ID("c-\($0)") }
      link.kind = row.0
      return link
    }
    let found = rows(account)
    #expect(found[0].influences.map(\.id.text) == ["il-1", "il-3", "il-4"])
    #expect(found[1].influences.isEmpty)
  }

  @Test("an account without people has no rows")
  func empty() throws {
    #expect(try drawn([]).isEmpty)
  }
}

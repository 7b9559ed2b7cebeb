import Figures
import Method
import Phrases
import Pictures
import Testing

@Suite("The picture of the relation in two voices")
struct TwoVoicesPictureTests {
  private func score(
    _ number: Int, _ voice: Voice, trust: Int?, fairness: Int? = nil
  ) throws -> RelationScore {
    try made("rs-\(number)") { score in
      score.day = Day(year: 2026, month: number, day: 1)
      score.voice = voice
      score.trust = try trust.map { try Level($0, in: 1...5) }
      score.fairness = try fairness.map { try Level($0, in: 1...5) }
    }
  }

  private let english = Wording(.english)

  @Test("the latest marks of each voice stand on one scale, the widest difference first")
  func widestFirst() throws {
    let account = try account {
      $0.relationScores = [
        try score(1, .us, trust: 1, fairness: 1), try score(2, .us, trust: 4, fairness: 5),
        try score(3, .customer, trust: 4, fairness: 2),
      ]
    }
    let figure = DotFigure.twoVoices(of: account, english)
    #expect(figure.rows.count == RelationDimension.allCases.count)
    #expect(figure.rows[0].title == RelationDimension.fairness.term.english)
    #expect(figure.rows[0].marks.map { $0?.size } == [5, 2])
    #expect(figure.rows[0].result?.text == "+3" && figure.rows[1].result?.text == "=")
    #expect(figure.astray == [])
    #expect(figure.subjects.contains(.field("fairness", of: "rs-2", in: "relation_scores")))
  }

  @Test("while the customer hasn't spoken there is one voice, and no difference")
  func oneVoice() throws {
    let account = try account { $0.relationScores = [try score(1, .us, trust: 4)] }
    let figure = DotFigure.twoVoices(of: account, english)
    #expect(figure.rows.allSatisfy { $0.marks[1] == nil && $0.result == nil })
    #expect(
      figure.rows.first { $0.title == RelationDimension.trust.term.english }?.marks[0]?.size == 4)
  }

  @Test("without marks there is nothing to draw")
  func empty() throws {
    #expect(DotFigure.twoVoices(of: try account(), english).first == nil)
  }
}

@Suite("The picture of the people from one purchase to the next")
struct PurchaseChangesPictureTests {
  private func example() throws -> Account {
    try account { account in
      account.contacts = try people([("Anne", nil), ("Blin", 1), ("Cols", 1)])
      account.purchases = [
        try made("pu-1") { $0.label = "Pumps" }, try made("pu-2") { $0.label = "Valves" },
      ]
      for (place, part) in [(1, 1, 9), (2, 1, 5), (1, 2, 9), (3, 2, 4)].enumerated() {
        var role = try role(part.0, influence: part.2, attitude: place == 2 ? -1 : 1)
        role = try made("ro-\(place + 10)") {
          $0.contact = role.contact
          $0.influence = role.influence
          $0.attitude = role.attitude
          $0.purchase = try ID("pu-\(part.1)")
        }
        account.roles.append(role)
      }
    }
  }

  @Test("who enters, who leaves and who changes has a sign of its own, and the first purchase none")
  func changes() throws {
    let figure = OutlineFigure.purchases(of: try example(), folded: [], Wording(.english))
    #expect(
      figure.rows.map { $0.mark.sign + " " + $0.mark.text } == [
        "■ Pumps", "· Anne", "· Blin", "■ Valves", "≠ Anne", "+ Cols", "− Blin",
      ])
    #expect(figure.rows[4].aside == "was Supporter")
  }

  @Test("each person stands once below each purchase, and a folded one says how many it hides")
  func places() throws {
    let account = try example()
    let figure = OutlineFigure.purchases(of: account, folded: [], Wording(.english))
    #expect(Set(figure.subjects).count == figure.rows.count)
    // A part in the purchase is its own record; who is no longer in it has room for one.
    #expect(figure.rows[1].mark.subject == .field("influence", of: "ro-10", in: "roles"))
    #expect(figure.rows[6].mark.subject.roomOf?.first == "pu-2")
    #expect(figure.rows[6].mark.subject.roomOf?.second == "c-2")
    let folded = OutlineFigure.purchases(of: account, folded: ["pu-1"], Wording(.english))
    #expect(folded.rows[0].folded == 2 && folded.rows[1].mark.text == "Valves")
  }
}

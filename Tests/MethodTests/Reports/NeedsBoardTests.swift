import Method
import Testing

struct NeedsBoardTests {
  private func need(_ edit: (inout Need) throws -> Void) throws -> Need { try made("n-1", edit) }

  @Test(
    "only what the customer says himself is said",
    arguments: [(.said, true), (.latent, false), (.inferred, false), (nil, false)]
      as [(Method.Expression?, Bool)])
  func said(expression: Method.Expression?, isSaid: Bool) throws {
    #expect(try need { $0.expression = expression }.isSaid == isSaid)
  }

  @Test(
    "the progress tells whether a need is answered, whatever answers there are",
    arguments: [
      (.new, false), (.qualified, false), (.addressed, true), (.satisfied, true), (.dropped, false),
    ] as [(NeedStatus, Bool)])
  func status(status: NeedStatus, isAnswered: Bool) throws {
    for answers in try [[], [NeedAnswer(id: ID("r-1"))]] {
      let need = try need { need in
        need.status = status
        need.answers = answers
      }
      #expect(need.isAnswered == isAnswered)
    }
  }

  @Test("where no progress is given, an answer makes a need answered")
  func answers() throws {
    #expect(try !need { _ in }.isAnswered)
    #expect(try need { $0.answers = [try made("r-1")] }.isAnswered)
  }

  @Test("a card that is pushed to another field stands there, whatever it was")
  func pushing() throws {
    for before in NeedStatus.allCases.map(Optional.some) + [nil] {
      for isOn in [true, false] {
        let need = try need { need in
          need.status = before
          need.expression = .inferred
          need.answers = [try made("r-1")]
          need.expression = Method.Expression.word(said: isOn)
          need.status = NeedStatus.word(answered: isOn)
        }
        #expect(need.isSaid == isOn && need.isAnswered == isOn)
        #expect(need.status?.isGivenUp == false, "it doesn't fall off the board")
      }
    }
  }

  @Test("what is given up, or closed, is followed no longer; what is treated still is")
  func over() {
    #expect(NeedStatus.allCases.filter(\.isGivenUp) == [.dropped])
    #expect(ThreatStatus.allCases.filter(\.isOver) == [.closed])
  }
}

import Method
import Samples

extension Account {
  /// The ids of every record of the plan, in order.
  var planIDs: [[String]] {
    [
      ids(strategicObjectives), ids(operationalObjectives), ids(initiatives), ids(actions),
      ids(requests), ids(scorecard), ids(reviews), ids(comments),
      ids(operationalObjectives.flatMap(\.actuals)), ids(scorecard.flatMap(\.actuals)),
    ]
  }

  /// What the plan says in a language; units stay out, for some are the same in both.
  var planProse: [(String, String)] { choiceProse + objectiveProse + deedProse }

  private var choiceProse: [(String, String)] {
    var prose: [(String, String)] = [
      ("focus", plan.contextualFocus), ("stake", plan.stake), ("vision", plan.vision),
      ("field", plan.fieldOfPlay), ("bring", plan.valueWeBring), ("theirs", plan.theirGain),
      ("ours", plan.ourGain), ("orientation", plan.orientationReason), ("risks", plan.riskNote),
      ("proposition", plan.valueProposition),
    ]
    prose += plan.renunciations.map { ("without", $0) }
    prose += plan.reasonsToBelieve.map { ("proof", $0) }
    return prose + plan.decisionsAsked.map { ("decision", $0) }
  }

  private var objectiveProse: [(String, String)] {
    var prose: [(String, String)] = strategicObjectives.flatMap {
      [("direction", $0.text), ("why", $0.why)]
    }
    prose += operationalObjectives.map { ("indicator", $0.indicator) }
    prose += operationalObjectives.flatMap(\.actuals).map { ("actual", $0.note) }
    prose += scorecard.map { ("scorecard", $0.text) }
    return prose + scorecard.flatMap(\.actuals).map { ("actual", $0.note) }
  }

  private var deedProse: [(String, String)] {
    var prose: [(String, String)] = initiatives.flatMap {
      [("programme", $0.text), ("programme result", $0.expectedResult)]
    }
    prose += actions.flatMap {
      [
        ("action", $0.text), ("expected", $0.expectedResult), ("result", $0.result),
        ("comment", $0.comment),
      ]
    }
    prose += requests.flatMap { [("request", $0.text), ("reason", $0.reason)] }
    prose += reviews.map { ("learnt", $0.learnt) }
    prose += reviews.flatMap(\.decisions).map { ("decided", $0) }
    return prose + comments.map { ("remark", $0.text) }
  }
}

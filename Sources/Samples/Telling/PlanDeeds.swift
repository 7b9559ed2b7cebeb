import Method

/// Several actions that belong together.
struct Programme {
  let key: String
  let text: Term
  let serves: Point
  let owner: Person
  /// Who leads it at the customer’s; nil in a programme of ours alone.
  var beside: String?
  var isJoint = false
  let began: Int
  /// In how many days it ends.
  let within: Int
  var status = ActionStatus.doing
  let result: Term

  func record(_ tale: Narrator) -> Initiative {
    var initiative = Initiative(id: tale.known(key))
    initiative.text = tale(text)
    initiative.objective = tale(serves)
    initiative.owner = owner.id
    initiative.isJoint = isJoint
    initiative.counterpart = tale.person(if: beside)
    initiative.start = tale.ago(began)
    initiative.due = tale.ahead(within)
    initiative.status = status
    initiative.expectedResult = tale(result)
    return initiative
  }
}

/// What one of ours does by a day.
struct Chore {
  let key: String
  let text: Term
  let serves: Point
  var owner: Person?
  /// In how many days: below zero, it should have been done.
  let due: Int
  let status: ActionStatus
  let priority: Int
  var with: [String] = []
  var began: Int?
  var days: Double?
  /// In thousands.
  var cost: Int?
  var waits: [String] = []
  var from: Point?
  var expects: Term?
  /// How many days ago it was done.
  var done: Int?
  var result: Term?
  var comment: Term?
  /// Whether the customer may read it; nil where its programme says so.
  var isShared: Bool?

  func record(_ tale: Narrator) -> PlanAction {
    var action = PlanAction(id: tale.known(key))
    action.text = tale(text)
    action.objective = tale(serves)
    action.owner = owner?.id
    action.due = tale.ahead(due)
    action.status = status
    action.priority = grade(priority, 1...3)
    action.counterparts = with.map { tale.person($0) }
    action.start = tale.ago(began)
    action.effort = figure(days)
    action.cost = money(cost)
    action.waitsFor = waits.map { tale.known($0) }
    action.comesFrom = tale(from)
    action.expectedResult = tale(expects)
    action.doneOn = tale.ago(done)
    action.result = tale(result)
    action.comment = tale(comment)
    action.isShared = isShared
    return action
  }
}

/// What is asked from the company: money in thousands.
struct Plea {
  let key: String
  let text: Term
  var programme: String?
  var serves: Point?
  var days: Int?
  var cost: Int?
  let gain: Int
  let chance: Int
  var decision = RequestDecision.asked
  var decided: Int?
  var reason: Term?

  func record(_ tale: Narrator) -> ResourceRequest {
    var request = ResourceRequest(id: tale.known(key))
    request.text = tale(text)
    request.initiative = tale.known(if: programme)
    request.objective = tale(serves)
    request.days = figure(days.map(Double.init))
    request.cost = money(cost)
    request.gain = money(gain)
    request.probability = share(chance)
    request.decision = decision
    request.decidedOn = tale.ago(decided)
    request.reason = tale(reason)
    return request
  }
}

/// A look at the plan, and what was decided then.
struct Checkpoint {
  let kind: ReviewKind
  let ago: Int
  let ours: [Person]
  var theirs: [String] = []
  let learnt: Term
  let decisions: [Term]
  let nextIn: Int
  /// How healthy the relation was, how sure we were, and how complete the plan was.
  let marks: (health: Int, sure: Int, plan: Int)

  func record(_ tale: Narrator) -> Review {
    var review = Review(id: tale.known("\(ago)"))
    review.kind = kind
    review.day = tale.ago(ago)
    review.members = ours.map(\.id)
    review.contacts = theirs.map { tale.person($0) }
    review.learnt = tale(learnt)
    review.decisions = tale(decisions)
    review.nextOn = tale.ahead(nextIn)
    review.health = figure(Double(marks.health))
    review.confidence = figure(Double(marks.sure))
    review.planQuality = figure(Double(marks.plan))
    return review
  }
}

/// What somebody of ours says of the plan.
struct Aside {
  let key: String
  let text: Term
  let author: Person
  let ago: Int
  let about: Point
  var isSettled = false

  func record(_ tale: Narrator) -> PlanComment {
    var comment = PlanComment(id: tale.known(key))
    comment.text = tale(text)
    comment.author = author.id
    comment.day = tale.ago(ago)
    comment.about = tale(about)
    comment.isSettled = isSettled
    return comment
  }
}

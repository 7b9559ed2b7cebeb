import Method
import Pictures
import Terminal
import Widgets

/// An account analysed in five minutes: of each section the three questions that matter most, one after
/// the other; what is left out is asked again next time.
enum QuickEntry {
  private struct Question {
    let section: AnalysisSection
    let part: String
    let keys: [String]
  }

  private static let questions = [
    Question(section: .identity, part: "identity", keys: ["sector", "employees", "strategy"]),
    Question(
      section: .years, part: "years", keys: ["revenue", "margin_percent", "addressable_spend"]),
    Question(section: .strategy, part: "objectives", keys: ["text", "importance", "horizon"]),
    Question(section: .needs, part: "needs", keys: ["statement", "importance", "expression"]),
    Question(section: .buyingCentre, part: "contacts", keys: ["name", "title", "known_by"]),
    Question(section: .competition, part: "rivals", keys: ["name", "threat", "likely_move"]),
    Question(section: .history, part: "interactions", keys: ["subject", "learnt", "next_step"]),
    Question(section: .synthesis, part: "threats", keys: ["kind", "text", "impact"]),
  ]

  static let view: PageView = {
    var view = PageView(
      "five-minutes", Term("In five minutes", "En cinq minutes"), parts: []
    ) { scene, _ in
      FormBoard(scene, asking: rows(scene)) { beginning(of: $0, scene) }
    }
    view.next = "analysis"
    return view
  }()

  private static func rows(_ scene: Scene) -> [FormRow] {
    questions.enumerated().flatMap { place, question -> [FormRow] in
      let fields = question.keys.compactMap { key -> FormRow? in
        let path = path(to: key, of: question.part, scene)
        return scene.name.info(at: path).map { .field(path, $0) }
      }
      return (place == 0 ? [] : [.space]) + [.heading(question.section.term)] + fields
    }
  }

  /// Of a list the field of its first record, or the room for one.
  private static func path(to key: String, of part: String, _ scene: Scene) -> FieldPath {
    let list = FieldPath([.key(part)])
    guard case .items = scene.name.info(at: list)?.kind else { return list.appending(key) }
    guard let view = scene.list(at: list), view.count > 0 else {
      return .room(key, of: "", and: "", in: part)
    }
    return list.entering(view.id(0)).appending(key)
  }

  private static func beginning(of path: FieldPath, _ scene: Scene) -> BoardItem? {
    guard path.roomOf != nil, let list = path.enclosingItem?.list,
      case .items(let kind) = scene.name.info(at: list)?.kind
    else { return nil }
    return BoardItem(
      list: list, entries: kind.beginning(scene.list(at: list), nil, scene.today))
  }

  /// The first question that has no answer yet.
  static func firstOpen(_ scene: Scene) -> FieldPath? {
    rows(scene).lazy.compactMap { $0.place?.field }.first { scene.value(at: $0) == nil }
  }
}

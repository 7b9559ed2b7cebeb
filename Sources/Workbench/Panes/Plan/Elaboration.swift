import Method
import Phrases
import Pictures
import Terminal
import Widgets

/// From the analysis to the plan, a screen each step: what is known stands beside what is asked; any
/// step can be passed over and taken up again.
enum Elaboration {
  private struct Step: Sendable {
    let key: String
    let title: Term
    /// The part of the document that is asked for, and its fields.
    let asks: [(part: String, keys: [String])]
    let known: @Sendable (Account, Scene) -> [String]
  }

  static let views: [PageView] = steps.indices.map { place in
    let step = steps[place]
    var view = PageView("step-" + step.key, step.title, parts: []) { scene, _ in
      FormBoard(scene, asking: rows(step, place, scene)) { beginning(of: $0, scene) }
    }
    view.next = steps.indices.contains(place + 1) ? "step-" + steps[place + 1].key : nil
    return view
  }

  private static func rows(_ step: Step, _ place: Int, _ scene: Scene) -> [FormRow] {
    let heading = Term(
      "\(place + 1) of \(steps.count) · \(step.title.english)",
      "\(place + 1) sur \(steps.count) · \(step.title.french)")
    let known = scene.account.map { step.known($0, scene) } ?? []
    let told: [FormRow] =
      [.heading(Term("What we know", "Ce que nous savons"))]
      + (known.isEmpty
        ? [.note(scene.term("Nothing yet.", "Rien encore."))] : known.map { FormRow.note($0) })
    let asked = step.asks.flatMap { part, keys in
      keys.compactMap { key -> FormRow? in
        let path = path(to: key, of: part, keys, scene)
        return scene.name.info(at: path).map { .field(path, $0) }
      }
    }
    let onward: [FormRow] = [
      .space,
      .note(
        scene.term(
          "Enter goes on from field to field and step to step; V lists the steps.",
          "Entrée passe d’un champ et d’une étape à l’autre ; V liste les étapes.")),
    ]
    return [.heading(heading)] + asked + [.space] + told + onward
  }

  /// Of a list the first record of which something is asked for still, or the room for a new one.
  private static func path(
    to key: String, of part: String, _ keys: [String], _ scene: Scene
  ) -> FieldPath {
    let list = FieldPath([.key(part)])
    guard case .items = scene.name.info(at: list)?.kind else { return list.appending(key) }
    guard let view = scene.list(at: list),
      let open = (0..<view.count).last(where: { place in
        keys.contains { view.value(place, $0) == nil }
      })
    else { return .room(key, of: "", and: "", in: part) }
    return list.entering(view.id(open)).appending(key)
  }

  private static func beginning(of path: FieldPath, _ scene: Scene) -> BoardItem? {
    guard path.roomOf != nil, let list = path.enclosingItem?.list,
      case .items(let kind) = scene.name.info(at: list)?.kind
    else { return nil }
    return BoardItem(list: list, entries: kind.beginning(scene.list(at: list), nil, scene.today))
  }

  /// The first step in which something is asked for that has no answer; the first one where all have.
  static func firstOpen(_ scene: Scene) -> String {
    let open = steps.first { step in
      step.asks.contains { part, keys in
        // Where every record is complete, the room for another is no open question.
        if let view = scene.list(at: FieldPath([.key(part)])), view.count > 0 {
          return (0..<view.count).contains { place in
            keys.contains { view.value(place, $0) == nil }
          }
        }
        return keys.contains { scene.value(at: path(to: $0, of: part, keys, scene)) == nil }
      }
    }
    return "step-" + (open ?? steps[0]).key
  }

  private static let steps: [Step] = [
    Step(
      key: "analysis", title: Term("Analysis at a glance", "L’analyse en un coup d’œil"),
      asks: [("plan", ["contextual_focus"])]
    ) { account, scene in
      let wording = scene.wording
      let counts: [(Int, Term)] = [
        (account.needs.count, Need.plural), (account.contacts.count, Contact.plural),
        (account.rivals.count, Rival.plural), (account.purchases.count, Purchase.plural),
        (account.interactions.count, Interaction.plural), (account.signals.count, Signal.plural),
      ]
      return counts.filter { $0.0 > 0 }.map {
        wording.labelled($0.1[scene.language], wording.count($0.0))
      } + account.needs.filter { ($0.importance?.value ?? 0) >= 4 }.prefix(4).map(\.statement)
    },
    Step(
      key: "assumptions", title: Assumption.plural,
      asks: [("assumptions", ["text", "probability", "impact", "signal", "review_by"])]
    ) { account, scene in
      account.assumptions.map { told($0.text, $0.status?.term, scene) }
    },
    Step(
      key: "threats", title: ThreatOpportunity.plural,
      asks: [("threats", ["text", "kind", "probability", "impact", "response"])]
    ) { account, scene in
      account.threats.sorted { ($0.priority ?? 0) > ($1.priority ?? 0) }
        .map { told($0.text, $0.kind?.term, scene) }
    },
    Step(
      key: "issues", title: Term("What is at stake", "Les enjeux"),
      asks: [("plan", ["stake", "risk_note"])]
    ) { account, scene in
      let pressing = account.threats.filter { ($0.priority ?? 0) >= 15 }
      return pressing.map { told($0.text, $0.kind?.term, scene) }
        + account.needs.filter { ($0.importance?.value ?? 0) >= 4 }.map(\.statement)
    },
    Step(
      key: "options", title: Term("Options", "Options"),
      asks: [("plan", ["field_of_play", "value_we_bring", "renunciations"])]
    ) { account, scene in
      Orientation.allCases.map { told($0.term[scene.language], $0.meaning, scene) }
    },
    Step(
      key: "orientation", title: Term("Orientation", "Orientation"),
      asks: [("plan", ["orientation", "orientation_reason", "vision"])]
    ) { account, scene in
      [account.segment?.term[scene.language]].compactMap(\.self) + account.plan.renunciations
    },
    Step(
      key: "objectives", title: Term("Objectives", "Objectifs"),
      asks: [
        ("strategic_objectives", ["text", "type", "rationale"]),
        ("operational_objectives", ["indicator", "objective", "baseline", "target", "deadline"]),
      ]
    ) { account, scene in
      account.strategicObjectives.map { told($0.text, $0.type?.term, scene) }
        + account.operationalObjectives.map(\.indicator)
    },
    Step(
      key: "programmes", title: Term("Programmes and actions", "Programmes et actions"),
      asks: [("actions", ["text", "owner", "due", "objective"])]
    ) { account, scene in
      account.initiatives.map(\.text)
        + account.operationalObjectives.map(\.indicator)
    },
    Step(
      key: "resources", title: Term("Resources", "Ressources"),
      asks: [
        ("requests", ["text", "cost", "gain", "probability"]), ("plan", ["decisions_asked"]),
      ]
    ) { account, scene in
      account.requests.map { told($0.text, $0.decision?.term, scene) }
    },
    Step(
      key: "coherence", title: Term("Coherence", "Cohérence"),
      asks: [("plan", ["value_proposition", "state"])]
    ) { _, scene in
      let parts = Set(PlanPages.all.flatMap(\.parts))
      let findings = scene.findings.filter { finding in
        finding.path?.steps.first.map { parts.contains($0.key) } ?? false
      }
      var seen: Set<String> = []
      return findings.filter { seen.insert($0.code).inserted }.map { $0.term[scene.language] }
    },
  ]

  private static func told(_ text: String, _ term: Term?, _ scene: Scene) -> String {
    guard let term else { return text }
    return text + " – " + term[scene.language]
  }
}

extension AccountPane {
  /// Goes to the first step of the path that isn't answered yet.
  mutating func elaborate(_ desk: Desk) -> [Effect] {
    guard let scene = editor.scene(desk) else { return [] }
    editor.go(toPageNamed: Elaboration.firstOpen(scene))
    return []
  }
}

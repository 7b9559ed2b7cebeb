import Method
import Phrases
import Terminal
import Widgets

extension Editor {
  /// Opens the list of what the field can hold, with what each means.
  ///
  /// A text, such as a draft's, is chosen beforehand where the field understands it.
  func chooseValue(of field: FocusedField, typed text: String? = nil, at desk: inout Desk) {
    guard let scene = scene(desk) else { return }
    let title = [field.info.label[scene.language], field.info.ask?[scene.language]]
    var chosen = field.value
    if let text,
      let value = try? desk.value(typed: text, of: field.info, at: field.path, in: scene.name)
    {
      chosen = value
    }
    let options = options(for: field, scene)
    let keys = keys(of: chosen, field.info)
    desk.choose(
      title.compactMap(\.self).joined(separator: "\n"),
      options + gone(keys, from: options, field.info, scene), chosen: keys,
      several: field.info.kind.takesSeveral,
      for: .field(scene.name, field.path, from: field.value),
      creating: creation(field.info.kind, scene.wording))
  }

  /// What is offered for a name that nobody bears: to add them.
  private func creation(
    _ kind: FieldKind, _ wording: Wording
  ) -> (@Sendable (String) -> String)? {
    guard let kinds = kind.linkedKinds, kinds.count == 1, kinds[0].isCreatedByName else {
      return nil
    }
    return { FormPhrase.create($0).said(wording) }
  }

  private func keys(of value: Value?, _ info: FieldInfo) -> [String] {
    switch value {
    case .text(let key): [key]
    case .list(let keys): keys
    case .flag(let flag): [FlagKey(flag).rawValue]
    case .number, .day: []
    case nil: info.kind.takesSeveral ? [] : [""]
    }
  }

  private func options(for field: FocusedField, _ scene: Scene) -> [ChoiceList.Option] {
    let none =
      field.info.isRequired ? [] : [ChoiceList.Option("", scene.say(FormPhrase.noneChosen))]
    switch field.info.kind {
    case .choice(let choices): return choices.map { option($0, field.info, scene) } + none
    case .choices(let choices): return choices.map { option($0, field.info, scene) }
    case .flag:
      return [true, false].map {
        ChoiceList.Option(FlagKey($0).rawValue, scene.wording.flag($0))
      } + none
    case .link(let kinds): return none + linked(kinds, except: field.path, scene)
    case .links(let kinds): return linked(kinds, except: field.path, scene)
    default: return []
    }
  }

  private func option(_ choice: Choice, _ info: FieldInfo, _ scene: Scene) -> ChoiceList.Option {
    let name = scene.directory.word(choice.key, of: info, in: scene.language)
    let meaning = choice.meaning[scene.language]
    return ChoiceList.Option(choice.key, name, meaning: meaning == name ? "" : meaning)
  }

  /// Those that a link can point at, accounts by name.
  ///
  /// A record never at itself, and people without a name not at all.
  private func linked(
    _ kinds: [Kind], except path: FieldPath, _ scene: Scene
  ) -> [ChoiceList.Option] {
    let own = path.enclosingItem?.id ?? scene.name.id
    let directory = scene.directory
    let options = directory.candidates(among: kinds)
      .filter { $0.id != own && !$0.title.name.isEmpty }
      .map { named in
        ChoiceList.Option(
          named.id, scene.wording.name(named, in: directory),
          meaning: scene.wording.beside(named, in: directory))
      }
    guard kinds.contains(Account.kind) else { return options }
    return options.sorted { scene.wording.fold($0.label) < scene.wording.fold($1.label) }
  }

  /// Links that point at nothing any more: they stay until the user takes them out.
  private func gone(
    _ keys: [String], from options: [ChoiceList.Option], _ info: FieldInfo, _ scene: Scene
  ) -> [ChoiceList.Option] {
    guard let kinds = info.kind.linkedKinds else { return [] }
    let there = Set(options.map(\.key))
    return keys.filter { !$0.isEmpty && !there.contains($0) }.map {
      ChoiceList.Option($0, scene.wording.linkName($0, among: kinds, in: scene.directory))
    }
  }
}

extension Desk {
  /// Takes what was chosen for a field; the empty key empties it, and what was typed for a new record
  /// is added first.
  mutating func chose(
    _ keys: [String], for path: FieldPath, of target: DocumentName, from former: Value?
  ) -> [Effect] {
    guard let info = target.info(at: path) else { return [] }
    do throws(Rejection) {
      var created: [(home: DocumentName, change: Change)] = []
      var ids: [String] = []
      for key in keys {
        guard key.hasPrefix(ChoiceList.creating), let kind = info.kind.linkedKinds?.first else {
          ids.append(key)
          continue
        }
        let name = String(key.dropFirst(ChoiceList.creating.count))
        let (id, home, change) = try create(kind, named: name, beside: target)
        ids.append(id)
        created.append((home, change))
      }
      let chosen = value(of: ids, info)
      let effects = try link(path, of: target, from: former, to: chosen, adding: created)
      if chosen != nil, chosen != former { askForReason(of: info, at: path, of: target) }
      return effects
    } catch {
      tell(RejectionPhrase(error, field: info), isError: true)
      return []
    }
  }

  /// What was the reason before is hardly the reason now: its field is opened with it.
  private mutating func askForReason(
    of info: FieldInfo, at path: FieldPath, of target: DocumentName
  ) {
    guard let key = info.reasonKey else { return }
    let reason = FieldPath(path.steps.dropLast() + [.key(key)])
    guard let draft = draft(target, reason, value(of: target, at: reason)) else { return }
    wishes.append(.resume(draft))
  }

  /// Sets a field to records that are added with it: in its own document as one edit, and none where
  /// the field can't be set.
  private mutating func link(
    _ path: FieldPath, of target: DocumentName, from former: Value?, to value: Value?,
    adding created: [(home: DocumentName, change: Change)]
  ) throws(Rejection) -> [Effect] {
    guard !created.isEmpty, let document = document(target) else {
      return try set(path, of: target, from: former, to: value)
    }
    if let reason = readOnlyReason(of: target) { throw .onlyToRead(reason: reason) }
    let change = try document.setting(path, to: value)
    var effects: [Effect] = []
    for addition in created where addition.home != target {
      effects += try commit(addition.change, to: addition.home)
    }
    let own = created.filter { $0.home == target }.map(\.change)
    if case .set(_, let now, _) = change, now != former, now != value {
      effects += try commit(own, to: target)
      return effects + (try set(path, of: target, from: former, to: value))
    }
    return effects + (try commit(own + [change], to: target))
  }

  private func value(of keys: [String], _ info: FieldInfo) -> Value? {
    switch info.kind {
    case .choices, .links: keys.isEmpty ? nil : .list(keys)
    case .flag: keys.first.flatMap(FlagKey.init).map { .flag($0 == .yes) }
    default: keys.first.flatMap { $0.isEmpty ? nil : .text($0) }
    }
  }

  /// What adds a record of a kind to its list, with its name alone.
  private mutating func create(
    _ kind: Kind, named text: String, beside target: DocumentName
  ) throws(Rejection) -> (id: String, home: DocumentName, change: Change) {
    let (home, key): (DocumentName, String)
    switch kind.home {
    case .workspace(let list): (home, key) = (.settings, list)
    case .account(let list), .round(let list): (home, key) = (target, list)
    case .portfolio, .rounds, .nested: throw .unknownLink(text)
    }
    guard let naming = kind.shape.naming.first, let document = document(home),
      let name = try naming.kind.value(typed: text, in: language)
    else { throw .required }
    let item = ItemTree(id: ids.id(kind.prefix), [Entry(naming.key, .value(name))])
    return (item.id, home, try document.inserting(item, into: FieldPath([.key(key)])))
  }
}

/// The keys of a list with yes and no.
private enum FlagKey: String {
  case yes, no

  init(_ flag: Bool) { self = flag ? .yes : .no }
}

extension Kind {
  /// Its name, one line, is all that one needs to begin.
  fileprivate var isCreatedByName: Bool {
    switch home {
    case .workspace, .account, .round:
      if case .line = shape.naming.first?.kind { true } else { false }
    case .portfolio, .rounds, .nested: false
    }
  }
}

extension FieldKind {
  var takesSeveral: Bool {
    switch self {
    case .choices, .links: true
    default: false
    }
  }
}

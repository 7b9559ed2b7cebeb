import Method
import Phrases
import Widgets

extension State {
  /// Opens the list of what the field can hold, with what each means.
  ///
  /// A text, such as a draft's, is chosen beforehand where the field understands it.
  mutating func chooseValue(
    of field: (target: DocumentName, path: FieldPath, info: FieldInfo), typed text: String? = nil
  ) {
    let title = [field.info.label[language], field.info.ask?[language]].compactMap(\.self)
    let former = focusedValue
    var chosen = former
    if let text,
      let value = try? field.info.kind.value(typed: text, in: language, currency: wording.currency)
    {
      chosen = value
    }
    let options = options(for: field)
    let keys = keys(of: chosen, field.info)
    choose(
      title.joined(separator: "\n"), options + gone(keys, from: options, field.info), chosen: keys,
      several: field.info.kind.takesSeveral, for: .field(field.target, field.path, from: former))
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

  private func options(
    for field: (target: DocumentName, path: FieldPath, info: FieldInfo)
  ) -> [ChoiceList.Option] {
    switch field.info.kind {
    case .choice(let choices):
      choices.map { option($0, field.info) } + nothing(.noneChosen, unless: field.info.isRequired)
    case .choices(let choices): choices.map { option($0, field.info) }
    case .flag:
      [true, false].map { ChoiceList.Option(FlagKey($0).rawValue, wording.flag($0)) }
        + nothing(.noneChosen, unless: field.info.isRequired)
    case .link(let link):
      nothing(.noneChosen, unless: field.info.isRequired) + linked(link, except: field)
    case .links(let link): linked(link, except: field)
    case .line, .text, .lines, .level, .score, .percent, .amount, .count, .day, .year, .group,
      .items:
      []
    }
  }

  private func option(_ choice: Choice, _ info: FieldInfo) -> ChoiceList.Option {
    let name = directory.word(choice.key, of: info, in: language)
    let meaning = choice.meaning[language]
    return ChoiceList.Option(choice.key, name, meaning: meaning == name ? "" : meaning)
  }

  private func nothing(_ phrase: FormPhrase, unless isRequired: Bool) -> [ChoiceList.Option] {
    isRequired ? [] : [ChoiceList.Option("", say(phrase))]
  }

  /// Those that a link can point at; a record never at itself. Accounts come by name.
  private func linked(
    _ kinds: [Kind], except field: (target: DocumentName, path: FieldPath, info: FieldInfo)
  ) -> [ChoiceList.Option] {
    let directory = directory(of: field.target)
    let own = field.path.enclosingItem?.id ?? field.target.account?.text
    let options = directory.candidates(among: kinds).filter { $0.id != own }.map { named in
      ChoiceList.Option(
        named.id, wording.name(named, in: directory), meaning: wording.beside(named, in: directory))
    }
    guard kinds.contains(Account.kind) else { return options }
    return options.sorted { wording.fold($0.label) < wording.fold($1.label) }
  }

  /// Links that point at nobody any more: they stay until the user takes them out.
  private func gone(
    _ keys: [String], from options: [ChoiceList.Option], _ info: FieldInfo
  ) -> [ChoiceList.Option] {
    switch info.kind {
    case .link(let kinds), .links(let kinds):
      let there = Set(options.map(\.key))
      return keys.filter { !$0.isEmpty && !there.contains($0) }
        .map { ChoiceList.Option($0, wording.linkName($0, among: kinds, in: directory)) }
    case .line, .text, .lines, .choice, .choices, .flag, .level, .score, .percent, .amount,
      .count, .day, .year, .group, .items:
      return []
    }
  }

  /// Takes what was chosen for a field; the empty key empties it.
  mutating func chose(
    _ keys: [String], for path: FieldPath, of target: DocumentName, from former: Value?
  ) -> [Effect] {
    guard let info = target.info(at: path) else { return [] }
    let value: Value? =
      switch info.kind {
      case .choices, .links: keys.isEmpty ? nil : .list(keys)
      case .flag: keys.first.flatMap(FlagKey.init).map { .flag($0 == .yes) }
      case .choice, .link, .line, .text, .lines, .level, .score, .percent, .amount, .count, .day,
        .year, .group, .items:
        keys.first.flatMap { $0.isEmpty ? nil : .text($0) }
      }
    do throws(Rejection) {
      return try set(path, of: target, from: former, to: value)
    } catch {
      tell(RejectionPhrase(error, field: info), isError: true)
      return []
    }
  }
}

/// The keys of a list with yes and no.
private enum FlagKey: String {
  case yes, no

  init(_ flag: Bool) { self = flag ? .yes : .no }
}

extension FieldKind {
  var takesSeveral: Bool {
    switch self {
    case .choices, .links: true
    case .line, .text, .lines, .choice, .level, .score, .percent, .amount, .count, .day, .year,
      .flag, .link, .group, .items:
      false
    }
  }
}

import Method

/// One row of a form, from top to bottom.
enum FormRow: Sendable {
  case space
  case heading(Term)
  case field(FieldPath, FieldInfo)
  /// A list: what it is called, how many items it has, and how to add one.
  case list(FieldPath, FieldInfo, Kind, count: Int)
  /// The head of one item, counted from 1.
  case item(Kind, number: Int)

  /// Where the focus rests; nil for a row that only parts others.
  var place: FormPlace? {
    switch self {
    case .field(let path, _): .field(path)
    case .list(let path, _, _, _): .list(path)
    case .space, .heading, .item: nil
    }
  }
}

/// Turns a table of fields into the rows of a form.
struct FormRows {
  /// The ids of the items of a list, in order.
  let items: (FieldPath) -> [String]
  private(set) var rows: [FormRow] = []
  private var section: Term?

  init(_ fields: [FieldInfo], at base: FieldPath, items: @escaping (FieldPath) -> [String]) {
    self.items = items
    add(fields, at: base)
  }

  private mutating func add(_ fields: [FieldInfo], at base: FieldPath) {
    for field in fields {
      let path = base.appending(field.key)
      switch field.kind {
      case .group(let shape):
        begin(field.label)
        add(shape.fields, at: path)
      case .items(let shape):
        begin(field.section ?? field.label)
        add(shape, of: field, at: path)
      case .line, .text, .lines, .choice, .choices, .level, .score, .percent, .amount, .count,
        .day, .year, .flag, .link, .links:
        if let heading = field.section { begin(heading) }
        rows.append(.field(path, field))
      }
    }
  }

  private mutating func add(_ shape: Kind, of field: FieldInfo, at list: FieldPath) {
    let ids = items(list)
    rows.append(.list(list, field, shape, count: ids.count))
    for (place, id) in ids.enumerated() {
      rows.append(.item(shape, number: place + 1))
      let base = list.entering(id)
      for child in shape.fields { rows.append(.field(base.appending(child.key), child)) }
    }
  }

  private mutating func begin(_ heading: Term) {
    guard heading != section else { return }
    section = heading
    if !rows.isEmpty { rows.append(.space) }
    rows.append(.heading(heading))
  }
}

/// What a form shows: some fields of a record, from a path on.
struct FormSubject: Sendable {
  let target: DocumentName
  let base: FieldPath
  let fields: [FieldInfo]
}

extension State {
  /// The rows of the form that is shown; empty while its record isn't loaded.
  var formRows: [FormRow] {
    guard let subject = formSubject, isLoaded(subject.target) else { return [] }
    return FormRows(subject.fields, at: subject.base) { list in
      items(of: subject.target, at: list).map(\.id)
    }.rows
  }

  /// What the pane's form is about: nil in other panes and in the grid.
  var formSubject: FormSubject? {
    switch pane {
    case .portfolio: nil
    case .settings: FormSubject(target: .settings, base: FieldPath([]), fields: Workspace.shape.fields)
    case .account: accountSubject
    }
  }

  /// The form of the pane: the account's holds also what is typed in its grid.
  var form: FormState {
    get { pane == .settings ? settings.form : account.form }
    set {
      if pane == .settings { settings.form = newValue } else { account.form = newValue }
    }
  }

  /// The target of the pane's form or grid.
  var editedTarget: DocumentName? {
    switch pane {
    case .portfolio: nil
    case .settings: .settings
    case .account: account.id.map(DocumentName.account)
    }
  }

  /// The row that has the focus: the remembered one, or the first when it is gone.
  var focusedPlace: FormPlace? {
    if isInGrid { return gridPlace.map(FormPlace.field) }
    let places = formRows.compactMap(\.place)
    if let focus = form.focus, places.contains(focus) { return focus }
    return places.first
  }

  /// The field that has the focus.
  var focusedField: (target: DocumentName, path: FieldPath, info: FieldInfo)? {
    guard let target = editedTarget, case .field(let path) = focusedPlace,
      let info = target.info(at: path)
    else { return nil }
    return (target, path, info)
  }

  var focusedValue: Value? {
    focusedField.flatMap { value(of: $0.target, at: $0.path) }
  }

  /// The scale of the focused field, when it is a level.
  var focusedScale: ClosedRange<Int>? {
    guard case .level(let scale) = focusedField?.info.kind else { return nil }
    return scale
  }

  /// The list that an item would be added to.
  var focusedList: FieldPath? {
    switch focusedPlace {
    case .list(let path): path
    case .field(let path): path.enclosingItem?.list
    case nil: nil
    }
  }

  /// The item that the focused field belongs to.
  var focusedItem: (list: FieldPath, id: String)? {
    guard case .field(let path) = focusedPlace else { return nil }
    return path.enclosingItem
  }
}

extension ItemTitle {
  /// The name as it stands, before any language: what a person types to mean it.
  public var plain: String {
    name.compactMap { part in
      switch part.value {
      case .text(let text): text
      case .list(let texts): texts.joined(separator: ", ")
      case .number(let number): String(number)
      case .day(let day): day.iso
      case .flag: nil
      }
    }.joined(separator: " ")
  }
}

extension Directory {
  /// The ids that a person means by what they typed in a link field: ids or whole names, in any case
  /// and with or without accents.
  ///
  /// - Throws: `unknownLink` for what names nothing, `ambiguousLink` for a name that several bear,
  ///   `linkToItself` for the record that `owner` is.
  public func resolve(
    _ value: Value, of kind: FieldKind, owner: String? = nil
  ) throws(Rejection) -> Value {
    guard let kinds = kind.linkedKinds else { return value }
    switch value {
    case .text(let text): return .text(try resolve(text, among: kinds, owner))
    case .list(let texts):
      var ids: [String] = []
      for text in texts {
        let id = try resolve(text, among: kinds, owner)
        if !ids.contains(id) { ids.append(id) }
      }
      return .list(ids)
    case .number, .day, .flag: return value
    }
  }

  private func resolve(
    _ text: String, among kinds: [Kind], _ owner: String?
  ) throws(Rejection) -> String {
    if let found = named(text, among: kinds) {
      guard found.id != owner else { throw .linkToItself }
      return found.id
    }
    if isStandIn, (try? Reference(text)) != nil { return text }
    let wanted = text.folded
    let found = candidates(among: kinds).filter { $0.title.plain.folded == wanted }
    guard let first = found.first else { throw .unknownLink(text) }
    guard found.count == 1 else { throw .ambiguousLink(text, ids: found.map(\.id)) }
    guard first.id != owner else { throw .linkToItself }
    return first.id
  }
}

extension Directory {
  /// A word of a choice: as the workspace's owner has renamed it, or the method's own.
  public func word(_ key: String, of field: FieldInfo, in language: Language) -> String {
    if let group = field.renamedIn,
      case .text(let own) = settings.value(at: group.appending(key))
    {
      return own
    }
    return field.kind.choices?.first { $0.key == key }?.term[language] ?? key
  }
}

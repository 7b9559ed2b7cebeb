/// The rows that link a record to others.
extension Field {
  /// A link to a record of one kind.
  public static func link<Target: Item>(
    _ key: String, _ path: Property<Owner, ID<Target>?>, to target: Target.Type,
    _ label: Term, ask: Term? = nil
  ) -> Self {
    Self(
      key, .link([target.kind]), label, ask,
      .value(
        get: { owner in owner[keyPath: path].map { .text($0.text) } },
        set: { (owner, value) throws(Rejection) in
          guard case .text(let id) = value else { return owner[keyPath: path] = nil }
          owner[keyPath: path] = try ID(id)
        }))
  }

  /// A link to a record of one of several kinds, told by the id itself.
  public static func link(
    _ key: String, _ path: Property<Owner, Reference?>, to kinds: [Kind],
    _ label: Term, ask: Term? = nil
  ) -> Self {
    Self(
      key, .link(kinds), label, ask,
      .value(
        get: { owner in owner[keyPath: path].map { .text($0.text) } },
        set: { (owner, value) throws(Rejection) in
          guard case .text(let id) = value else { return owner[keyPath: path] = nil }
          owner[keyPath: path] = try Reference(id)
        }))
  }

  /// Links to records of one kind.
  public static func links<Target: Item>(
    _ key: String, _ path: Property<Owner, [ID<Target>]>, to target: Target.Type,
    _ label: Term, ask: Term? = nil
  ) -> Self {
    Self(
      key, .links([target.kind]), label, ask,
      list(path, read: \.text, write: { try? ID<Target>($0) }))
  }

  /// Links to records of several kinds, each told by its id.
  public static func links(
    _ key: String, _ path: Property<Owner, [Reference]>, to kinds: [Kind],
    _ label: Term, ask: Term? = nil
  ) -> Self {
    Self(
      key, .links(kinds), label, ask,
      list(path, read: \.text, write: { text in try? Reference(text) }))
  }
}

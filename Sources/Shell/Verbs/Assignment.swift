internal import Method
internal import Phrases
internal import Store

/// A field of the command line with what is typed into it.
struct Assignment {
  let field: String
  let text: String

  init(field: String, text: String) {
    self.field = field
    self.text = text
  }

  /// Reads `FIELD=VALUE`; nil where no equals sign stands behind the field.
  ///
  /// One in brackets belongs to the name of an item.
  init?(_ word: String) {
    var depth = 0
    for place in word.indices {
      switch word[place] {
      case "[": depth += 1
      case "]": depth -= 1
      case "=" where depth == 0 && place > word.startIndex:
        field = String(word[..<place])
        text = String(word[place...].dropFirst())
        return
      default: continue
      }
    }
    return nil
  }

  /// Reads words of which each is `FIELD=VALUE`; the value `-` is standard input.
  static func all(_ words: [String], _ voice: Voice) throws(Refusal) -> [Assignment] {
    let given = try words.map { word throws(Refusal) -> Assignment in
      guard let assignment = Assignment(word) else {
        throw voice.refusal(EditVerbPhrase.badAssignment(word))
      }
      return assignment
    }
    return try withInput(given, voice)
  }

  /// Standard input is read once, however many fields it is for.
  static func withInput(
    _ given: [Assignment], _ voice: Voice
  ) throws(Refusal) -> [Assignment] {
    guard given.contains(where: { $0.text == "-" }) else { return given }
    let text = try input(voice)
    return given.map { $0.text == "-" ? Assignment(field: $0.field, text: text) : $0 }
  }

  /// Standard input without the line break at its end, which `echo` adds.
  private static func input(_ voice: Voice) throws(Refusal) -> String {
    guard var bytes = voice.surroundings.input() else {
      throw voice.refusal(CommandLinePhrase.inputTooLong)
    }
    if bytes.last == 0x0A { bytes.removeLast() }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw voice.refusal(CommandLinePhrase.notUTF8)
    }
    return text
  }
}

extension Edit {
  /// Sets fields of the document, or of the item at `base`: as they are typed in the interface.
  mutating func assign(
    _ given: [Assignment], below base: FieldPath = FieldPath([]), in store: WorkspaceStore,
    _ voice: Voice
  ) throws(Refusal) {
    let fields = try rows(of: given, below: base, voice)
    if fields.contains(where: { $0.info.kind.linkedKinds?.contains(Account.kind) ?? false }) {
      directory = voice.directory(of: held, accounts: try voice.scan(store).accounts)
    }
    for field in fields {
      do throws(Rejection) {
        let typed = try field.info.kind.value(
          typed: field.given.text, in: voice.language, currency: voice.settings?.currency,
          today: voice.surroundings.today)
        let owner = field.path.enclosingItem?.id ?? held.account?.id.text
        let value = try typed.map { typed throws(Rejection) in
          try directory.resolve(typed, of: field.info.kind, owner: owner)
        }
        try set(field.path, to: value)
      } catch {
        throw voice.refusal(field.given.field, error, field.info)
      }
    }
  }

  /// Where each stands and what it is; a field is given once.
  private func rows(
    of given: [Assignment], below base: FieldPath, _ voice: Voice
  ) throws(Refusal) -> [(given: Assignment, path: FieldPath, info: FieldInfo)] {
    var rows: [(given: Assignment, path: FieldPath, info: FieldInfo)] = []
    for assignment in given {
      let path: FieldPath
      let info: FieldInfo
      do throws(Rejection) {
        path = try FieldAddress.path(assignment.field, in: held.record, below: base, directory)
        info = try type(of: held.record).info(at: path)
      } catch {
        throw voice.refusal(assignment.field, error)
      }
      guard !rows.contains(where: { $0.path == path }) else {
        throw voice.refusal(EditVerbPhrase.givenTwice(assignment.field))
      }
      rows.append((assignment, path, info))
    }
    return rows
  }
}

import Method

/// A field that can't hold what its file says.
struct RecordFault: Error, Hashable {
  let line: Int
  /// From the record outwards: `years[y-1].revenue`.
  var field: String
  let rejection: Rejection

  func inside(_ outer: String) -> RecordFault {
    RecordFault(
      line: line, field: field.isEmpty ? outer : outer + "." + field, rejection: rejection)
  }
}

/// Takes the fields that a record's table names out of a file.
///
/// Keys that the table doesn't name are passed over: they stay in the file and are written back
/// from there.
enum RecordReader {
  /// Fills a record from what stands in its file.
  static func fill(
    _ record: inout some Record, from entries: [FileEntry], shape: Shape
  ) throws(RecordFault) {
    for entry in entries {
      guard let info = shape[entry.key],
        let tree = try tree(entry, info)
      else { continue }
      do throws(Rejection) {
        try record.fill([Entry(info.key, tree)])
      } catch {
        throw RecordFault(line: entry.line, field: info.key, rejection: error)
      }
    }
  }

  /// Nil for a field that is there but empty.
  private static func tree(_ entry: FileEntry, _ info: FieldInfo) throws(RecordFault) -> Tree? {
    switch (info.kind, entry.value) {
    case (_, .scalar(let scalar)) where scalar.text.utf8.isEmpty: return nil
    case (.group(let shape), .map(let entries)):
      do throws(RecordFault) {
        let filled = try group(entries, shape)
        return filled.isEmpty ? nil : .group(filled)
      } catch {
        throw error.inside(info.key)
      }
    case (.items(let kind), .list(let items)):
      return items.isEmpty ? nil : .items(try self.items(items, kind, in: info.key))
    default:
      do throws(Rejection) {
        guard let value = try value(entry.value, info.kind) else { return nil }
        try info.kind.check(value)
        return .value(value)
      } catch {
        throw RecordFault(line: entry.line, field: info.key, rejection: error.named(info.key))
      }
    }
  }

  private static func group(
    _ entries: [FileEntry], _ shape: Shape
  ) throws(RecordFault) -> [Entry] {
    var filled: [Entry] = []
    for entry in entries {
      guard let info = shape[entry.key],
        let tree = try tree(entry, info)
      else { continue }
      filled.append(Entry(info.key, tree))
    }
    return filled
  }

  private static func items(
    _ items: [FileItem], _ kind: Kind, in list: String
  ) throws(RecordFault) -> [ItemTree] {
    var ids: Set<String> = []
    var trees: [ItemTree] = []
    for item in items {
      func fail(_ rejection: Rejection) -> RecordFault {
        RecordFault(line: item.line, field: list, rejection: rejection)
      }
      guard case .map(let entries) = item.value else { throw fail(.wrongShape(list)) }
      guard case .scalar(let id) = entries["id"]?.value else { throw fail(.malformedID("")) }
      do throws(Rejection) {
        _ = try ID<Account>(id.text)
      } catch {
        throw fail(error)
      }
      guard ids.insert(id.text).inserted else { throw fail(.duplicateItem(id.text)) }
      do throws(RecordFault) {
        trees.append(ItemTree(id: id.text, try group(entries, kind.shape)))
      } catch {
        throw error.inside("\(list)[\(id.text)]")
      }
    }
    return trees
  }

  private static func value(_ node: FileNode, _ kind: FieldKind) throws(Rejection) -> Value? {
    switch (kind, node) {
    // A text field takes the characters as they stand: `name: 007` and `name: no` are texts here.
    case (.line, .scalar(let scalar)), (.text, .scalar(let scalar)),
      (.choice, .scalar(let scalar)), (.link, .scalar(let scalar)):
      return .text(scalar.text)
    case (.lines, .list(let items)), (.choices, .list(let items)), (.links, .list(let items)):
      var texts: [String] = []
      for item in items {
        guard case .scalar(let scalar) = item.value else { throw .wrongShape("") }
        texts.append(scalar.text)
      }
      return texts.isEmpty ? nil : .list(texts)
    case (.day, .scalar(let scalar)):
      guard !scalar.isText, let day = Day(iso: scalar.text) else { throw .notADay }
      return .day(day)
    case (.flag, .scalar(let scalar)):
      guard !scalar.isText, scalar.text == "true" || scalar.text == "false" else {
        throw .notYesOrNo
      }
      return .flag(scalar.text == "true")
    case (_, .scalar(let scalar)):
      guard let (_, decimals) = kind.numberForm else { throw .wrongShape("") }
      guard !scalar.isText else { throw .notANumber }
      return .number(try Decimal.number(scalar.text, decimals: decimals))
    // An empty list or map in another field's place is that field left empty.
    case (_, .list(let items)) where items.isEmpty: return nil
    case (_, .map(let entries)) where entries.isEmpty: return nil
    default: throw .wrongShape("")
    }
  }
}

extension Rejection {
  /// Tells the field that has the wrong shape, where the check itself couldn't know it.
  fileprivate func named(_ key: String) -> Rejection {
    if case .wrongShape = self { .wrongShape(key) } else { self }
  }
}

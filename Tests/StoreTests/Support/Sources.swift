@testable import Store

func parse(_ text: String) throws(SyntaxError) -> FileContent {
  try Parser.content(Array(text.utf8))
}

func emitted(_ content: FileContent) -> String {
  String(decoding: Emitter.bytes(content), as: UTF8.self)
}

/// A file with one text in each place where a text can stand.
func content(holding text: String) -> FileContent {
  let entry = FileEntry(key: "text", value: .text(text))
  let id = FileEntry(key: "id", value: .text("n-1"))
  let after = FileEntry(key: "after", value: .text("kept"))
  return FileContent(entries: [
    FileEntry(key: "top", value: .text(text)),
    FileEntry(key: "group", value: .map([entry, after])),
    FileEntry(
      key: "texts", value: .list([FileItem(value: .text(text)), FileItem(value: .text("x"))])),
    FileEntry(
      key: "items",
      value: .list([
        FileItem(value: .map([id, entry])), FileItem(value: .map([entry, id])),
        FileItem(value: .map([id, entry, after])),
      ])),
    FileEntry(key: "last", value: .text(text)),
  ])
}

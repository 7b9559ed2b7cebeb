import Method
import Testing

struct ValueTests {
  @Test("texts of the same look and other bytes are other values")
  func bytes() {
    #expect("é" == "e\u{301}", "what Swift thinks of strings")
    #expect(Value.text("é") != .text("e\u{301}"))
    #expect(Value.list(["a", "é"]) != .list(["a", "e\u{301}"]))
    #expect(Value.text("a\r\n") != .text("a\n"))
    #expect(Value.text("Å") != .text("\u{212B}"))
  }

  @Test("equal bytes are equal values with one hash")
  func equal() {
    let values: [Value] = [
      .text("é"), .list(["a", "b"]), .number(3), .flag(true), .text(""), .list([]),
    ]
    for value in values {
      #expect(value == value)
      #expect(Set([value, value]).count == 1)
    }
    #expect(Set([Value.text("é"), .text("e\u{301}")]).count == 2)
  }

  @Test("values of two kinds are never equal")
  func kinds() throws {
    let values: [Value] = [
      .text("1"), .list(["1"]), .number(1), .flag(true), .day(try day("2026-01-01")),
    ]
    for (place, value) in values.enumerated() {
      for other in values[(place + 1)...] { #expect(value != other) }
    }
  }

  @Test("lists differ by order and length")
  func lists() {
    #expect(Value.list(["a", "b"]) != .list(["b", "a"]))
    #expect(Value.list(["a"]) != .list(["a", "b"]))
    #expect(Value.list(["ab"]) != .list(["a", "b"]))
  }

  @Test("trees compare their values by bytes as well")
  func trees() {
    let one = Tree.group([Entry("name", .value(.text("é")))])
    let other = Tree.group([Entry("name", .value(.text("e\u{301}")))])
    #expect(one != other)
    #expect(
      Tree.items([ItemTree(id: "a", [Entry("b", .value(.flag(true)))])])
        != .items([ItemTree(id: "a")]))
  }
}

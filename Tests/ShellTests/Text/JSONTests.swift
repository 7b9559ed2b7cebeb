import Method
import Testing

@testable import Shell

struct JSONTests {
  @Test("objects keep the order of their keys and are indented")
  func order() {
    let value = JSON.object([
      .init("b", .number(1)), .init("a", .list([.text("x"), .null, .flag(true)])),
    ])
    #expect(
      value.written == """
        {
          "b": 1,
          "a": [
            "x",
            null,
            true
          ]
        }

        """)
  }

  @Test("nothing inside is written on one line")
  func empty() {
    #expect(JSON.list([]).written == "[]\n")
    #expect(JSON.object([]).written == "{}\n")
  }

  @Test(
    "what would end the text or command a terminal is escaped",
    arguments: [
      ("a\"b", "\"a\\\"b\""), ("a\\b", "\"a\\\\b\""), ("a\nb\tc\r", "\"a\\nb\\tc\\r\""),
      ("\u{1b}[31m", "\"\\u001b[31m\""), ("\u{9b}", "\"\\u009b\""), ("\u{202e}", "\"\\u202e\""),
      ("é 水 🐟", "\"é 水 🐟\""), ("\u{7f}", "\"\\u007f\""),
    ])
  func escapes(text: String, written: String) {
    #expect(JSON.text(text).written.utf8.elementsEqual((written + "\n").utf8))
  }

  @Test(
    "hundredths become exact decimal numbers",
    arguments: [(0, "0"), (1, "0.01"), (-5, "-0.05"), (1250, "12.5"), (-100, "-1"), (99, "0.99")])
  func decimals(hundredths: Int, written: String) {
    #expect(Decimals.text(hundredths, places: 2) == written)
  }

  @Test("tenths and whole numbers too, to the ends of an Int")
  func places() {
    #expect(Decimals.text(75, places: 1) == "7.5")
    #expect(Decimals.text(-42, places: 0) == "-42")
    #expect(Decimals.text(Int.min, places: 2) == "-92233720368547758.08")
  }

  @Test("what isn't a number is null")
  func notANumber() {
    #expect(JSON.number(Double.nan) == .null)
    #expect(JSON.number(Double.infinity) == .null)
    #expect(JSON.number(12.345) == .number("12.35") || JSON.number(12.345) == .number("12.34"))
    #expect(JSON.amount(nil) == .null)
  }

  @Test("a record is written by the keys of its fields, in the order of the table")
  func record() throws {
    let account = try Trial().hydrane()
    let json = JSON.record(
      account.entries, Account.shape, id: account.id.text,
      in: Directory(Workspace(), account: account)
    ).written
    #expect(json.hasPrefix("{\n  \"id\": \"hydrane\",\n  \"name\": \"Hydrane Boissons\""))
    #expect(json.contains("\"employees\": 4050"))
    #expect(json.contains("\"revenue\": 4200000.5"))
    #expect(json.contains("\"mission\": \"One line\\nand another\""))
  }
}

import Method
import Testing

struct FieldPathTests {
  @Test(
    "a path comes back from its text",
    arguments: [
      "name", "identity.employees", "years[y-7f3k9m2q].revenue", "identity.key_dates[d-1].event",
      "a[0].b[1].c", "team",
    ])
  func roundTrip(text: String) throws {
    #expect(try FieldPath(text).text == text)
  }

  @Test("the text is read into steps")
  func steps() throws {
    #expect(
      try path("identity.key_dates[d-1].event").steps == [
        .key("identity"), .item(list: "key_dates", id: "d-1"), .key("event"),
      ])
  }

  @Test(
    "rubbish is refused whole",
    arguments: [
      "", ".", "a.", ".a", "a..b", "A", "a b", "é", "a[", "a]", "a[]", "[b]", "a[b", "a[b]c",
      "a[B]", "a[b][c]", "a[-b]", "a1", "a-b", "a\n", "a[b].", "a\u{301}", "a.\u{301}b",
    ])
  func rubbish(text: String) {
    #expect(throws: Rejection.unknownField(text)) { try FieldPath(text) }
  }

  @Test("paths are built from their parts")
  func building() throws {
    #expect(try path("team").appending("kam") == path("team.kam"))
    #expect(try FieldPath([]).item("years", "y-1").appending("note") == path("years[y-1].note"))
    #expect(try path("identity.key_dates").entering("d-1") == path("identity.key_dates[d-1]"))
    #expect(try path("years[y-1]").entering("y-2") == path("years[y-1]"))
  }
}

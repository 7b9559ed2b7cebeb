import Method
import Pictures
import Testing

struct RecordPathTests {
  @Test("a mark of a record leads to its field, and is no room")
  func fields() throws {
    let path = FieldPath.field("level", of: "co-1", in: "coverage")
    #expect(try path == FieldPath("coverage[co-1].level"))
    #expect(path.roomOf == nil && path.analysisKey == nil)
  }

  @Test("a room tells the two whose record it would be, in their order")
  func rooms() throws {
    let path = FieldPath.room("level", of: "c-1", and: "m-2", in: "coverage")
    let pair = try #require(path.roomOf)
    #expect(pair.first == "c-1" && pair.second == "m-2")
    #expect(path != .room("level", of: "m-2", and: "c-1", in: "coverage"))
    #expect(try path.enclosingItem?.list == FieldPath("coverage"))
  }

  @Test("a room of one record alone has no second")
  func alone() throws {
    let pair = try #require(FieldPath.room("kraljic", of: "o-1", and: "", in: "x").roomOf)
    #expect(pair.first == "o-1" && pair.second.isEmpty)
  }

  @Test("no record can have the name of a room")
  func noID() throws {
    let path = FieldPath.room("level", of: "c-1", and: "m-2", in: "coverage")
    #expect((try? FieldPath(path.text)) == nil)
    let id = try #require(path.enclosingItem?.id)
    #expect((try? ID<Coverage>(id)) == nil)
  }

  @Test("a field outside of any list is no room, and a section of the analysis tells its key")
  func outside() throws {
    #expect(try FieldPath("identity.sector").roomOf == nil)
    #expect(FieldPath.analysis("needs").analysisKey == "needs")
    #expect(try FieldPath("identity.sector").analysisKey == nil)
    #expect(try FieldPath("identity").analysisKey == nil)
  }
}

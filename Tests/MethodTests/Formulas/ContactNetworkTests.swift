import Method
import Testing

struct ContactNetworkTests {
  @Test("the method's example: C-21")
  func example() throws {
    let network = try #require(ContactNetwork(degrees: [4, 1, 0], theirs: 4))
    #expect((network.density * 10_000).rounded() == 4167)
    #expect(network.centralisation == 0.875)
    #expect(!network.needsConductor)
  }

  @Test("one of ours alone is neither centred nor not")
  func alone() throws {
    let network = try #require(ContactNetwork(degrees: [3], theirs: 4))
    #expect(network.density == 0.75)
    #expect(network.centralisation == nil && !network.needsConductor)
  }

  @Test("where everybody meets everybody somebody has to conduct")
  func everybody() throws {
    let all = try #require(ContactNetwork(degrees: [4, 4, 4], theirs: 4))
    #expect(all.density == 1 && all.centralisation == 0 && all.needsConductor)
    let few = try #require(ContactNetwork(degrees: [1, 1, 1], theirs: 4))
    #expect(few.centralisation == 0 && !few.needsConductor)
    let half = try #require(ContactNetwork(degrees: [2, 2], theirs: 4))
    #expect(half.density == 0.5 && half.needsConductor)
  }

  @Test("without anybody on a side there is no network")
  func nobody() {
    #expect(ContactNetwork(degrees: [], theirs: 4) == nil)
    #expect(ContactNetwork(degrees: [1], theirs: 0) == nil)
  }
}

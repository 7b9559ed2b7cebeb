import Method
import Testing

struct DossierTests {
  @Test("findings are looked up by their field, the gravest first")
  func findings() throws {
    var account = try account()
    account.status = .key
    account.contacts = [Contact(id: try ID("c-1"))]
    account.needs = [Need(id: try ID("n-1"))]
    account.needs[0].holders = [try ID("c-9")]
    account.years = [AccountYear(id: try ID("y-1"))]
    let digest = Digest(account)
    let dossier = Dossier(account, digest: digest, in: try context(Workspace(), [digest]))
    #expect(dossier.findings == digest.findings(in: try context(Workspace(), [digest])))
    #expect(dossier.findings(at: try path("team.kam")).map(\.code) == ["V21"])
    #expect(dossier.findings(at: try path("needs[n-1].holders")).map(\.code) == ["L01"])
    #expect(dossier.findings(at: try path("years[y-1].year")).map(\.code) == ["L02"])
    #expect(dossier.findings(at: try path("name")).isEmpty)
  }

  @Test("its directory knows the people of the account")
  func directory() throws {
    var account = try account()
    var anne = Contact(id: try ID("c-1"))
    anne.name = "Anne Castelin"
    account.contacts = [anne]
    let dossier = Dossier(account, digest: Digest(account), in: try context())
    #expect(dossier.directory.named("c-1", among: [Contact.kind])?.title.plain == "Anne Castelin")
  }
}

import Glibc
import Method
import Phrases
import Store
import Testing

@testable import Shell

struct StoreWordsTests {
  @Test(
    "the system's numbers are understood",
    arguments: [
      (EPERM, DiskReason.notAllowed), (EACCES, .notAllowed), (ENOENT, .missing), (EIO, .hardware),
      (EEXIST, .exists), (ENOTDIR, .notAFolder), (EISDIR, .aFolder), (EMFILE, .tooManyOpen),
      (EFBIG, .tooBig), (ENOSPC, .noRoom), (EROFS, .readOnlyDisk), (ENAMETOOLONG, .nameTooLong),
      (ELOOP, .link), (EDQUOT, .overQuota), (ENOMEM, .noMemory), (EAGAIN, .busy),
      (EOPNOTSUPP, .other(95)),
    ])
  func numbers(code: Int32, reason: DiskReason) {
    #expect(DiskReason(errno: code) == reason)
  }

  @Test(
    "why a workspace is only read is said once",
    arguments: [ReadOnlyReason.asked, .folder("/srv/x"), .newerSchema(2)])
  func readOnly(reason: ReadOnlyReason) {
    let wording = Wording(.french)
    let said = SavingPhrase.readOnly(reason.phrase.said(wording)).said(wording)
    #expect(said.split(separator: "ecture seule").count == 2)
  }
}

public import Method

@testable import Store

extension Digest: Equatable {
  /// By the bytes that the index holds of them: all that a summary knows.
  public static func == (left: Digest, right: Digest) -> Bool {
    left.indexBytes == right.indexBytes
  }

  private var indexBytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(self)
    return writer.bytes
  }
}

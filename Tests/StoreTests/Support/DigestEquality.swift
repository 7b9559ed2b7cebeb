public import Method

extension Digest: Equatable {
  /// By the bytes that the index holds of them: all that a digest knows.
  public static func == (left: Digest, right: Digest) -> Bool { left.bytes == right.bytes }
}

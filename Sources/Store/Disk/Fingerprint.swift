/// Tells contents apart: 64 bits of XXH64 over the bytes, and how many they are.
///
/// It guards against accidents between teammates and programs, not against a forger.
public struct Fingerprint: Hashable, Sendable {
  public let hash: UInt64
  public let count: Int

  init(_ bytes: [UInt8]) {
    hash = Fingerprint.xxh64(bytes[...])
    count = bytes.count
  }

  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9,
    0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
  )

  static func xxh64(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.withUnsafeBytes(xxh64) }

  private static func xxh64(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var at = 0
    var hash: UInt64
    if bytes.count >= 32 {
      var lanes = (primes.0 &+ primes.1, primes.1, UInt64(0), 0 &- primes.0)
      while bytes.count - at >= 32 {
        lanes.0 = round(lanes.0, word(bytes, at))
        lanes.1 = round(lanes.1, word(bytes, at + 8))
        lanes.2 = round(lanes.2, word(bytes, at + 16))
        lanes.3 = round(lanes.3, word(bytes, at + 24))
        at += 32
      }
      hash =
        turn(lanes.0, 1) &+ turn(lanes.1, 7) &+ turn(lanes.2, 12) &+ turn(lanes.3, 18)
      for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
        hash = (hash ^ round(0, lane)) &* primes.0 &+ primes.3
      }
    } else {
      hash = primes.4
    }
    return finish(hash &+ UInt64(bytes.count), bytes, from: at)
  }

  private static func finish(
    _ start: UInt64, _ bytes: UnsafeRawBufferPointer, from first: Int
  ) -> UInt64 {
    var hash = start
    var at = first
    while bytes.count - at >= 8 {
      hash = turn(hash ^ round(0, word(bytes, at)), 27) &* primes.0 &+ primes.3
      at += 8
    }
    if bytes.count - at >= 4 {
      let half = UInt64(
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
      hash = turn(hash ^ (half &* primes.0), 23) &* primes.1 &+ primes.2
      at += 4
    }
    while at < bytes.count {
      hash = turn(hash ^ (UInt64(bytes[at]) &* primes.4), 11) &* primes.0
      at += 1
    }
    hash = (hash ^ hash >> 33) &* primes.1
    hash = (hash ^ hash >> 29) &* primes.2
    return hash ^ hash >> 32
  }

  /// The caller sees to it that there are eight more bytes.
  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    turn(lane &+ word &* primes.1, 31) &* primes.0
  }

  @inline(__always)
  private static func turn(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }
}

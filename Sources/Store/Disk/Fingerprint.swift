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

  static func xxh64(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var at = bytes.startIndex
    var hash: UInt64
    if bytes.count >= 32 {
      var lanes = (primes.0 &+ primes.1, primes.1, UInt64(0), 0 &- primes.0)
      while bytes.endIndex - at >= 32 {
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
    return finish(hash &+ UInt64(bytes.count), bytes[at...])
  }

  private static func finish(_ start: UInt64, _ rest: ArraySlice<UInt8>) -> UInt64 {
    var hash = start
    var at = rest.startIndex
    while rest.endIndex - at >= 8 {
      hash = turn(hash ^ round(0, word(rest, at)), 27) &* primes.0 &+ primes.3
      at += 8
    }
    if rest.endIndex - at >= 4 {
      let half = (0..<4).reduce(UInt64(0)) { $0 | UInt64(rest[at + $1]) << UInt64(8 * $1) }
      hash = turn(hash ^ (half &* primes.0), 23) &* primes.1 &+ primes.2
      at += 4
    }
    while at < rest.endIndex {
      hash = turn(hash ^ (UInt64(rest[at]) &* primes.4), 11) &* primes.0
      at += 1
    }
    hash = (hash ^ hash >> 33) &* primes.1
    hash = (hash ^ hash >> 29) &* primes.2
    return hash ^ hash >> 32
  }

  @inline(__always)
  private static func word(_ bytes: ArraySlice<UInt8>, _ at: Int) -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<8 { word |= UInt64(bytes[at + offset]) << UInt64(8 * offset) }
    return word
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

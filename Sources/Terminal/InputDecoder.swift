/// Turns the bytes that a terminal sends into events.
///
/// A sequence may be cut between two reads: what isn't complete waits. When nothing more comes
/// within a moment, `finish()` says what the waiting bytes are: a lone Esc, above all.
public struct InputDecoder: Sendable {
  var waiting: [UInt8] = []
  /// The bytes of a paste that has begun and not ended.
  private var paste: [UInt8]?
  /// How often nothing came for a moment while an answer of the terminal is passed over; nil else.
  private var answerPauses: Int?
  /// Pauses after which the rest of an answer isn't waited for any more.
  private static let mostPauses = 4

  /// A sequence longer than this is noise and is dropped.
  private static let longest = 64
  /// 16 MiB; what is pasted beyond is left out, so that a terminal can't fill the memory.
  private static let largestPaste = 16 << 20

  public init() {}

  /// Bytes wait that are an event by themselves if no more come: call `finish()` after a moment.
  public var isWaiting: Bool { (!waiting.isEmpty || answerPauses != nil) && paste == nil }

  /// A paste has begun and not ended: call `finish()` when nothing has come for some seconds.
  public var isPasting: Bool { paste != nil }

  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    waiting += bytes
    var events: [InputEvent] = []
    var rest = waiting[...]
    while !rest.isEmpty {
      if paste != nil {
        guard let event = takePaste(&rest) else { break }
        events.append(event)
        continue
      }
      if answerPauses != nil {
        guard passOverAnswer(&rest) else { break }
        continue
      }
      switch Self.next(rest) {
      case .incomplete:
        waiting = Array(rest)
        return events
      case .found(let event, let length):
        rest = rest.dropFirst(length)
        if let event { events.append(event) }
      case .pasteBegins(let length):
        rest = rest.dropFirst(length)
        paste = []
      case .answerBegins(let length):
        rest = rest.dropFirst(length)
        answerPauses = 0
      }
    }
    waiting = Array(rest)
    return events
  }

  /// What the waiting bytes mean when nothing follows them.
  public mutating func finish() -> [InputEvent] {
    if let text = paste {
      // Its end was lost on the way: what came of it isn't.
      paste = nil
      waiting = []
      return [.paste(Self.text(ofPaste: text))]
    }
    if let pauses = answerPauses {
      answerPauses = pauses + 1 < Self.mostPauses ? pauses + 1 : nil
      if answerPauses == nil { waiting = [] }
      return []
    }
    guard isWaiting else { return [] }
    var events: [InputEvent] = []
    var rest = waiting[...]
    waiting = []
    while let byte = rest.first {
      guard byte == 0x1b else {
        // A character cut in half: nothing that could be meant.
        return events
      }
      // Esc and "[", "O" or "]" alone is Alt with that key.
      let following = rest.dropFirst()
      if following.count == 1, let letter = following.first,
        letter == 0x5b || letter == 0x4f || EscapeSequence.beginsAnswer(letter, nil) == nil
      {
        events.append(.key(Key(.character(Character(UnicodeScalar(letter))), .alt)))
        return events
      }
      events.append(.key(.escape))
      guard following.first == 0x1b else { return events }
      rest = following
    }
    return events
  }

  enum Found: Equatable {
    case incomplete
    /// An event, or none for what is to be passed over, and how many bytes it took.
    case found(InputEvent?, Int)
    case pasteBegins(Int)
    /// An answer of the terminal, up to its end, is none of ours.
    case answerBegins(Int)
  }

  private static func next(_ bytes: ArraySlice<UInt8>) -> Found {
    guard let first = bytes.first else { return .incomplete }
    if first == 0x1b { return escape(bytes) }
    if first < 0x20 || first == 0x7f { return .found(control(first).map(InputEvent.key), 1) }
    if first < 0x80 {
      return .found(.key(.character(Character(UnicodeScalar(first)))), 1)
    }
    return character(bytes)
  }

  static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: Key(.character(" "), .control)
    case 0x09: .tab
    case 0x0a, 0x0d: .enter
    case 0x08, 0x7f: .backspace
    case 0x1b: .escape
    case 0x01...0x1a: .control(Character(UnicodeScalar(byte + 0x60)))
    case 0x1c...0x1f: .control(Character(UnicodeScalar(byte + 0x40)))
    default: nil
    }
  }

  private static func character(_ bytes: ArraySlice<UInt8>) -> Found {
    let lead = bytes[bytes.startIndex]
    let length: Int
    switch lead {
    case 0xc2...0xdf: length = 2
    case 0xe0...0xef: length = 3
    case 0xf0...0xf4: length = 4
    default: return .found(nil, 1)
    }
    let taken = bytes.prefix(length)
    guard taken.dropFirst().allSatisfy({ $0 & 0xc0 == 0x80 }) else { return .found(nil, 1) }
    guard taken.count == length else { return .incomplete }
    // C1 controls are no text, and a terminal in 8-bit mode isn't supported.
    guard let text = String(validating: taken, as: UTF8.self), let only = text.first,
      !(lead == 0xc2 && taken[taken.startIndex + 1] < 0xa0)
    else { return .found(nil, length) }
    return .found(.key(.character(only)), length)
  }

  private static func escape(_ bytes: ArraySlice<UInt8>) -> Found {
    let following = bytes.dropFirst()
    guard let second = following.first else { return .incomplete }
    switch second {
    case 0x5b: return EscapeSequence.csi(bytes, longest: longest)
    case 0x4f: return EscapeSequence.ss3(bytes)
    case 0x1b:
      // Esc Esc [ A is Alt with an arrow on some terminals; otherwise the first stands alone.
      switch escape(following) {
      case .incomplete: return .incomplete
      case .found(.key(var key)?, let length) where key != .escape && length > 1:
        key.modifiers.insert(.alt)
        return .found(.key(key), length + 1)
      case .found, .pasteBegins, .answerBegins: return .found(.key(.escape), 1)
      }
    default:
      switch EscapeSequence.beginsAnswer(second, following.dropFirst().first) {
      case true?: return .answerBegins(2)
      case nil: return .incomplete
      case false?: break
      }
      switch next(following) {
      case .incomplete: return .incomplete
      case .found(.key(var key)?, let length):
        key.modifiers.insert(.alt)
        return .found(.key(key), length + 1)
      case .found, .pasteBegins, .answerBegins: return .found(.key(.escape), 1)
      }
    }
  }

  /// Drops an answer up to BEL or ST; false while its end hasn't come.
  private mutating func passOverAnswer(_ rest: inout ArraySlice<UInt8>) -> Bool {
    for index in rest.indices {
      if rest[index] == 0x07 {
        rest = rest[(index + 1)...]
        answerPauses = nil
        return true
      }
      guard rest[index] == 0x1b else { continue }
      guard index + 1 < rest.endIndex else {
        rest = rest[index...]
        return false
      }
      // Any other sequence breaks it off.
      rest = rest[(rest[index + 1] == UInt8(ascii: "\\") ? index + 2 : index)...]
      answerPauses = nil
      return true
    }
    rest = []
    return false
  }

  private static let pasteEnd: [UInt8] = Array("\u{1b}[201~".utf8)

  /// Takes bytes into the paste; the event once its end has come.
  private mutating func takePaste(_ rest: inout ArraySlice<UInt8>) -> InputEvent? {
    guard var text = paste else { return nil }
    // Held here alone, it grows in place: a shared one would be copied for each read.
    paste = nil
    var index = rest.startIndex
    var end: Int?
    while index < rest.endIndex {
      if rest[index] == 0x1b {
        let candidate = rest[index...].prefix(Self.pasteEnd.count)
        if candidate.elementsEqual(Self.pasteEnd) {
          end = index
          break
        }
        if candidate.count < Self.pasteEnd.count, Self.pasteEnd.starts(with: candidate) { break }
      }
      index += 1
    }
    let room = max(0, Self.largestPaste - text.count)
    text += rest[..<index].prefix(room)
    rest = rest[index...]
    guard end != nil else {
      paste = text
      return nil
    }
    rest = rest.dropFirst(Self.pasteEnd.count)
    return .paste(Self.text(ofPaste: text))
  }

  /// Terminals send the line breaks of a paste as CR.
  private static func text(ofPaste bytes: [UInt8]) -> String {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0d {
        joined.append(0x0a)
        if index + 1 < bytes.count, bytes[index + 1] == 0x0a { index += 1 }
      } else {
        joined.append(bytes[index])
      }
      index += 1
    }
    return String(decoding: joined, as: UTF8.self)
  }
}

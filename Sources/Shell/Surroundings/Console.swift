internal import Glibc
internal import Method
internal import Phrases
internal import Terminal

/// What a verb answers: its text, what it has to say besides, and the exit code.
public struct Outcome: Hashable, Sendable {
  /// For standard output.
  public var text: String
  /// Sentences for standard error.
  public var remarks: [String]
  public var code: Int32
  /// For a program to read: not made visible but on a terminal.
  public var isData = false
  /// What was asked for is on disk, whatever becomes of the text.
  public var isSaved = false

  public init(
    _ text: String = "", remarks: [String] = [], code: Int32 = 0, isData: Bool = false,
    isSaved: Bool = false
  ) {
    self.isSaved = isSaved
    self.text = text
    self.isData = isData
    self.remarks = remarks
    self.code = code
  }

  /// Writes it out and ends the process.
  ///
  /// What others have written into names and texts can command neither this terminal nor the one that
  /// a file is shown on later; the bare value of a field, JSON and CSV are handed on as they are.
  public func end(in surroundings: Surroundings) -> Never {
    let failure = Console.write(
      isData && !surroundings.isOutputTerminal ? text : Console.visible(text),
      to: STDOUT_FILENO)
    var remarks = remarks
    if let failure {
      let why = DiskReason(errno: failure)
      let phrase = isSaved ? CommandLinePhrase.savedUnsaid(why) : .unsaid(why)
      remarks.append(phrase.said(Wording(surroundings.machineLanguage)))
    }
    for remark in remarks { Console.write(Console.visible(remark) + "\n", to: STDERR_FILENO) }
    exit(failure == nil || isSaved || code != 0 ? code : 2)
  }
}

enum Console {
  /// The system's number for the reason when not all could be written; a reader that has gone
  /// (`| head`) is no failure.
  @discardableResult
  static func write(_ text: String, to file: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR && errno != EAGAIN {
        return errno == EPIPE ? nil : errno
      }
    }
    return nil
  }

  /// Line by line, with everything that would command the terminal made visible.
  static func visible(_ text: String) -> String {
    var lines: [String] = []
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      lines.append(Glyphs.visible(String(Substring(line))))
    }
    return lines.joined(separator: "\n")
  }
}

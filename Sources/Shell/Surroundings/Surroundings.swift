internal import CProcess
internal import Glibc
public import Method
internal import Workbench

/// What the program finds around it when it starts: gathered once, so that verbs can be tried with
/// other surroundings than the machine's.
public struct Surroundings: Sendable {
  /// What stands behind the program's name on the command line.
  public var words: [String] = []
  public var variables: [String: String]
  /// Where the program's own file is; nil when that can't be told.
  public var program: String?
  public var isInputTerminal: Bool
  public var isOutputTerminal: Bool
  public var isErrorTerminal: Bool
  public var today: Day
  /// The time of day as it is shown, such as "14:02".
  public var time: String
  /// Differs from one start to the next: what fresh ids are drawn from.
  public var seed: UInt64
  /// Standard input to its end; nil when it is longer than a field can be, or can't be read.
  public var input: @Sendable () -> [UInt8]?
  /// Asks on the terminal and gives the line that was answered; nil at the end of the input.
  public var ask: @Sendable (String) -> String?

  public init(
    variables: [String: String] = [:], program: String? = nil, isInputTerminal: Bool = false,
    isOutputTerminal: Bool = false, isErrorTerminal: Bool = false, today: Day,
    time: String = "00:00", seed: UInt64 = 1,
    input: @escaping @Sendable () -> [UInt8]? = { [] },
    ask: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.variables = variables
    self.program = program
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.today = today
    self.time = time
    self.seed = seed
    self.input = input
    self.ask = ask
  }

  /// Those of this process.
  ///
  /// From here on, what it writes is its owner's alone (umask 077), and an output that is closed or
  /// full is told instead of ending it.
  public static func ofThisProcess() -> Surroundings {
    umask(0o077)
    aq_refuse_instead_of_ending()
    let now = Clock.now()
    var found = Surroundings(
      variables: Environment.all(),
      program: aq_program().flatMap { Places.absolute(String(cString: $0)) },
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1, isErrorTerminal: isatty(STDERR_FILENO) == 1,
      today: now.today, time: now.time, seed: Clock.seed(), input: StandardInput.all,
      ask: StandardInput.answer)
    found.words = (1..<max(1, Int(aq_word_count()))).compactMap { number in
      aq_word(Int32(number)).map { String(cString: $0) }
    }
    return found
  }

  /// The value of a variable that is set and isn't empty.
  func variable(_ name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// The language of LC_ALL, LC_MESSAGES or LANG, the first that is set; English unless French.
  var machineLanguage: Language {
    let name = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return name.lowercased().hasPrefix("fr") ? .french : .english
  }
}

enum Environment {
  static func all() -> [String: String] {
    var variables: [String: String] = [:]
    var place = environ
    while let entry = place.pointee {
      if let equals = strchr(entry, Int32(UInt8(ascii: "="))) {
        let name = UnsafeBufferPointer(start: entry, count: equals - entry)
        variables[name.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }] =
          String(cString: equals + 1)
      }
      place += 1
    }
    return variables
  }
}

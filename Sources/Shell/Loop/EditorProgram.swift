internal import Glibc
internal import Phrases

/// The user's own editor, given a text in a file that nobody else can read.
struct EditorProgram {
  /// Why the text is as it was.
  struct Refusal: Error {
    enum Reason {
      case noFile
      case notStarted(String)
      case ended(String, code: Int32)
      /// The file is gone.
      case leftNothing(String)
      case tooLong
      case notUTF8
    }

    let reason: Reason
    /// Where what was written in the editor stays; nil when there is nothing but the former text.
    var kept: String?
    /// What was written and saved there, although the editor ended badly: as when its window is closed.
    var text: String?

    func said(_ wording: Wording) -> String {
      let why = reason.said(wording)
      return kept.map { why + " " + VerbPhrase.editedTextKept(path: $0).said(wording) } ?? why
    }
  }

  private let surroundings: Surroundings
  private let folder: String

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    folder = Places(surroundings).runtime
  }

  /// The program and its arguments; looked for when there is something to edit, not at the start.
  var command: [String] {
    let chosen = surroundings.variable("VISUAL") ?? surroundings.variable("EDITOR")
    let words = chosen.map(Self.words) ?? []
    return words.isEmpty ? [Self.standard(surroundings)] : words
  }

  /// The text as the editor left it.
  ///
  /// Whatever can't be taken over stays in its file, with what the editor left beside it.
  func edit(_ text: String) -> Result<String, Refusal> {
    let command = command
    guard let place = PrivateFile(in: folder, holding: text) else {
      return .failure(Refusal(reason: .noFile))
    }
    switch read(place, after: Self.run(command + [place.path]), command[0]) {
    case .success(let found):
      place.remove()
      var edited = Self.plain(found, as: text)
      // Editors end the last line; a text that hadn't such an end doesn't get one.
      if edited.utf8.last == 0x0A, text.utf8.last != 0x0A {
        edited = String(decoding: edited.utf8.dropLast(), as: UTF8.self)
      }
      return .success(edited)
    case .failure(var refusal):
      guard place.holdsMore(than: text) else {
        place.remove()
        return .failure(refusal)
      }
      refusal.kept = place.path
      let left = place.contents(atMost: StandardInput.longest)
      refusal.text = left.flatMap { String(validating: $0, as: UTF8.self) }
      if refusal.text == text { refusal.text = nil }
      return .failure(refusal)
    }
  }

  /// Without the mark and the line ends that some editors add, which the text hadn't.
  private static func plain(_ edited: String, as text: String) -> String {
    var bytes = Array(edited.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard !text.utf8.contains(0x0D) else { return String(decoding: bytes, as: UTF8.self) }
    let kept = bytes.indices.filter { place in
      bytes[place] != 0x0D || place + 1 == bytes.count || bytes[place + 1] != 0x0A
    }
    return String(decoding: kept.map { bytes[$0] }, as: UTF8.self)
  }

  private func read(
    _ place: PrivateFile, after status: Int32?, _ program: String
  ) -> Result<String, Refusal> {
    func refused(_ reason: Refusal.Reason) -> Result<String, Refusal> {
      .failure(Refusal(reason: reason))
    }
    guard let status else { return refused(.notStarted(program)) }
    guard status == 0 else { return refused(.ended(program, code: status)) }
    guard place.isThere else { return refused(.leftNothing(program)) }
    guard let bytes = place.contents(atMost: StandardInput.longest) else {
      return refused(.tooLong)
    }
    guard let edited = String(validating: bytes, as: UTF8.self) else { return refused(.notUTF8) }
    return .success(edited)
  }

  /// Splits a command into words as a shell would, without one: quotes and backslashes keep blanks.
  static func words(_ command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in command {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\" && quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let whole = word { words.append(whole) }
    return words.first?.isEmpty == true ? [] : words
  }

  private static func standard(_ surroundings: Surroundings) -> String {
    let folders = (surroundings.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    let known = ["nano", "vim", "vi"]
    return known.first { name in folders.contains { access("\($0)/\(name)", X_OK) == 0 } } ?? "vi"
  }

  /// Runs a program on the terminal to its end; its exit code, 128 and more for a signal; nil when
  /// it can't be started.
  private static func run(_ words: [String]) -> Int32? {
    let restored = [(SIGINT, SIG_IGN), (SIGQUIT, SIG_IGN), (SIGTSTP, SIG_DFL)].map {
      number, handler in
      var before = sigaction()
      var now = sigaction()
      now.__sigaction_handler.sa_handler = handler
      sigaction(number, &now, &before)
      return (number, before)
    }
    defer {
      for (number, before) in restored {
        var before = before
        sigaction(number, &before, nil)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var standard = sigset_t()
    sigfillset(&standard)
    posix_spawnattr_setsigdefault(&attributes, &standard)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, words[0], nil, &attributes, &arguments, environ) == 0 else {
      return nil
    }
    guard let status = waited(for: child) else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

extension EditorProgram {
  /// How long an editor whose terminal has gone may take to notice, in steps of `step` milliseconds.
  private static let (step, mostSteps): (Int32, Int) = (50, 40)

  /// The status with which it ended; nil when there is no such child.
  ///
  /// One that never reads the terminal doesn't notice that it has gone: it is told, and then ended.
  private static func waited(for child: pid_t) -> Int32? {
    var status: Int32 = 0
    var steps = 0
    let isWatched = isatty(STDIN_FILENO) != 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status }
      guard ended == 0 || errno == EINTR else { return nil }
      var terminal = pollfd(fd: isWatched ? STDIN_FILENO : -1, events: 0, revents: 0)
      poll(&terminal, 1, step)
      guard terminal.revents & Int16(POLLHUP | POLLERR) != 0 else { continue }
      if steps == 0 { kill(child, SIGHUP) }
      if steps == mostSteps { kill(child, SIGKILL) }
      steps += 1
      poll(nil, 0, step)
    }
  }
}

extension EditorProgram.Refusal.Reason {
  fileprivate func said(_ wording: Wording) -> String {
    switch self {
    case .noFile: VerbPhrase.noRoomForEditor.said(wording)
    case .notStarted(let command): VerbPhrase.noEditor(command).said(wording)
    case .ended(let command, let code):
      VerbPhrase.editorFailed(command, code: Int(code)).said(wording)
    case .leftNothing(let command): VerbPhrase.editorLeftNothing(command).said(wording)
    case .tooLong: CommandLinePhrase.inputTooLong.said(wording)
    case .notUTF8: CommandLinePhrase.notUTF8.said(wording)
    }
  }
}

/// A file in a folder of its own that only this user can enter.
struct PrivateFile {
  private static let name = "text.md"

  let path: String
  private let folder: String

  init?(in base: String, holding text: String) {
    guard let made = Self.makeFolder(in: base) ?? Self.makeFolder(in: "/tmp") else { return nil }
    folder = made
    path = made + "/" + Self.name
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else {
      rmdir(folder)
      return nil
    }
    let isWritten = SmallFile.writeAll(Array(text.utf8), to: file)
    guard close(file) == 0, isWritten else {
      remove()
      return nil
    }
  }

  private static func makeFolder(in base: String) -> String? {
    var pattern = Array((base + "/aquarium-" + String(repeating: "X", count: 6)).utf8CString)
    guard mkdtemp(&pattern) != nil else { return nil }
    return String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  var isThere: Bool { access(path, F_OK) == 0 }

  /// Nil when it is gone, isn't a file any more, or is too long.
  func contents(atMost limit: Int) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return SmallFile.contents(of: file, atMost: limit)
  }

  /// Whether the file isn't the text that was given, or the editor left another beside it, as one
  /// does that was ended before it saved.
  func holdsMore(than text: String) -> Bool {
    let names = Folder.names(in: folder)
    guard names == [Self.name] else { return !names.isEmpty }
    return contents(atMost: text.utf8.count).map { $0.elementsEqual(text.utf8) } != true
  }

  /// Whatever the editor left beside it (copies, undo files) goes, too.
  func remove() {
    for name in Folder.names(in: folder) { unlink(folder + "/" + name) }
    rmdir(folder)
  }
}

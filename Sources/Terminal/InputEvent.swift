/// Something that the terminal, the system or another thread says to the program.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// A whole paste, however many lines: line breaks are "\n".
  case paste(String)
  case mouse(Mouse)
  case resize(Size)
  /// The terminal is gone, said once: save, and stop reading.
  case hangup
  /// SIGINT from outside; the key ^C arrives as a key.
  case interrupted
  /// SIGTERM, or another signal that would end a program.
  case terminated
  /// The program was stopped (^Z) and goes on; everything has to be painted again.
  case resumed
  /// The wake pipe has something to read: the worker has answered.
  case wake
}

/// What the mouse did, on which cell.
public struct Mouse: Hashable, Sendable {
  public enum Button: UInt8, CaseIterable, Hashable, Sendable {
    case left, middle, right
  }

  public enum Action: Hashable, Sendable {
    case press(Button)
    case release
    case drag(Button)
    case wheelUp
    case wheelDown
  }

  public var action: Action
  public var at: Point
  public var modifiers: Key.Modifiers

  public init(_ action: Action, at point: Point, modifiers: Key.Modifiers = []) {
    self.action = action
    self.at = point
    self.modifiers = modifiers
  }
}

import Method

/// Rows that several tables have, each with keys of its own.
extension Command {
  static func down(
    _ keys: String, _ action: Act, footer: Bool = false,
    off: @escaping @Sendable (Sight) -> Term? = { _ in nil }
  ) -> Command {
    Command(
      keys, action, Term("down", "descendre"),
      help: Term("to the row below", "à la ligne du dessous"),
      footer: footer, off: off)
  }

  static func up(
    _ keys: String, _ action: Act, footer: Bool = false,
    off: @escaping @Sendable (Sight) -> Term? = { _ in nil }
  ) -> Command {
    Command(
      keys, action, Term("up", "monter"), help: Term("to the row above", "à la ligne du dessus"),
      footer: footer,
      off: off)
  }

  static func pageDown(
    _ keys: String, _ action: Act, off: @escaping @Sendable (Sight) -> Term? = { _ in nil }
  ) -> Command {
    Command(
      keys, action, Term("page down", "page suivante"),
      help: Term("a screen down", "un écran plus bas"), off: off)
  }

  static func pageUp(
    _ keys: String, _ action: Act, off: @escaping @Sendable (Sight) -> Term? = { _ in nil }
  ) -> Command {
    Command(
      keys, action, Term("page up", "page précédente"),
      help: Term("a screen up", "un écran plus haut"), off: off)
  }

  static func first(
    _ keys: String, _ action: Act, off: @escaping @Sendable (Sight) -> Term? = { _ in nil }
  ) -> Command {
    Command(
      keys, action, Term("first", "premier"), help: Term("goes to the top", "va tout en haut"),
      off: off)
  }

  static func last(
    _ keys: String, _ action: Act, off: @escaping @Sendable (Sight) -> Term? = { _ in nil }
  ) -> Command {
    Command(
      keys, action, Term("last", "dernier"), help: Term("goes to the bottom", "va tout en bas"),
      off: off)
  }

  /// Of a filter of accounts that is being typed.
  static func keepFilter(_ action: Act) -> Command {
    Command(
      "enter", action, Term("keep", "garder"),
      help: Term("keeps the filter, and goes on", "garde le filtre, et continue"), footer: true)
  }

  static func dropFilter(_ action: Act) -> Command {
    Command(
      "esc", action, Term("clear", "effacer"),
      help: Term("shows all accounts again", "montre de nouveau tous les comptes"), footer: true)
  }

  static func backToPortfolio(_ keys: String, _ action: Act) -> Command {
    Command(
      keys, action, Term("portfolio", "portefeuille"),
      help: Term("back to all accounts", "retour à tous les comptes"), footer: true)
  }

  static func language(_ keys: String, _ action: Act) -> Command {
    Command(
      keys, action, Term("language", "langue"),
      help: Term("English or French", "anglais ou français"),
      words: Term("French English translate", "anglais français traduire"))
  }
}

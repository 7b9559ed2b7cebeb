internal import ArgumentParser
internal import Shell

struct Themes: Verb {
  static var configuration: CommandConfiguration { verb("themes") }

  @OptionGroup var speech: Speech

  func outcome() -> Outcome { ThemesVerb.outcome(language: speech.language, in: surroundings) }
}

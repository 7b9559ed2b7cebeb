internal import Method
internal import Phrases
internal import Terminal

/// `aquarium themes`: the themes that can be chosen, and what is wrong with the user's own.
public enum ThemesVerb {
  public static func outcome(language: String?, in surroundings: Surroundings) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let shelf = ThemeShelf(surroundings)
      var table = TextTable([.left, .left, .left])
      for entry in shelf.entries {
        table.append([
          entry.theme.name, voice.say(entry.theme.isDark ? VerbPhrase.dark : .light),
          voice.say(entry.isOwn ? VerbPhrase.ofTheUser : .builtIn),
        ])
      }
      return Outcome(
        table.written, remarks: shelf.faults.map(voice.say), code: shelf.faults.isEmpty ? 0 : 1)
    }
  }
}

internal import Method
internal import Workbench

/// `aquarium keys`: what each key does, from the tables of commands.
public enum KeysVerb {
  public static func outcome(
    markdown: Bool, language: String?, in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      guard !markdown else { return Outcome(KeyManual.markdown(in: voice.language)) }
      var text = ""
      var context = ""
      var table = TextTable([.left, .left])
      for row in KeyManual.rows(in: voice.language) {
        if row.context != context {
          text += (context.isEmpty ? "" : table.written + "\n") + row.context + "\n"
          context = row.context
          table = TextTable([.left, .left])
        }
        table.append(["  " + row.keys.joined(separator: " "), row.name])
      }
      return Outcome(text + table.written)
    }
  }
}

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
      var layer = ""
      var table = TextTable([.left, .left])
      for row in KeyManual.rows(in: voice.language) {
        if row.layer != layer {
          text += (layer.isEmpty ? "" : table.written + "\n") + row.layer + "\n"
          layer = row.layer
          table = TextTable([.left, .left])
        }
        table.append(["  " + row.keys.joined(separator: " "), row.name])
      }
      return Outcome(text + table.written)
    }
  }
}

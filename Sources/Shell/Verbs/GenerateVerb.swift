internal import Method
internal import Phrases
internal import Samples
internal import Store

/// `aquarium generate FOLDER`: a synthetic workspace of realistic size, for trials and benchmarks.
public enum GenerateVerb {
  private static let bounds = 0...100_000

  public static func outcome(
    _ folder: String, accounts: String, seed: String, heavy: Bool = false, language: String?,
    in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      guard let count = Int(accounts), bounds.contains(count) else {
        throw voice.refusal(CommandLinePhrase.badCount(accounts, bounds))
      }
      guard let seed = UInt64(seed) else {
        throw voice.refusal(CommandLinePhrase.badCount(seed, 0...Int.max))
      }
      let sample = Synthetic(accounts: count, seed: seed, isHeavy: heavy)
        .workspace(in: voice.language, today: surroundings.today)
      do throws(StoreError) {
        _ = try WorkspaceStore.create(
          voice.folder(folder), settings: sample.settings,
          accounts: (0..<count).map(sample.account))
      } catch {
        throw voice.refusal(NewVerb.refused(error, folder))
      }
      let told = CommandLinePhrase.generated(accounts: count, folder: folder)
      return Outcome(voice.say(told) + "\n", isSaved: true)
    }
  }
}

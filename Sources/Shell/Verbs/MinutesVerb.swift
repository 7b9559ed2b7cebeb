internal import Method
internal import Phrases
internal import Store

/// `aquarium minutes FOLDER [ROUND]`: what a sitting came to, as Markdown.
public enum MinutesVerb {
  public static func outcome(
    _ folder: String, round name: String?, language: String?, in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let store = try voice.openToRead(folder)
      let scan = try voice.scan(store)
      let rounds: [Round]
      do throws(StoreError) {
        rounds = try store.rounds().rounds.compactMap(\.document.round)
      } catch {
        throw voice.refusal(error.phrase)
      }
      let latest = rounds.max { left, right in
        (left.day?.daysSince1970 ?? .min, left.id.text)
          < (right.day?.daysSince1970 ?? .min, right.id.text)
      }
      guard let round = name.map({ name in rounds.first { $0.id.text == name } }) ?? latest else {
        throw voice.refusal(CommandLinePhrase.noRound(name, known: rounds.map(\.id.text)))
      }
      let directory = Directory(
        Directory(scan.settings, accounts: AccountList(scan.accounts)), round: round)
      return Outcome(RoundMinutes(round, in: directory, voice.wording).markdown, isData: true)
    }
  }
}

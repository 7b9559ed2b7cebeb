internal import Method
internal import Phrases
internal import Samples
internal import Store
internal import Workbench

/// `aquarium demo [FOLDER]`: writes the demonstration workspace, never over anything.
///
/// Without a folder it goes into `aquarium-demo`, and one that stands there already is opened as it
/// was left.
public enum DemoVerb {
  /// The folder that it stands in now, or why there is none.
  public static func write(
    _ folder: String?, language: String?, in surroundings: Surroundings
  ) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      let moment = Moment(today: surroundings.today, time: surroundings.time)
      let place = folder.map(voice.folder) ?? Demonstration.standardFolder
      do throws(StoreError) {
        if folder == nil {
          _ = try Demonstration.openOrWrite(place, in: voice.language, moment)
        } else {
          _ = try Demonstration.write(place, in: voice.language, moment)
        }
      } catch {
        throw voice.refusal(NewVerb.refused(error, place))
      }
      return Outcome(voice.say(CommandLinePhrase.created(folder: place)) + "\n", isSaved: true)
    }
  }

  /// Where `demo` without a folder writes.
  public static var standardFolder: String { Demonstration.standardFolder }
}

internal import Method
internal import Phrases
internal import Store
internal import Workbench

/// Reports that are asked for on the screen.
extension WorkspaceKeeper {
  /// Writes a report as a page and as slides, from the account as it is on disk.
  func report(_ kind: ReportKind, on id: ID<Account>, in language: Language) {
    guard let store, let moment else { return }
    do throws(StoreError) {
      let file = try store.reportsFolder() + "/" + id.text + "-" + kind.rawValue
      let outcome = outcome(of: kind, on: id, in: store.folder, as: file, language, moment)
      let told = ([outcome.text] + outcome.remarks).joined(separator: " ")
      answer(
        .told(told.split(separator: "\n").joined(separator: " · "), isError: outcome.code != 0))
    } catch {
      answer(.told(say(error.phrase), isError: true))
    }
  }
}

private func outcome(
  of kind: ReportKind, on id: ID<Account>, in folder: String, as file: String,
  _ language: Language, _ moment: Moment
) -> Outcome {
  var verb = ReportVerb(folder, id.text, kind.rawValue)
  verb.html = file + ".html"
  verb.pptx = file + ".pptx"
  verb.language = language.rawValue
  return verb.outcome(in: Surroundings(today: moment.today, time: moment.time))
}

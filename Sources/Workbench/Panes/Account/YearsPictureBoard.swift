import Figures
import Method
import Phrases
import Pictures
import Terminal
import Widgets

extension YearsSource {
  /// The curve of the figures below them: it follows each edit.
  func drawBelow(in area: Rect, on surface: inout Surface) {
    guard (scene.document?.account?.years.count ?? 0) > 1 else { return }
    let height = min(area.height, 22)
    picture.picture.draw(in: area.top(height), focus: nil, on: &surface)
  }

  /// The same figures as columns to walk: what is typed in a mark's field shows in it at once.
  var picture: FigureBoard<ColumnFigure<YearSubject>> {
    let years = scene.document?.account?.years ?? []
    let records = records
    let report = YearsReport(years)
    let latest = report.rows.last { $0.figures.kind.hasHappened }
    return FigureBoard(
      picture: report.picture(scene.wording), list: records,
      start: latest.map { YearSubject($0.id, "revenue") },
      place: { subject in
        let path = records.entering(subject.year.text).appending(subject.key)
        return AccountYear.shape[subject.key] == nil ? .computed(path) : .field(path)
      },
      subject: { place in
        guard let item = place.path.enclosingItem, let key = place.path.steps.last?.key,
          let id = try? ID<AccountYear>(item.id)
        else { return nil }
        return YearSubject(id, key)
      },
      explained: { self.explanation(of: $0) }, wording: scene.wording, emptyText: emptyText)
  }
}

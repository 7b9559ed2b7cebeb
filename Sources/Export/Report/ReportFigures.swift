import Figures
public import Method
public import Phrases
import Pictures

/// The pictures that reports have places for.
public enum ReportFigures {
  /// A picture of an account; nil where there is nothing to draw.
  public static func figure(
    _ picture: ReportPicture, of account: Account, in directory: Directory, _ wording: Wording,
    today: Day
  ) -> (any SheetFigure)? {
    let figure: any SheetFigure =
      switch picture {
      case .years: YearsReport(account.years).picture(wording)
      case .objectives:
        OutlineFigure<FieldPath>.planTree(
          PlanTree(account, today: today), folded: [], wording, in: directory, today: today)
      case .actions:
        GanttFigure<FieldPath>.actionTimeline(
          ActionTimeline(account, today: today), wording, in: directory, today: today)
      case .threats: BoardFigure<FieldPath>.threats(of: account)
      }
    return isEmpty(figure) ? nil : figure
  }

  /// Those of a report, each once.
  public static func figures(
    of report: Report, _ account: Account, in directory: Directory, _ wording: Wording, today: Day
  ) -> [ReportPicture: any SheetFigure] {
    var figures: [ReportPicture: any SheetFigure] = [:]
    for block in report.sections.flatMap(\.blocks) {
      guard case .picture(let picture) = block else { continue }
      figures[picture] = figure(
        picture, of: account, in: directory, wording, today: today)
    }
    return figures
  }

  /// The same on a sheet each, for files that hold them beside the words.
  public static func sheets(
    _ figures: [ReportPicture: any SheetFigure], of report: Report
  ) -> [ReportPicture: Sheet] {
    figures.reduce(into: [:]) { sheets, pair in
      sheets[pair.key] = pair.value.sheet(
        title: pair.key.term[report.language], subtitle: report.account)
    }
  }

  private static func isEmpty(_ figure: some SheetFigure) -> Bool { figure.first == nil }
}

import Method
import Phrases
import Testing

@testable import Export

@Suite("Reports as files")
struct ReportFilesTests {
  private let wording = Wording(.french)

  private func account(actions: Int = 3) throws -> Account {
    var account = Account(id: try ID("hydrane"))
    account.name = "Hydrane \"<&\\ </style>"
    account.plan.contextualFocus = "A < B & C"
    account.threats = [ThreatOpportunity(id: try ID("to-1"))]
    account.threats[0].text = "The plant closes"
    account.actions = try (0..<actions).map { number in
      var action = PlanAction(id: try ID("ac-\(number)"))
      action.text = "Action \(number) " + String(repeating: "on the site ", count: 20)
      return action
    }
    return account
  }

  private func report(_ kind: ReportKind, _ account: Account) throws -> Report {
    let checks = CheckContext(Workspace(), Directory(Workspace()), today: try today)
    return Report.make(
      kind, of: account, in: Directory(Workspace()), findings: [],
      indices: ReportIndices(
        Digest(account), in: IndicatorContext(checks, managedRevenue: .zero)),
      wording, today: try today)
  }

  private var today: Day {
    get throws { try #require(Day(iso: "2026-11-22")) }
  }

  private func figures(
    _ report: Report, _ account: Account
  ) throws -> [ReportPicture: any SheetFigure] {
    ReportFigures.figures(
      of: report, account, in: Directory(Workspace()), wording, today: try today)
  }

  private func html(_ kind: ReportKind) throws -> String {
    let account = try account()
    let report = try report(kind, account)
    let sheets = ReportFigures.sheets(try figures(report, account), of: report)
    return String(decoding: ReportHTML.bytes(report, pictures: sheets), as: UTF8.self)
  }

  @Test("HTML is one file in its language, in which what was typed is only words")
  func page() throws {
    let text = try html(.review)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"))
    #expect(text.split(separator: "</style>").count == 2)
    #expect(text.contains("Hydrane &quot;&lt;&amp;\\ &lt;/style&gt;"))
    #expect(!text.contains("<script") && !text.contains("src=") && !text.contains("href="))
  }

  @Test("its margins say whose it is, the day and the page")
  func margins() throws {
    let text = try html(.review)
    #expect(text.contains("content: \"Hydrane \\22 \\3c \\26 \\5c  \\3c \\2f style\\3e "))
    #expect(text.contains("content: \"22 nov\\2e  2026\""))
    #expect(text.contains("counter(page) \" / \" counter(pages)"))
  }

  @Test("its pictures stand in it as elements")
  func pictures() throws {
    let text = try html(.review)
    #expect(text.contains("<figure>\n<svg ") && text.contains("The plant closes"))
    #expect(!text.contains("<?xml"))
    #expect(try !html(.customer).contains("<svg"))
  }

  @Test("the plan alone is made to fit one sheet")
  func onePage() throws {
    #expect(try html(.plan).contains("overflow: hidden"))
    #expect(try !html(.brief).contains("overflow: hidden"))
  }

  @Test("the plan is one slide and the pitch three, whatever is in them")
  func fewSlides() throws {
    for count in [0, 3, 200] {
      let account = try account(actions: count)
      for (kind, slides) in [(ReportKind.plan, 1), (.pitch, 3)] {
        let made = ReportSlides.slides(try report(kind, account))
        #expect(made.count == slides)
        for slide in made { #expect(slide.sheet.every.allSatisfy { $0.isOnASlide }) }
      }
    }
  }

  @Test("long parts go on over further slides, and none runs over its foot")
  func manySlides() throws {
    let account = try account(actions: 200)
    let report = try report(.steering, account)
    var held = account
    held.reviews = [Review(id: try ID("re-1"))]
    held.reviews[0].kind = .monthly
    held.reviews[0].day = try today
    let long = try self.report(.steering, held)
    let slides = ReportSlides.slides(long)
    #expect(ReportSlides.slides(report).count == report.sections.count)
    #expect(slides.count > long.sections.count)
    for slide in slides { #expect(slide.sheet.every.allSatisfy { $0.isOnASlide }) }
    try OfficeFile.check(try Archive(Presentation.bytes(slides)))
  }

  @Test("a picture is a slide of its own behind its part")
  func pictureSlides() throws {
    let account = try account()
    let report = try report(.review, account)
    let figures = try figures(report, account)
    #expect(figures.keys.contains(.threats) && !figures.keys.contains(.years))
    let titles = ReportSlides.slides(report, figures: figures).map(\.title)
    #expect(titles.last == "Menaces et opportunités")
  }
}

extension Sheet.Shape {
  fileprivate var isOnASlide: Bool {
    switch form {
    case .area(let area): Sheet.slide.contains(area.box)
    case .line(let line): line.start.y <= Sheet.slide.maxY && line.end.y <= Sheet.slide.maxY
    case .polygon, .group: true
    }
  }
}

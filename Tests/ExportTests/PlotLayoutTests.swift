import Figures
import Terminal
import Testing

@testable import Export

@Suite("The plot on a sheet")
struct PlotLayoutTests {
  /// The discs and the names of them, each in a group of its own.
  private func parts(_ sheet: Sheet) -> (discs: [Sheet.Box], names: [(Sheet.Box, String)]) {
    var discs: [Sheet.Box] = []
    var names: [(Sheet.Box, String)] = []
    for shape in sheet.shapes {
      guard case .group(let parts) = shape.form else { continue }
      for part in parts {
        guard case .area(let area) = part.form else { continue }
        if area.outline == .ellipse { discs.append(area.box) }
        if let caption = area.caption {
          names.append((area.box, caption.paragraphs.joined().map(\.text).joined()))
        }
      }
    }
    return (discs, names)
  }

  @Test("60 accounts are all named, and no name lies over another or over a disc")
  func labels() {
    let (discs, names) = parts(Samples.sheet(Samples.plot(60)))
    #expect(discs.count == 60 && names.count == 60)
    #expect(Set(names.map(\.1)).count == 60)
    for (place, (box, name)) in names.enumerated() {
      for (other, text) in names.dropFirst(place + 1) {
        #expect(!box.overlaps(other), "\(name) and \(text)")
      }
      #expect(!discs.contains { $0.overlaps(box) }, "\(name) over a disc")
    }
  }

  @Test("nothing leaves the frame, wherever the discs are")
  func inside() throws {
    let corners = [0.0, 100].flatMap { x in [0.0, 100].map { PlotPoint(x: x, y: $0) } }
    let sheet = Samples.sheet(
      Samples.plot(
        corners.enumerated().map { place, at in
          PlotFigure<Int>.Disc(Mark(place, "A long name of \(place)", size: 1, ink: .star), at: at)
        }))
    let frame = try #require(
      sheet.shapes.lazy.compactMap { shape -> Sheet.Box? in
        guard case .area(let area) = shape.form, area.fill == nil, area.pen != nil else {
          return nil
        }
        return area.box
      }.first)
    let (discs, names) = parts(sheet)
    #expect(discs.count == 4 && names.count == 4)
    #expect((discs + names.map(\.0)).allSatisfy(frame.contains))
  }

  @Test("where many stand on one spot, names stand away at the ends of lines")
  func crowd() {
    let discs = (0..<20).map { place in
      PlotFigure<Int>.Disc(
        Mark(place, "Account \(place)", size: 0.3, ink: .status),
        at: PlotPoint(x: 50 + Double(place % 5), y: 50 + Double(place / 5)))
    }
    let sheet = Samples.sheet(Samples.plot(discs))
    let names = parts(sheet).names
    #expect(names.count == 20)
    for (place, (box, _)) in names.enumerated() {
      #expect(!names.dropFirst(place + 1).contains { $0.0.overlaps(box) })
    }
    let leads = sheet.every.filter { shape in
      if case .line(let line) = shape.form { return line.pen.width < 1 }
      return false
    }
    #expect(!leads.isEmpty)
  }

  @Test("a disc stands where its values say, upwards and to the right")
  func places() throws {
    let sheet = Samples.sheet(
      Samples.plot([
        PlotFigure<Int>.Disc(Mark(0, "A", size: 0, ink: .star), at: PlotPoint(x: 25, y: 75)),
        PlotFigure<Int>.Disc(Mark(1, "B", size: 0, ink: .star), at: PlotPoint(x: 75, y: 25)),
      ]))
    let a = try #require(sheet.areas(.ellipse, named: "A").first?.box.centre)
    let b = try #require(sheet.areas(.ellipse, named: "B").first?.box.centre)
    #expect(a.x < b.x && a.y < b.y)
  }

  @Test("areas tell the share of the largest; what isn’t known is hollow, not small and full")
  func sizes() throws {
    let sheet = Samples.sheet(
      Samples.plot(
        [1.0, 0.25, nil].enumerated().map { place, size in
          PlotFigure<Int>.Disc(
            Mark(place, "N\(place)", size: size, ink: .star),
            at: PlotPoint(x: 20 + 30 * Double(place), y: 50))
        }))
    let areas = try (0...2).map { try #require(sheet.areas(.ellipse, named: "N\($0)").first) }
    #expect(areas[0].box.width == 2 * areas[1].box.width)
    #expect(areas[1].fill == Sheet.Fill(Tint(.star)))
    #expect(areas[2].fill == Sheet.Fill(.page) && areas[2].pen?.tint == Tint(.star))
  }

  @Test("hidden names are told nowhere")
  func hidden() {
    let sheet = Samples.sheet(Samples.plot(12, hidesNames: true))
    let svg = String(decoding: SVG.bytes(sheet), as: UTF8.self)
    #expect(!svg.contains("Hydrane") && !svg.contains("Norval"))
    #expect(parts(sheet).names.isEmpty)
  }

  @Test("an arrow hangs on where the disc was and on the disc, and ends at their edges")
  func arrows() throws {
    let sheet = Samples.sheet(
      Samples.plot([
        PlotFigure<Int>.Disc(
          Mark(0, "A", size: 1, ink: .star), at: PlotPoint(x: 80, y: 50),
          from: PlotPoint(x: 20, y: 50), ghost: PlotPoint(x: 80, y: 95))
      ]))
    let lines = sheet.every.compactMap { shape -> Sheet.Line? in
      if case .line(let line) = shape.form { return line }
      return nil
    }
    let arrow = try #require(lines.first { $0.isArrow })
    let disc = try #require(sheet.areas(.ellipse, named: "A").first?.box)
    #expect(arrow.endJoint?.site == 2 && abs(arrow.end.x - disc.x) < 0.001)
    let keys = Set(sheet.every.compactMap(\.key))
    let joints = lines.flatMap { [$0.startJoint, $0.endJoint].compactMap(\.self) }
    #expect(joints.count == 4)
    #expect(joints.allSatisfy { keys.contains($0.key) })
  }

  @Test("what lies outside the window isn’t drawn")
  func window() {
    let discs = [30.0, 80].map { x in
      PlotFigure<Int>.Disc(
        Mark(Int(x), "At \(x)", size: 0.5, ink: .star), at: PlotPoint(x: x, y: 80))
    }
    let sheet = Samples.sheet(
      Samples.plot(discs, window: PlotWindow(x: 50...100, y: 50...100)))
    #expect(parts(sheet).names.map(\.1) == ["At 80.0"])
    #expect(sheet.words.contains("STRATEGIC") && !sheet.words.contains("STATUS"))
  }

  @Test("a vote is a line with a dot for each who voted")
  func spread() {
    let disc = PlotFigure<Int>.Disc(
      Mark(0, "A", size: 0.5, ink: .star), at: PlotPoint(x: 50, y: 50),
      spread: PlotFigure<Int>.Spread(axis: .x, values: [40, 60, 60, 90]))
    let sheet = Samples.sheet(Samples.plot([disc]))
    let told = sheet.shapes.filter { $0.detail == "40, 60, 60, 90" }
    #expect(told.map(\.name) == ["A"])
    let dots = sheet.areas(.ellipse, named: "")
    #expect(dots.count == 4)
    #expect(Set(dots.map(\.box)).count == 4)
  }
}

import Figures
import Terminal

/// The name of a zone, with where it stands; under discs and names of accounts.
struct PlotZoneName {
  let zone: Int
  let room: Rect
  /// One of text, or several of large letters; none where it has no room.
  var rows: [String]
  var at: Point
  var isBig: Bool
  var note: Note?

  struct Note {
    let text: String
    let at: Point
  }
}

extension PlotSheet {
  /// From the frame and the cuts to the names.
  private static var indent: Int { 2 }

  /// Where the names of the zones stand as far as discs let them.
  mutating func nameZones() {
    guard !scene.zones.isEmpty else { return }
    let rooms = scale.zones
    if let x = scale.cutX { grid.mark(Rect(x: x, y: 0, width: 1, height: grid.height), .cut) }
    if let y = scale.cutY { grid.mark(Rect(x: 0, y: y, width: grid.width, height: 1), .cut) }
    let big = scene.zones.map { scene.isProjected ? BigLetters($0.title) : nil }
    let scales = Self.scales(big, in: rooms)
    for (zone, room) in rooms.enumerated() where room.width >= 6 && room.height >= 1 {
      var rows: [String] = []
      if let scale = scales[zone] { rows = big[zone]?.rows(scale) ?? [] }
      let isBig = !rows.isEmpty
      if !isBig { rows = [Self.spaced(scene.zones[zone].title, in: room.width - 3)] }
      var name = PlotZoneName(
        zone: zone, room: room, rows: rows, at: corner(of: room, for: rows, isBig), isBig: isBig)
      for (y, row) in rows.enumerated() {
        let point = Point(name.at.x, name.at.y + y)
        if isBig {
          grid.markSigns(of: row, at: point, .title)
        } else {
          mark(row, point, .title)
        }
      }
      name.note = note(under: name)
      if let note = name.note { mark(note.text, note.at, .note) }
      zones.append(name)
    }
  }

  private mutating func mark(_ text: String, _ point: Point, _ use: PlotGrid.Use) {
    grid.mark(Rect(x: point.x, y: point.y, width: Glyphs.width(of: text), height: 1), use)
  }

  /// The largest letters that all names but one have room for; that one has smaller ones.
  private static func scales(_ big: [BigLetters?], in rooms: [Rect]) -> [BigLetters.Scale?] {
    let all = BigLetters.scales
    let fitting = zip(big, rooms).map { letters, room in
      all.indices.filter { scale in
        guard let letters else { return false }
        return room.height >= (all[scale].down == 1 ? 10 : 20)
          && letters.width(all[scale]) + indent + 1 <= room.width
      }
    }
    let usable = fitting.filter { !$0.isEmpty }
    let common =
      all.indices.last { scale in
        let count = usable.count { $0.contains(scale) }
        return count > 0 && count >= usable.count - 1
      } ?? 0
    return fitting.map { scales in scales.last { $0 <= common }.map { all[$0] } }
  }

  private static func spaced(_ title: String, in columns: Int) -> String {
    let spaced = title.map(String.init).joined(separator: " ")
    return Glyphs.width(of: spaced) <= columns ? spaced : Glyphs.cut(title, to: columns)
  }

  /// At the left, in the corner that lies outside, unless discs would hide so much more there than
  /// in another.
  private func corner(of room: Rect, for rows: [String], _ isBig: Bool) -> Point {
    let width = rows.map { Glyphs.width(of: $0) }.max() ?? 0
    let air = !isBig && scene.isProjected && room.height >= 9 ? 1 : 0
    let left = room.x + Self.indent
    let right = max(left, room.maxX - Self.indent - width)
    let top = room.y + air
    // The corners of the whole picture are the emptiest: at the cuts most accounts crowd.
    let isLow = room.y > 0
    var spots = [(Point(left, top), isLow ? 9 : 0)]
    if room.height >= rows.count + 3 {
      let low = room.maxY - rows.count - 1 - air
      spots += [
        (Point(left, low), isLow ? 0 : 9), (Point(right, top), isLow ? 18 : 12),
        (Point(right, low), isLow ? 12 : 18),
      ]
    }
    var best: (price: Int, point: Point)?
    for (point, bias) in spots {
      let hidden = rows.enumerated().reduce(0) { sum, row in
        sum + grid.hidden(row.element, at: Point(point.x, point.y + row.offset), by: .disc)
      }
      let price = bias + 3 * hidden
      if price < best?.price ?? .max { best = (price, point) }
    }
    return best?.point ?? Point(left, top)
  }

  private func note(under name: PlotZoneName) -> PlotZoneName.Note? {
    let room = name.room
    let text = Glyphs.cut(scene.zones[name.zone].note, to: room.width - 3)
    guard room.height >= 5, !text.isEmpty else { return nil }
    let width = Glyphs.width(of: text)
    let isLeft = name.at.x == room.x + Self.indent
    let x = isLeft ? name.at.x : max(room.x + 1, room.maxX - Self.indent - width)
    let point = grid.gap(
      for: width, in: room, near: Point(x, name.at.y + name.rows.count), rows: 1, columns: 12,
      free: [.disc, .title])
    return point.map { PlotZoneName.Note(text: text, at: $0) }
  }

  /// A name of which much is hidden stands elsewhere in its zone, in one row; a note that is hidden
  /// at all stands beside, or nowhere.
  mutating func settleZones() {
    for place in zones.indices {
      let name = zones[place]
      let cells = name.rows.reduce(0) { $0 + $1.count { $0 != " " } }
      let hidden = name.rows.enumerated().reduce(0) { sum, row in
        let point = Point(name.at.x, name.at.y + row.offset)
        return sum + grid.hidden(row.element, at: point, by: .taken)
      }
      if hidden * 100 > cells * 18 { move(place) }
      settleNote(of: place)
    }
  }

  private mutating func move(_ place: Int) {
    let room = zones[place].room
    let title = scene.zones[zones[place].zone].title
    zones[place].rows = []
    for text in [title.map(String.init).joined(separator: " "), title] {
      let point = grid.gap(
        for: Glyphs.width(of: text), in: room, near: Point(room.x + Self.indent, room.y),
        rows: room.height, columns: room.width, free: [.taken, .note])
      guard let point else { continue }
      zones[place].rows = [text]
      zones[place].at = point
      zones[place].isBig = false
      mark(text, point, .title)
      return
    }
  }

  private mutating func settleNote(of place: Int) {
    let name = zones[place]
    guard let note = name.note else { return }
    let width = Glyphs.width(of: note.text)
    let hiding: PlotGrid.Use = [.taken, .title, .path]
    let around = Rect(x: note.at.x - 1, y: note.at.y, width: width + 2, height: 1)
    if !name.rows.isEmpty, grid.isFree(around, of: hiding) { return }
    zones[place].note = nil
    guard !name.rows.isEmpty else { return }
    let x = max(name.room.x + 1, min(name.at.x, name.room.maxX - 1 - width))
    let point = grid.gap(
      for: width, in: name.room, near: Point(x, name.at.y + name.rows.count), rows: 1,
      columns: 12, free: hiding)
    zones[place].note = point.map { PlotZoneName.Note(text: note.text, at: $0) }
  }
}

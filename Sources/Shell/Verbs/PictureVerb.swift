internal import Export
internal import Figures
internal import Method
internal import Phrases
internal import Store
internal import Terminal
internal import Workbench

/// `aquarium picture FOLDER NAME`: a picture as text, as SVG, or as a slide whose shapes can be moved.
public struct PictureVerb: Sendable {
  public var folder: String
  public var name: String
  public var account: String?
  public var svg: String?
  public var pptx: String?
  public var size = "100x30"
  public var today: String?
  public var language: String?

  public init(_ folder: String, _ name: String) {
    self.folder = folder
    self.name = name
  }

  /// All pictures of the portfolio that have something to show, as one deck.
  private static let all = "all"

  public func outcome(in surroundings: Surroundings) -> Outcome {
    Voice.outcome(surroundings, language: language) { voice throws(Refusal) in
      if name == Self.all { return try deck(&voice, surroundings) }
      guard let picture = try shown(name, &voice, surroundings) else {
        throw voice.refusal(
          CommandLinePhrase.unknownPicture(name, known: State.pictureNames + [Self.all]))
      }
      guard svg != nil || pptx != nil else { return try asText(picture, voice) }
      var told: [String] = []
      if let svg { told.append(try voice.write(SVG.bytes(picture.sheet), to: svg, ending: ".svg")) }
      if let pptx {
        told.append(try voice.write(Presentation.bytes(picture.slides), to: pptx, ending: ".pptx"))
      }
      return Outcome(told.joined(), isSaved: true)
    }
  }

  private func asText(_ picture: ShownPicture, _ voice: Voice) throws(Refusal) -> Outcome {
    guard let size = Size(size) else {
      throw voice.refusal(CommandLinePhrase.badSize(self.size))
    }
    var surface = Surface(size: size, fill: .plain)
    picture.draw(Rect(size), &surface)
    return Outcome(surface.text + "\n")
  }

  private func deck(
    _ voice: inout Voice, _ surroundings: Surroundings
  ) throws(Refusal) -> Outcome {
    guard let pptx else { throw voice.refusal(CommandLinePhrase.missing(argument: "--pptx")) }
    var slides: [Presentation.Slide] = []
    for name in State.pictureNames where !State.isOfAnAccount(name) {
      guard let picture = try shown(name, &voice, surroundings), picture.hasMarks else { continue }
      slides += picture.slides
    }
    return Outcome(
      try voice.write(Presentation.bytes(slides), to: pptx, ending: ".pptx"), isSaved: true)
  }

  private func shown(
    _ name: String, _ voice: inout Voice, _ surroundings: Surroundings
  ) throws(Refusal) -> ShownPicture? {
    guard State.pictureNames.contains(name) else { return nil }
    if State.isOfAnAccount(name), account == nil {
      throw voice.refusal(CommandLinePhrase.needsAccount(picture: name))
    }
    var render = RenderVerb(folder)
    render.account = account
    render.pane = State.isOfAnAccount(name) ? "account" : "workshop"
    render.page = name
    render.size = "200x60"
    render.today = today
    render.language = language
    return try render.state(surroundings, &voice).shownPicture
  }
}

extension ShownPicture {
  /// Long lists go on over several.
  var slides: [Presentation.Slide] {
    let sheets =
      (figure as? any SheetFigure)?.slides(title: title, subtitle: subtitle) ?? [sheet]
    return sheets.map { (title: title, sheet: $0, notes: notes) }
  }

  var hasMarks: Bool { !figure.isEmpty }

  /// As shapes on a sheet; nothing but its title where its family has no layout.
  var sheet: Sheet {
    (figure as? any SheetFigure)?.sheet(title: title, subtitle: subtitle)
      ?? Sheet(title: title, subtitle: subtitle)
  }
}

extension Figure {
  fileprivate var isEmpty: Bool { first == nil }
}

extension Voice {
  /// Writes a file that the user named, and says so; one that doesn't end as such files do is
  /// refused, so that no account is ever written over.
  func write(_ bytes: [UInt8], to file: String, ending: String) throws(Refusal) -> String {
    guard file.lowercased().hasSuffix(ending), file.utf8.count > ending.utf8.count else {
      throw refusal(CommandLinePhrase.wrongEnding(file: file, ending: ending))
    }
    let path = folder(file)
    guard SmallFile.write(bytes, to: path.contains("/") ? path : "./" + path) else {
      throw refusal(CommandLinePhrase.notWritten(file: file))
    }
    return say(CommandLinePhrase.written(file: file)) + "\n"
  }
}

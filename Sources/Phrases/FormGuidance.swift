public import Method

/// How a field is filled in: its unit, its bounds, its keys.
public struct FormGuidance: Phrase {
  private let field: FieldInfo
  /// The key that opens a text in the editor.
  private let editor: String

  public init(_ field: FieldInfo, editor: String) {
    self.field = field
    self.editor = editor
  }

  public func said(_ wording: Wording) -> String {
    switch field.kind {
    case .line: wording.say("One line.", "Une ligne.")
    case .text:
      wording.say(
        "As long as it takes; \(editor) opens your editor.",
        "Aussi long qu’il faut ; \(editor) ouvre votre éditeur.")
    case .lines: wording.say("One a line.", "Un par ligne.")
    case .choice: wording.say("Enter shows the choices.", "Entrée montre les choix.")
    case .choices:
      wording.say(
        "Enter shows the choices; take several.", "Entrée montre les choix ; prenez-en plusieurs.")
    case .link, .links:
      wording.say("Enter shows who can be chosen.", "Entrée montre qui peut être choisi.")
    case .flag: wording.say("Yes or no.", "Oui ou non.")
    case .level(let scale):
      wording.say(
        "From \(scale.lowerBound) to \(scale.upperBound): type the digit, or ← →.",
        "De \(scale.lowerBound) à \(scale.upperBound) : tapez le chiffre, ou ← →.")
    case .score(let bounds) where bounds == FieldKind.anyNumber:
      wording.say("A number, with a decimal where needed.", "Un nombre, décimal s’il le faut.")
    case .score(let bounds), .percent(let bounds): bounded(bounds, wording)
    case .amount:
      wording.say(
        "In \(wording.currency.symbol); 4.2M and 640k are understood.",
        "En \(wording.currency.symbol) ; 4,2 M et 640 k se lisent aussi.")
    case .count(let bounds):
      wording.say(
        "A whole number, from \(bounds.lowerBound).",
        "Un nombre entier, à partir de \(bounds.lowerBound).")
    case .day:
      wording.say("A day, such as 22 Nov 2026.", "Un jour, comme 22/11/2026.")
    case .year: wording.say("A year, such as 2026.", "Une année, comme 2026.")
    case .group, .items: ""
    }
  }

  private func bounded(_ bounds: ClosedRange<Int>, _ wording: Wording) -> String {
    let low = wording.count(bounds.lowerBound)
    let high = wording.count(bounds.upperBound)
    guard case .percent = field.kind else {
      return wording.say("From \(low) to \(high).", "De \(low) à \(high).")
    }
    return wording.say(
      "In percent, from \(low) to \(high).", "En pour cent, de \(low) à \(high).")
  }
}

import Method

/// Why the verbs that edit have changed nothing, and what to do.
public enum EditVerbPhrase: Phrase {
  case badAssignment(String)
  case badPlace(String)
  case givenTwice(String)
  case notAList(String, known: [String])
  /// A path that names no item of a list.
  case notAnItem(String)
  case nameTaken(String, id: String)
  /// An item with the fields that link to it.
  case linkedFrom(String, [String])

  /// How many fields are named before the others are only counted.
  private static let mostNamed = 5

  public func said(_ wording: Wording) -> String {
    switch self {
    case .badAssignment(let word):
      return wording.say(
        "\(wording.quoted(word)) is no field with its value: write FIELD=VALUE, such as status=key.",
        "\(wording.quoted(word)) n’est pas un champ et sa valeur : écrivez CHAMP=VALEUR, comme status=key."
      )
    case .badPlace(let word):
      return wording.say(
        "\(wording.quoted(word)) is not a place: write up, down, or a number from 1.",
        "\(wording.quoted(word)) n’est pas une place : écrivez up, down, ou un nombre à partir de 1."
      )
    case .givenTwice(let field):
      return wording.labelled(
        field,
        wording.say(
          "given twice, and nothing is changed: leave one of them out.",
          "donné deux fois, et rien n’est changé : n’en gardez qu’un."))
    case .notAList(let word, let known):
      return wording.say(
        "There is no list \(wording.quoted(word)): write \(wording.choice(known)).",
        "Il n’y a pas de liste \(wording.quoted(word)) : écrivez \(wording.choice(known)).")
    case .notAnItem(let word):
      return wording.say(
        "\(wording.quoted(word)) is not an item of a list: write one such as contacts[Leroux].",
        "\(wording.quoted(word)) n’est pas l’élément d’une liste : écrivez par exemple contacts[Leroux]."
      )
    case .nameTaken(let name, let id):
      return wording.say(
        "There is an account \(wording.quoted(name)) already, \(id): change that one, or add --anyway.",
        "Il y a déjà un compte \(wording.quoted(name)), \(id) : modifiez-le, ou ajoutez --anyway.")
    case .linkedFrom(let item, let fields):
      let others = fields.count - Self.mostNamed
      let counted =
        others > 0
        ? [wording.count(others, Term("other", "autre"), Term("others", "autres"))] : []
      let names = wording.list(Array(fields.prefix(Self.mostNamed)) + counted)
      return wording.labelled(
        item,
        wording.say(
          "linked to from \(names): empty those fields first, or add --anyway.",
          "lié depuis \(names) : videz d’abord ces champs, ou ajoutez --anyway."))
    }
  }
}

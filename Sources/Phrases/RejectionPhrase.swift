public import Method

/// What is wrong with a value and what to do, in one sentence.
public struct RejectionPhrase: Phrase {
  public let rejection: Rejection
  /// The field that refused, when one did: its choices and bounds are then told in its own terms.
  public let field: FieldInfo?

  public init(_ rejection: Rejection, field: FieldInfo? = nil) {
    self.rejection = rejection
    self.field = field
  }

  public func said(_ wording: Wording) -> String {
    switch rejection {
    case .required:
      return wording.say(
        "This cannot stay empty: write something.",
        "Ceci ne peut pas rester vide : écrivez quelque chose.")
    case .otherCurrency(let currency):
      return wording.say(
        "This portfolio counts in \(currency.rawValue): convert the amount first.",
        "Ce portefeuille compte en \(currency.rawValue) : convertissez d’abord le montant.")
    case .notANumber:
      return wording.say(
        "This is not a number: write digits, such as \(example(wording)).",
        "Ce n’est pas un nombre : écrivez des chiffres, par exemple \(example(wording)).")
    case .outOfRange(let bounds):
      return outOfRange(bounds, wording)
    case .tooManyDecimals(let allowed):
      return tooManyDecimals(allowed, wording)
    case .thousandsOrDecimals(let whole, let thousands):
      return wording.say(
        "Thousands or decimals? Write \(wording.count(thousands)), or \(whole).",
        "Milliers ou décimales ? Écrivez \(wording.count(thousands)), ou \(whole).")
    case .notADay:
      return wording.say(
        "This is not a day: write it like 22 Nov 2026, 22/11, tomorrow or in two weeks.",
        "Ce n’est pas un jour : écrivez-le comme 22/11/2026, 22 nov., demain ou dans deux semaines."
      )
    case .noSuchDay(let last):
      let day = wording.day(last)
      return wording.say(
        "There is no such day: the month ends on \(day).",
        "Ce jour n’existe pas : le mois finit le \(day).")
    case .notYesOrNo:
      return wording.say("Answer yes or no.", "Répondez oui ou non.")
    case .unknownChoice(let text, let allowed):
      return unknownChoice(text, allowed, wording)
    case .severalLines:
      return wording.say(
        "This field holds one line: remove the line breaks.",
        "Ce champ tient sur une ligne : supprimez les retours à la ligne.")
    case .tooLong(let limit):
      return wording.say(
        "This is too long: keep it under \(wording.count(limit)) bytes.",
        "C’est trop long : restez sous \(wording.count(limit)) octets.")
    case .malformedID(let text):
      let id = wording.quoted(text)
      return wording.say(
        "\(id) is not an id: use lower-case letters, digits and hyphens, 64 at most.",
        "\(id) n’est pas un identifiant : minuscules sans accent, chiffres et tirets, 64 au plus.")
    case .tooMany(let count, let limit):
      let (many, most) = (wording.count(count), wording.count(limit))
      return wording.say(
        "\(many) in one list: \(most) at most. Split it, or remove some.",
        "\(many) dans une seule liste : \(most) au plus. Partagez-la, ou enlevez-en.")
    case .unknownLink(let text):
      let name = wording.quoted(text)
      return wording.say(
        "\(name) is neither a name nor an id that can be linked to: check the spelling, or add it first.",
        "\(name) n’est ni un nom ni un identifiant connu ici : vérifiez, ou ajoutez-le d’abord.")
    case .ambiguousLink(let text, let ids):
      let name = wording.quoted(text)
      return wording.say(
        "Several are called \(name): give one of the ids \(wording.list(ids)).",
        "Plusieurs portent le nom \(name) : donnez l’un des identifiants \(wording.list(ids)).")
    case .linkToItself:
      return wording.say(
        "It can’t point at itself: choose another.",
        "Il ne peut pas pointer sur lui-même : choisissez-en un autre.")
    case .unknownField(let path):
      let name = wording.quoted(path)
      return wording.say(
        "There is no field \(name): “show” without a field lists them.",
        "Il n’y a pas de champ \(name) : « show » sans champ en donne la liste.")
    case .unknownItem(let id):
      let name = wording.quoted(id)
      return wording.say(
        "Nothing in this list has the id or the name \(name): check it with “show”.",
        "Rien dans cette liste n’a l’identifiant ou le nom \(name) : vérifiez-le avec « show ».")
    case .duplicateItem(let id):
      let name = wording.quoted(id)
      return wording.say(
        "The id \(name) stands twice in this list: give one of them another.",
        "L’identifiant \(name) figure deux fois dans cette liste : changez l’un des deux.")
    case .wrongShape:
      return wrongShape(wording)
    case .onlyToRead(let reason):
      return reason
    }
  }

  private func wrongShape(_ wording: Wording) -> String {
    guard case .wrongShape(let key) = rejection, !key.isEmpty else {
      return wording.say(
        "This field holds another kind of value: look at it with “show”.",
        "Ce champ contient une autre sorte de valeur : regardez-le avec « show ».")
    }
    let name = wording.quoted(key)
    return wording.say(
      "\(name) does not hold that kind of thing: name the field inside it.",
      "\(name) ne contient pas ce genre de chose : nommez le champ à l’intérieur.")
  }

  private func outOfRange(_ bounds: ClosedRange<Int>, _ wording: Wording) -> String {
    let low = bound(bounds.lowerBound, bounds, wording)
    let high = bound(bounds.upperBound, bounds, wording)
    return wording.say(
      "Out of range: give a value from \(low) to \(high).",
      "Hors limites : donnez une valeur de \(low) à \(high).")
  }

  private func bound(_ value: Int, _ bounds: ClosedRange<Int>, _ wording: Wording) -> String {
    switch field?.kind {
    case .amount:
      guard let amount = try? Amount(minor: value * 100) else { return wording.count(value) }
      return wording.shortAmount(amount)
    case .percent: return wording.say("\(wording.count(value))%", "\(wording.count(value))\u{A0}%")
    case .year: return String(value)
    default: return bounds == Year.bounds ? String(value) : wording.count(value)
    }
  }

  private func tooManyDecimals(_ allowed: Int, _ wording: Wording) -> String {
    guard allowed > 0 else {
      return wording.say(
        "Only whole numbers here: leave the decimals out.",
        "Nombres entiers seulement : enlevez les décimales.")
    }
    let decimals = wording.count(
      allowed, Term("decimal", "décimale"), Term("decimals", "décimales"))
    return wording.say(
      "Too many decimals: \(decimals) at most.", "Trop de décimales : \(decimals) au plus.")
  }

  private func unknownChoice(
    _ text: String, _ allowed: [String], _ wording: Wording
  ) -> String {
    let names = allowed.map { key in
      switch field?.kind {
      case .choice(let choices), .choices(let choices):
        choices.first { $0.key == key }?.term[wording.language] ?? key
      default: key
      }
    }
    let wrong = wording.quoted(text)
    return wording.say(
      "\(wrong) is not offered here: choose among \(wording.list(names)).",
      "\(wrong) n’est pas proposé ici : choisissez parmi \(wording.list(names)).")
  }

  private func example(_ wording: Wording) -> String {
    switch field?.kind {
    case .amount: wording.say("1,250.50 or 4.2M", "1 250,50 ou 4,2 M")
    case .percent, .score: wording.say("7.5", "7,5")
    case .year: "2026"
    default: wording.say("1,250", "1 250")
    }
  }
}

extension Rejection: Phrase {
  public func said(_ wording: Wording) -> String { RejectionPhrase(self).said(wording) }
}

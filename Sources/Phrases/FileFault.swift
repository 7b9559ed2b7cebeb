public import Method

/// Why a file cannot be read for its form, and how to repair it.
///
/// The names are those of the store.
public enum FileFault: String, CaseIterable, Hashable, Sendable {
  case anchor, alias, tag, mergeKey, folded, flow, duplicateKey, tooDeep, tooLarge, lineTooLong
  case invalidUTF8, utf16, conflictMarker, tab, control, missingEnd, afterEnd, notAKey, strayItem
  case indentation, needsQuotes, quote, escape, blockHeader

  /// What is wrong and what to do, as the rest of a sentence that began with the line.
  public var term: Term {
    switch self {
    case .anchor:
      Term(
        "“&name” is not read here: write the value out, or put it in quotes.",
        "« &nom » n’est pas lu ici : écrivez la valeur en entier, ou entre guillemets.")
    case .alias:
      Term(
        "“*name” is not read here: write the value out, or put it in quotes.",
        "« *nom » n’est pas lu ici : écrivez la valeur en entier, ou entre guillemets.")
    case .tag:
      Term(
        "“!type” is not read here: remove it, or put the value in quotes.",
        "« !type » n’est pas lu ici : enlevez-le, ou mettez la valeur entre guillemets.")
    case .mergeKey:
      Term(
        "“<<” is not read here: write the keys out.",
        "« << » n’est pas lu ici : écrivez les clés en entier.")
    case .folded:
      Term(
        "texts that begin with “>” are not read here: begin them with “|”.",
        "les textes qui commencent par « > » ne sont pas lus ici : commencez-les par « | ».")
    case .flow:
      Term(
        "lists in brackets are not read here: write one item a line, after “- ”.",
        "les listes entre crochets ne sont pas lues ici : un élément par ligne, après « - ».")
    case .blockHeader:
      Term(
        "what follows “|” is not understood: write “|”, “|-” or “|+” alone.",
        "ce qui suit « | » n’est pas compris : écrivez « | », « |- » ou « |+ » seul.")
    case .tooDeep:
      Term(
        "more than 32 levels: this is not a file of Aquarium, put back an older copy.",
        "plus de 32 niveaux : ce n’est pas un fichier d’Aquarium, remettez une copie antérieure.")
    case .tooLarge:
      Term(
        "the file is larger than 4 MiB: move long texts out of it.",
        "le fichier dépasse 4 Mio : sortez-en les longs textes.")
    case .lineTooLong:
      Term(
        "the line is longer than 1 MiB: cut it.", "la ligne dépasse 1 Mio : coupez-la.")
    case .invalidUTF8:
      Term(
        "these bytes are not UTF-8: save the file as UTF-8.",
        "ces octets ne sont pas de l’UTF-8 : enregistrez le fichier en UTF-8.")
    case .utf16:
      Term(
        "the file is in UTF-16, which some editors call Unicode: save it as UTF-8.",
        "le fichier est en UTF-16, qu’on appelle parfois Unicode : enregistrez-le en UTF-8.")
    case .tab:
      Term(
        "a tab stands before the text: use two spaces a level.",
        "une tabulation précède le texte : deux espaces par niveau.")
    case .control:
      Term(
        "a control character stands in the text: remove it.",
        "un caractère de contrôle est dans le texte : enlevez-le.")
    case .needsQuotes:
      Term(
        "this text has to stand between double quotes.",
        "ce texte doit être entre guillemets droits.")
    case .quote:
      Term(
        "the quotes are not closed, or something follows them.",
        "les guillemets ne sont pas fermés, ou quelque chose les suit.")
    case .escape:
      Term(
        "“\\” is followed by something unknown: double it if it is meant.",
        "« \\ » est suivi d’autre chose que prévu : doublez-le s’il est voulu.")
    case .duplicateKey:
      Term(
        "the same key stands twice: keep one of them.",
        "la même clé figure deux fois : gardez-en une.")
    case .conflictMarker:
      Term(
        "git left a conflict here: choose between the two versions, then remove the marks.",
        "git a laissé un conflit ici : choisissez l’une des versions, puis enlevez les marques.")
    case .missingEnd:
      Term(
        "the last line “end: true” is missing, the file was cut: put back a whole copy.",
        "la dernière ligne « end: true » manque, le fichier est coupé : remettez une copie entière."
      )
    case .afterEnd:
      Term(
        "something stands after “end: true”: remove it or move it up.",
        "quelque chose suit « end: true » : enlevez-le ou remontez-le.")
    case .notAKey:
      Term(
        "this line is neither “key: value” nor “- item”.",
        "cette ligne n’est ni « clé: valeur » ni « - élément ».")
    case .strayItem:
      Term("an item stands where a key was expected.", "un élément est là où l’on attend une clé.")
    case .indentation:
      Term(
        "the line stands too deep or not deep enough: use two spaces a level.",
        "la ligne est trop ou pas assez en retrait : deux espaces par niveau.")
    }
  }

}

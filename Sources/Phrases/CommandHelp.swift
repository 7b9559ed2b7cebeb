public import Method

/// What `--help` says of each verb, argument and option of the command line.
public enum CommandHelp: String, CaseIterable, Phrase {
  case program, demo, new, open, list, show, set, check, render, generate, themes, keys
  case folder, newFolder, account, field, fieldToSet, value, accountToCheck
  case name, currency, language, openAccount, pane, theme, readOnly, noOpen, json, csv
  case pressedKeys, size, styles, today, time, accounts, seed, heavy, markdown

  public var term: Term {
    switch self {
    case .program:
      Term(
        "A workbench for key accounts, in the terminal.",
        "Un atelier pour les comptes clés, dans le terminal.")
    case .demo:
      Term(
        "Write the demonstration workspace and open it.",
        "Écrire l'espace de démonstration et l'ouvrir.")
    case .new: Term("Make a new workspace.", "Créer un espace de travail.")
    case .open: Term("Open a workspace.", "Ouvrir un espace de travail.")
    case .list: Term("List the accounts, one a line.", "Lister les comptes, un par ligne.")
    case .show:
      Term("Show an account, or one of its fields.", "Montrer un compte, ou l'un de ses champs.")
    case .set: Term("Set a field of an account.", "Donner sa valeur à un champ d'un compte.")
    case .check:
      Term(
        "Tell what is wrong or missing.", "Dire ce qui est faux ou ce qui manque.")
    case .render:
      Term(
        "Print the screen as text, whatever your preferences.",
        "Écrire l'écran sous forme de texte, quelles que soient vos préférences.")
    case .generate:
      Term(
        "Make a large synthetic workspace, for trials and measurements.",
        "Créer un grand espace fictif, pour essais et mesures.")
    case .themes: Term("List the themes.", "Lister les thèmes.")
    case .keys: Term("List the keys and what they do.", "Lister les touches et leur effet.")
    case .folder: Term("The folder of the workspace.", "Le dossier de l'espace de travail.")
    case .newFolder:
      Term(
        "The folder to make; it must be missing or empty.",
        "Le dossier à créer ; il doit manquer ou être vide.")
    case .account:
      Term(
        "The account, by its name or by that of its file.",
        "Le compte, par son nom ou par celui de son fichier.")
    case .field:
      Term(
        "A path of keys, such as identity.employees; the whole account without it.",
        "Un chemin de clés, tel que identity.employees ; sinon tout le compte.")
    case .fieldToSet:
      Term(
        "A path of keys, such as identity.employees or years[2025].revenue.",
        "Un chemin de clés, tel que identity.employees ou years[2025].revenue.")
    case .value:
      Term(
        "The value as you would type it; - reads it from standard input; \"\" empties the field.",
        "La valeur comme vous la taperiez ; - la lit sur l'entrée standard ; \"\" vide le champ.")
    case .accountToCheck:
      Term(
        "Check this account alone.", "Ne vérifier que ce compte.")
    case .name: Term("What the portfolio is called.", "Le nom du portefeuille.")
    case .currency: Term(Wording(.english).currencies + ".", Wording(.french).currencies + ".")
    case .language:
      Term(
        "The language of the program: \(Wording(.english).languages).",
        "La langue du programme : \(Wording(.french).languages).")
    case .openAccount: Term("Open this account.", "Ouvrir ce compte.")
    case .pane: Term("Begin in this pane.", "Commencer par ce volet.")
    case .theme:
      Term(
        "The colours; “aquarium themes” lists them.",
        "Les couleurs ; « aquarium themes » les liste.")
    case .readOnly: Term("Change nothing.", "Ne rien changer.")
    case .noOpen: Term("Write it without opening it.", "L'écrire sans l'ouvrir.")
    case .json: Term("Print JSON.", "Écrire du JSON.")
    case .csv: Term("Print CSV, as Excel reads it.", "Écrire du CSV, comme le lit Excel.")
    case .pressedKeys:
      Term(
        "The keys to press first, such as \"j enter\".",
        "Les touches à presser d'abord, telles que \"j enter\".")
    case .size: Term("Columns and rows, such as 100x30.", "Colonnes et lignes, par exemple 100x30.")
    case .styles: Term("Add the role of each stretch of text.", "Ajouter le rôle de chaque texte.")
    case .today:
      Term(
        "The day to take for today, such as 2026-11-22.",
        "Le jour à prendre pour aujourd'hui, par exemple 2026-11-22.")
    case .time: Term("The time to show, such as 14:02.", "L'heure à montrer, par exemple 14:02.")
    case .accounts: Term("How many accounts to make.", "Combien de comptes créer.")
    case .seed:
      Term(
        "A number: the same one makes the same workspace.",
        "Un nombre : le même refait le même espace.")
    case .heavy:
      Term(
        "Make the first account as large as they get: 300 people, 200 needs.",
        "Faire du premier compte le plus gros qui soit : 300 interlocuteurs, 200 besoins.")
    case .markdown: Term("Print them as Markdown.", "Les écrire en Markdown.")
    }
  }

  public func said(_ wording: Wording) -> String { term[wording.language] }

}

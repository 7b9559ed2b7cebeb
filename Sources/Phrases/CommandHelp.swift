public import Method

/// What `--help` says of each verb, argument and option of the command line.
public enum CommandHelp: String, CaseIterable, Phrase {
  case program, demo, new, open, list, show, set, add, remove, move, check, history, render,
    generate, themes, keys, picture, present, minutes, agenda, report
  case folder, newFolder, accountOrSettings, field, fieldToSet, value, accountToCheck
  case accountToAddTo, listToAddTo, fields, item, place, anyway
  case name, currency, language, openAccount, pane, page, theme, readOnly, noOpen, json, csv
  case version, restore, showVersion
  case pictureName, svg, pptx, text, checkHeight, round, xlsx, owner, ics
  case reportAccount, reportKind, html
  case pressedKeys, size, styles, today, time, accounts, seed, heavy, markdown

  public var term: Term {
    switch self {
    case .program:
      Term(
        "A workbench for key accounts, in the terminal.",
        "Un atelier pour les comptes clés, dans le terminal.")
    case .demo:
      Term(
        "Write the demonstration portfolio and open it.",
        "Écrire le portefeuille de démonstration et l’ouvrir.")
    case .new: Term("Make a new portfolio.", "Créer un portefeuille.")
    case .open: Term("Open a portfolio.", "Ouvrir un portefeuille.")
    case .list: Term("List the accounts, one a line.", "Lister les comptes, un par ligne.")
    case .show:
      Term("Show an account, or one of its fields.", "Montrer un compte, ou l’un de ses champs.")
    case .set: Term("Set fields of an account.", "Donner leur valeur à des champs d’un compte.")
    case .add:
      Term(
        "Add an account, or an item to one of its lists; its id is the answer.",
        "Ajouter un compte, ou un élément à l’une de ses listes ; la réponse est son identifiant.")
    case .remove: Term("Remove an item from a list.", "Retirer un élément d’une liste.")
    case .move:
      Term(
        "Give an item of a list another place.", "Donner une autre place à l’élément d’une liste.")
    case .check:
      Term(
        "Tell what is wrong or missing.", "Dire ce qui est faux ou ce qui manque.")
    case .history:
      Term(
        "Show the versions of an account kept here and by reviews, or go back to one.",
        "Montrer les versions d’un compte gardées ici et par les revues, ou revenir à l’une.")
    case .render:
      Term(
        "Print the screen as text, whatever your preferences.",
        "Écrire l’écran sous forme de texte, quelles que soient vos préférences.")
    case .generate:
      Term(
        "Make a large synthetic portfolio, for trials and measurements.",
        "Créer un grand portefeuille fictif, pour essais et mesures.")
    case .picture:
      Term(
        "Make a picture: text, SVG, or an editable slide.",
        "Faire une image : texte, SVG, ou diapositive modifiable.")
    case .present:
      Term(
        "Show a picture to a room, full screen.", "Montrer une image à une salle, en plein écran.")
    case .minutes:
      Term(
        "Write the minutes of a sitting as Markdown.",
        "Écrire le compte rendu d’une séance en Markdown.")
    case .agenda:
      Term(
        "Tell what is to be done in all accounts, by day.",
        "Dire ce qu’il y a à faire dans tous les comptes, par date.")
    case .owner:
      Term(
        "Only what one of ours has to do, by name.",
        "Seulement ce que doit faire l’un de nous, par son nom.")
    case .ics:
      Term(
        "Write it to this file, for a calendar.", "L’écrire dans ce fichier, pour un calendrier.")
    case .report:
      Term(
        "Make a report: Markdown, HTML that prints well, or editable slides.",
        "Faire un rapport : Markdown, HTML à imprimer, ou diapositives modifiables.")
    case .reportAccount:
      Term("The account, by its name or its file's.", "Le compte, par son nom ou celui du fichier.")
    case .reportKind:
      Term(
        "The report: \(Wording(.english).choice(ReportKind.allCases.map(\.rawValue))).",
        "Le rapport : \(Wording(.french).choice(ReportKind.allCases.map(\.rawValue))).")
    case .html: Term("Write it to this HTML file.", "L’écrire dans ce fichier HTML.")
    case .pictureName:
      Term("The picture, such as matrix.", "L’image, par exemple matrix.")
    case .svg: Term("Write it to this SVG file.", "L’écrire dans ce fichier SVG.")
    case .pptx:
      Term("Write it to this PowerPoint file.", "L’écrire dans ce fichier PowerPoint.")
    case .text: Term("Print it as text.", "L’écrire comme texte.")
    case .checkHeight:
      Term(
        "Tell how far it reads on a picture of so many metres.",
        "Dire jusqu’où elle se lit sur une image de tant de mètres.")
    case .round:
      Term("The sitting; the last one unless told.", "La séance ; la dernière sauf mention.")
    case .xlsx: Term("Write an Excel file.", "Écrire un fichier Excel.")
    case .themes: Term("List the themes.", "Lister les thèmes.")
    case .keys: Term("List the keys and what they do.", "Lister les touches et leur effet.")
    case .folder: Term("The folder of the portfolio.", "Le dossier du portefeuille.")
    case .newFolder:
      Term(
        "The folder to make; it must be missing or empty.",
        "Le dossier à créer ; il doit manquer ou être vide.")
    case .accountOrSettings:
      Term(
        "The account, by its name or its file's; or “workspace”, for the settings.",
        "Le compte, par son nom ou celui du fichier ; ou « workspace », pour les réglages.")
    case .accountToAddTo:
      Term(
        "“account” for a new one; or where to add: an account, or “workspace”.",
        "« account » pour un nouveau ; ou l’endroit où ajouter : un compte, ou « workspace ».")
    case .listToAddTo:
      Term(
        "The new account's name; or a list, such as years or needs[leak].evidence.",
        "Le nom du nouveau compte ; ou une liste, telle que years ou needs[fuite].evidence.")
    case .fields:
      Term(
        "FIELD=VALUE for each, such as name=\"Luc Perrin\" seniority=3.",
        "CHAMP=VALEUR pour chacun, par exemple name=\"Luc Perrin\" seniority=3.")
    case .item:
      Term(
        "A list and an id or a name, such as contacts[Perrin].",
        "Une liste et un identifiant ou un nom, par exemple contacts[Perrin].")
    case .place:
      Term("up, down, or its number in the list.", "up, down, ou son numéro dans la liste.")
    case .anyway:
      Term(
        "Do it although others link to it, or have its name.",
        "Le faire même si d’autres y sont liés, ou portent ce nom.")
    case .field:
      Term(
        "A path of keys, such as identity.employees; the whole account without it.",
        "Un chemin de clés, tel que identity.employees ; sinon tout le compte.")
    case .fieldToSet:
      Term(
        "A path of keys, such as years[2025].revenue; or FIELD=VALUE, for one or more.",
        "Un chemin de clés, tel que years[2025].revenue ; ou CHAMP=VALEUR, pour un ou plusieurs.")
    case .value:
      Term(
        "The value as you would type it; - reads it from standard input; \"\" empties the field.",
        "La valeur comme vous la taperiez ; - la lit sur l’entrée standard ; \"\" vide le champ.")
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
    case .page:
      Term(
        "Begin on this page of the account, or of the settings.",
        "Commencer par cette page du compte, ou des réglages.")
    case .theme:
      Term(
        "The colours; “aquarium themes” lists them.",
        "Les couleurs ; « aquarium themes » les liste.")
    case .readOnly: Term("Change nothing.", "Ne rien changer.")
    case .noOpen: Term("Write it without opening it.", "L’écrire sans l’ouvrir.")
    case .json: Term("Print JSON.", "Écrire du JSON.")
    case .csv: Term("Print CSV, as Excel reads it.", "Écrire du CSV, comme le lit Excel.")
    case .version:
      Term(
        "A version's number, or the day of a review: tell what has changed since.",
        "Le numéro d’une version, ou le jour d’une revue : dire ce qui a changé depuis.")
    case .restore: Term("Go back to that version.", "Revenir à cette version.")
    case .showVersion:
      Term("Show the whole as it was then.", "Montrer le tout tel qu’il était alors.")
    case .pressedKeys:
      Term(
        "The keys to press first, such as \"j enter\".",
        "Les touches à presser d’abord, telles que \"j enter\".")
    case .size: Term("Columns and rows, such as 100x30.", "Colonnes et lignes, par exemple 100x30.")
    case .styles: Term("Add the role of each stretch of text.", "Ajouter le rôle de chaque texte.")
    case .today:
      Term(
        "The day to take for today, such as 2026-11-22.",
        "Le jour à prendre pour aujourd’hui, par exemple 2026-11-22.")
    case .time: Term("The time to show, such as 14:02.", "L’heure à montrer, par exemple 14:02.")
    case .accounts: Term("How many accounts to make.", "Combien de comptes créer.")
    case .seed:
      Term(
        "A number: the same one makes the same portfolio.",
        "Un nombre : le même refait le même portefeuille.")
    case .heavy:
      Term(
        "Make the first account as large as they get: 300 people, 200 needs.",
        "Faire du premier compte le plus gros qui soit : 300 interlocuteurs, 200 besoins.")
    case .markdown: Term("Print them as Markdown.", "Les écrire en Markdown.")
    }
  }

  public func said(_ wording: Wording) -> String { term[wording.language] }

}

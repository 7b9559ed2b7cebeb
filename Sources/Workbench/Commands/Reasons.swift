import Method

/// Why nothing was done, where more than one row or place says it.
extension Term {
  static let noWorkspace = Term(
    "Open a portfolio first.", "Ouvrez d’abord un portefeuille.")
  static let readOnly = Term(
    "This portfolio is open to read only.", "Ce portefeuille est en lecture seule.")
  static let nothingSelected = Term("Select an account first.", "Choisissez d’abord un compte.")
  static let noAccount = Term(
    "Choose an account in the portfolio.", "Choisissez un compte du portefeuille.")
  static let notInAList = Term("This is not in a list.", "Ceci n’est pas dans une liste.")
  static let listEnd = Term("It is at the end of the list.", "C’est au bout de la liste.")
  static let required = Term("This field cannot be empty.", "Ce champ ne peut pas être vide.")
  static let enterEdits = Term("Enter edits this field.", "Entrée modifie ce champ.")
  static let accountReadOnly = Term(
    "This account can only be read here.", "Ce compte ne peut qu’être lu ici.")
  static let computed = Term(
    "This is computed from the other fields.", "Ceci est calculé à partir des autres champs.")
  static let notAText = Term(
    "Only texts open in an editor.", "Seuls les textes s’ouvrent dans un éditeur.")
  static let oneView = Term("This page has one view only.", "Cette page n’a qu’une vue.")
  static let alreadyEmpty = Term("It is empty already.", "C’est déjà vide.")
}

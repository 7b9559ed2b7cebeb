/// The id of an account, made from the first name that it is given, so that its file is found by eye.
public enum Slug {
  /// The longest id that a file may be named after, in bytes.
  public static let longest = 64

  /// A free id that reads like the name: `Rhône Papier` gives `rhone-papier`, then `rhone-papier-2`.
  ///
  /// A name without one Latin letter or digit gives `account`.
  public static func make(from name: String, taken: (String) -> Bool) -> ID<Account> {
    let base = plain(name)
    if !taken(base) { return ID(wellFormed: base) }
    var number = 2
    while true {
      let ending = "-\(number)"
      let candidate = cut(base, to: longest - ending.utf8.count) + ending
      if !taken(candidate) { return ID(wellFormed: candidate) }
      number += 1
    }
  }

  private static func plain(_ name: String) -> String {
    var slug = ""
    var parted = false
    for byte in name.folded.utf8 {
      guard (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) else {
        parted = true
        continue
      }
      if parted, !slug.isEmpty { slug.append("-") }
      parted = false
      slug.unicodeScalars.append(Unicode.Scalar(byte))
    }
    if slug.isEmpty { return "account" }
    return cut(isDevice(slug) ? slug + "-account" : slug, to: longest)
  }

  /// Names that Windows keeps for devices: it opens no file that is called so.
  private static func isDevice(_ slug: String) -> Bool {
    if ["con", "prn", "aux", "nul"].contains(slug) { return true }
    guard slug.utf8.count == 4, slug.hasPrefix("com") || slug.hasPrefix("lpt") else { return false }
    return slug.last?.isNumber == true
  }

  private static func cut(_ slug: String, to length: Int) -> String {
    var bytes = slug.utf8.prefix(length)
    while bytes.last == 0x2D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ID {
  /// For ids that the program itself composes from lower-case letters, digits and hyphens.
  init(wellFormed text: String) {
    precondition(isWellFormedID(text), "an id composed by the program is always well formed")
    self.text = text
  }
}

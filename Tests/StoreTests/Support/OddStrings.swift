/// Texts that made other readers and writers of YAML lose or change something.
let oddStrings: [String] = [
  "", " ", "\n", "\n\n", "a\n", "a\n\n", "a\n\n\n", "\na", "\n\na\n", "a\nb", "a\nb\n",
  "  indented first\nthen not\n", "\tTab first\nthen not", "a\n  indented second\n", "a\n \nb",
  "a\n  ", " \n", "\n \nx", "no final newline\nhere", "trailing space \nnext", "tab\tinside",
  "tab\tinside\nof a block", "👍", "l1 👍\nl2", "no", "Yes", "on", "y", "N", "null", "Null", "~",
  "true", "FALSE", "1e3", "007", "0x1F", "0o17", "12:30:45", "2026-01-01", "2026-01-01 12:00:00",
  "1_000", ".5", "+1", "-1", "1.", ".inf", ".nan", "12 avenue Foch", "-", "- item", "?", "? key",
  ":", "a: b", "a:", "a:b", "a #b", "a#b", "#a", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a",
  "'", "''", "it's", "\"", "\"quoted\"", "back\\slash", "[a]", "{a}", "a, b", ",", "=", "<<",
  "<<<<<<< ours", "=======\n>>>>>>> theirs\n", "---", "...", "--- \nx", "a\n---\nb\n",
  "crlf\r\nline", "lone\rreturn", "\u{1B}[31mred", "\u{7F}", "\u{85}next line", "\0", "a\0b",
  "\u{9B}31m", "\u{202E}reversed", "\u{2066}isolate\u{2069}", "\u{FEFF}marked",
  "line\u{2028}separator", "\u{FFFE}", "\u{10FFFF}", "\u{E0041}tag", "e\u{301}", "é",
  "'''", "\"\"\"", "end: true", "end: true\n", "text\nend: true\n", "Hélène & Fils SA",
  "日本語\n文章\n", "\u{200D}", "👩‍👩‍👧", "x" + String(repeating: "y", count: 5_000),
]

import Method
import Phrases
import Testing

/// What would be more than words to Markdown, or to a terminal.
private let nasty = [
  "# a", "- b", "+ c", "* d", "> e", "1. f", "12) g", "---", "===", "```", "`x`", "a|b", "<b>",
  "<!-- x", "[x](http://y)", "![x](y)", "**x**", "__x__", "~~x~~", "a\\", "\\", "&lt;", "$x$",
  "a\n\n# b", "a\r\nb", "a\u{2028}b", "a\u{B}b", "a\u{85}b", "\tcode", "    code", "| --- |",
  "*\u{301}x*\u{301}", "\u{202E}x", "x\u{A0}", "", "  ", "\u{1B}[31mred",
]

struct RoundMinutesTests {
  private func made<Made: Item>(
    _ id: String, _ edit: (inout Made) throws -> Void = { _ in }
  ) throws -> Made {
    var item = Made(id: try ID(id))
    try edit(&item)
    return item
  }

  private func directory() throws -> Directory {
    var settings = Workspace()
    settings.team = [try made("m-1") { $0.name = "Luc Perrin" }]
    settings.criteria = [try made("cr-2") { $0.label = "Margin" }]
    settings.segments.star = "Promise"
    var account = Account(id: try ID("ferox"))
    account.name = "Ferox"
    return Directory(settings, accounts: AccountList([Digest(account)]))
  }

  private func sat() throws -> Round {
    try made("rd-1") { round in
      round.title = "Autumn committee"
      round.kind = .segmentation
      round.day = try day("2026-11-22")
      round.opened = "14:02"
      round.closed = "16:30"
      round.notes = "Luc is tired"
      round.participants = [
        try made("pt-1") { person in
          person.name = "Claire Roux"
          person.function = "managing director"
        },
        try made("pt-2") { person in
          person.name = "Max"
          person.left = true
        },
      ]
      round.criteria = [
        try made("rc-1") { criterion in
          criterion.criterion = "cr-1"
          criterion.label = "Growth"
        }
      ]
      round.results = try results()
      round.votes = try [70, 70, 10, 70, 70].enumerated().map { try vote($0, $1) }
      round.votes += [
        try vote(1, 80, criterion: "cr-1"), try vote(1, 75, criterion: "cr-2", on: "ferox"),
      ]
      round.parked = [
        try made("pp-1") { point in
          point.text = "Ask legal"
          point.owner = try ID("m-1")
          point.due = try day("2026-12-01")
        }, try made("pp-2") { $0.text = "Price of a dedicated line" },
        try made("pp-3") { point in
          point.text = "Room"
          point.settled = true
        },
      ]
      round.decisions = [
        try made("dc-1") { decision in
          decision.at = "15:10"
          decision.text = "Look at Ferox again in March"
          decision.account = try ID("ferox")
          decision.reason = "its plant may close"
        }
      ]
    }
  }

  private func results() throws -> [RoundResult] {
    [
      try made("rr-1") { result in
        result.name = "Hydrane"
        result.account = try ID("hydrane")
        result.former = .star
        result.segment = .strategic
        result.orientation = .deepen
        result.reason = "they chose us"
      },
      try made("rr-2") { result in
        result.name = "Norval"
        result.decision = .keep
        result.former = .status
        result.segment = .status
      }, try made("rr-3") { $0.name = "Lumen" },
    ]
  }

  private func vote(
    _ voter: Int, _ tenths: Int, criterion: String = "", on account: String = "hydrane"
  ) throws -> Vote {
    try made("vt-\(voter)-\(criterion)-\(account)") { vote in
      vote.account = try ID(account)
      vote.axis = criterion.isEmpty ? .position : nil
      vote.criterion = criterion
      vote.participant = try ID("pt-\(voter)")
      vote.value = try Score(tenths: tenths, in: 0...10)
    }
  }

  @Test("the minutes tell who sat, by which rule, what was decided and why, and what is open")
  func english() throws {
    let expected = """
      # Autumn committee

      Segmentation · Sunday 22 Nov 2026 · 14:02–16:30

      ## Participants

      - **Claire Roux**, managing director
      - **Max** (left early)

      Rule of agreement: at least 75% of the votes within 1 of the median.

      ## Decisions

      - **Hydrane**: Strategic, Deepen — they chose us
      - **Norval**: Keep — no reason noted
      - 15:10 · **Ferox** · Look at Ferox again in March — its plant may close

      ## Moves between segments

      - **Hydrane**: Promise → Strategic — they chose us

      ## Votes

      | Account | Question | Ballot | Votes | Median | Range | Agreement | Rule |
      | --- | --- | --: | --: | --: | --- | --: | --- |
      | Hydrane | Position | 1 | 5 | 7 | 1–7 | 66% | met; one vote far from the others |
      | Hydrane | Growth | 1 | 1 | 8 | 8–8 | 100% | met |
      | Ferox | Margin | 1 | 1 | 7.5 | 7.5–7.5 | 100% | met |

      ## Parking lot

      - Ask legal — Luc Perrin, 1 Dec 2026
      - Price of a dedicated line — nobody yet, no day yet
      - Room — nobody yet, no day yet, settled

      **decided 3, parked 3, open 2**

      """
    let minutes = RoundMinutes(try sat(), in: try directory(), PhrasesTests.english)
    #expect(minutes.markdown == expected)
  }

  @Test("in French they say the same")
  func french() throws {
    let minutes = RoundMinutes(try sat(), in: try directory(), PhrasesTests.french).markdown
    let lines = marked(minutes).split(separator: "\n").map(String.init)
    for line in [
      "Segmentation · dimanche 22 nov. 2026 · 14:02–16:30", "- **Max** (a quitté la séance)",
      "Règle d’accord~: au moins 75~% des votes à 1 au plus de la médiane.",
      "- **Hydrane**~: Stratégique, Approfondir — they chose us",
      "- **Norval**~: Garder — sans raison notée", "## Changements de segment",
      "| Ferox | Margin | 1 | 1 | 7,5 | 7,5–7,5 | 100~% | remplie |",
      "- Price of a dedicated line — personne encore, sans date encore",
      "**décidé 3, mis de côté 3, ouvert 2**",
    ] { #expect(lines.contains(line), "\(line)") }
  }

  @Test("nobody's vote and no private note is told")
  func discretion() throws {
    let minutes = RoundMinutes(try sat(), in: try directory(), PhrasesTests.english).markdown
    #expect(!minutes.contains("tired"))
    let votes = minutes.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(votes.count == 5 && votes.allSatisfy { !$0.contains("Claire") && !$0.contains("Max") })
  }

  @Test("a round of which nothing is known has a title, its rule and its closing line")
  func empty() throws {
    let minutes = RoundMinutes(
      Round(id: try ID("rd-1")), in: try directory(), PhrasesTests.english)
    #expect(
      minutes.markdown == """
        # Round

        Rule of agreement: at least 75% of the votes within 1 of the median.

        **decided 0, parked 0, open 0**

        """)
  }

  @Test("what is gone is said to be; a name that the round keeps is told as it was")
  func gone() throws {
    var round = try sat()
    round.parked[0].owner = try ID("m-9")
    round.votes = [try vote(1, 50, criterion: "cr-9", on: "nobody")]
    round.decisions[0].account = try ID("hydrane")
    let minutes = RoundMinutes(round, in: try directory(), PhrasesTests.english).markdown
    #expect(minutes.contains("- Ask legal — Team member no longer there, 1 Dec 2026"))
    #expect(minutes.contains("| Account no longer there | Criterion no longer there | 1 |"))
    #expect(minutes.contains("- 15:10 · **Hydrane** · Look"))
  }

  @Test("no text of a person makes a line, a cell or a mark of its own", arguments: nasty)
  func safe(text: String) throws {
    let plain = RoundMinutes(try written("x"), in: try directory(), PhrasesTests.english)
    let odd = RoundMinutes(try written(text), in: try directory(), PhrasesTests.english)
    #expect(shape(odd.markdown) == shape(plain.markdown), "\(odd.markdown)")
    let strange = odd.markdown.unicodeScalars.filter { scalar in
      scalar != "\n"
        && (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
    }
    #expect(strange.isEmpty)
  }

  @Test("plain words stay as they are: only what Markdown would take for a mark is set off")
  func plain() throws {
    let said =
      [
        ("Hydrane Boissons (Lyon), 4.2 M€ – 12 % d’ici 2027 !", nil), ("C#", "C\\#"),
        ("3. le prix", "3\\. le prix"), ("- non", "\\- non"), ("2026-11-22", nil), ("R&D", "R\\&D"),
      ] as [(String, String?)]
    for (text, shown) in said {
      let minutes = RoundMinutes(try written(text), in: try directory(), PhrasesTests.english)
      #expect(minutes.markdown.hasPrefix("# \(shown ?? text)\n"), "\(text)")
    }
  }

  /// The round with the text wherever a person can write one.
  private func written(_ text: String) throws -> Round {
    var round = try sat()
    round.title = text
    round.opened = "14:02 " + text
    for place in round.participants.indices { round.participants[place].name = text }
    round.participants[0].function = "x " + text
    for place in round.results.indices { round.results[place].name = text }
    round.results[0].reason = "x " + text
    round.criteria[0].label = text
    for place in round.parked.indices { round.parked[place].text = text }
    round.decisions[0].text = text
    round.decisions[0].reason = "x " + text
    round.decisions[0].at = "15:10 " + text
    return round
  }

  /// The beginning of each line and the marks that aren't set off: all that Markdown goes by.
  private func shape(_ markdown: String) -> [String] {
    markdown.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var marks = ""
      var isSetOff = false
      for scalar in line {
        if !isSetOff, "`*_[]<>|~&#$".unicodeScalars.contains(scalar) {
          marks.unicodeScalars.append(scalar)
        }
        isSetOff = scalar == "\\" && !isSetOff
      }
      let opening = String(String.UnicodeScalarView(line.prefix(2)))
      return marks + (opening == "- " ? opening + plainness(line.dropFirst(2)) : "")
    }
  }

  /// Whether what a list item begins with would begin another block.
  private func plainness(_ rest: Substring.UnicodeScalarView) -> String {
    guard let first = rest.first else { return "empty" }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let next = rest.dropFirst(digits.count).first
    let isNumbered = !digits.isEmpty && (next == "." || next == ")")
    return isNumbered || " -+=\t".unicodeScalars.contains(first) ? "block" : "words"
  }
}

extension Theme {
  /// The text of every file in themes/, so that the binary needs none of them.
  ///
  /// A test holds the two together.
  static let builtinSources: [(name: String, text: String)] = [
    (
      "dusk",
      """
      # Dark and quiet: the default.
      name: dusk
      kind: dark

      ink text: #d5d8de bright-white white
      ink dim: #949da7 white white
      ink faint: #3a424e bright-black white
      ink accent: #5ed2d7 bright-cyan cyan
      ink good: #a0dd89 bright-green green
      ink warn: #f5c55b bright-yellow yellow
      ink bad: #ed7879 bright-red red
      ink unknown: #979fa4 white white
      ink strategic: #5ed2d7 bright-cyan cyan
      ink star: #f5c55b bright-yellow yellow
      ink status: #b39cf1 bright-magenta magenta
      ink streamline: #979fa4 white white
      ink inverse: #14171c black black

      ground page: #14171c black black
      ground bar: #1c2129 black black
      ground selection: #223445 blue blue
      ground accent: #5ed2d7 cyan cyan
      ground field: #1a2632 black black underlined
      """
    ),
    (
      "paper",
      """
      # Light, for a bright room.
      name: paper
      kind: light

      ink text: #0b0e12 black black
      ink dim: #4a5260 bright-black black
      ink faint: #c3c9d1 white blue
      ink accent: #047382 cyan blue
      ink good: #077639 green green
      ink warn: #9e5600 yellow yellow
      ink bad: #a2171f red red
      ink unknown: #414854 bright-black black
      ink strategic: #047382 cyan blue
      ink star: #9e5600 yellow yellow
      ink status: #5b3db0 magenta magenta
      ink streamline: #414854 bright-black black
      ink inverse: #ffffff bright-white white

      ground page: #ffffff bright-white white
      ground bar: #e9edf1 white white
      ground selection: #d7eef0 bright-cyan cyan
      ground accent: #047382 cyan blue
      ground field: #eef3f6 bright-white white underlined
      """
    ),
    (
      "projector",
      """
      # High contrast, to be read from the back of a room.
      name: projector
      kind: light

      ink text: #000000 black black bold
      ink dim: #2b313a black black
      ink faint: #8a939d bright-black blue
      ink accent: #004b55 blue blue bold
      ink good: #0b4f2e green green bold
      ink warn: #501600 yellow yellow bold
      ink bad: #832002 red red bold
      ink unknown: #373c41 black black
      ink strategic: #004a64 blue blue bold
      ink star: #501600 yellow yellow bold
      ink status: #482c99 magenta magenta bold
      ink streamline: #373c41 black black bold
      ink inverse: #ffffff bright-white white bold

      ground page: #ffffff bright-white white
      ground bar: #e3e8ed white white
      ground selection: #bfe3e8 bright-cyan cyan
      ground accent: #005a64 blue blue
      ground field: #eef2f5 bright-white white underlined
      """
    ),
    (
      "modus",
      """
      # Told apart without red and green; strong contrast.
      name: modus
      kind: dark

      ink text: #ffffff bright-white white
      ink dim: #a8a8a8 white white
      ink faint: #5f5f5f bright-black white
      ink accent: #19dbda bright-cyan cyan
      ink good: #58b5ff bright-blue cyan
      ink warn: #fdc23c bright-yellow yellow
      ink bad: #fc8f5d bright-red red bold
      ink unknown: #a6a6a7 white white
      ink strategic: #19dbda bright-cyan cyan
      ink star: #fdc23c bright-yellow yellow
      ink status: #b69fff bright-magenta magenta
      ink streamline: #a6a6a7 white white
      ink inverse: #000000 black black

      ground page: #000000 black black
      ground bar: #1e1e1e black black
      ground selection: #27386a blue blue
      ground accent: #19dbda cyan cyan
      ground field: #1c2233 black black underlined
      """
    ),
    (
      "mono",
      """
      # No colour at all: weight, underline and reverse. Also what NO_COLOR shows.
      name: mono
      kind: dark

      ink text: default default default
      ink dim: default default default
      ink faint: default default default dimmed
      ink accent: default default default bold
      ink good: default default default
      ink warn: default default default bold
      ink bad: default default default bold
      ink unknown: default default default
      ink strategic: default default default bold
      ink star: default default default bold
      ink status: default default default bold
      ink streamline: default default default
      ink inverse: default default default

      ground page: default default default
      ground bar: default default default
      ground selection: default default default reversed
      ground accent: default default default reversed bold
      ground field: default default default underlined

      """
    ),
  ]
}

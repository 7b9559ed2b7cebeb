internal import ArgumentParser
internal import Shell

/// What this process was started with, for every verb alike.
let surroundings = Surroundings.ofThisProcess()
let words = surroundings.words
/// Made once: the words of every verb are asked for before one of them runs.
let usage = Usage(words, in: surroundings)

func help(_ name: String) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: usage.help(name))
}

func verb(
  _ name: String, subcommands: [any ParsableCommand.Type] = []
) -> CommandConfiguration {
  CommandConfiguration(commandName: name, abstract: usage.help(name))
}

struct Aquarium: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "aquarium", abstract: usage.help("program"),
      version: "0.1.0",
      subcommands: [
        Demo.self, New.self, Open.self, List.self, Show.self, Set.self, Add.self, Remove.self,
        Move.self, Check.self, History.self, Render.self, Generate.self, Themes.self, Keys.self,
        Picture.self, Present.self, Minutes.self, Agenda.self, Report.self,
        Begin.self,
      ],
      defaultSubcommand: Begin.self)
  }
}

/// Every verb speaks the language that it is asked to.
struct Speech: ParsableArguments {
  @Option(help: help("language"), completion: .list(Choices.languages)) var language: String?
}

@main
enum Entry {
  @MainActor
  static func main() {
    if let plain = plainSitting() { plain.run(in: surroundings).end(in: surroundings) }
    if let sitting = sittingAlone() { sitting.sit().end(in: surroundings) }
    let arranged = Words.arranged(words)
    do {
      var command = try Aquarium.parseAsRoot(arranged)
      if let sitting = command as? any Sitting {
        sitting.sit().end(in: surroundings)
      }
      if let verb = command as? any Verb { verb.outcome().end(in: surroundings) }
      try command.run()
    } catch {
      let message = Aquarium.message(for: error)
      guard Aquarium.exitCode(for: error) != .success else {
        if words.contains(where: isForShells) {
          Outcome(Aquarium.fullMessage(for: error) + "\n").end(in: surroundings)
        }
        // Options without a verb are those of `begin`, which has no help of its own.
        let isOfAll = arranged.first?.hasPrefix("-") == true && !words.contains("--version")
        let help = isOfAll ? Aquarium.helpMessage() : Aquarium.fullMessage(for: error)
        usage.outcome(help: help).end(in: surroundings)
      }
      usage.outcome(message).end(in: surroundings)
    }
  }
}

extension Entry {
  /// What completions and the manual are made from: not for people, and not in their language.
  private static func isForShells(_ word: String) -> Bool {
    word.hasPrefix("--generate-completion-script") || word == "--experimental-dump-help"
  }

  /// What is started every day has no options: to read them would take as long as the first screen.
  private static func plainSitting() -> OpenVerb? {
    switch (words.first, words.count) {
    case (nil, _): OpenVerb()
    case ("open", 2) where !words[1].hasPrefix("-"): OpenVerb(words[1])
    default: nil
    }
  }

  /// The way to the screen reads no other verb's arguments, which takes longer than all the rest.
  ///
  /// What isn't understood here is read again with all verbs, for the sentence that tells why.
  private static func sittingAlone() -> (any Sitting)? {
    switch words.first {
    case "open": try? Open.parse(Array(words.dropFirst()))
    case "demo": try? Demo.parse(Array(words.dropFirst()))
    default: nil
    }
  }
}

/// A verb that answers and ends.
protocol Verb: ParsableCommand {
  func outcome() -> Outcome
}

/// A verb that takes the terminal.
protocol Sitting: ParsableCommand {
  @MainActor func sit() -> Outcome
}

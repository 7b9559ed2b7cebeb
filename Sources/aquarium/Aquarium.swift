internal import ArgumentParser
internal import Shell

/// What this process was started with, for every verb alike.
let surroundings = Surroundings.ofThisProcess()
let words = Array(CommandLine.arguments.dropFirst())

func help(_ name: String) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: Usage.help(name, in: surroundings, words))
}

func verb(
  _ name: String, subcommands: [any ParsableCommand.Type] = []
) -> CommandConfiguration {
  CommandConfiguration(commandName: name, abstract: Usage.help(name, in: surroundings, words))
}

struct Aquarium: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "aquarium", abstract: Usage.help("program", in: surroundings, words),
      version: "0.1.0",
      subcommands: [
        Demo.self, New.self, Open.self, List.self, Show.self, Set.self, Check.self, Render.self,
        Generate.self, Themes.self, Keys.self, Begin.self,
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
    do {
      var command = try Aquarium.parseAsRoot(Set.languageFirst(words))
      if let sitting = command as? any Sitting {
        sitting.sit().end(in: surroundings)
      }
      if let verb = command as? any Verb { verb.outcome().end(in: surroundings) }
      try command.run()
    } catch {
      let message = Aquarium.message(for: error)
      guard Aquarium.exitCode(for: error) != .success else {
        // Options without a verb are those of `begin`, which has no help of its own.
        let isOfAll = words.first?.hasPrefix("-") == true && !words.contains("--version")
        let help = isOfAll ? Aquarium.helpMessage() : Aquarium.fullMessage(for: error)
        Usage.outcome(help: help, in: surroundings, words).end(in: surroundings)
      }
      Usage.outcome(message, in: surroundings, words).end(in: surroundings)
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

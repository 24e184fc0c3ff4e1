import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** One command of `poolster`: what it says under `--help`, what it takes, what it does. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Everything after the summary: arguments, options, exit codes, an example. */
  readonly help: string;
  readonly options: Options;
  run(call: CommandCall): Promise<number>;
}

export interface CommandCall {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** 0 done; 1 refused or failed; 2 the command line itself is wrong. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Finds and runs a command by its words; prints help and faults. */
export async function runCommand(commands: readonly Command[], argv: readonly string[]): Promise<number> {
  const command = commands
    .filter((one) => one.name.split(' ').every((word, index) => argv[index] === word))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!command) {
    const family = commands.filter((one) => one.name.startsWith(`${argv[0]} `));
    return family.length > 0 ? overview(family, argv.slice(1)) : overview(commands, argv);
  }
  const rest = argv.slice(command.name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(`poolster ${command.name}: ${command.summary}\n\n${command.help.trim()}\n`);
    return EXIT.done;
  }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
    return await command.run({ values: values as CommandCall['values'], positionals });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      console.error(`${error.message}\nSee \`poolster ${command.name} --help\`.`);
      return EXIT.usage;
    }
    throw error;
  }
}

function overview(commands: readonly Command[], argv: readonly string[]): number {
  const asked = argv.length === 0 || argv[0] === '--help' || argv[0] === '-h' || argv[0] === 'help';
  const width = Math.max(...commands.map((command) => command.name.length));
  const list = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`).join('\n');
  const text = `poolster: personalised learning together\n\n${list}\n\nEach has --help.`;
  if (asked) console.log(text);
  else console.error(`Unknown command: ${argv.join(' ')}\n\n${text}`);
  return asked ? EXIT.done : EXIT.usage;
}

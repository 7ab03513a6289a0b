/** The command line's one entry: arguments in, exit status out. Builds the file adapter only. */
import { createSay } from '../messages/createSay';
import { sayAsData } from '../messages/say';
import { addCommand } from './addCommand';
import { isUsageProblem, readArguments } from './args';
import type { CliRequest } from './args';
import { isManyBooks } from './books/listBooks';
import { summariseBooks } from './books/summariseBooks';
import { checkCommand } from './checkCommand';
import { compareCommand } from './compareCommand';
import { exportCommand } from './exportCommand';
import { collectCommand } from './collectCommand';
import { EXIT } from './output';
import type { Output } from './output';
import { readCommand } from './readCommand';
import { sendCommand } from './sendCommand';
import { shareCommand } from './shareCommand';
import { summariseCommand } from './summariseCommand';
import { VERSION } from './version';

const output: Output = {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

async function runCommand(request: CliRequest): Promise<number> {
  const language = 'language' in request ? request.language : 'vi';
  const say = createSay(language);
  switch (request.command) {
    case 'help':
      output.print(say('cli.help'));
      return EXIT.done;
    case 'version':
      output.print(VERSION);
      return EXIT.done;
    case 'read':
      return readCommand(request, say, output);
    case 'check':
      return checkCommand(request, say, output);
    case 'summarise':
      return (await isManyBooks(request.file))
        ? summariseBooks(request, say, output)
        : summariseCommand(request, say, output);
    case 'compare':
      return compareCommand(request, say, output);
    case 'share':
      return shareCommand(request, say, output);
    case 'export':
      return exportCommand(request, say, output);
    case 'send':
      return sendCommand(request, say, output);
    case 'collect':
      return collectCommand(request, say, output);
    case 'add':
      return addCommand(request, say, output);
  }
}

async function main(): Promise<void> {
  const request = readArguments(process.argv.slice(2));
  if (isUsageProblem(request)) {
    output.complain(sayAsData(createSay(request.language), request.code, request.params));
    process.exitCode = EXIT.unusable;
    return;
  }
  try {
    process.exitCode = await runCommand(request);
  } catch (error) {
    // Only bugs arrive here; the stack is for those who look for it.
    const reason = error instanceof Error ? error.message : String(error);
    output.complain(createSay(request.language)('cli.bug', { reason }));
    if (process.env['TIENDO_DEBUG'] !== undefined && error instanceof Error) output.complain(error.stack ?? '');
    process.exitCode = EXIT.unusable;
  }
}

// A reader that closes the pipe early (`| head`) is no failure.
process.stdout.on('error', () => process.exit(EXIT.done));
void main();

/** Runs the built command line as its users do: a process of its own, judged by output and exit status. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const program = path.join(__dirname, '..', '..', 'dist', 'cli', 'tiendo.js');

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let older: boolean | null = null;

/** A test of a former program would prove nothing. */
function isOlderThanSource(): boolean {
  const source = path.join(__dirname, '..', '..', 'src');
  const built = statSync(program).mtimeMs;
  older ??= readdirSync(source, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && statSync(path.join(entry.parentPath, entry.name)).mtimeMs > built,
  );
  return older;
}

/** Runs `tiendo` with arguments. */
export function tiendo(...args: readonly string[]): CliResult {
  return tiendoWithInput('', ...args);
}

/** Runs `tiendo` with a text on its standard input. */
export function tiendoWithInput(input: string, ...args: readonly string[]): CliResult {
  return run({ input }, args);
}

/** Runs `tiendo` with a script that every process of it loads first, so that something can happen to one of them. */
export function tiendoAfter(script: string, ...args: readonly string[]): CliResult {
  return run({ env: { ...process.env, NODE_OPTIONS: `--require ${script}` } }, args);
}

function run(
  options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv },
  args: readonly string[],
): CliResult {
  if (!existsSync(program)) throw new Error('dist/cli/tiendo.js is not there: run "npm run build" first');
  if (isOlderThanSource()) throw new Error('dist/cli/tiendo.js is older than src: run "npm run build" first');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    ...options,
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}

/** Runs `tiendo … --json` and returns what it printed; fails unless the exit status is one of those named. */
export function tiendoJson(args: readonly string[], statuses: readonly number[] = [0]): unknown {
  const result = tiendo(...args, '--json');
  if (!statuses.includes(result.status ?? -1)) {
    throw new Error(`tiendo ${args.join(' ')} ended with ${String(result.status)}: ${result.stderr}`);
  }
  return JSON.parse(result.stdout);
}

export { scratchFolder as emptyFolder } from './scratch';

/** Names of the files in a folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder);
}

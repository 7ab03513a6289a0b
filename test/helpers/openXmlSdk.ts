/** Microsoft's Open XML SDK validator on a package's bytes. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratchFolder } from './scratch';

const cli = path.join(__dirname, '..', '..', 'node_modules', '@xarsh', 'ooxml-validator', 'dist', 'src', 'cli.js');

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

/** Runs the validator; exit status 1 is an answer too, anything else is none. */
function validate(file: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, file], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    // .NET would spend a quarter of this short run on preparing to be faster later.
    env: { ...process.env, DOTNET_TieredPGO: '0' },
  });
  if (status !== 0 && status !== 1) throw new Error(`the validator could not be run: ${stderr}`);
  return stdout;
}

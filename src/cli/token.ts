import { appendFile, readFile } from 'node:fs/promises';
import type { Role } from '../http/context.ts';
import { makeToken, parseTokens } from '../http/guard/tokens.ts';
import { exitCodes, systemReason, UsageError } from './failure.ts';
import { send } from './output.ts';
import type { World } from './world.ts';

/** Makes a token, adds its hash to the file and shows it. Gives the exit code. */
export async function tokenCommand(
  given: string,
  { role, auth }: { readonly role: Role; readonly auth: string },
  world: World,
): Promise<number> {
  const name = given.trim();
  if (name === '' || name.length > 80 || /\p{Cc}/u.test(name))
    throw new UsageError('give a name of 1 to 80 characters for the one who gets the token');
  const before = await contentOf(auth);
  const { secret, token } = await makeToken(name, role);
  const line = `${before === '' || before.endsWith('\n') ? '' : '\n'}${JSON.stringify(token)}\n`;
  await appendFile(auth, line, { mode: 0o600, flush: true }).catch((error: unknown) => {
    throw new Error(`${auth}: ${systemReason(error)}`);
  });
  await send(world.stdout, `${secret}\n`);
  world.stderr.write(
    `hearsay: ${auth} now lets ${name} in as ${role}. The token is shown this once; keep it secret.\n`,
  );
  return exitCodes.done;
}

/** Whatever else is in the file is left alone, unless it is no token file at all. */
async function contentOf(path: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new UsageError(`${path}: ${systemReason(error)}`);
  }
  try {
    parseTokens(text);
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
  return text;
}

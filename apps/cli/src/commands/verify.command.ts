import type { Command } from 'commander';
import pc from 'picocolors';
import { VerifyCommand } from '#libs/app';
import { EXIT } from '../io.js';
import type { Surroundings } from '../surroundings.js';

/** `tieout verify`: is the ledger whole? */
export function registerVerify(program: Command, { session, out, exit }: Surroundings): void {
  program
    .command('verify')
    .description('check every block, hash, reference and document of the ledger')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { commits, findings } = await session(({ tell }) => tell(new VerifyCommand()));
      if (json) out(JSON.stringify({ commits, clean: findings.length === 0, findings }));
      else if (findings.length === 0) out(`${commits} commits verified: clean`);
      for (const { code, message } of json ? [] : findings) out(`${pc.red(code)}  ${message}`);
      if (findings.length > 0) exit(EXIT.failed);
    });
}

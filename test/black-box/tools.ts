import { execFileSync } from 'node:child_process';
import { test } from '@jest/globals';

const required = (process.env['DESKDOUBLE_CI_REQUIRE'] ?? '').split(/[\s,]+/).includes('python');

/** Tests that run what a user would type. */
export const withCurl = testWhere('curl', ['--version']);
export const withPython = testWhere('python3', ['-c', 'import requests']);

/** `test`, or where the command is missing a skipped one that says so; where it must not be missing, a failing one. */
function testWhere(command: string, probe: string[]): (name: string, run: () => Promise<void>) => void {
  try {
    execFileSync(command, probe, { stdio: 'ignore' });
    return test;
  } catch {
    const reason = `it needs ${command} ${probe.join(' ')}`;
    if (required) return (name) => test(name, () => Promise.reject(new Error(reason)));
    return (name) => {
      process.stderr.write(`skipped: ${name}: ${reason}\n`);
      test.skip(name, () => undefined);
    };
  }
}

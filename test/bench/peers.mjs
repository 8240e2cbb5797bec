import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runToEnd } from './processes.mjs';
import { peersFolder } from './paths.mjs';

/**
 * What we compare ourselves with, exactly pinned and kept out of the project's package.json: nobody who installs or
 * develops Deskdouble should download other people's servers. The overrides pin what prism-cli leaves open.
 */
const manifest = {
  private: true,
  dependencies: {
    '@stoplight/prism-cli': '5.12.0',
    express: '5.3.0',
    'json-server-0': 'npm:json-server@0.17.4',
    'json-server-1': 'npm:json-server@1.0.0-beta.3',
  },
  overrides: {
    '@stoplight/prism-core': '5.8.0',
    '@stoplight/prism-http': '5.12.0',
    '@stoplight/prism-http-server': '5.12.2',
  },
};

/** Installs the peers unless this very set is there; without a registry the run goes on with those that are. */
export async function installPeers({ log }) {
  const wanted = JSON.stringify(manifest, null, 2);
  const stamp = join(peersFolder, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  log('installing the peers into .bench/peers (once)');
  mkdirSync(peersFolder, { recursive: true });
  writeFileSync(join(peersFolder, 'package.json'), wanted);
  // Install scripts are refused: among them is telemetry, and none of the peers needs one.
  const args = ['install', '--prefix', peersFolder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { code, stderr } = await runToEnd('npm', args, { cwd: peersFolder });
  if (code === 0) writeFileSync(stamp, wanted);
  else log(`the peers could not be installed, what is missing is not measured: ${stderr.trim().split('\n')[0]}`);
}

/** Path of a file inside an installed peer, or undefined when the peer is not there. */
export function peerFile(name, file) {
  const path = join(peersFolder, 'node_modules', name, file);
  return existsSync(path) ? path : undefined;
}

/** Loads a CommonJS peer. @throws when it is not installed. */
export function requirePeer(name) {
  return createRequire(join(peersFolder, 'package.json'))(name);
}

/**
 * Who may import whom. `src/core/clock.ts` is in the zone `core`, `src/services/truto/…` in `services/truto`, and
 * `src/contract/judge/…` in `contract/judge`; files that lie in no folder are `root`, where everything is put together.
 * What a table does not permit is forbidden.
 */
interface Permission {
  /** Zones whose code may be used. */
  readonly code: readonly string[];
  /** Zones whose types may be used besides. */
  readonly types?: readonly string[];
}

/** A key covers its own zone and those below it; the longest key that fits counts. `*` stands for one folder. */
export const permissions: Readonly<Record<string, Permission>> = {
  core: { code: [] },
  spec: { code: ['core'] },
  store: { code: ['core'] },
  emulator: { code: ['core', 'spec', 'store'] },
  'services/*': { code: ['core', 'emulator'], types: ['spec'] },
  'services/truto': { code: ['core', 'emulator', 'adapter-kit'], types: ['spec'] },
  'adapter-kit': { code: ['core', 'spec'] },
  'adapters/*': { code: ['core', 'spec', 'adapter-kit'] },
  contract: { code: ['core', 'spec', 'contract'] },
  'contract/judge': { code: ['contract'], types: ['core', 'spec'] },
  'contract/oracle': { code: ['contract'], types: ['core', 'spec'] },
  'contract/subject': { code: ['core', 'spec', 'emulator', 'adapter-kit', 'contract'] },
  testing: { code: ['core', 'spec', 'contract'] },
  inspector: { code: ['core'] },
  cli: { code: ['*'] },
  root: { code: ['*'] },
};

/** Zones from which nothing forbidden may be reached, however many files lie between. */
export const closures: readonly {
  readonly from: string;
  readonly only?: string;
  readonly never?: readonly string[];
}[] = [
  { from: 'core', only: 'core' },
  { from: 'contract/judge', only: 'contract' },
  { from: 'contract/oracle', only: 'contract' },
  { from: 'services/*', never: ['services/*', 'adapters', 'contract'] },
  { from: 'adapters/*', never: ['adapters/*', 'services', 'emulator', 'store', 'contract'] },
  { from: 'emulator', never: ['services', 'adapters', 'contract'] },
];

const BUILD_TIME = ['src/spec/generate-types.ts'];

/** Package → the files and folders (ending in `/`) that may use it; `@scope/` stands for all of a scope. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  '@faker-js/faker': ['src/spec/generate.ts', 'src/emulator/scenarios/'],
  '@fastify/busboy': ['src/emulator/', 'src/contract/judge/'],
  '@stoplight/': ['src/spec/stub.ts', 'src/contract/judge/'],
  ajv: ['src/spec/schema.ts', 'src/spec/issues.ts', 'src/contract/judge/'],
  'ajv-formats': ['src/spec/schema.ts', 'src/contract/judge/'],
  commander: ['src/cli/'],
  express: ['src/emulator/http.ts'],
  htmlparser2: ['src/services/', 'src/adapter-kit/'],
  lowdb: ['src/store/'],
  'openapi-typescript': BUILD_TIME,
  prettier: BUILD_TIME,
  qs: ['src/spec/', 'src/contract/judge/'],
  'sorted-btree': ['src/store/'],
  typescript: BUILD_TIME,
  yaml: ['src/spec/', 'src/contract/judge/', 'src/cli/config-file.ts'],
};

/** Where a module's name may be computed: loading leaves by folder, and a user's own modules by path. */
export const computedImports: readonly string[] = ['src/core/load-folder.ts', 'src/cli/', 'src/contract/subject/'];

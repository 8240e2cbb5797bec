import { fileURLToPath } from 'node:url';

/** Where the code that runs lies, with a trailing separator: `src`, or what a build made of it. Beside it lies all else of the package. */
export const codeFolder = fileURLToPath(new URL('../', import.meta.url));

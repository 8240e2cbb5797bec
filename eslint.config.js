import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const plainJavaScript = ['**/*.js', '**/*.mjs', '**/*.cjs'];
const tests = ['test/**', '**/*.test.ts'];
const useTheClock = 'Time comes from the Clock (src/core/clock.ts), so that a run can be repeated.';
const useTheSeed = 'Ids and numbers come from Ids and Random (src/core), so that a run can be repeated.';

export default defineConfig(
  {
    ignores: ['**/node_modules', 'build', 'dist', 'coverage', '.bench', '.deskdouble', '**/*.generated.ts'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: ['test/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // `import { type A }` still runs the module; the import rules count it as a use of its code.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A JSON value is turned into text where its schema has made sure that it is a scalar.
      '@typescript-eslint/no-base-to-string': 'off',
      // A port that promises must reject, not throw: `async` without `await` is how that is said.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    rules: {
      'array-callback-return': 'error',
      // `modified` counts a switch once: a total map over a union is not a tangle.
      complexity: ['error', { max: 20, variant: 'modified' }],
      eqeqeq: 'error',
      'max-depth': ['error', 4],
      'max-lines': ['error', 400],
      'no-cond-assign': 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'error',
      'no-dupe-else-if': 'error',
      'no-duplicate-case': 'error',
      'no-else-return': ['error', { allowElseIf: true }],
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-loss-of-precision': 'error',
      'no-new-func': 'error',
      'no-prototype-builtins': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/core/**', ...tests],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'setTimeout', message: useTheClock },
        { name: 'setInterval', message: useTheClock },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'node:crypto', importNames: ['randomUUID'], message: useTheSeed }],
          patterns: timerModules(),
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: useTheClock },
        { object: 'AbortSignal', property: 'timeout', message: useTheClock },
        { object: 'globalThis', property: 'setTimeout', message: useTheClock },
        { object: 'globalThis', property: 'setInterval', message: useTheClock },
        { object: 'Math', property: 'random', message: useTheSeed },
        { property: 'randomUUID', message: useTheSeed },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: useTheClock },
        { selector: 'CallExpression[callee.name="Date"]', message: useTheClock },
      ],
    },
  },
  {
    files: tests,
    rules: {
      // Parsed bodies are `any` in tests: what they hold is what the assertions find out.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // Planted sources are text.
      'no-template-curly-in-string': 'off',
    },
  },
  { files: plainJavaScript, extends: [tseslint.configs.disableTypeChecked] },
);

function timerModules() {
  // `setImmediate` waits for no time: it only lets others run.
  return [
    {
      group: ['timers', 'timers/promises', 'node:timers', 'node:timers/promises'],
      importNames: ['setTimeout', 'setInterval', 'scheduler'],
      message: useTheClock,
    },
  ];
}

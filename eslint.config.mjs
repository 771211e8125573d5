// @ts-check
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { drawBoundaries } from './scripts/lint/boundaries.ts';
import { FOLDERS } from './scripts/lint/folders.ts';

const TYPED = ['**/*.ts', '**/*.tsx'];
const UNTYPED = ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs', '**/*.js'];

/** Rules that ask the compiler. Astro's pages are left to `astro check`, since ESLint cannot see types through them. */
const typed = defineConfig({
  files: TYPED,
  // The processor of eslint-plugin-astro cuts scripts out of pages; they are on no disk, so no compiler knows them.
  ignores: ['**/*.astro/*.ts'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/prefer-optional-chain': 'error',
    // Numbers are meant, and an index is `undefined` to the compiler where it never is; an object is always a mistake.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowAny: false }],
    '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    // `() => list.push(x)` is how a callback that returns nothing is written here.
    '@typescript-eslint/no-confusing-void-expression': 'off',
    // `noUncheckedIndexedAccess` asks for a `!` where an index is known to hold.
    '@typescript-eslint/no-non-null-assertion': 'off',
    // An interface may ask for a promise that one of its implementations has at once.
    '@typescript-eslint/require-await': 'off',
    // `find<HTMLButtonElement>('more')` says what a selector finds, as `querySelector` does.
    '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    // Variables of the environment are unset by name.
    '@typescript-eslint/no-dynamic-delete': 'off',
    // Letters are meant to be taken apart by code point.
    '@typescript-eslint/no-misused-spread': 'off',
  },
});

/** @param {string[]} names rules of typescript-eslint @returns {Record<string, 'off'>} */
const off = (...names) => Object.fromEntries(names.map((name) => [`@typescript-eslint/${name}`, 'off']));

const everywhere = {
  files: [...TYPED, ...UNTYPED],
  plugins: { '@typescript-eslint': tseslint.plugin, 'import-x': importX },
  linterOptions: { reportUnusedDisableDirectives: /** @type {const} */ ('error') },
  rules: {
    // One way to import a type: a line of its own, which is gone when the code runs.
    '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    '@typescript-eslint/no-import-type-side-effects': 'error',
    'import-x/consistent-type-specifier-style': ['error', 'prefer-top-level'],
    'import-x/no-duplicates': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/ban-ts-comment': 'error',
    // `{ counts, ...rest }` is how a field is left out.
    '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    curly: ['error', 'multi-line'],
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'object-shorthand': 'error',
  },
};

export default defineConfig(
  // What editors write and what programs write.
  { ignores: ['dist/', '.astro/', '.press/', 'content/', 'public/', 'tests/fixtures/'] },
  { files: UNTYPED, languageOptions: { parser: tseslint.parser } },
  ...astro.configs.recommended,
  ...typed,
  everywhere,
  ...drawBoundaries(import.meta.dirname, FOLDERS),
  {
    // A component has no type outside Astro's own compiler; `astro check` sees whether a tag lacks its face.
    files: ['src/components/*/tag-set.ts'],
    rules: off('no-unsafe-assignment'),
  },
  {
    // Entries of Astro's store have types once `astro sync` has run, which a fresh clone has not; `astro check` does it.
    files: ['src/sources/from-astro.ts', 'src/sources/publications-from-astro.ts'],
    rules: {
      ...off('no-unsafe-argument', 'no-unsafe-assignment', 'no-unsafe-call', 'no-unsafe-member-access'),
      ...off('no-unsafe-return', 'restrict-plus-operands', 'restrict-template-expressions'),
    },
  },
  {
    // Matchers of Vitest are `any`, a hook that failed leaves its variables unset, and pdf.js types its outline as `any`.
    files: ['tests/**/*.ts'],
    rules: {
      ...off('no-unsafe-assignment', 'no-unsafe-argument', 'no-unnecessary-condition'),
      ...off('use-unknown-in-catch-callback-variable'),
    },
  },
  {
    // V8 takes most of a millisecond to compile a pattern with all letters of Unicode, and Kontrol has hundreds of patterns.
    name: 'house/letters',
    files: ['src/kontrol/**/*.ts'],
    ignores: ['src/kontrol/rules/language/foreign-letters.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[regex.pattern=/\\\\p\\{[LN]\\}/]',
          'Literal[value=/\\\\p\\{[LN]\\}/]',
          'TemplateElement[value.cooked=/\\\\p\\{[LN]\\}/]',
        ].map((selector) => ({
          selector,
          message: 'Write `\\p{sc=Latn}` for letters and `\\d` for digits: both compile five times as fast.',
        })),
      ],
    },
  },
  {
    name: 'house/size',
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
);

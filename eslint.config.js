import js from '@eslint/js';
import i18next from 'eslint-plugin-i18next';
// @ts-expect-error it has no types
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['build', 'data', 'app/generated', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['app/**/*.{ts,tsx}', 'server/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['**/*.test.*'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['demo/content/**', '**/*.test.ts'], rules: { 'max-lines': 'off' } },
  {
    // No text for people outside locales/.
    files: ['app/**/*.tsx'],
    plugins: { i18next },
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          'jsx-attributes': {
            include: ['alt', 'aria-label', 'title', 'placeholder', 'label', 'hint', 'heading', 'legend'],
          },
          words: { exclude: ['[^\\p{L}]*', 'Samråd'] },
        },
      ],
    },
  },
  { files: ['app/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  { files: ['app/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['public/**/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        window: 'readonly',
        localStorage: 'readonly',
        fetch: 'readonly',
        FormData: 'readonly',
        URLSearchParams: 'readonly',
        location: 'readonly',
        HTMLFormElement: 'readonly',
        HTMLElement: 'readonly',
        HTMLInputElement: 'readonly',
        HTMLTextAreaElement: 'readonly',
        navigator: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearTimeout: 'readonly',
        DOMParser: 'readonly',
        history: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        Element: 'readonly',
        sessionStorage: 'readonly',
        FormDataEntryValue: 'readonly',
        Event: 'readonly',
        SubmitEvent: 'readonly',
        console: 'readonly',
        MutationObserver: 'readonly',
        EventSource: 'readonly',
        URL: 'readonly',
        Node: 'readonly',
        HTMLSelectElement: 'readonly',
        performance: 'readonly',
        caches: 'readonly',
        crypto: 'readonly',
        indexedDB: 'readonly',
        self: 'readonly',
      },
    },
  },
  {
    files: ['scripts/**/*.js', 'server/**/*.js', '*.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly' },
    },
  },
);

import tseslint from 'typescript-eslint'

const termRule = {
  selector:
    'Literal[value=/^https?:\\/\\/(www\\.w3\\.org|w3id\\.org|purl\\.org|schema\\.org|qudt\\.org|xmlns\\.com|rdfs\\.org|data\\.vlaanderen\\.be|www\\.opengis\\.net)\\//]',
  message: 'An IRI of a vocabulary belongs in vocab/; import the term from rdf/vocab.ts.',
}

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-params': ['error', 4],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/rdf/vocab.ts'],
    rules: { 'no-restricted-syntax': ['error', termRule] },
  },
  { files: ['src/rdf/vocab.ts'], rules: { 'max-lines': 'off' } },
  { files: ['src/cli/**', 'src/cli.ts', 'scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**', 'scripts/**', '.ci/**'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-exports': 'off' },
  },
  { files: ['src/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true }] } },
)

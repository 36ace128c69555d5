import { defineConfig, globalIgnores } from 'eslint/config'
import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'

/** docs/decisions/002: who may import whom. Floors stand on the ones below; lake and site meet only over HTTP. */
const floors = [
  { target: './lib', from: ['./press', './sanity', './components', './app', './lake', './scripts', './content'] },
  { target: './sanity', from: ['./press', './components', './app', './lake', './scripts', './content'] },
  { target: './components', from: ['./press', './app', './lake', './scripts', './content'] },
  { target: './app', from: ['./press', './lake', './scripts', './content'] },
  { target: './content', from: ['./press', './app', './components', './sanity', './lake', './scripts'] },
  { target: './press', from: ['./sanity', './components', './app', './lake', './scripts', './content'] },
  { target: './lake', from: ['./press', './lib', './sanity', './components', './app', './scripts', './content'] },
].map((floor) => ({ ...floor, message: 'This import breaks the floors: see docs/decisions.' }))

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  globalIgnores(['.next/**', '.next-*/**', '.lumbar/**', 'public/enhance/**', 'next-env.d.ts', 'test-results/**']),
  {
    settings: { 'import/resolver': { typescript: { project: './tsconfig.json' } } },
    rules: {
      'import/no-cycle': 'error',
      'import/no-restricted-paths': ['error', { zones: floors }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    // Components take props: of `sanity` they see types alone.
    files: ['components/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group: ['@/sanity/*', '**/sanity/**'], allowTypeImports: true, message: 'Components import only the types of sanity/content.' }] }],
      // Patient pages carry no framework JavaScript, so neither its links nor its images.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
    },
  },
  // Nothing of React there: a method may be called `use`.
  { files: ['lake/**', 'lib/**', 'scripts/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['app/**'], rules: { '@next/next/no-html-link-for-pages': 'off' } },
])

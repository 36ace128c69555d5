import nextJest from 'next/jest.js'

const createJestConfig = nextJest({ dir: './' })

// Sanity's packages are ESM only, so node_modules is transformed too; all but two UMD modules that need a global `this`.
// next/jest puts its own ignore list first, so it is replaced after resolving.
async function project(displayName, testEnvironment, testMatch, extra = {}) {
  const config = await createJestConfig({
    displayName,
    testEnvironment,
    testMatch,
    moduleNameMapper: {
      '^@/(.*)$': '<rootDir>/$1',
      '^server-only$': '<rootDir>/__tests__/empty.ts',
      '^sanity$': '@sanity/types',
    },
    ...extra,
  })()
  return { ...config, transformIgnorePatterns: ['^.+\\.module\\.css$', '/node_modules/(?:normalize-strings|pluralize)/'] }
}

export default async function config() {
  return {
    projects: [
      // What renders is .tsx and has a document; the rest runs as it does on the server.
      await project('site', 'jsdom', ['<rootDir>/__tests__/**/*.test.tsx'], {
        setupFilesAfterEnv: ['<rootDir>/__tests__/setup.ts'],
      }),
      await project('rules', 'node', ['<rootDir>/__tests__/**/*.test.ts']),
      await project('lake', 'node', ['<rootDir>/lake/__tests__/**/*.test.ts']),
    ],
  }
}

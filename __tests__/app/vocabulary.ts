import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve('.lumbar/vocabulary')

/**
 * What in these graphs is not schema.org's: an unknown type, a property that its type does not have, a value of a kind that the
 * property does not take. schema-dts is generated from schema.org's own vocabulary file, so TypeScript is the validator. One
 * line a problem, with the name of its graph. Needs no network.
 */
export function vocabularyProblems(graphs: Readonly<Record<string, readonly object[]>>): string[] {
  const nodes = Object.entries(graphs).flatMap(([name, graph]) => graph.map((node) => ({ name, node, type: String((node as Record<string, unknown>)['@type']) })))
  const types = [...new Set(nodes.map(({ type }) => type))]
  mkdirSync(folder, { recursive: true })
  // One node a line, so that a line number leads back to it. An unknown type is a failing import.
  const lines = [`import type { ${types.join(', ')} } from 'schema-dts'`, ...nodes.map(({ node, type }, index) => `export const node${index}: ${type} = ${JSON.stringify(node)}`)]
  writeFileSync(resolve(folder, 'graphs.ts'), lines.join('\n'))
  writeFileSync(resolve(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, module: 'esnext', moduleResolution: 'bundler', types: [], skipLibCheck: true }, files: ['graphs.ts'] }))
  try {
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--project', folder], { encoding: 'utf8', cwd: folder })
    return []
  } catch (error) {
    const output = String((error as { stdout?: string }).stdout ?? error)
    return output.split('\n').filter(Boolean).map((line) => line.replace(/^.*?graphs\.ts\((\d+),\d+\)/, (_, number: string) => nodes[Number(number) - 2]?.name ?? 'types'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

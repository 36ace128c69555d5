/**
 * The flags that a script was given. One that is not known, mistyped most often, ends it with exit code 2 and the list of
 * those that are: passed over, it would have the script do something else than was asked.
 * @param command as people type it, for the message
 */
export function readFlags(command: string, known: readonly string[], given: readonly string[] = process.argv.slice(2)): ReadonlySet<string> {
  const unknown = given.filter((argument) => argument !== '--' && !known.includes(argument))
  if (unknown.length === 0) return new Set(given)
  process.stderr.write(`${command} does not know ${unknown.join(' ')}. It takes ${known.join(', ')} or nothing.\n`)
  process.exit(2)
}

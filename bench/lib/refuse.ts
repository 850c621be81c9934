/** Ends with a sentence instead of a stack: what was asked for cannot be measured. */
export function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

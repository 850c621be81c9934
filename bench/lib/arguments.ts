export interface Arguments {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string>>
}

const FLAGS = new Set(['json', 'again'])

/** `FILE --rows 100 --json` -> words and options; a flag's value is 'true'. */
export function parseArguments(given: readonly string[]): Arguments {
  const words: string[] = []
  const options: Record<string, string> = {}
  for (let index = 0; index < given.length; index++) {
    const word = given[index] ?? ''
    if (!word.startsWith('--')) words.push(word)
    else if (FLAGS.has(word.slice(2))) options[word.slice(2)] = 'true'
    else options[word.slice(2)] = given[++index] ?? ''
  }
  return { words, options }
}

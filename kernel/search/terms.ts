const PREFIX_MIN = 2
const PREFIX_MAX = 12
const TERMS_MAX = 400
const WORDS = /[\p{Script=Han}]+|[\p{Letter}\p{Number}]+/gu
/** A phone number is looked for without its country. */
const COUNTRY = /\+86(?=\d)/g
const HAN = /\p{Script=Han}/u

/**
 * The pieces under which a text is found: single and neighbouring Chinese characters, and the beginnings of other
 * words. Trigrams find no two-character Chinese word, so the pieces are two characters long.
 */
export function termsOf(...texts: (string | null | undefined)[]): string[] {
  const terms = new Set<string>()
  for (const text of texts) for (const run of runsOf(text ?? '')) addRun(terms, run)
  return [...terms].slice(0, TERMS_MAX)
}

/** The pieces that a search asks for, all of them at once. */
export function queryTerms(query: string): string[] {
  const terms = new Set<string>()
  for (const run of runsOf(query)) for (const term of askedOf(run)) terms.add(term)
  return [...terms].slice(0, 20)
}

function runsOf(text: string): string[] {
  const runs = text.normalize('NFKC').toLowerCase().replace(COUNTRY, '+86 ').match(WORDS) ?? []
  return runs.flatMap(run => (HAN.test(run) ? (run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) : [run]))
}

function addRun(terms: Set<string>, run: string): void {
  if (HAN.test(run)) {
    for (const piece of [...run, ...pairsOf(run)]) terms.add(piece)
    return
  }
  for (let length = PREFIX_MIN; length <= Math.min(run.length, PREFIX_MAX); length++) terms.add(run.slice(0, length))
  if (run.length < PREFIX_MIN) terms.add(run)
}

function askedOf(run: string): string[] {
  if (!HAN.test(run)) return [run.slice(0, PREFIX_MAX)]
  return [...run].length === 1 ? [run] : pairsOf(run)
}

function pairsOf(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

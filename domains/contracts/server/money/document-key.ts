/**
 * The number of a paper as it is compared: full-width forms, letter case, blanks and dashes differ from one typist to the
 * next and say nothing about the paper.
 */
export function documentKey(given: string): string {
  return given
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/gu, '')
}

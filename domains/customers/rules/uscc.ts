const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

export interface UsccCheck {
  /** Without blanks, half-width, in capitals. */
  readonly code: string
  /** null: a code as the standard wants it. */
  readonly problem: null | 'length' | 'character' | 'check_digit'
  /** What was probably meant: O read as 0, I as 1. */
  readonly suggestion: string | null
}

/**
 * Checks a unified social credit code (GB 32100-2015). The answer is a hint: codes that registers have given out and
 * that fail the check digit do exist.
 */
export function checkUscc(text: string): UsccCheck {
  const code = text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const problem = problemOf(code)
  const meant = code.replaceAll('O', '0').replaceAll('I', '1')
  return { code, problem, suggestion: problem && meant !== code && problemOf(meant) === null ? meant : null }
}

function problemOf(code: string): UsccCheck['problem'] {
  if (code.length !== 18) return 'length'
  const values = [...code].map(character => ALPHABET.indexOf(character))
  if (values.includes(-1)) return 'character'
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0)
  return values[17] === (31 - (sum % 31)) % 31 ? null : 'check_digit'
}

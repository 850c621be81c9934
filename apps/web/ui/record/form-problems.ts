/** What is wrong with a form: by field ('name', 'items.0.what'), and in one sentence. */
export interface FormProblems {
  readonly problems: Readonly<Record<string, string>>
  readonly refused: string | null
}

export const NOTHING_WRONG: FormProblems = { problems: {}, refused: null }

/** What is left when a field is mended; the sentence goes with the last field, or with the one that it tells of. */
export function forgetField(wrong: FormProblems, name: string): FormProblems {
  const { problems, refused } = wrong
  const left = Object.entries(problems).filter(([path]) => path.split('.')[0] !== name)
  if (left.length === Object.keys(problems).length) return wrong
  const told = left.length === 0 || problems[name] === refused
  return { problems: Object.fromEntries(left), refused: told ? null : refused }
}

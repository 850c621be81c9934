import type { Problem } from '../../rpc/problem.ts'

/** What the server said about each field: 'name', 'items.0.what'. */
export function problemsByField(problem: Problem): Record<string, string> {
  const found: Record<string, string> = {}
  if (problem.field) found[problem.field.replace(/^set\./, '')] = problem.message
  for (const one of problem.problems) if (one.field) found[one.field] = one.message
  return found
}

/** The field itself, or something inside it. */
export function problemAt(problems: Readonly<Record<string, string>>, name: string): string | undefined {
  if (problems[name] !== undefined) return problems[name]
  const inside = Object.keys(problems).find(path => path.startsWith(`${name}.`))
  return inside === undefined ? undefined : problems[inside]
}

import type { Label } from '#kernel/entity/field.ts'
import { functionItem } from '../entities/function-item.ts'
import type { RequirementLine } from './use-requirements.ts'

/** The requirements that a function meets, to be chosen from those in scope. */
export function tracedField(lines: readonly RequirementLine[]) {
  const included = lines.filter(line => line.state === 'included')
  const options = included.map(({ number, text }): [string, Label] => [
    number,
    { zh: `${number} ${text}`, en: `${number} ${text}` },
  ])
  return { ...functionItem.fields.requirements, options: Object.fromEntries(options) }
}

import type { Declaration } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'

/** Some fields of a declaration, for the form of a command; those that the command needs are required there. */
export function fieldsOf<D extends Declaration, K extends keyof D['fields'] & string>(
  entity: D,
  names: readonly K[],
  needed: readonly string[] = [],
): Pick<D['fields'], K> {
  const picked = names.map(name => {
    const field = entity.fields[name] as Field
    return [name, needed.includes(name) ? { ...field, required: true } : field]
  })
  return Object.fromEntries(picked) as Pick<D['fields'], K>
}

import type { Declaration } from '../entity/entity.ts'
import { uniqueName } from '../entity/unique-name.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'
import type { Context } from './context.ts'

/** Writes a record; where another one has the same unique fields already, the refusal names the fields. */
export async function orDuplicate<T>(ctx: Context, entity: Declaration, write: Promise<T>): Promise<T> {
  try {
    return await write
  } catch (error) {
    const taken = takenFields(entity, error)
    if (!taken) throw error
    const labels = taken.map(name => entity.fields[name]?.label[ctx.locale]).filter(label => label !== undefined)
    const params = { type: entity.label[ctx.locale], fields: labels.join(ctx.locale === 'zh' ? '、' : ', ') }
    throw refusal(kernelRefusals, 'record.duplicate', params, { field: taken.find(name => name in entity.fields) })
  }
}

function takenFields(entity: Declaration, error: unknown): readonly string[] | undefined {
  const { code, constraint } = ((error as { cause?: unknown }).cause ?? error) as { code?: string; constraint?: string }
  if (code !== '23505') return undefined
  return entity.unique?.find(fields => uniqueName(entity, fields) === constraint)
}

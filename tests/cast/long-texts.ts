import { allEntities } from '#apps/contract.ts'
import { snake } from '#kernel/db/snake.ts'
import type { Field } from '#kernel/entity/field.ts'
import type { Company } from './company.ts'

/** A word without a place to break it, then Chinese, then English. */
const LONG = `${'DN100PN16IP68'.repeat(6)} ${'面向长三角县域水厂与园区泵站的智能压力传感器渠道拓展'.repeat(4)} ${'and a sentence that goes on, '.repeat(8)}`
const LONGEST_NOTE = 600

/** Every name, title and text that people write into records becomes as long as it may be. */
export async function lengthenTexts({ database, workspaceId }: Company): Promise<void> {
  for (const { type, editable, fields } of allEntities) {
    const written = new Set<string>(['name', 'title', ...editable])
    const sets = Object.entries<Field>(fields)
      .filter(([name, field]) => written.has(name) && isFree(field))
      .map(([name, field]) => `"${snake(name)}" = left("${snake(name)}" || $2, ${longest(field)})`)
    if (sets.length === 0) continue
    await database.owner.query(`update "${type}" set ${sets.join(', ')} where workspace_id = $1`, [workspaceId, LONG])
  }
}

function isFree(field: Field): boolean {
  return field.kind === 'note' || (field.kind === 'text' && !field.pattern && !field.rowKey && !field.rowOf)
}

function longest(field: Field): number {
  const max = 'max' in field ? (field.max ?? LONGEST_NOTE) : LONGEST_NOTE
  return field.kind === 'note' ? Math.min(max, LONGEST_NOTE) : Math.min(max, 200)
}

import { allEntities } from '#apps/contract.ts'
import { snake } from '#kernel/db/snake.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import type { Company } from './company.ts'

/** A word without a place to break it, then Chinese, then English. */
const LONG = `${'DN100PN16IP68'.repeat(6)} ${'面向长三角县域水厂与园区泵站的智能压力传感器渠道拓展'.repeat(4)} ${'and a sentence that goes on, '.repeat(8)}`
const LONGEST_NOTE = 600

/** Texts that the product writes, or that have a shape although no pattern says so. */
const NOT_WRITTEN =
  /Id$|Key$|^(key|code|email|mime|extension|sha256|hash|tokenHash|encoding|separator|namePattern|outcome|target|report|snapshot|subjectType|definition|planned|actual|receiptNo)$/
const LISTS_NOT_WRITTEN = new Set(['mapping', 'deciders', 'mend', 'gaps', 'prints', 'planPrints'])

/** Every text that people write into records, also in their rows, becomes as long as it may be. */
export async function lengthenTexts(company: Company): Promise<void> {
  for (const entity of allEntities) {
    await lengthenFields(company, entity)
    for (const [name, field] of Object.entries<Field>(entity.fields))
      if (field.kind === 'list' && !LISTS_NOT_WRITTEN.has(name))
        await lengthenRows(company, entity.type, name, field.of)
  }
}

async function lengthenFields({ database, workspaceId }: Company, { type, fields }: Declaration): Promise<void> {
  const sets = writtenTexts(fields).map(
    ([name, max]) => `"${snake(name)}" = left("${snake(name)}" || $2, greatest(${max}, length("${snake(name)}")))`,
  )
  if (sets.length === 0) return
  await database.owner.query(`update "${type}" set ${sets.join(', ')} where workspace_id = $1`, [workspaceId, LONG])
}

async function lengthenRows(
  { database, workspaceId }: Company,
  type: string,
  list: string,
  of: Readonly<Record<string, Field>>,
): Promise<void> {
  const cells = writtenTexts(of)
  if (cells.length === 0) return
  const column = `"${snake(list)}"`
  const text = `select id, ${column} as rows from "${type}" where workspace_id = $1 and ${column} is not null`
  const found = await database.owner.query<{ id: string; rows: Record<string, unknown>[] }>(text, [workspaceId])
  for (const { id, rows } of found.rows) {
    const longer = rows.map(row => ({
      ...row,
      ...Object.fromEntries(cells.map(([name, max]) => [name, row[name] && `${row[name]}${LONG}`.slice(0, max)])),
    }))
    await database.owner.query(`update "${type}" set ${column} = $2 where id = $1`, [id, JSON.stringify(longer)])
  }
}

/** The names of the texts, each with how long it may be. */
function writtenTexts(fields: Readonly<Record<string, Field>>): [string, number][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (NOT_WRITTEN.test(name)) return []
    if (field.kind === 'note') return [[name, Math.min(field.max ?? LONGEST_NOTE, LONGEST_NOTE)] as [string, number]]
    const isFree = field.kind === 'text' && !field.pattern && !field.rowKey && !field.rowOf
    return isFree ? [[name, Math.min(field.max ?? 200, 200)] as [string, number]] : []
  })
}

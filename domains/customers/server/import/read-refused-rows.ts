import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import type { JobProblemView } from '#kernel/jobs/contract.ts'
import { readProblems } from '#kernel/jobs/read-problems.ts'
import { readRecord } from '#kernel/query/read.ts'
import { customersContract, leadImport } from '../../contract.ts'
import { openRows } from './import-source.ts'
import { isProblemColumn, problemColumn } from './problem-column.ts'
import type { FileRow } from './read-rows.ts'
import { withoutEmptyEnd } from './without-empty-end.ts'

/** The refused rows as they stand in the file, each with what is wrong with it: to be mended and imported again. */
export const readRefusedRows = query(customersContract.refusedRows, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, input) => {
    const record = await readRecord(ctx, leadImport, input.id)
    const { items } = await readProblems(ctx, record.jobId ?? '')
    const { rows } = await openRows(ctx, record)
    return collect(ctx, rows(), items)
  },
})

async function collect(ctx: Context, rows: AsyncGenerator<FileRow>, problems: readonly JobProblemView[]) {
  const wrong = Map.groupBy(problems, one => one.row)
  const last = problems.at(-1)?.row ?? 0
  const found: { header: string[]; rows: string[][] } = { header: [], rows: [] }
  let header: readonly string[] | undefined
  for await (const { fileRow, cells } of rows) {
    const known = wrong.get(fileRow)
    if (!header) found.header = withColumn(cells, cells, problemColumn[ctx.locale])
    else if (known) found.rows.push(withColumn(header, cells, sentenceOf(ctx, known)))
    header ??= cells
    if (fileRow >= last) break
  }
  return found
}

/** One more column behind the last; cells that have no column stay behind it, so that they are still refused. */
function withColumn(header: readonly string[], cells: readonly string[], text: string): string[] {
  // A file that was mended before has such a column already.
  const kept = header.flatMap((name, place) => (isProblemColumn(name) ? [] : [cells[place] ?? '']))
  return [...kept, text, ...withoutEmptyEnd(cells, header.length).slice(header.length)]
}

function sentenceOf(ctx: Context, problems: readonly JobProblemView[]): string {
  const [colon, gap] = { zh: ['：', ''], en: [': ', ' '] }[ctx.locale]
  return problems.map(({ field, message }) => (field ? `${field}${colon}${message}` : message)).join(gap)
}

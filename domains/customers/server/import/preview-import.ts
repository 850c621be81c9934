import { query, whoMay } from '#kernel/command/operation.ts'
import { cut } from '#kernel/entity/cut.ts'
import { fillIn } from '#kernel/error/refusal.ts'
import { customersContract, customersRefusals, lead } from '../../contract.ts'
import { findEarlierImport } from './find-earlier-import.ts'
import { openTable } from './open-table.ts'
import { proposeMapping, proposePattern } from './propose-mapping.ts'

const SHOWN_ROWS = 8
const SHOWN_CHARACTERS = 200

/** What an uploaded file holds and what could be made of it; changes nothing. */
export const previewImport = query(customersContract.previewImport, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, input) => {
    const { file, encoding, separator, header, sample, garbled } = await openTable(ctx, input)
    const proposed = (await findEarlierImport(ctx, header)) ?? propose(header, sample, lead.label[ctx.locale])
    const code = 'import.unreadable'
    const message = fillIn(customersRefusals[code][ctx.locale], { encoding })
    return {
      ...{ fileId: file.id, fileName: file.name, encoding, separator },
      ...proposed,
      header: [...header],
      sample: sample
        .slice(0, SHOWN_ROWS)
        .map(row => row.slice(0, header.length).map(cell => cut(cell, SHOWN_CHARACTERS))),
      warnings: garbled ? [{ code, message }] : [],
    }
  },
})

function propose(header: readonly string[], sample: readonly (readonly string[])[], word: string) {
  const mapping = proposeMapping(header, sample)
  const namePattern = proposePattern(mapping, sample, word)
  return { mapping, namePattern, keyColumns: [], duplicates: 'update' as const, source: null }
}

import { openRecord } from '#domains/process/reads.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { charter, charterContract, charterRefusals } from '../contract.ts'
import { charterTurn } from './charter-turn.ts'
import { versionName } from './draft-charter.ts'
import { readCharters } from './read-charters.ts'
import { requireCharterState } from './require-state.ts'

/** Opens the next version of an approved charter as a draft; the approved one is in force until that is approved. */
export const reviseCharter = command(charterContract.reviseCharter, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, { reason, ...known }) => {
    const { projectId } = await readRecord(ctx, charter, known.id)
    await charterTurn(ctx, projectId)
    const record = await openRecord(ctx, charter, known)
    requireCharterState(ctx, record, ['approved'], { zh: '修订', en: 'revised' })
    const [newest] = await readCharters(ctx, projectId)
    if (newest && newest.id !== record.id)
      throw refusal(charterRefusals, 'charter.open_version', { number: newest.number })
    const number = record.number + 1
    const { purpose, expectedResults, finishBy, budgetLimit, currency, resourceLimit, authority } = record
    const texts = { purpose, expectedResults, finishBy, budgetLimit, currency, resourceLimit, authority }
    const place = await openPlace(ctx, projectId)
    const values = { ...texts, ...place, number, name: versionName(ctx, number), revisionReason: reason }
    return insertRecord(ctx, charter, values, { action: 'revised', note: reason })
  },
})

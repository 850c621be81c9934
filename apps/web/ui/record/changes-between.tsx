import type { Values } from '../../records/merge-edit.ts'
import type { RecordType } from '../../records/record-types.ts'
import { recordTypeOfId } from '../../records/record-types.ts'
import { useRecord, useRecordHistory } from '../../records/use-records.ts'
import { valuesAt } from '../../records/values-at.ts'
import { Reference } from '../fields/reference.tsx'
import { FieldChange } from './field-change.tsx'

interface ChangesBetweenProps {
  id: string
  /** The version that was seen, and the one that there is now. */
  from: number
  to: number
}

/** What became of a record between two of its versions: its name, and field by field what was and what is. */
export function ChangesBetween({ id, ...versions }: ChangesBetweenProps) {
  const type = recordTypeOfId(id)
  return type ? <Known type={type} id={id} {...versions} /> : null
}

function Known({ type: { entity }, id, from, to }: ChangesBetweenProps & { type: RecordType }) {
  const history = useRecordHistory(entity, id)
  const record = useRecord(entity, id)
  const entries = history.data ?? []
  // What no entry that is shown has changed is called as it is called now.
  const now = (record.data ?? {}) as Values
  const sides = { before: [valuesAt(entries, from), now], after: [valuesAt(entries, to), now] }
  const between = entries.filter(entry => entry.version > from && entry.version <= to)
  const changes = new Map<string, [unknown, unknown]>()
  // The newest comes first: what was is told by the oldest entry, what is by the newest.
  for (const entry of between)
    for (const [name, [before, after]] of Object.entries(entry.changes))
      changes.set(name, [before, changes.get(name)?.[1] ?? after])
  return (
    <>
      <Reference type={entity.type} id={id} />
      {[...changes].map(([name, [before, after]]) => (
        <FieldChange key={name} entity={entity} name={name} from={before} to={after} {...sides} />
      ))}
    </>
  )
}

import { useRecordTitles } from '../../record-titles.ts'
import { recordType } from '../../records/record-types.ts'
import { useNamedRecord } from '../../records/use-named-record.ts'
import { hrefOfRecord } from '../record-href.ts'
import { To } from '../to.tsx'
import styles from './fields.module.css'

interface ReferenceProps {
  type: string
  id: string
}

/** Another record by what it is called, as a link to it. One that is gone or out of sight has no name to show. */
export function Reference(props: ReferenceProps) {
  return <ReferenceOfType key={props.type} {...props} />
}

function ReferenceOfType({ type, id }: ReferenceProps) {
  const { data: record } = useNamedRecord(type, id)
  const titleOf = useRecordTitles(recordType(type).entity, record?.projectId)
  if (record === null) return <span className={styles.nothing}>—</span>
  return <To href={hrefOfRecord(type, id)}>{record ? titleOf(record) : '…'}</To>
}

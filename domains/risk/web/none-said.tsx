import { Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { noneStated } from '../entities/none-stated.ts'
import { changeTexts } from './changes/change-texts.ts'
import { useChangeCommands } from './changes/use-changes.ts'
import styles from './risk.module.css'

interface NoneSaidProps {
  none: RecordOf<typeof noneStated>
  text: string
}

/** Somebody's word that there is none, and the way to take it back. */
export function NoneSaid({ none, text }: NoneSaidProps) {
  const t = useTexts(changeTexts)
  const { revokeNone } = useChangeCommands()
  const { write } = useWriteIn(none.projectId, 'risk', none.ownerId, none.iteration)
  return (
    <p className={styles.said}>
      <Person id={none.createdBy} />
      <span className={styles.words}>{text}</span>
      <span className={styles.soft}>
        <Moment value={none.createdAt} />
      </span>
      {write && (
        <Button type="link" onClick={() => revokeNone.mutate({ id: none.id, version: none.version })}>
          {t('revokeNone')}
        </Button>
      )}
    </p>
  )
}

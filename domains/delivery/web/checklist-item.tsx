import { CheckOutlined, CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { acceptanceItem } from '../entities/acceptance-item.ts'
import { AcceptanceMenu } from './acceptance-menu.tsx'
import styles from './delivery.module.css'
import { deliveryTexts } from './delivery-texts.ts'
import { ResultEntry } from './result-entry.tsx'
import type { AcceptanceItem } from './use-delivery.ts'

/** A point of the checklist: tapped, it opens where the result is noted; the mark before it says how it stands. */
export function ChecklistItem({ item }: { item: AcceptanceItem }) {
  const t = useTexts(deliveryTexts)
  const label = useLabel()
  const panel = useId()
  const [open, setOpen] = useState(false)
  const { barred } = useWriteIn(item.projectId, 'delivery', item.ownerId)
  const { id, criterion, method, state } = item
  const mayTry = !barred && (state === 'open' || state === 'failed')
  return (
    <li className={styles.item}>
      <span className={`${styles.mark} ${styles[state]}`} aria-hidden="true">
        {(state === 'passed' || state === 'conceded') && <CheckOutlined />}
        {state === 'failed' && <CloseOutlined />}
      </span>
      <div className={styles.words}>
        <p className={styles.criterion}>
          <To href={`/acceptance-items/${id}`}>{criterion}</To>
          <StateTag tone={state === 'conceded' ? 'attention' : toneOfOption(state === 'open' ? 'planned' : state)}>
            {label(acceptanceItem.fields.state.options[state])}
          </StateTag>
        </p>
        {method && <p className={styles.soft}>{method}</p>}
        <Found item={item} />
        {open && mayTry && (
          <div id={panel}>
            <ResultEntry item={item} onDone={() => setOpen(false)} />
          </div>
        )}
      </div>
      <div className={styles.commands}>
        {mayTry && (
          <Button aria-expanded={open} aria-controls={open ? panel : undefined} onClick={() => setOpen(!open)}>
            {t(open ? 'fold' : state === 'failed' ? 'noteAgain' : 'note')}
            <span className="visually-hidden"> · {criterion}</span>
          </Button>
        )}
        <AcceptanceMenu item={item} />
      </div>
    </li>
  )
}

function Found({ item }: { item: AcceptanceItem }) {
  const t = useTexts(deliveryTexts)
  const { state, found, triedOn, evidence, attempts, concededBy, concession } = item
  const before = (attempts?.length ?? 0) - (state === 'open' ? 0 : 1)
  if (!found && before <= 0) return null
  return (
    <p className={styles.found}>
      {found && (
        <>
          {found} <CalendarDate value={triedOn} plain />
        </>
      )}
      <span className={styles.soft}>
        {[
          evidence,
          state === 'conceded' && t('conceded', { who: concededBy ?? '', text: concession ?? '' }),
          before > 0 && t('attemptsBefore', { count: before }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
  )
}

import type { ReactNode } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { ToFact } from '#apps/web/ui/record/to-fact.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { CharterSheet } from '../contract.ts'
import { charter } from '../entities/charter.ts'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'
import { SCOPE_ID } from './scope-kinds.ts'

interface NoticesProps {
  projectId: string
  sheet: CharterSheet
}

/** How the newest version stands: what it waits for, what it lacks, what has changed since one was approved. */
export function CharterNotices({ projectId, sheet }: NoticesProps) {
  return (
    <div className={styles.notices}>
      <Standing sheet={sheet} />
      <Changed sheet={sheet} />
      <Gaps projectId={projectId} sheet={sheet} />
    </div>
  )
}

function Standing({ sheet }: { sheet: CharterSheet }) {
  const t = useTexts(charterTexts)
  const [newest] = sheet.versions
  const { approval } = sheet
  if (!newest) return null
  const { number } = newest
  if (newest.state === 'in_approval')
    return (
      <Notice title={t('waits', { number })}>
        <p>
          {t('waitsFor')}
          {approval?.waitingFor.map(id => (
            <Person key={id} id={id} />
          ))}
        </p>
        <p>{t('fixed')}</p>
      </Notice>
    )
  if (newest.state !== 'draft') return null
  const returned = approval?.subjectId === newest.id && approval.result === 'returned'
  const inForce = sheet.versions.find(one => one.state === 'approved')
  if (!returned && !inForce) return null
  return (
    <Notice
      title={returned ? t('returned', { number }) : t('inForce', { old: inForce?.number, number })}
      attention={returned}
    >
      {returned && <p className={styles.said}>{approval.decisions.at(-1)?.comment}</p>}
      {returned && inForce && <p>{t('inForce', { old: inForce.number, number })}</p>}
    </Notice>
  )
}

/** Where a record that has changed has its page. */
const PATHS = { scope_item: 'scope-items', requirement: 'requirements', goal: 'goals' } as const

function Changed({ sheet: { changed, versions } }: { sheet: CharterSheet }) {
  const t = useTexts(charterTexts)
  if (!changed || changed.records.length === 0) return null
  const { number, records } = changed
  return (
    <Notice title={t('changedSince', { number, count: records.length })} attention={versions[0]?.state === 'approved'}>
      <ul className={styles.changes}>
        {records.map(({ id, type, how, label }) => (
          <li key={id}>
            <StateTag>{t(`how_${how}`)}</StateTag>{' '}
            {how === 'removed' ? label : <To href={`/${PATHS[type]}/${id}`}>{label}</To>}
          </li>
        ))}
      </ul>
      {versions[0]?.state === 'approved' && <p>{t('reviseThen')}</p>}
    </Notice>
  )
}

function Gaps({ projectId, sheet }: NoticesProps) {
  const t = useTexts(charterTexts)
  const { gaps } = sheet
  if (gaps.length === 0) return null
  return (
    <Notice title={t('gaps', { count: gaps.length })}>
      <ul className={styles.gaps}>
        {gaps.map(({ code, number }) => (
          <li key={`${code} ${number}`}>
            <Gap projectId={projectId} code={code} number={number} sheet={sheet} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Gap({ projectId, code, number, sheet }: CharterSheet['gaps'][number] & NoticesProps) {
  const t = useTexts(charterTexts)
  const label = useLabel()
  switch (code) {
    case 'goals':
      return <To href={`/projects/${projectId}/goals`}>{t('gap_goals')}</To>
    case 'in_scope':
    case 'out_of_scope':
      return <a href={`#${SCOPE_ID[code]}`}>{t(`gap_${code}`)}</a>
    case 'requirements':
      return <a href="#requirements">{t('gap_requirements')}</a>
    case 'requirement': {
      const unclear = sheet.requirements.find(one => one.number === number)
      const field = unclear?.expectedResult?.trim() ? 'acceptance' : 'expectedResult'
      return <To href={`/requirements/${unclear?.id}?field=${field}`}>{t('gap_requirement', { number })}</To>
    }
    default:
      return <ToFact name={code}>{label(charter.fields[code].label)}</ToFact>
  }
}

interface NoticeProps {
  title: string
  attention?: boolean | undefined
  children?: ReactNode
}

function Notice({ title, attention = false, children }: NoticeProps) {
  return (
    <div className={attention ? `${styles.notice} ${styles.attention}` : styles.notice}>
      <p className={styles.noticeTitle}>{title}</p>
      {children}
    </div>
  )
}

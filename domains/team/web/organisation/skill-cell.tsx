import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { personSkill } from '../../entities/person-skill.ts'
import { skillGapAnswer } from '../../entities/skill-gap-answer.ts'
import { isGap } from '../../rules/organisation/skill-gaps.ts'
import { SKILL_FIELDS } from './asked-fields.ts'
import { GapForm } from './gap-form.tsx'
import { GapMenu } from './gap-menu.tsx'
import type { Line } from './matrix-view.ts'
import { organisationTexts } from './organisation-texts.ts'
import styles from './skill-matrix.module.css'
import type { Post, SkillGapAnswer } from './use-organisation.ts'

interface SkillCellProps {
  post: Post
  line: Line
}

/** What a post asks for in one skill, how its holder stands, and what is done about a gap. */
export function SkillCell({ post, line }: SkillCellProps) {
  const t = useTexts(organisationTexts)
  const { skill, required, standing, answer } = line
  return (
    <div className={styles.cell}>
      <span className={styles.skill} aria-hidden="true">
        {skill}
      </span>
      <span className={styles.soft}>{t('asks', { level: required })}</span>
      <Standing line={line} />
      {answer && <Answer answer={answer} />}
      {isGap(standing) && !answer && <Steps post={post} line={line} />}
    </div>
  )
}

/** Always a sign and a word beside the colour. */
function Standing({ line: { standing, required, present } }: { line: Line }) {
  const t = useTexts(organisationTexts)
  if (standing === 'vacant') return <StateTag>{t('nobody')}</StateTag>
  if (!present) return <StateTag tone="attention">? {t('unrecorded')}</StateTag>
  const shown = { present: present.level, short: Number(required) - Number(present.level) }
  if (standing === 'met') return <StateTag tone="passed">✓ {t('met', shown)}</StateTag>
  return <StateTag tone="failed">✗ {t('below', shown)}</StateTag>
}

function Answer({ answer }: { answer: SkillGapAnswer }) {
  const t = useTexts(organisationTexts)
  const label = useLabel()
  const { answer: given, state } = skillGapAnswer.fields
  return (
    <div className={styles.answer}>
      <span>
        <To href={`/skill-gap-answers/${answer.id}`}>{label(given.options[answer.answer])}</To>{' '}
        {answer.state === 'done' ? label(state.options.done) : answer.dueOn && t('by')}{' '}
        {answer.state === 'open' && answer.dueOn && <CalendarDate value={answer.dueOn} due plain />}
      </span>
      <GapMenu answer={answer} />
    </div>
  )
}

/** What may be done about a gap: first say what the person can, where nobody has. */
function Steps({ post, line: { skill, required, present, standing } }: SkillCellProps) {
  const t = useTexts(organisationTexts)
  const common = useTexts(commonTexts)
  const [open, setOpen] = useState<'answer' | 'skill' | null>(null)
  const { barred } = useWriteIn(post.projectId, 'team', post.ownerId)
  const close = () => setOpen(null)
  const about = <span className="visually-hidden">{` · ${post.title}${common('and')}${skill}`}</span>
  return (
    <div className={styles.steps}>
      {standing === 'unrecorded' && (
        <ActionButton size="small" reason={barred} onClick={() => setOpen('skill')}>
          {t('recordSkill')}
          {about}
        </ActionButton>
      )}
      <ActionButton size="small" reason={barred} onClick={() => setOpen('answer')}>
        {t('answer')}
        {about}
      </ActionButton>
      {open === 'answer' && <GapForm {...{ post, skill, required, present, onClose: close }} />}
      {open === 'skill' && (
        <RecordForm
          open
          entity={personSkill}
          projectId={post.projectId}
          initial={{ personId: post.holderId ?? '', skill }}
          fields={SKILL_FIELDS}
          onClose={close}
        />
      )}
    </div>
  )
}

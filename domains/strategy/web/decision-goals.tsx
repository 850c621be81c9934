import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useSaveRecord } from '#apps/web/records/use-save-record.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import { SaveState } from '#apps/web/ui/save-state.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { goal } from '#domains/goals/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { ServedGoal } from '../contract.ts'
import { decision } from '../entities/decision.ts'
import styles from './decisions.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

interface DecisionGoalsProps {
  record: RecordOf<typeof decision>
  /** Null while it is read. */
  serves: readonly ServedGoal[] | null
}

/** The goals that a decision serves; they are chosen while it is a draft. */
export function DecisionGoals({ record, serves }: DecisionGoalsProps) {
  const t = useTexts(strategyTexts)
  const barred = useBarred(record.projectId, record.iteration)
  const [choosing, choose] = useState(false)
  const fixed = record.state === 'draft' ? null : t('goalsFixed')
  const button = (
    <ActionButton size="small" reason={barred ?? fixed} onClick={() => choose(true)}>
      {t('chooseGoals')}
    </ActionButton>
  )
  return (
    <Section title={t('serves')} aside={button} padded>
      {serves === null && <Loading lines={1} />}
      {serves?.length === 0 && <p className={styles.soft}>{t('noServes')}</p>}
      <ul className={styles.evidence}>
        {serves?.map(({ goalId, statement, gone }) => (
          <li key={goalId} className={styles.link}>
            <div className={styles.words}>
              {statement ? <To href={`/goals/${goalId}`}>{statement}</To> : t('hiddenGoal')}{' '}
              {gone && <StateTag tone="attention">{t('goalGone')}</StateTag>}
            </div>
          </li>
        ))}
      </ul>
      {choosing && <ChooseGoals record={record} onClose={() => choose(false)} />}
    </Section>
  )
}

const ALL = 100

function ChooseGoals({ record, onClose }: { record: RecordOf<typeof decision>; onClose: () => void }) {
  const t = useTexts(strategyTexts)
  // Edits are laid over the version that was on the screen when they began.
  const [base] = useState(record)
  const [chosen, setChosen] = useState((record.goals ?? []).map(one => one.goalId))
  const saving = useSaveRecord(decision, { onSaved: onClose })
  const found = useRecords(goal, { project: record.projectId, sort: 'id', limit: ALL })
  const goals = found.data?.items ?? []
  const offered = goals.filter(one => one.state !== 'dropped' || chosen.includes(one.id))
  return (
    <Dialog open title={t('chooseGoals')} footer={null} width={560} onCancel={onClose}>
      <div className={styles.form}>
        {found.isPending && <Loading />}
        {found.isSuccess && offered.length === 0 && <p className={styles.soft}>{t('noGoals')}</p>}
        <Checkbox.Group
          className={styles.choices}
          value={chosen}
          options={offered.map(({ id, statement }) => ({ value: id, label: statement }))}
          onChange={ids => setChosen(ids as string[])}
        />
        <div className={styles.buttons}>
          <SaveState state={saving.state} />
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="primary"
            loading={saving.state.kind === 'saving'}
            onClick={() => void saving.save(base, { goals: chosen.map(goalId => ({ goalId })) })}
          >
            {t('save')}
          </Button>
        </div>
        <StaleChoice fields={decision.fields} stale={saving.stale} onResolve={saving.resolve} onClose={saving.leave} />
      </div>
    </Dialog>
  )
}

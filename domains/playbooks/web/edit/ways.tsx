import type { Branch } from '@yingce/process/playbook'
import { Button, Radio, Select } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { CriteriaRows } from './criteria-rows.tsx'
import { newBranch, newLoop, withRole } from './draft-changes.ts'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { Field } from './field.tsx'
import { LabelField, RolesField } from './inputs.tsx'
import { type Path, put } from './paths.ts'
import { Rows } from './rows.tsx'

/** Where the project goes on from again after this stage. */
export function LoopRows({ stage }: { stage: number }) {
  const t = useTexts(editTexts)
  const { draft, set } = useEditor()
  const path = ['stages', stage, 'loops']
  const loops = draft.stages[stage]?.loops ?? []
  return (
    <Rows
      path={path}
      title={t('loops')}
      nameOf={place => t('loop', { number: place + 1 })}
      add={<Button onClick={() => set(path, [...loops, newLoop(draft, stage)])}>{t('addLoop')}</Button>}
    >
      {place => (
        <>
          <StageField path={[...path, place, 'to']} label={t('loopTo')} value={loops[place]?.to ?? ''} />
          <LabelField path={[...path, place, 'label']} label={t('wayLabel')} />
        </>
      )}
    </Rows>
  )
}

/** Other ways out of a stage than its gate. */
export function BranchRows({ stage }: { stage: number }) {
  const t = useTexts(editTexts)
  const { draft, change } = useEditor()
  const path = ['stages', stage, 'branches']
  const branches = draft.stages[stage]?.branches ?? []
  const add = () => change(old => withRole(put(old, path, [...branches, newBranch(old)]), 'project_manager'))
  return (
    <Rows
      path={path}
      title={t('branches')}
      nameOf={place => t('branch', { number: place + 1 })}
      add={<Button onClick={add}>{t('addBranch')}</Button>}
    >
      {place => {
        const branch = branches[place]
        return branch && <BranchRow path={[...path, place]} branch={branch} stage={draft.stages[stage]?.id ?? ''} />
      }}
    </Rows>
  )
}

const OUTCOMES = ['lost', 'void', 'no_go', 'won', 'completed'] as const

function BranchRow({ path, branch: { leads }, stage }: { path: Path; branch: Branch; stage: string }) {
  const t = useTexts(editTexts)
  const { set, readOnly } = useEditor()
  const close = 'close' in leads
  const known = OUTCOMES.map(value => ({ value: value as string, label: t(value) }))
  const options =
    close && !OUTCOMES.some(one => one === leads.close) ? [...known, { value: leads.close, label: leads.close }] : known
  const place = [...path, 'leads']
  return (
    <>
      <LabelField path={[...path, 'label']} label={t('wayLabel')} />
      <Radio.Group
        aria-label={t('leads')}
        disabled={readOnly}
        value={close ? 'close' : 'to'}
        options={[
          { value: 'close', label: t('leadsClose') },
          { value: 'to', label: t('leadsTo') },
        ]}
        onChange={({ target }) => set(place, target.value === 'close' ? { close: 'lost' } : { to: stage })}
      />
      {close ? (
        <Field path={[...place, 'close']} label={t('outcome')}>
          {input => (
            <Select {...input} options={options} value={leads.close} onChange={value => set(place, { close: value })} />
          )}
        </Field>
      ) : (
        <StageField path={[...place, 'to']} label={t('loopTo')} value={leads.to} />
      )}
      <RolesField path={[...path, 'roles']} label={t('takers')} />
      <CriteriaRows path={[...path, 'criteria']} title={t('branchCriteria')} inner />
    </>
  )
}

function StageField({ path, label, value }: { path: Path; label: string; value: string }) {
  const { set } = useEditor()
  const options = useStageOptions(null)
  return (
    <Field path={path} label={label}>
      {input => (
        <Select {...input} className={styles.wide} options={options} value={value} onChange={to => set(path, to)} />
      )}
    </Field>
  )
}

/** The stages to choose from, without the one that chooses. */
export function useStageOptions(except: number | null) {
  const words = useWords()
  const { draft } = useEditor()
  return draft.stages
    .filter((_, place) => place !== except)
    .map(({ id, name }) => ({ value: id, label: `${id} ${words(name)}`.trim() }))
}

import { Checkbox, Radio } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { playbookTexts } from '../playbook-texts.ts'
import { ActivityRows } from './activity-rows.tsx'
import { CriteriaRows } from './criteria-rows.tsx'
import { DeliverableRows } from './deliverable-rows.tsx'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { FlagField, LabelField, NamesField, NumberField, RolesField } from './inputs.tsx'
import { Said } from './rows.tsx'
import { BranchRows, LoopRows, useStageOptions } from './ways.tsx'

/** Everything of one stage. */
export function StageForm({ stage }: { stage: number }) {
  const t = useTexts(editTexts)
  const { draft } = useEditor()
  const own = draft.stages[stage]
  const path = ['stages', stage]
  if (!own) return null
  return (
    <div className={styles.parts}>
      <Section title={t('stageOfKey', { id: own.id })} padded>
        <div className={styles.fields}>
          <Said path={path} />
          <Said path={[...path, 'id']} />
          <LabelField path={[...path, 'name']} label={t('name')} />
          <LabelField path={[...path, 'purpose']} label={t('purpose')} max={2000} long />
          <div className={styles.line}>
            <NumberField path={[...path, 'days']} label={t('days')} min={1} max={2000} />
            <FlagField path={[...path, 'optional']} label={t('optional')} />
          </div>
          <Repeats stage={stage} />
        </div>
      </Section>
      <Order stage={stage} />
      <ActivityRows stage={stage} />
      <DeliverableRows stage={stage} />
      <CriteriaRows path={[...path, 'criteria']} title={t('criteria')} />
      <Approval stage={stage} />
      <LoopRows stage={stage} />
      <BranchRows stage={stage} />
    </div>
  )
}

function Order({ stage }: { stage: number }) {
  const t = useTexts(editTexts)
  const options = useStageOptions(stage)
  const path = ['stages', stage]
  return (
    <Section title={t('order')} padded>
      <p className={styles.help}>{t('orderHelp')}</p>
      <div className={styles.three}>
        <NamesField path={[...path, 'starts', 'after']} label={t('startsAfter')} options={options} />
        <NamesField path={[...path, 'starts', 'alongside']} label={t('alongside')} options={options} />
        <NamesField path={[...path, 'passes', 'after']} label={t('passesAfter')} options={options} />
      </div>
    </Section>
  )
}

function Repeats({ stage }: { stage: number }) {
  const t = useTexts(editTexts)
  const { draft, set, readOnly } = useEditor()
  const path = ['stages', stage, 'repeats']
  const repeats = draft.stages[stage]?.repeats ?? null
  return (
    <>
      <Checkbox
        disabled={readOnly}
        checked={repeats !== null}
        onChange={({ target }) => set(path, target.checked ? { label: { zh: '周期', en: 'Period' }, times: 3 } : null)}
      >
        {t('repeats')}
      </Checkbox>
      {repeats && (
        <>
          <LabelField path={[...path, 'label']} label={t('periodLabel')} />
          <NumberField path={[...path, 'times']} label={t('times')} min={1} max={120} />
        </>
      )}
    </>
  )
}

function Approval({ stage }: { stage: number }) {
  const t = useTexts(editTexts)
  const told = useTexts(playbookTexts)
  const { draft, set, readOnly } = useEditor()
  const path = ['stages', stage, 'approval']
  return (
    <Section title={t('approval')} padded>
      <div className={styles.fields}>
        <RolesField path={[...path, 'roles']} label={t('approvers')} />
        <Radio.Group
          aria-label={t('mode')}
          disabled={readOnly}
          value={draft.stages[stage]?.approval.mode}
          options={(['any', 'all', 'sequence'] as const).map(value => ({ value, label: told(`mode_${value}`) }))}
          onChange={({ target }) => set([...path, 'mode'], target.value)}
        />
      </div>
    </Section>
  )
}

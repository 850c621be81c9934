import { Button, Checkbox } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { newActivity, removeActivity } from './draft-changes.ts'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { LabelField, NamesField, NumberField, RoleField } from './inputs.tsx'
import { Rows } from './rows.tsx'

/** The work of a stage, which becomes tasks. */
export function ActivityRows({ stage }: { stage: number }) {
  const t = useTexts(editTexts)
  const words = useWords()
  const { draft, set } = useEditor()
  const path = ['stages', stage, 'activities']
  const activities = draft.stages[stage]?.activities ?? []
  const add = () => set(path, [...activities, newActivity(draft, activities.at(-1)?.role ?? 'project_manager')])
  const nameOf = (place: number) => {
    const label = activities[place]?.label
    return (label && words(label)) || t('activity', { number: place + 1 })
  }
  return (
    <Rows
      path={path}
      title={t('activities')}
      nameOf={nameOf}
      onRemove={place => set(path, removeActivity(activities, place))}
      add={<Button onClick={add}>{t('addActivity')}</Button>}
    >
      {place => <ActivityRow stage={stage} place={place} />}
    </Rows>
  )
}

function ActivityRow({ stage, place }: { stage: number; place: number }) {
  const t = useTexts(editTexts)
  const words = useWords()
  const { draft, set, readOnly } = useEditor()
  const path = ['stages', stage, 'activities', place]
  const activities = draft.stages[stage]?.activities ?? []
  const own = activities[place]
  if (!own) return null
  const others = activities
    .filter(one => one !== own)
    .map(({ id, label }) => ({ value: id, label: words(label) || id }))
  return (
    <>
      <LabelField path={[...path, 'label']} label={t('name')} />
      <div className={styles.three}>
        <RoleField path={[...path, 'role']} label={t('role')} />
        {!own.milestone && <NumberField path={[...path, 'days']} label={t('activityDays')} min={0} max={1000} />}
        <NamesField path={[...path, 'after']} label={t('after')} options={others} />
      </div>
      <Checkbox
        disabled={readOnly}
        checked={own.milestone}
        onChange={({ target }) => set(path, { ...own, milestone: target.checked, days: target.checked ? 0 : 1 })}
      >
        {t('milestone')}
      </Checkbox>
      <details className={styles.more}>
        <summary>{t('help')}</summary>
        {own.help ? (
          <LabelField path={[...path, 'help']} label={t('help')} max={2000} long />
        ) : (
          <Button size="small" disabled={readOnly} onClick={() => set([...path, 'help'], { zh: '', en: '' })}>
            {t('help')}
          </Button>
        )}
      </details>
    </>
  )
}

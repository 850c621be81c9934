import type { Criterion } from '@yingce/process/playbook'
import { Button, Select } from 'antd'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { useChecks } from '../use-check-labels.ts'
import { criterionFrom } from './draft-changes.ts'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { LabelField } from './inputs.tsx'
import { ParamFields } from './param-fields.tsx'
import { at, type Path, put } from './paths.ts'
import { Rows, Said } from './rows.tsx'

/** What a gate asks: calls of checks out of the catalogue, each with the form of its parameters. */
export function CriteriaRows({ path, title, inner = false }: { path: Path; title: string; inner?: boolean }) {
  const t = useTexts(editTexts)
  const { draft } = useEditor()
  const { say } = useChecks()
  const criteria = (at(draft, path) ?? []) as Criterion[]
  const nameOf = (place: number) => {
    const criterion = criteria[place]
    return criterion ? say(criterion) : t('criterion', { number: place + 1 })
  }
  return (
    <Rows path={path} title={title} inner={inner} nameOf={nameOf} add={<CheckPicker path={path} />}>
      {place => {
        const criterion = criteria[place]
        return criterion && <CriterionRow path={[...path, place]} criterion={criterion} />
      }}
    </Rows>
  )
}

function CriterionRow({ path, criterion }: { path: Path; criterion: Criterion }) {
  const t = useTexts(editTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { byName, asked } = useChecks()
  const { set, readOnly } = useEditor()
  const check = byName.get(criterion.check)
  if (!check)
    return (
      <p className={styles.help}>{asked.data ? t('unknownCheck', { check: criterion.check }) : common('loading')}</p>
    )
  const places = check.params.map(({ name }) => `{${name}}`)
  return (
    <>
      <p className={styles.help}>
        {words(check.group.label)}
        {check.reads.length > 0 &&
          ` · ${t('needs', { types: check.reads.map(({ label }) => words(label)).join(common('and')) })}`}
      </p>
      <Said path={[...path, 'check']} />
      <Said path={[...path, 'params']} />
      <ParamFields path={[...path, 'params']} fields={check.params} values={criterion.params} />
      {criterion.label ? (
        <>
          <LabelField path={[...path, 'label']} label={t('ownWords')} />
          <div className={styles.line}>
            {places.length > 0 && (
              <p className={styles.help}>
                {t('ownWordsHelp')} <code>{places.join(' ')}</code>
              </p>
            )}
            {!readOnly && (
              <Button size="small" onClick={() => set([...path, 'label'], null)}>
                {t('usualWords')}
              </Button>
            )}
          </div>
        </>
      ) : (
        !readOnly && (
          <Button size="small" onClick={() => set([...path, 'label'], check.label)}>
            {t('ownWords')}
          </Button>
        )
      )}
    </>
  )
}

/** The catalogue, by the parts of the product. */
function CheckPicker({ path }: { path: Path }) {
  const t = useTexts(editTexts)
  const words = useWords()
  const { all, asked } = useChecks()
  const { draft, change } = useEditor()
  const groups = new Map<string, { label: string; options: { value: string; label: string; search: string }[] }>()
  for (const { name, group, label, params } of all) {
    const shown = words(label).replace(/\{([A-Za-z0-9]+)[^{}]*\}/g, (_, param: string) => {
      const field = params.find(one => one.name === param)
      return field ? `[${words(field.label)}]` : '…'
    })
    const entry = groups.get(group.key) ?? { label: words(group.label), options: [] }
    entry.options.push({ value: name, label: shown, search: `${shown} ${name} ${entry.label}` })
    groups.set(group.key, entry)
  }
  const add = (name: string) => {
    const check = all.find(one => one.name === name)
    if (!check) return
    const criterion = criterionFrom(draft, check)
    change(old => put(old, path, [...((at(old, path) ?? []) as Criterion[]), criterion]))
  }
  return (
    <Select
      className={styles.picker}
      aria-label={t('addCriterion')}
      placeholder={t('addCriterion')}
      value={null}
      loading={asked.isPending}
      options={[...groups.values()]}
      showSearch={{ optionFilterProp: 'search' }}
      popupMatchSelectWidth={false}
      styles={{ popup: { root: { maxWidth: 'min(560px, 94vw)' } } }}
      onChange={add}
    />
  )
}

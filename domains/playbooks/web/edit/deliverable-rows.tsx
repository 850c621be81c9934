import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { deliverableFrom } from './draft-changes.ts'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { LabelField } from './inputs.tsx'
import { Rows, Said } from './rows.tsx'

const FIVE_MINUTES = 300_000

/** What a stage makes: kinds of records that the product keeps. */
export function DeliverableRows({ stage }: { stage: number }) {
  const t = useTexts(editTexts)
  const words = useWords()
  const { draft, set } = useEditor()
  const { api } = useWorkspace()
  const asked = useQuery(
    api.playbooks.playbookDeliverables.queryOptions({ staleTime: FIVE_MINUTES, meta: { reads: [] } }),
  )
  const path = ['stages', stage, 'deliverables']
  const made = draft.stages[stage]?.deliverables ?? []
  const free = (asked.data ?? []).filter(
    card => !made.some(({ type, kind }) => type === card.type && kind === card.kind),
  )
  const options = free.map((card, index) => {
    const [type, label] = [words(card.typeLabel), words(card.label)]
    return { value: index, label: type === label ? type : `${label} · ${type}` }
  })
  const add = (index: number) => {
    const card = free[index]
    if (card) set(path, [...made, deliverableFrom(card)])
  }
  const typeOf = (place: number) =>
    asked.data?.find(({ type, kind }) => type === made[place]?.type && kind === made[place]?.kind)
  const nameOf = (place: number) => {
    const label = made[place]?.label
    return (label && words(label)) || t('deliverable', { number: place + 1 })
  }
  const picker = (
    <Select
      className={styles.picker}
      aria-label={t('addDeliverable')}
      placeholder={t('addDeliverable')}
      value={null}
      loading={asked.isPending}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={add}
    />
  )
  return (
    <Rows path={path} title={t('deliverables')} nameOf={nameOf} add={picker}>
      {place => {
        const card = typeOf(place)
        return (
          <>
            <p className={styles.help}>{card ? words(card.typeLabel) : made[place]?.type}</p>
            <Said path={[...path, place, 'type']} />
            <LabelField path={[...path, place, 'label']} label={t('name')} />
          </>
        )
      }}
    </Rows>
  )
}

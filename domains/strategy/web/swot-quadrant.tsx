import { Button, Input } from 'antd'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCreateRecord } from '#apps/web/records/use-record-changes.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { onEnter } from '#apps/web/ui/ime.ts'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { swotItem } from '../entities/swot-item.ts'
import { RemoveButton } from './remove-button.tsx'
import { strategyTexts } from './strategy-texts.ts'
import styles from './swot.module.css'
import { useBarred } from './use-strategy.ts'

type Item = RecordOf<typeof swotItem>
const MOST = 5

interface SwotQuadrantProps {
  projectId: string
  iteration: number
  quadrant: Item['quadrant']
  items: readonly Item[]
}

/** One of the four fields, its weightiest items first; a new one is written in place. */
export function SwotQuadrant({ projectId, iteration, quadrant, items }: SwotQuadrantProps) {
  const t = useTexts(strategyTexts)
  const label = useLabel()
  const barred = useBarred(projectId, iteration)
  return (
    <Section title={label(swotItem.fields.quadrant.options[quadrant])} aside={items.length}>
      <div className={styles[quadrant]}>
        {items.length === 0 && <p className={styles.empty}>{t(`quadrantEmpty_${quadrant}`)}</p>}
        <ul>
          {items.toSorted(weightiestFirst).map(item => (
            <Line key={item.id} item={item} />
          ))}
        </ul>
        {!barred && <QuickAdd projectId={projectId} quadrant={quadrant} />}
      </div>
    </Section>
  )
}

function weightiestFirst(one: Item, other: Item): number {
  return (other.weight ?? 0) - (one.weight ?? 0)
}

function Line({ item }: { item: Item }) {
  const [editing, setEditing] = useState(false)
  const barred = useBarred(item.projectId, item.iteration)
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Button type="text" className={styles.text} disabled={barred !== null} onClick={() => setEditing(true)}>
          {item.text}
        </Button>
        {item.insightId && (
          <div className={styles.source}>
            <Reference type="insight" id={item.insightId} />
          </div>
        )}
      </div>
      <Weight weight={item.weight} />
      <RemoveButton entity={swotItem} record={item} />
      <RecordForm
        entity={swotItem}
        open={editing}
        record={item}
        projectId={item.projectId}
        onClose={() => setEditing(false)}
      />
    </li>
  )
}

/** How much it matters, as so many of five dots. */
function Weight({ weight }: { weight: number | null }) {
  const t = useTexts(strategyTexts)
  if (weight === null) return null
  return (
    <span className={styles.weight} role="img" aria-label={t('weight', { weight })} title={t('weight', { weight })}>
      {'●'.repeat(weight)}
      <span className={styles.faint}>{'○'.repeat(MOST - weight)}</span>
    </span>
  )
}

function QuickAdd({ projectId, quadrant }: Pick<SwotQuadrantProps, 'projectId' | 'quadrant'>) {
  const t = useTexts(strategyTexts)
  const label = useLabel()
  const [text, setText] = useState('')
  const create = useCreateRecord(swotItem)
  const name = label(swotItem.fields.quadrant.options[quadrant])
  const add = () => {
    if (text.trim() === '' || create.isPending) return
    create.mutate({ projectId, quadrant, text: text.trim(), weight: 3 }, { onSuccess: () => setText('') })
  }
  return (
    <div className={styles.quick}>
      <Input
        value={text}
        maxLength={300}
        placeholder={t('itemHint')}
        aria-label={t('addItemTo', { quadrant: name })}
        onChange={event => setText(event.target.value)}
        onKeyDown={onEnter(add)}
      />
      <Button loading={create.isPending} onClick={add}>
        {t('addItem')}
      </Button>
      {create.isError && (
        <p className={styles.refused} role="alert">
          {problemOf(create.error).message}
        </p>
      )}
    </div>
  )
}

import { Button } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { swotCross } from '../entities/swot-cross.ts'
import { swotItem } from '../entities/swot-item.ts'
import { sidesOf } from '../rules/cross-sides.ts'
import { CrossForm } from './cross-form.tsx'
import { RemoveButton } from './remove-button.tsx'
import { strategyTexts } from './strategy-texts.ts'
import styles from './swot.module.css'
import { useBarred } from './use-strategy.ts'

type Item = RecordOf<typeof swotItem>
type Cross = RecordOf<typeof swotCross>
const KINDS = ['so', 'wo', 'st', 'wt'] as const

interface SwotCrossesProps {
  projectId: string
  iteration: number
  items: readonly Item[]
  crosses: readonly Cross[]
}

/** The four crossings with the moves that follow from each. */
export function SwotCrosses({ projectId, iteration, items, crosses }: SwotCrossesProps) {
  const label = useLabel()
  const [editing, edit] = useState<Cross | Cross['kind'] | null>(null)
  return (
    <div className={styles.grid}>
      {KINDS.map(kind => (
        <Section
          key={kind}
          title={label(swotCross.fields.kind.options[kind])}
          aside={
            <AddCross projectId={projectId} iteration={iteration} kind={kind} items={items} onAdd={() => edit(kind)} />
          }
        >
          <Crossing crosses={crosses.filter(cross => cross.kind === kind)} items={items} onEdit={edit} />
        </Section>
      ))}
      {editing && (
        <CrossForm
          projectId={projectId}
          items={items}
          kind={typeof editing === 'string' ? editing : editing.kind}
          cross={typeof editing === 'string' ? null : editing}
          onClose={() => edit(null)}
        />
      )}
    </div>
  )
}

interface CrossingProps extends Pick<SwotCrossesProps, 'items' | 'crosses'> {
  onEdit: (cross: Cross) => void
}

function Crossing({ crosses, items, onEdit }: CrossingProps) {
  const t = useTexts(strategyTexts)
  if (crosses.length === 0) return <p className={styles.none}>{t('noCross')}</p>
  return (
    <ul>
      {crosses.map(cross => (
        <Line key={cross.id} cross={cross} items={items} onEdit={() => onEdit(cross)} />
      ))}
    </ul>
  )
}

interface AddCrossProps {
  projectId: string
  iteration: number
  kind: Cross['kind']
  items: readonly Item[]
  onAdd: () => void
}

function AddCross({ projectId, iteration, kind, items, onAdd }: AddCrossProps) {
  const t = useTexts(strategyTexts)
  const label = useLabel()
  const barred = useBarred(projectId, iteration)
  const sides = sidesOf(kind)
  const [inside, outside] = sides.map(side => label(swotItem.fields.quadrant.options[side]))
  const ready = sides.every(side => items.some(item => item.quadrant === side))
  return (
    <ActionButton
      size="small"
      reason={barred ?? (ready ? null : t('crossNeedsItems', { inside, outside }))}
      onClick={onAdd}
    >
      {t('addCross')}
    </ActionButton>
  )
}

function Line({ cross, items, onEdit }: { cross: Cross; items: readonly Item[]; onEdit: () => void }) {
  const t = useTexts(strategyTexts)
  const common = useTexts(commonTexts)
  const barred = useBarred(cross.projectId, cross.iteration)
  const named = cross.items.flatMap(({ itemId }) => items.find(item => item.id === itemId)?.text ?? [])
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Button type="text" className={styles.text} disabled={barred !== null} onClick={onEdit}>
          {cross.text}
        </Button>
        <p className={styles.source}>{t('fromItems', { items: named.join(common('and')) })}</p>
      </div>
      <RemoveButton entity={swotCross} record={cross} />
    </li>
  )
}

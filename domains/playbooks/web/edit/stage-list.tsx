import { ArrowDownOutlined, ArrowUpOutlined, PlusOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import type { KeyboardEvent } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { playbookTexts } from '../playbook-texts.ts'
import { addStage, moveStage, removeStage } from './draft-changes.ts'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { stageAt } from './paths.ts'

interface StageListProps {
  /** null: what holds for the whole. */
  selected: number | null
  onSelect: (stage: number | null) => void
}

/** The stages in their order: chosen, moved, added and removed by buttons or by keys. */
export function StageList({ selected, onSelect }: StageListProps) {
  const t = useTexts(editTexts)
  const told = useTexts(playbookTexts)
  const words = useWords()
  const { draft, change, readOnly, problems } = useEditor()
  const count = draft.stages.length
  const move = (place: number, by: -1 | 1) => {
    if (readOnly || place + by < 0 || place + by >= count) return
    change(old => moveStage(old, place, by))
    onSelect(place + by)
  }
  const onKey = (event: KeyboardEvent, place: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const by = event.key === 'ArrowUp' ? -1 : 1
    move(place, by)
    const list = event.currentTarget.closest('ol')
    window.setTimeout(() => list?.querySelectorAll<HTMLElement>('button[data-stage]')[place + by]?.focus())
  }
  const wrongIn = (place: number | null) => problems.filter(({ path }) => stageAt(path) === place).length
  return (
    <Section title={t('stages')} footer={<Below selected={selected} onSelect={onSelect} />}>
      <ol className={styles.list}>
        <li data-chosen={selected === null || undefined}>
          <button type="button" aria-current={selected === null ? 'true' : undefined} onClick={() => onSelect(null)}>
            {t('general')}
            <Wrong count={wrongIn(null)} />
          </button>
        </li>
        {draft.stages.map(({ id, name, optional }, place) => {
          const shown = words(name) || told('unnamed')
          return (
            <li key={id} data-chosen={selected === place || undefined}>
              <button
                type="button"
                data-stage
                aria-current={selected === place ? 'true' : undefined}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onClick={() => onSelect(place)}
                onKeyDown={event => onKey(event, place)}
              >
                <span className={styles.place}>{place + 1}</span>
                <span>
                  {shown} {optional && <StateTag>{told('optional')}</StateTag>}
                </span>
                <Wrong count={wrongIn(place)} />
              </button>
              {!readOnly && selected === place && (
                <span className={styles.moves}>
                  <Button
                    size="small"
                    type="text"
                    icon={<ArrowUpOutlined />}
                    disabled={place === 0}
                    aria-label={t('stageUp', { name: shown })}
                    onClick={() => move(place, -1)}
                  />
                  <Button
                    size="small"
                    type="text"
                    icon={<ArrowDownOutlined />}
                    disabled={place === count - 1}
                    aria-label={t('stageDown', { name: shown })}
                    onClick={() => move(place, 1)}
                  />
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

function Wrong({ count }: { count: number }) {
  const t = useTexts(editTexts)
  if (count === 0) return null
  return (
    <span className={styles.wrong}>
      <span aria-hidden="true">! {count}</span>
      <span className="visually-hidden">{t('problems', { count })}</span>
    </span>
  )
}

function Below({ selected, onSelect }: StageListProps) {
  const t = useTexts(editTexts)
  const told = useTexts(playbookTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { modal } = App.useApp()
  const { draft, change, readOnly } = useEditor()
  if (readOnly) return null
  const behind = selected ?? draft.stages.length - 1
  const own = selected === null ? undefined : draft.stages[selected]
  const add = () => {
    change(old => addStage(old, behind))
    onSelect(behind + 1)
  }
  const remove = () => {
    if (!own || selected === null) return
    modal.confirm({
      title: t('removeAsk', { name: words(own.name) || told('unnamed') }),
      content: t('removeHelp'),
      okText: t('removeStage'),
      okButtonProps: { danger: true },
      cancelText: common('cancel'),
      onOk: () => {
        change(old => removeStage(old, selected))
        onSelect(Math.min(selected, draft.stages.length - 2))
      },
    })
  }
  return (
    <div className={styles.below}>
      <Button icon={<PlusOutlined />} onClick={add}>
        {t('addStage')}
      </Button>
      {own && (
        <ActionButton danger reason={draft.stages.length === 1 ? t('lastStage') : null} onClick={remove}>
          {t('removeStage')}
        </ActionButton>
      )}
      <p className={styles.help}>{t('keys')}</p>
    </div>
  )
}

import { Select } from 'antd'
import { useId } from 'react'
import { processTexts } from '#apps/web/i18n/texts/process.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { MovePreview } from '../../shapes/version-move.ts'
import type { Mapping } from './guess-mapping.ts'
import styles from './move-version.module.css'
import { moveVersionTexts } from './move-version-texts.ts'

interface MappingStepProps {
  preview: MovePreview
  mapping: Mapping
  onChoose: (from: string, to: string | undefined) => void
}

/** Which stage of the new version goes on for one that is gone. */
export function MappingStep({ preview: { unmapped, mayMap }, mapping, onChoose }: MappingStepProps) {
  const t = useTexts(moveVersionTexts)
  const taken = new Set(Object.values(mapping))
  const choice = (gone: MovePreview['unmapped'][number], needed: boolean) => (
    <Choice key={gone.key} {...{ gone, needed, taken }} value={mapping[gone.key]} onChoose={onChoose} />
  )
  return (
    <Section title={t('mapping')} padded>
      {unmapped.length + mayMap.length === 0 && <EmptyState title={t('noMapping')} />}
      {unmapped.length > 0 && <p>{t('needed')}</p>}
      {unmapped.map(gone => choice(gone, true))}
      {mayMap.length > 0 && <p className={styles.soft}>{t('mayMap')}</p>}
      {mayMap.map(gone => choice(gone, false))}
    </Section>
  )
}

interface ChoiceProps {
  gone: MovePreview['unmapped'][number]
  needed: boolean
  taken: ReadonlySet<string>
  value: string | undefined
  onChoose: MappingStepProps['onChoose']
}

function Choice({ gone, needed, taken, value, onChoose }: ChoiceProps) {
  const t = useTexts(moveVersionTexts)
  const say = useTexts(processTexts)
  const words = useWords()
  const id = useId()
  const about = { stage: words(gone.name), state: say(gone.state) }
  const options = gone.choices.map(one => ({
    ...{ value: one.key, label: `${one.key} ${words(one.name)}` },
    disabled: one.key !== value && taken.has(one.key),
  }))
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{needed ? t('goesOn', about) : t('sameAs', about)}</label>
      <Select
        id={id}
        allowClear={!needed}
        aria-required={needed}
        placeholder={needed ? t('choose') : t('nothing')}
        value={value}
        options={options}
        onChange={(to: string | undefined) => onChoose(gone.key, to)}
      />
    </div>
  )
}

import { Alert } from 'antd'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { processTexts } from '#apps/web/i18n/texts/process.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { stageTone } from '#apps/web/ui/stage-state.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { MovePreview, WorkEffectView } from '../../shapes/version-move.ts'
import { roleNames } from '../role-names.ts'
import { effectText } from './effect-text.ts'
import styles from './move-version.module.css'
import { moveVersionTexts } from './move-version-texts.ts'

/** What becomes of every stage and of the tasks; what stands against it is said first. */
export function EffectsStep({ preview }: { preview: MovePreview }) {
  const words = useWords()
  if (preview.refusal) return <Alert type="warning" showIcon title={words(preview.refusal.text)} role="alert" />
  return (
    <>
      <MissingRoles roles={preview.missingRoles} />
      <Stages preview={preview} />
      <Work work={preview.work} />
    </>
  )
}

function MissingRoles({ roles }: { roles: readonly string[] }) {
  const t = useTexts(moveVersionTexts)
  const words = useWords()
  if (roles.length === 0) return null
  const names = roles.map(role => words(roleNames[role] ?? role)).join(t('roleJoin'))
  return <Alert type="info" showIcon title={t('missingRoles', { roles: names })} />
}

function Stages({ preview }: { preview: MovePreview }) {
  const t = useTexts(moveVersionTexts)
  const say = useTexts(processTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  return (
    <Section title={t('stages')} padded>
      <ul className={styles.list}>
        {preview.effects.map(effect => (
          <li key={effect.key} className={styles.row}>
            <div className={styles.name}>
              {words(effect.name)}
              {effect.becomes && <StateTag tone={stageTone[effect.becomes]}>{say(effect.becomes)}</StateTag>}
            </div>
            <span>{effectText(effect, { t, words, and: common('and') })}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const KINDS = { made: 'made', dropped: 'taskDropped', left: 'taskLeft' } as const

function Work({ work }: { work: readonly WorkEffectView[] }) {
  const t = useTexts(moveVersionTexts)
  const words = useWords()
  return (
    <Section title={t('work')} padded>
      {work.length === 0 && <p className={styles.soft}>{t('noWork')}</p>}
      <ul className={styles.list}>
        {work.map((one, index) => (
          <li key={index} className={styles.row}>
            <div className={styles.name}>{words(one.title)}</div>
            <span>
              {t(KINDS[one.kind])}
              {one.ownerId && (
                <>
                  {' · '}
                  <Person id={one.ownerId} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

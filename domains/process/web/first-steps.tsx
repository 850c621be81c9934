import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import styles from './workbench.module.css'
import { workbenchTexts } from './workbench-texts.ts'

/** What a new person can do now, in a useful order: only what their rights allow. */
export function FirstSteps() {
  const t = useTexts(workbenchTexts)
  const steps = useSteps()
  return (
    <Section title={t('firstSteps')} padded>
      <ol className={styles.steps}>
        {steps.map(({ key, href }) => (
          <li key={key}>
            <To href={href}>{t(key)}</To>
            <span className={styles.soft}>{t(`${key}Help`)}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function useSteps() {
  const { me } = useWorkspace()
  const [process, goals, customers] = [useRight('process'), useRight('goals'), useRight('customers')]
  const steps = [
    { key: 'invite', href: '/people', may: me.owner },
    { key: 'aims', href: '/aims?new=1', may: goals.write },
    { key: 'import', href: '/lead-imports/new', may: customers.write },
    { key: 'start', href: '/projects/start', may: process.write },
    { key: 'lookAround', href: '/projects', may: process.read && !process.write },
    { key: 'settle', href: '/me', may: true },
  ] as const
  return steps.filter(step => step.may)
}

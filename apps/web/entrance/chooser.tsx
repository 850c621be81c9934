import { useQuery } from '@tanstack/react-query'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { account } from '../rpc/account-client.ts'
import { problemOf } from '../rpc/problem.ts'
import styles from './entrance.module.css'
import { EntranceFrame } from './entrance-frame.tsx'
import { Field } from './field.tsx'
import { Form } from './form.tsx'
import { textOf } from './text-of.ts'
import { useAct } from './use-act.ts'

/** Where one lands: whoever has one workspace goes right in, others choose. */
export function Chooser() {
  const t = useTexts(entranceTexts)
  const me = useQuery({ queryKey: ['account', 'me'], queryFn: () => account.me() })
  const stays = new URLSearchParams(window.location.search).has('choose')
  const [only, ...others] = me.data?.workspaces ?? []
  if (only && others.length === 0 && !stays) {
    window.location.replace(`/w/${only.slug}/`)
    return null
  }
  if (me.isError && problemOf(me.error).status !== 401)
    return <EntranceFrame title={t('chooserTitle')} help={problemOf(me.error).message} children={null} />
  if (!me.data) return null
  return (
    <EntranceFrame title={t('chooserTitle')} help={only ? undefined : t('chooserNone')}>
      <ul className={styles.list}>
        {me.data.workspaces.map(workspace => (
          <li key={workspace.slug}>
            <a href={`/w/${workspace.slug}/`} className={styles.choice}>
              <span className={styles.choiceName}>{workspace.name}</span>
              <span aria-hidden="true">›</span>
            </a>
          </li>
        ))}
      </ul>
      <NewWorkspace />
      <p className={styles.row}>
        <span className={styles.soft}>{me.data.user.email}</span>
        <a href="/account">{t('accountTitle')}</a>
      </p>
    </EntranceFrame>
  )
}

function NewWorkspace() {
  const t = useTexts(entranceTexts)
  const { act, busy, problem, fieldProblem } = useAct()
  const submit = (values: FormData) =>
    act(async () => {
      const { slug } = await account.createWorkspace({ name: textOf(values, 'name').trim() })
      window.location.assign(`/w/${slug}/`)
    })
  return (
    <section className={styles.part}>
      <h2>{t('createWorkspace')}</h2>
      <Form action={t('create')} busy={busy} problem={problem} onSubmit={submit}>
        <Field label={t('workspaceName')} name="name" required maxLength={100} problem={fieldProblem('name')} />
      </Form>
    </section>
  )
}

import { Button, Form, Input, Select, Typography } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { peopleTexts } from './people-texts.ts'
import { useRoles } from './use-roles.ts'

interface Invitation {
  email: string
  roleId: string
}

/** Asks whom to invite as what; then shows the link, once. */
export function InvitePerson({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTexts(peopleTexts)
  const { client } = useWorkspace()
  const [form] = Form.useForm<Invitation>()
  const [link, setLink] = useState<string | null>(null)
  const { roles } = useRoles({ enabled: open })
  const invite = useCommand(client.people.invite, { onDone: made => setLink(window.location.origin + made.path) })
  const close = () => {
    setLink(null)
    form.resetFields()
    onClose()
  }
  return (
    <Dialog
      open={open}
      title={link ? t('linkReady') : t('invite')}
      onCancel={close}
      onOk={link ? close : () => form.submit()}
      okText={link ? t('close') : t('invite')}
      cancelText={t('cancel')}
      cancelButtonProps={{ style: link ? { display: 'none' } : undefined }}
      confirmLoading={invite.isPending}
      destroyOnHidden
    >
      <p>{t('inviteHelp')}</p>
      {link ? (
        <Link link={link} />
      ) : (
        <Form form={form} layout="vertical" onFinish={values => invite.mutate(values)}>
          <Form.Item
            name="email"
            label={t('email')}
            rules={[{ required: true, type: 'email', message: t('emailNeeded') }]}
          >
            <Input type="email" autoComplete="off" />
          </Form.Item>
          <Form.Item name="roleId" label={t('role')} rules={[{ required: true, message: t('roleNeeded') }]}>
            <Select
              options={roles.map(({ id, name, description }) => ({
                value: id,
                label: name,
                title: '',
                description,
              }))}
              optionRender={({ data }) => (
                <>
                  <div>{data.label}</div>
                  <Typography.Text type="secondary">{data.description}</Typography.Text>
                </>
              )}
            />
          </Form.Item>
        </Form>
      )}
    </Dialog>
  )
}

function Link({ link }: { link: string }) {
  const t = useTexts(peopleTexts)
  const [copied, setCopied] = useState(false)
  return (
    <>
      <Typography.Paragraph code style={{ wordBreak: 'break-all' }}>
        {link}
      </Typography.Paragraph>
      <Button onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
        {copied ? t('copied') : t('copy')}
      </Button>
    </>
  )
}

import type { Config } from '#kernel/config.ts'
import type { Label } from '#kernel/entity/field.ts'

/** What a file in commands/ exports. It ends when the command is done; what a person has to mend it throws. */
export interface Command {
  readonly run: (args: readonly string[], config: Config) => Promise<void>
}

interface Entry {
  /** The arguments, as the help shows them. */
  readonly usage: string
  readonly about: Label
  readonly load: () => Promise<Command>
}

/** The commands of bin/yingce, in the order of the help. Loaded one by one: `--help` needs no database. */
export const commands = {
  serve: {
    usage: '',
    about: { zh: '构建、迁移并启动服务', en: 'build, migrate and serve' },
    load: () => import('./commands/serve.ts'),
  },
  migrate: {
    usage: '',
    about: { zh: '把数据库更新到本版本', en: 'bring the database to this version' },
    load: () => import('./commands/migrate.ts'),
  },
  verify: {
    usage: '[--json]',
    about: {
      zh: '核对审计链、记录、合计与文件；0 faults 即无误',
      en: 'verify trail, records, sums and files; 0 faults is well',
    },
    load: () => import('./commands/verify.ts'),
  },
  user: {
    usage: 'add EMAIL --name NAME [--workspace SLUG] [--role ROLE]',
    about: {
      zh: '邀请一个人，打印其设置密码的网址',
      en: 'invite a person, print the address where they set a password',
    },
    load: () => import('./commands/user.ts'),
  },
  demo: {
    usage: 'load|remove [--language zh|en] [--owner EMAIL]',
    about: {
      zh: '载入一家虚构的演示公司，或把它连同一切移除',
      en: 'load a fictional company to look at, or remove it with all it has',
    },
    load: () => import('./commands/demo.ts'),
  },
  playbook: {
    usage: 'list|check FILE|export ID [FILE]|import FILE [--workspace SLUG]',
    about: {
      zh: '列出流程，检查流程文件，导出流程，或把文件导入为自建流程的草稿',
      en: 'list the playbooks, check the file of one, export one, or import a file as a draft of one’s own',
    },
    load: () => import('./commands/playbook.ts'),
  },
} satisfies Readonly<Record<string, Entry>>

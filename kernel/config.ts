import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Label } from './entity/field.ts'
import { exitCodes, startupProblem } from './error/startup-problem.ts'

export interface Config {
  readonly port: number
  readonly host: string
  /** What people type, without a slash at its end: 'https://yingce.example.cn'. */
  readonly baseUrl: string
  readonly dataDir: string
  /** Absent: the PostgreSQL that comes with the program, in dataDir. */
  readonly databaseUrl?: string
  readonly databaseAppUrl?: string
  readonly files: { readonly folder: string } | { readonly s3: string }
  readonly role: 'web' | 'worker' | 'both'
  /** Addresses and networks ('10.0.0.0/8') whose X-Forwarded headers are believed. */
  readonly trustedProxies: readonly string[]
  /** What one session may ask of one process, in requests a second. */
  readonly requestLimit: number
  readonly smtpUrl?: string
  /** Absent: made once and kept in dataDir, see apps/server/secret-key.ts. */
  readonly secretKey?: string
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug'
}

/** The only reading of the environment. A value that cannot be used ends the program, naming the variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const read = environment.safeParse(given)
  if (!read.success) throw invalid(read.error, given)
  if (read.data.DATABASE_APP_URL && !read.data.DATABASE_URL) throw ownerMissing()
  return configOf(read.data)
}

const PROGRAM = resolve(import.meta.dirname, '..')

const environment = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(65535)).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  BASE_URL: z
    .string()
    .refine(text => isUrl(text, ['http:', 'https:']) && new URL(text).pathname === '/')
    .transform(text => new URL(text).origin)
    .optional(),
  DATA_DIR: z
    .string()
    .transform(path => resolve(path))
    .default(join(PROGRAM, 'data')),
  DATABASE_URL: postgresUrl(),
  DATABASE_APP_URL: postgresUrl(),
  FILES_URL: z
    .string()
    .refine(text => !text.includes('://') || isUrl(text, ['file:', 's3:']))
    .optional(),
  ROLE: z.enum(['web', 'worker', 'both']).default('both'),
  TRUSTED_PROXIES: z
    .string()
    .transform(text => text.split(',').map(part => part.trim()))
    .refine(parts => parts.every(isNetwork))
    .default([]),
  REQUEST_LIMIT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(1_000_000)).default(1_000),
  SMTP_URL: z
    .string()
    .refine(text => isUrl(text, ['smtp:', 'smtps:']))
    .optional(),
  SECRET_KEY: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
})
type Environment = z.output<typeof environment>

const needs = {
  PORT: { zh: '须为 1 到 65535 的整数', en: 'must be a whole number from 1 to 65535' },
  HOST: { zh: '须为监听的地址或主机名', en: 'must be the address or host name to listen on' },
  BASE_URL: {
    zh: '须为不带路径的网址，如 https://yingce.example.cn',
    en: 'must be a web address without a path, like https://yingce.example.cn',
  },
  DATA_DIR: { zh: '须为文件夹', en: 'must be a folder' },
  DATABASE_URL: { zh: '须为 postgres://用户:密码@主机/数据库', en: 'must be postgres://USER:PASSWORD@HOST/DATABASE' },
  DATABASE_APP_URL: {
    zh: '须为 postgres://用户:密码@主机/数据库',
    en: 'must be postgres://USER:PASSWORD@HOST/DATABASE',
  },
  FILES_URL: { zh: '须为文件夹或 s3://… 地址', en: 'must be a folder or an s3:// address' },
  ROLE: { zh: '须为 web、worker 或 both', en: 'must be web, worker or both' },
  TRUSTED_PROXIES: {
    zh: '须为以逗号分隔的 IP 地址或网段，如 10.0.0.0/8',
    en: 'must be IP addresses or networks like 10.0.0.0/8, separated by commas',
  },
  REQUEST_LIMIT: { zh: '须为 1 到 1000000 的整数', en: 'must be a whole number from 1 to 1000000' },
  SMTP_URL: { zh: '须为 smtp:// 或 smtps:// 地址', en: 'must be an smtp:// or smtps:// address' },
  SECRET_KEY: { zh: '至少须有 32 个字符', en: 'must have at least 32 characters' },
  LOG_LEVEL: { zh: '须为 error、warn、info 或 debug', en: 'must be error, warn, info or debug' },
} satisfies Record<keyof Environment, Label>

/** These hold passwords: a message about them repeats nothing. */
const SECRET: ReadonlySet<string> = new Set(['DATABASE_URL', 'DATABASE_APP_URL', 'FILES_URL', 'SMTP_URL', 'SECRET_KEY'])

function configOf(env: Environment): Config {
  return {
    port: env.PORT,
    host: env.HOST,
    baseUrl: env.BASE_URL ?? `http://${visibleHost(env.HOST)}:${env.PORT}`,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    databaseAppUrl: env.DATABASE_APP_URL,
    files: filesOf(env.FILES_URL, env.DATA_DIR),
    role: env.ROLE,
    trustedProxies: env.TRUSTED_PROXIES,
    requestLimit: env.REQUEST_LIMIT,
    smtpUrl: env.SMTP_URL,
    secretKey: env.SECRET_KEY,
    logLevel: env.LOG_LEVEL,
  }
}

function visibleHost(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost'
  return isIP(host) === 6 ? `[${host}]` : host
}

function filesOf(url: string | undefined, dataDir: string): Config['files'] {
  if (!url) return { folder: join(dataDir, 'files') }
  if (url.startsWith('s3:')) return { s3: url }
  return { folder: url.startsWith('file:') ? fileURLToPath(url) : resolve(url) }
}

function postgresUrl() {
  return z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/)
    .optional()
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol)
}

function isNetwork(text: string): boolean {
  const [address = '', bits = '0', more] = text.split('/')
  const family = isIP(address)
  return family !== 0 && more === undefined && /^\d+$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)
}

function invalid(error: z.ZodError, given: Record<string, string | undefined>) {
  const names = [...new Set(error.issues.map(issue => String(issue.path[0])))] as (keyof Environment)[]
  const say = (language: keyof Label, open: string, close: string) =>
    names.map(name => `${name} ${needs[name][language]}${SECRET.has(name) ? '' : `${open}${given[name]}${close}`}`)
  return startupProblem(exitCodes.configuration, {
    zh: `${say('zh', '，现在是“', '”').join('；')}。`,
    en: `${say('en', ', not “', '”').join('; ')}.`,
  })
}

function ownerMissing() {
  return startupProblem(exitCodes.configuration, {
    zh: '设置了 DATABASE_APP_URL，但缺少 DATABASE_URL（数据库所有者，用于迁移）。',
    en: 'DATABASE_APP_URL is set, but DATABASE_URL (the owner, who migrates) is missing.',
  })
}

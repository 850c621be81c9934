import type { PoolConfig } from 'pg'
import type { Config } from '#kernel/config.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { openExternal } from './external/open-external.ts'

export interface Database {
  readonly kind: 'embedded' | 'server'
  /** Owns the tables: migrates, backs up, verifies. */
  readonly owner: PoolConfig
  /** What requests and jobs connect as: owns nothing, held by row-level security. */
  readonly app: PoolConfig
  readonly appRole: string
  /** Lets go of the database; the embedded one ends with its last user. */
  stop(): Promise<void>
}

export interface OpenOptions {
  /** Refuse the data folder while another process has it alone. Has no meaning for a server of its own. */
  readonly alone?: boolean
}

/** The database of this configuration, running and with both roles. What is wrong is a StartupProblem. */
export function openDatabase(config: Config, options: OpenOptions = {}): Promise<Database> {
  return config.databaseUrl ? openExternal(config, config.databaseUrl) : openEmbedded(config.dataDir, options)
}

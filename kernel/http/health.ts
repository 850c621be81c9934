import type { Pool } from 'pg'
import type { Route } from './server.ts'

const started = process.hrtime.bigint()

/** For those who watch over the program: is it alive, can it work, and how is it doing (Prometheus' text format). */
export function healthRoutes(pool: Pool): Route[] {
  return [
    { path: /^\/healthz$/, anyHost: true, answer: async ({ response }) => void response.end('ok\n') },
    {
      path: /^\/readyz$/,
      anyHost: true,
      answer: async ({ response }) => {
        const ready = await pool.query('select 1').then(
          () => true,
          () => false,
        )
        response.statusCode = ready ? 200 : 503
        response.end(ready ? 'ready\n' : 'no database\n')
      },
    },
    {
      path: /^\/metrics$/,
      anyHost: true,
      answer: async ({ response }) => {
        response.setHeader('content-type', 'text/plain; version=0.0.4')
        response.end(metrics(pool))
      },
    },
  ]
}

function metrics(pool: Pool): string {
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  const values: [string, string, number][] = [
    ['yingce_uptime_seconds', 'counter', seconds],
    ['yingce_memory_bytes', 'gauge', process.memoryUsage.rss()],
    ['yingce_database_connections', 'gauge', pool.totalCount],
    ['yingce_database_waiting', 'gauge', pool.waitingCount],
  ]
  return values.map(([name, type, value]) => `# TYPE ${name} ${type}\n${name} ${value}\n`).join('')
}

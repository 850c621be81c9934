import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from '#kernel/config.ts'
import { exitCodes, isStartupProblem, startupProblem } from '#kernel/error/startup-problem.ts'

/** A server that has just been stopped or killed leaves its port in a moment. */
const PATIENCE_MS = 2000

/** Says so before anything is built or started; the final word is the server's own listening. */
export async function refuseBusyPort(config: Config): Promise<void> {
  for (const begin = Date.now(); ; await sleep(100)) {
    try {
      return await tryListening(config)
    } catch (error) {
      const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!busy || Date.now() - begin > PATIENCE_MS) orListenProblem(error, config)
    }
  }
}

/** Throws what the system says to listening as a sentence; any other error as it is. */
export function orListenProblem(error: unknown, { port, host }: Config): never {
  const code = (error as NodeJS.ErrnoException).code
  if (isStartupProblem(error)) throw error
  if (code === 'EADDRINUSE')
    throw startupProblem(exitCodes.portBusy, {
      zh: `端口 ${port} 已被其他程序占用。请先停止它，或用 PORT 指定其他端口。`,
      en: `Port ${port} is in use by another program. Stop it first, or let PORT name another one.`,
    })
  if (code === 'EACCES')
    throw startupProblem(exitCodes.configuration, {
      zh: `当前用户不能监听端口 ${port}。请用 PORT 指定 1024 以上的端口。`,
      en: `This user may not listen on port ${port}. Let PORT name one above 1024.`,
    })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    throw startupProblem(exitCodes.configuration, {
      zh: `HOST=${host} 不是这台机器的地址。`,
      en: `HOST=${host} is no address of this machine.`,
    })
  throw error
}

function tryListening({ port, host }: Config): Promise<void> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(port, host, () => server.close(() => done()))
  })
}

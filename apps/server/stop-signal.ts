/** Settles at the first signal to stop. Asked for before the start, so that a start is never cut in the middle. */
export function askedToStop(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => resolve())
  })
}

/** As many crashes as a server may have within the time before it is left alone. */
const MOST_CRASHES = 4
const MINUTES = 3

/**
 * Counts the crashes of a server: call it at each. It says whether the server may start again, or has crashed
 * so often within a few minutes that it would go on for ever. `now` is in milliseconds.
 */
export function createCrashLimit(now: () => number = Date.now): () => boolean {
  let crashes: readonly number[] = []
  return () => {
    const time = now()
    crashes = [...crashes.filter((past) => time - past < MINUTES * 60_000), time]
    return crashes.length <= MOST_CRASHES
  }
}

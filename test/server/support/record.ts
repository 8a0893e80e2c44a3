/** What arrived from the server, in its order. */
export interface Arrival {
  readonly method: string
  readonly params: unknown
}

export interface Record {
  readonly all: readonly Arrival[]
  add(method: string, params: unknown): void
  /** Waits until something can be found; looks again whenever anything arrives. */
  until<T>(find: () => T | null | undefined | false): Promise<T>
  /** What arrived by a method. The caller knows the shape that the protocol gives it. */
  of<T>(method: string): readonly T[]
}

export function createRecord(): Record {
  const all: Arrival[] = []
  const waiting = new Set<() => void>()
  return {
    all,
    add(method, params) {
      all.push({ method, params })
      for (const look of [...waiting]) look()
    },
    until: (find) =>
      new Promise((resolve, reject) => {
        const look = () => {
          try {
            const found = find()
            if (found === null || found === undefined || found === false) return
            waiting.delete(look)
            resolve(found)
          } catch (error) {
            waiting.delete(look)
            reject(error)
          }
        }
        waiting.add(look)
        look()
      }),
    // The protocol says which shape belongs to which method.
    of: <T>(method: string) =>
      all.filter((one) => one.method === method).map(({ params }) => params as T),
  }
}

/**
 * Who waits, taken in turn by asker: each asker's first, then each asker's second. Whoever asks for much waits behind
 * themselves and not before others. When too many wait, the asker who has most of them loses the last one, so nobody
 * can fill the queue and keep others out of it.
 */
export class Turns<Task> {
  readonly #limit: number
  /** In the order in which they are served; each has at least one task. */
  readonly #askers = new Map<string, Task[]>()
  #size = 0

  /** @param limit how many tasks may wait, of all askers together */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Lets a task wait. @returns the one that had to leave for it, which may be itself; mostly null */
  add(asker: string, task: Task): Task | null {
    const own = this.#askers.get(asker) ?? []
    own.push(task)
    this.#askers.set(asker, own)
    this.#size += 1
    if (this.#size <= this.#limit) return null
    let [most, tasks] = [asker, own]
    for (const [other, theirs] of this.#askers) if (theirs.length > tasks.length) [most, tasks] = [other, theirs]
    const last = tasks.pop() ?? null
    this.#size -= 1
    if (tasks.length === 0) this.#askers.delete(most)
    return last
  }

  /** Whose turn it is, leaving out askers who are being served; null if nobody else waits. */
  first(isServed: (asker: string) => boolean): string | null {
    for (const asker of this.#askers.keys()) if (!isServed(asker)) return asker
    return null
  }

  /** Takes the task whose turn it is, as `first`. */
  next(isServed: (asker: string) => boolean): { asker: string; task: Task } | null {
    const asker = this.first(isServed)
    const [task, ...later] = asker === null ? [] : (this.#askers.get(asker) ?? [])
    if (asker === null || task === undefined) return null
    this.#size -= 1
    this.#askers.delete(asker)
    // Behind all others.
    if (later.length > 0) this.#askers.set(asker, later)
    return { asker, task }
  }

  /** Takes out the tasks of which it is so; nobody's place changes by it. */
  remove(isSo: (task: Task) => boolean): Task[] {
    const removed: Task[] = []
    for (const [asker, tasks] of this.#askers) {
      const kept = tasks.filter((task) => !isSo(task))
      removed.push(...tasks.filter(isSo))
      if (kept.length > 0) this.#askers.set(asker, kept)
      else this.#askers.delete(asker)
    }
    this.#size -= removed.length
    return removed
  }
}
